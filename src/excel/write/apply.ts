import type { Edit, EditKind, EditOf } from "../../repair/plan/edit";
import { drawRuled, layBlock, layBlockFormulas } from "./block";
import { addColumn, restyle, setWidths, writeConstants, writeFormulas, writeTitle } from "./edits/columns";
import { addRow, dropRow, setHeights } from "./edits/rows";
import { dress, dressPage } from "./edits/dress";
import { addChart, addColourRules, addValidation } from "./features";
import { keep } from "./keepsakes";
import { laySheets } from "./lay";
import { writeLayout } from "./layoutSetting";
import { writeBetweenFormats } from "./ranges";
import { styleTable } from "./table";
import { roomFor, weightOf } from "../run/pieces";
import { sendOff } from "../run/run";

/** What edits need to know besides what they say. */
interface Applying {
  /** Day the cells are taken out of their sheets, as the computer has it. */
  readonly today: Date;
  /**
   * Called each time a request has been sent off while sheets are laid down, with the share of them that is written.
   */
  readonly onSent: (share: number) => void;
}

/** Has something queued once all other edits are committed: charts and pages, see `finish`. */
type Later = (queue: () => void) => void;

type Handle<Kind extends EditKind> = (
  context: Excel.RequestContext,
  edit: EditOf<Kind>,
  applying: Applying & { readonly later: Later },
) => void | Promise<void>;

const sheetOf = ({ workbook }: Excel.RequestContext, { sheet }: { readonly sheet: string }) =>
  workbook.worksheets.getItem(sheet);
const tableOf = ({ workbook }: Excel.RequestContext, { table }: { readonly table: string }) =>
  workbook.tables.getItem(table);

const HANDLERS: { readonly [Kind in EditKind]: Handle<Kind> } = {
  keep: (context, { keepsakes }, { today }) => keep(context, keepsakes, today),
  "clear-sheet": (context, edit) => {
    const all = sheetOf(context, edit).getRange();
    all.clear();
    all.dataValidation.clear();
  },
  "clear-range": (context, edit) => {
    const range = sheetOf(context, edit).getRange(edit.range);
    range.unmerge();
    range.clear();
    range.dataValidation.clear();
  },
  "make-table": (context, edit) => styleTable(sheetOf(context, edit).tables.add(edit.range, true), edit.name),
  "resize-table": (context, edit) => tableOf(context, edit).resize(edit.range),
  "rename-table": ({ workbook }, { from, to }) => {
    workbook.tables.getItem(from).name = to;
  },
  "insert-rows": (context, edit) => {
    sheetOf(context, edit)
      .getRange(`${edit.row + 1}:${edit.row + edit.count}`)
      .insert("Down");
  },
  "write-title": (context, edit) => writeTitle(tableOf(context, edit), edit),
  "add-column": (context, edit) => addColumn(tableOf(context, edit), edit),
  restyle: (context, edit) => restyle(tableOf(context, edit), edit),
  "set-widths": (context, edit) => setWidths(tableOf(context, edit), edit),
  "set-heights": (context, edit) => setHeights(tableOf(context, edit), edit),
  "add-row": (context, edit) => addRow(tableOf(context, edit), edit),
  "drop-row": (context, edit) => dropRow(tableOf(context, edit), edit),
  "write-constants": (context, edit) => writeConstants(tableOf(context, edit), edit),
  "write-formulas": (context, edit) => writeFormulas(tableOf(context, edit), edit),
  "write-cell-formula": (context, edit) => {
    const cell = sheetOf(context, edit).getRange(edit.at);
    writeBetweenFormats(cell, [[edit.format]], () => {
      cell.formulas = [[edit.formula]];
    });
  },
  "lay-sheets": async (context, { sheets, namesTaken }, { onSent, later }) =>
    later(await laySheets(context, sheets, namesTaken, onSent)),
  "move-sheet": (context, edit) => {
    sheetOf(context, edit).position = edit.position;
  },
  "write-block": (context, edit) => {
    layBlock(sheetOf(context, edit), edit.block, edit.staying);
    drawRuled(sheetOf(context, edit), [edit.block]);
  },
  "write-block-formulas": (context, edit) =>
    layBlockFormulas(sheetOf(context, edit), edit.block, edit.staying),
  "drop-name": ({ workbook }, { name }) => workbook.names.getItem(name).delete(),
  "add-name": (context, edit) => {
    context.workbook.names.add(edit.name, sheetOf(context, edit).getRange(edit.range));
  },
  "drop-colours": (context, edit) => {
    const all = sheetOf(context, edit).getRange().conditionalFormats;
    for (const id of edit.ids) all.getItem(id).delete();
  },
  "add-colours": (context, edit) => addColourRules(sheetOf(context, edit), edit.rules),
  "dress-sheet": (context, edit, { later }) => {
    dress(sheetOf(context, edit), tableOf(context, edit), edit);
    later(() => dressPage(sheetOf(context, edit), edit));
  },
  "add-chart": (context, edit, { later }) => later(() => addChart(sheetOf(context, edit), edit.chart)),
  "set-print-area": (context, edit, { later }) =>
    later(() => sheetOf(context, edit).pageLayout.setPrintArea(edit.area)),
  "set-validation": (context, edit) => addValidation(sheetOf(context, edit), edit.validation),
  // That sheets are complete is noted once their pages are.
  "mark-layout": (context, { version, laying }, { later }) =>
    laying ? writeLayout(context, { version, laying }) : later(() => writeLayout(context, { version })),
};

const applyOne = <Kind extends EditKind>(
  context: Excel.RequestContext,
  edit: EditOf<Kind>,
  applying: Applying & { readonly later: Later },
): void | Promise<void> => HANDLERS[edit.kind](context, edit, applying);

/**
 * Carries edits out in their order, in the request of `context` under way, which is sent off before it grows too large.
 * What is kept is sent off by itself before what follows; the caller sends the rest.
 *
 * @returns queues charts and pages, which go into a request of their own: see `finish`
 */
export async function apply(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  applying: Applying,
): Promise<() => void> {
  const last: (() => void)[] = [];
  const later: Later = (queue) => void last.push(queue);
  context.application.suspendScreenUpdatingUntilNextSync();
  const makeRoom = roomFor(() => sendOff(context));
  for (const edit of edits) {
    await makeRoom(weightOf(edit));
    await applyOne(context, edit, { ...applying, later });
  }
  return () => last.forEach((queue) => queue());
}
