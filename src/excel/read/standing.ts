import { rangeAddress, rectangleOf } from "../../sheets/a1/address";
import type { OpenSheet, StandingCell } from "../../xlsx/standing";
import { isComputed } from "../../sheets/content";
import { FORMATS } from "../../sheets/look";
import type { Constant, SheetDefinition } from "../../sheets/types";
import { askInPieces, type MakeRoom, roomFor } from "../run/pieces";
import { rowWeight } from "./cells";
import { survey } from "./survey";

/** What the workbook has of the standard sheets. */
export interface StandingBook {
  /** In the order of the definitions, without those made when needed that are not there; null for others that are not. */
  readonly sheets: readonly { readonly definition: SheetDefinition; readonly standing: OpenSheet | null }[];
  /** Names of the workbook's other sheets. */
  readonly others: readonly string[];
}

type Loaded = Pick<Excel.Range, "values" | "formulas" | "numberFormat">;

/** The cells of a range as read; a blank one is "" in Range.values. */
function cellsOf({ values, formulas, numberFormat }: Loaded): readonly (readonly StandingCell[])[] {
  return (values as Constant[][]).map((row, down) =>
    row.map((value, right) => {
      const formula = (formulas as unknown[][])[down]?.[right];
      return {
        value: value === "" ? null : value,
        // Text that begins with "=" is its own formula; no formula gives just its own text.
        isFormula: isComputed(formula, value),
        format: (numberFormat as string[][])[down]?.[right] ?? FORMATS.general,
      };
    }),
  );
}

const CELLS = "values,formulas,numberFormat";

/** What is asked of a sheet before its cells: how many it has, and where its table and its named cells stand. */
interface ReadSheet {
  readonly definition: SheetDefinition;
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly header: Excel.Range | undefined;
  readonly body: Excel.Range | undefined;
  readonly named: readonly { readonly name: string; readonly item: Excel.NamedItem }[];
}

const isOneCell = (range: string) => {
  const { top, left, bottom, right } = rectangleOf(range);
  return top === bottom && left === right;
};

/** Characters of an answer for what a cell shows and how, beside its formula. */
const SHOWN = 40;

/** Asks for the cells of a range in pieces; what the answers hold is read after the next round trip. */
async function loadCells(
  { sheet, definition, cells: { rowCount, columnCount } }: ReadSheet,
  makeRoom: MakeRoom,
): Promise<() => OpenSheet["cells"]> {
  const rows = { from: 0, count: rowCount, weight: rowWeight(definition) + columnCount * SHOWN };
  const pieces = await askInPieces(rows, makeRoom, (from, count) =>
    sheet
      .getRange(rangeAddress({ top: from, left: 0, bottom: from + count - 1, right: columnCount - 1 }))
      .load(CELLS),
  );
  return () => pieces.flatMap(cellsOf);
}

/** Reads every sheet of the add-in whole, in two round trips after the survey's while they are of one commune's size. */
export async function readStanding(
  context: Excel.RequestContext,
  all: readonly SheetDefinition[],
): Promise<StandingBook> {
  const { workbook } = context;
  const { plans } = await survey(context, all);
  const definitions = all.filter((definition) => plans.some(({ id }) => id === definition.id));
  const reads = definitions.map((definition, index): ReadSheet | null => {
    const plan = plans[index];
    if (plan?.action !== "keep") return null;
    const sheet = workbook.worksheets.getItem(plan.sheetName);
    const table = definition.table && workbook.tables.getItem(definition.table.name);
    return {
      definition,
      sheetName: plan.sheetName,
      sheet,
      cells: sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()).load("rowCount,columnCount"),
      header: table?.getHeaderRowRange().load("rowIndex,columnIndex,values"),
      body: table?.getDataBodyRange().load("rowCount"),
      named: Object.entries(definition.names).flatMap(([name, range]) =>
        isOneCell(range) ? [{ name, item: workbook.names.getItemOrNullObject(name).load("name") }] : [],
      ),
    };
  });
  await context.sync();
  const named = reads.map((read) =>
    (read?.named ?? []).flatMap(({ name, item }) =>
      item.isNullObject ? [] : [{ name, range: item.getRangeOrNullObject().load(CELLS) }],
    ),
  );
  const makeRoom = roomFor(() => context.sync());
  const loaded: ((() => OpenSheet["cells"]) | null)[] = [];
  for (const read of reads) loaded.push(read && (await loadCells(read, makeRoom)));
  await context.sync();
  const homes = new Set(reads.flatMap((read) => read?.sheetName ?? []));
  return {
    sheets: definitions.map((definition, index) => {
      const read = reads[index];
      if (!read) return { definition, standing: null };
      const { header, body } = read;
      const table =
        header && body
          ? {
              top: header.rowIndex,
              left: header.columnIndex,
              titles: (header.values as unknown[][])[0]?.map(String) ?? [],
              rows: body.rowCount,
            }
          : null;
      const byName = (named[index] ?? []).flatMap(({ name, range }) => {
        const cell = range.isNullObject ? undefined : cellsOf(range)[0]?.[0];
        return cell ? [[name, cell] as const] : [];
      });
      return {
        definition,
        standing: { cells: loaded[index]?.() ?? [], table, named: Object.fromEntries(byName) },
      };
    }),
    others: workbook.worksheets.items.map(({ name }) => name).filter((name) => !homes.has(name)),
  };
}
