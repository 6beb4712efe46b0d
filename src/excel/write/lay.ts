import { FORMER_CHARTS } from "../../repair/former";
import type { Ground, Placed } from "../../repair/placed";
import { columnLetters } from "../../sheets/a1/address";
import { tableRange } from "../../sheets/a1/tableRange";
import { isFormula } from "../../sheets/content";
import { foldedRuns } from "../../sheets/folded";
import { widthsOf } from "../../sheets/heights";
import { FONT, FONT_SIZE } from "../../sheets/look";
import type { Sheet } from "../../sheets/types";
import { type MakeRoom, roomFor, weightOf } from "../run/pieces";
import { sendOff } from "../run/run";
import { blockPieces, drawRuled, layBlock, layBlockFormulas } from "./block";
import { addChart, addColourRules, addDataBar, addValidation, setUpPrint } from "./features";
import { layHeights, layLooks, layView, usedArea } from "./sheetLook";
import { layColumnFormulas, layTable } from "./table";

/** A chart as Excel names it when it is made: "Chart 1", "Biểu đồ 1". */
const UNNAMED = /^\S.* \d+$/;

const NEW: Ground = { staying: new Set(), tables: [], charts: [] };

interface Laid {
  readonly definition: Sheet;
  readonly sheet: Excel.Worksheet;
  readonly ground: Ground;
  readonly isNew: boolean;
}

/** The table to go on with; one that does not stand where it should becomes cells again. */
function standingTable({ definition: { table }, sheet, ground: { tables } }: Laid): Excel.Table | undefined {
  if (!table) return undefined;
  const wanted = tableRange(table);
  tables
    .filter(({ range }) => range !== wanted)
    .forEach(({ name }) => void sheet.tables.getItem(name).convertToRange());
  const found = tables.find(({ range }) => range === wanted);
  return found && sheet.tables.getItem(found.name);
}

/** Constants, table and names: all that a formula may point at. */
async function layContents(
  workbook: Excel.Workbook,
  laid: Laid,
  namesTaken: ReadonlySet<string>,
  makeRoom: MakeRoom,
): Promise<void> {
  const { definition, sheet, ground } = laid;
  const standing = standingTable(laid);
  const { font } = sheet.getRange(usedArea(definition)).format;
  font.name = FONT;
  font.size = FONT_SIZE;
  for (const block of definition.blocks)
    for (const { piece, weight } of blockPieces(block)) {
      await makeRoom(weight);
      layBlock(sheet, piece, ground.staying);
    }
  drawRuled(sheet, definition.blocks);
  if (definition.table) await layTable(sheet, definition.table, ground.staying, standing, makeRoom);
  for (const [name, range] of Object.entries(definition.names)) {
    if (namesTaken.has(name)) workbook.names.getItem(name).delete();
    workbook.names.add(name, sheet.getRange(range));
  }
}

async function layFormulas(
  { definition: { blocks, table }, sheet, ground, isNew }: Laid,
  makeRoom: MakeRoom,
): Promise<void> {
  for (const block of blocks) {
    await makeRoom(weightOf(block.cells.flat().filter(isFormula)));
    layBlockFormulas(sheet, block, ground.staying);
  }
  if (table) await layColumnFormulas(sheet, table, isNew, makeRoom);
}

/** Looks, colours and validations: all that stands over the cells. */
async function layFeatures({ definition, sheet, isNew }: Laid, makeRoom: MakeRoom): Promise<void> {
  layLooks(sheet, definition);
  await layHeights(sheet, definition, makeRoom);
  if (!isNew) sheet.getRange().conditionalFormats.clearAll();
  // A new conditional format comes before those that are there: colours win over bars.
  definition.dataBars?.forEach((bar) => addDataBar(sheet, bar));
  addColourRules(sheet, definition.colourRules);
  definition.validations.forEach((validation) => addValidation(sheet, validation));
}

/** Charts, print, and what is seen of the sheet when it is opened. */
function layPage({ definition, sheet, ground }: Laid): void {
  layView(sheet, definition);
  const ours = new Set(definition.charts.map(({ name }) => name));
  for (const name of ground.charts)
    if (ours.has(name) || FORMER_CHARTS.has(name) || UNNAMED.test(name)) sheet.charts.getItem(name).delete();
  definition.charts.forEach((chart) => addChart(sheet, chart));
  setUpPrint(sheet, definition.print);
}

/**
 * Takes apart the outline groups that an interrupted set-up left, since a group made twice is two levels deep. Nothing
 * tells whether there are any, and taking apart none may be refused, so each sheet is asked in a request of its own.
 */
async function unfold(context: Excel.RequestContext, laid: readonly Laid[]): Promise<void> {
  const folded = laid.filter(
    ({ isNew, definition: { table } }) => !isNew && table && foldedRuns(table.columns).length > 0,
  );
  if (folded.length > 0) await sendOff(context);
  for (const { sheet, definition } of folded) {
    const last = columnLetters(widthsOf(definition).length - 1);
    sheet.getRange(`A:${last}`).ungroup("ByColumns");
    await context.sync().catch(() => undefined);
  }
}

/**
 * Lays sheets down, new or over what stands on them. Everything goes into the request of `context` under way, which is
 * sent off in between only when it would grow too large; the caller sends the rest. Constants, tables and names of all
 * sheets come first, because a formula may point at any of them.
 *
 * @param namesTaken defined names the workbook has, ours as we write them; those that ours need are pointed anew
 * @param onSent called each time a request has been sent off, with the share of the sheets that is written
 * @returns queues charts and pages, which go into a request of their own: see `finish`
 */
export async function laySheets(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  namesTaken: ReadonlySet<string>,
  onSent: (share: number) => void = () => undefined,
): Promise<() => void> {
  const { workbook } = context;
  const laid = placed.map(({ definition, sheetName, ground, position }): Laid => {
    const sheet = ground ? workbook.worksheets.getItem(sheetName) : workbook.worksheets.add(sheetName);
    if (position !== undefined) sheet.position = position;
    return { definition, sheet, ground: ground ?? NEW, isNew: !ground };
  });
  await unfold(context, laid);
  let written = 0;
  const makeRoom = roomFor(async () => {
    await sendOff(context);
    onSent(written / laid.length);
  });
  for (const one of laid) {
    await layContents(workbook, one, namesTaken, makeRoom);
    written++;
  }
  for (const one of laid) await layFormulas(one, makeRoom);
  for (const one of laid) await layFeatures(one, makeRoom);
  return () => laid.forEach(layPage);
}
