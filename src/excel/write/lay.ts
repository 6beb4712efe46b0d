import { blockHeights, widthsOf } from "../../xlsx/rowHeights";
import {
  addressOf,
  columnLetters,
  rangeAddress,
  type Place,
  placeAt,
  spanFrom,
} from "../../sheets/a1/address";
import { bodyRange, bodyRows, tableRange } from "../../sheets/a1/tableRange";
import { formulaOf, isFormula } from "../../sheets/content";
import { formatIn, lookIn } from "../../sheets/block";
import { FONT, FONT_SIZE } from "../../sheets/look";
import { NOTHING_TYPED, type Typed } from "../../repair/typed";
import type { Block, Column, Sheet, Table } from "../../sheets/types";
import { addChart, addColourRules, addValidation, setUpPrint } from "./features";
import { cellValue } from "./cells";
import { columnFormat, formatOfLook } from "./looks";
import { commit } from "../run/run";
import { type MakeRoom, piecesOf, roomFor } from "../run/pieces";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Thin black lines around and between all cells, as official tables have them. */
export function drawGrid(range: Excel.Range): void {
  for (const edge of EDGES) range.format.borders.getItem(edge).style = "Continuous";
}

/**
 * One value for every cell of a range. Office.js takes a lone value for that, which its typings do not say; a 1 × 1 array
 * would have to fit the range.
 */
export function fillWith(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
  range[property] = value as unknown as string[][];
}

/** Runs of adjacent columns that agree in `key`, so that each is formatted by one call. */
function runsOf(
  columns: readonly Column[],
  key: (column: Column) => string,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  columns.forEach((column, index) => {
    const run = runs.at(-1);
    const before = columns[index - 1];
    if (run && before && key(before) === key(column)) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** The number format of a row, of a column that may have one for all. */
export const formatOf = ({ format }: Column, row: number) =>
  typeof format === "string" || format === undefined ? format : format[row];

/** One format a row, for every cell of the row. */
const formatRows = (formats: readonly string[], width: number) =>
  formats.map((format) => Array.from({ length: width }, () => format));

/** What is known of the sheet a definition is laid on. */
export interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly typed: Typed;
}

/** Contents for an area, null where something typed by a person stays. */
const sparing = (
  { stays }: Typed,
  { row, column }: Place,
  rows: readonly (readonly (string | number | boolean | null)[])[],
) =>
  rows.map((line, down) =>
    line.map((content, right) => (stays(row + down, column + right) ? null : content)),
  );

/** A block is written whole: its constants, its look and its merge, through one range. */
export function layBlock({ sheet, typed }: Ground, block: Block): void {
  const { at, cells, mergeAcross, mergeDown, format, colours, grid } = block;
  const width = mergeAcross ?? cells[0]?.length ?? 1;
  const height = mergeDown ?? cells.length;
  const range = sheet.getRange(spanFrom(at, height, width));
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right) => ({ down, right })),
  );
  if (typeof format === "string") fillWith(range, "numberFormat", format);
  else if (format !== undefined) range.numberFormat = format.map((row) => [...row]);
  const contents = rows.map((row) =>
    row.map(({ down, right }) => {
      const content = cells[down]?.[right] ?? null;
      return isFormula(content) ? "" : cellValue(content, formatIn(block, down, right));
    }),
  );
  range.values = sparing(typed, placeAt(at), contents);
  range.setCellProperties(
    rows.map((row) =>
      row.map(({ down, right }) => ({
        format: formatOfLook(lookIn(block, down, right), colours?.[down]?.[right]),
      })),
    ),
  );
  if (grid === true) drawGrid(range);
  if (mergeAcross !== undefined) range.merge(true);
  if (mergeDown !== undefined) for (let right = 0; right < width; right++) range.getColumn(right).merge();
}

/** Writes rows of an area in pieces that fit a request. */
async function writeRows<Cell>(
  sheet: Excel.Worksheet,
  { row, column }: Place,
  rows: readonly (readonly Cell[])[],
  makeRoom: MakeRoom,
  write: (range: Excel.Range, rows: Cell[][]) => void,
): Promise<void> {
  for (const piece of piecesOf(rows)) {
    await makeRoom(piece.weight);
    const at = addressOf({ row: row + piece.from, column });
    const range = sheet.getRange(spanFrom(at, piece.rows.length, piece.rows[0]?.length ?? 1));
    write(
      range,
      piece.rows.map((line) => [...line]),
    );
  }
}

async function layTable(
  { sheet, typed }: Ground,
  definition: Table,
  standing: Excel.Table | undefined,
  makeRoom: MakeRoom,
): Promise<void> {
  const { columns, rows } = definition;
  const { first, last } = bodyRows(definition);
  for (const [from, to] of runsOf(columns, ({ format }) => String(format))) {
    const { format } = columns[from] ?? {};
    if (format === undefined) continue;
    if (typeof format === "string") {
      const range = sheet.getRange(rangeAddress({ top: first - 1, left: from, bottom: last - 1, right: to }));
      fillWith(range, "numberFormat", format);
      continue;
    }
    const formats = formatRows(format, to - from + 1);
    await writeRows(sheet, { row: first - 1, column: from }, formats, makeRoom, (range, some) => {
      range.numberFormat = some;
    });
  }
  const contents = [
    columns.map(({ name }) => name),
    // A table without rows gets a blank one, as Excel's tables have.
    ...Array.from({ length: last - first + 1 }, (_, index) =>
      columns.map((column, place) => cellValue(rows[index]?.[place] ?? null, formatOf(column, index))),
    ),
  ];
  const top = { row: definition.headerRow - 1, column: 0 };
  await writeRows(sheet, top, sparing(typed, top, contents), makeRoom, (range, some) => {
    range.values = some;
  });
  styleTable(standing ?? sheet.tables.add(tableRange(definition), true), definition.name);
}

/** Name and look of a standard table. */
export function styleTable(table: Excel.Table, name: string): void {
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Writes the formulas of a block, after all they speak of. */
export function layBlockFormulas({ sheet, typed }: Ground, { at, cells }: Block): void {
  const formulas = cells.map((row) => row.map((content) => formulaOf(content) ?? null));
  // null leaves the constants of a mixed block alone.
  if (formulas.flat().some((formula) => formula !== null)) {
    sheet.getRange(spanFrom(at, cells.length, cells[0]?.length ?? 1)).formulas = sparing(
      typed,
      placeAt(at),
      formulas,
    );
  }
}

function layFormulas(ground: Ground, { table, blocks }: Sheet): void {
  const { sheet } = ground;
  blocks.forEach((block) => layBlockFormulas(ground, block));
  for (const column of table?.columns ?? []) {
    // Structured references need no shifting from row to row, so one formula serves the whole column.
    if (table && column.formula !== undefined) {
      fillWith(sheet.getRange(bodyRange(table, column.name)), "formulas", column.formula);
    }
  }
}

function layLooks(sheet: Excel.Worksheet, { table, widths, tabColour, freeze }: Sheet): void {
  sheet.tabColor = tabColour;
  sheet.showGridlines = false;
  if (widths) {
    sheet
      .getRange(spanFrom("A1", 1, widths.length))
      .setColumnProperties(widths.map((width) => ({ format: columnFormat(width) })));
  }
  if (table) {
    const { columns, headerRow } = table;
    sheet
      .getRange(bodyRange(table, columns[0]?.name ?? "", columns.at(-1)?.name))
      .setColumnProperties(
        columns.map(({ look, width }) => ({ format: { ...formatOfLook(look), ...columnFormat(width) } })),
      );
    sheet
      .getRange(spanFrom(`A${headerRow}`, 1, columns.length))
      .setCellProperties([columns.map(() => ({ format: formatOfLook("header") }))]);
    drawGrid(sheet.getRange(tableRange(table)));
  }
  const { freezePanes } = sheet;
  if (freeze.columns > 0) freezePanes.freezeAt(sheet.getRange(spanFrom("A1", freeze.rows, freeze.columns)));
  else freezePanes.freezeRows(freeze.rows);
}

/** Excel fits a row to text that wraps, but not to text in merged cells: those rows are given their height. */
function fitMerged(sheet: Excel.Worksheet, definition: Sheet): void {
  const merged = definition.blocks.filter(
    ({ mergeAcross, mergeDown }) => mergeAcross !== undefined || mergeDown !== undefined,
  );
  const heights = blockHeights(merged, widthsOf(definition), (content) =>
    isFormula(content) ? null : content,
  );
  for (const [row, { height }] of heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** The cells a definition fills, table and blocks, for the font all of them share. */
function usedArea({ table, blocks, widths = [] }: Sheet): string {
  const blockEnds = blocks.map(({ at, cells, mergeDown }) => placeAt(at).row + (mergeDown ?? cells.length));
  const lastRow = Math.max(table ? bodyRows(table).last : 1, ...blockEnds);
  return `A1:${columnLetters(Math.max(25, (table?.columns.length ?? widths.length) - 1))}${lastRow}`;
}

/** What an interrupted set-up left on a sheet. */
export interface Unfinished {
  readonly typed: Typed;
  /** Names of the tables on the sheet with their ranges, "A5:AG48". */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly charts: readonly string[];
}

export interface Placed {
  readonly definition: Sheet;
  /** Name the sheet has when it is unfinished, else gets; no other sheet may have it. */
  readonly sheetName: string;
  readonly unfinished?: Unfinished;
}

/** A chart as Excel names it when it is made: "Chart 1", "Biểu đồ 1". */
const UNNAMED = /^\S.* \d+$/;

/** The table to go on with; one that does not stand where it should becomes cells again. */
function standingTable(
  sheet: Excel.Worksheet,
  { table }: Sheet,
  { tables }: Unfinished,
): Excel.Table | undefined {
  if (!table) return undefined;
  const wanted = tableRange(table);
  tables
    .filter(({ range }) => range !== wanted)
    .forEach(({ name }) => void sheet.tables.getItem(name).convertToRange());
  const found = tables.find(({ range }) => range === wanted);
  return found && sheet.tables.getItem(found.name);
}

/**
 * Lays sheets down, new or over what an interrupted set-up left of them. Everything goes into the request of `context`
 * under way, which is sent off in between only when it would grow too large; the caller sends the rest. Constants, tables
 * and names of all sheets come first, because a formula may point at any of them.
 *
 * @param namesTaken defined names the workbook has; those that ours need are pointed anew
 * @param onSent told each time a request was sent off, with the share of the sheets that is written
 */
export async function laySheets(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  namesTaken: ReadonlySet<string>,
  onSent: (share: number) => void = () => undefined,
): Promise<void> {
  const { workbook } = context;
  const laid = placed.map(({ definition, sheetName, unfinished }) => ({
    definition,
    unfinished,
    sheet: unfinished ? workbook.worksheets.getItem(sheetName) : workbook.worksheets.add(sheetName),
    typed: unfinished?.typed ?? NOTHING_TYPED,
  }));
  let written = 0;
  const makeRoom = roomFor(async () => {
    await commit(context, "parts");
    context.application.suspendScreenUpdatingUntilNextSync();
    onSent(written / laid.length);
  });
  for (const ground of laid) {
    const { definition, unfinished, sheet } = ground;
    const standing = unfinished && standingTable(sheet, definition, unfinished);
    const { font } = sheet.getRange(usedArea(definition)).format;
    font.name = FONT;
    font.size = FONT_SIZE;
    definition.blocks.forEach((block) => layBlock(ground, block));
    if (definition.table) await layTable(ground, definition.table, standing, makeRoom);
    for (const [name, range] of Object.entries(definition.names)) {
      if (namesTaken.has(name)) workbook.names.getItem(name).delete();
      workbook.names.add(name, sheet.getRange(range));
    }
    written++;
  }
  for (const ground of laid) layFormulas(ground, ground.definition);
  for (const { definition, unfinished, sheet } of laid) {
    layLooks(sheet, definition);
    fitMerged(sheet, definition);
    if (unfinished) sheet.getRange().conditionalFormats.clearAll();
    addColourRules(sheet, definition.colourRules);
    definition.validations.forEach((validation) => addValidation(sheet, validation));
    const ours = new Set(definition.charts.map(({ name }) => name));
    for (const name of unfinished?.charts ?? [])
      if (ours.has(name) || UNNAMED.test(name)) sheet.charts.getItem(name).delete();
    definition.charts.forEach((chart) => addChart(sheet, chart));
    setUpPrint(sheet, definition.print);
  }
}
