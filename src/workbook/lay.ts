import { bodyRange, bodyRows, columnLetters, tableRange } from "../sheets/address";
import { FONT, FONT_SIZE, LOOKS } from "../sheets/look";
import type { Block, Colours, Column, Look, SheetDefinition, TableDefinition } from "../sheets/types";
import { addChart, addColourRule, addValidation, setUpPrint } from "./features";
import { cellValue } from "./cells";

/** Office.js measures columns in points; a character of the default font is about 5.25 points wide. */
const POINTS_PER_CHARACTER = 5.25;

const BORDER = "#A6A6A6";

function applyLook(range: Excel.Range, look: Look, colours: Colours = {}): void {
  const { bold, italic, size, colour, fill, horizontal, vertical, wrap } = LOOKS[look];
  const { font } = range.format;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  const textColour = colours.text ?? colour;
  if (textColour !== undefined) font.color = textColour;
  const fillColour = colours.fill ?? fill;
  if (fillColour !== undefined) range.format.fill.color = fillColour;
  if (horizontal !== undefined) range.format.horizontalAlignment = horizontal;
  if (vertical !== undefined) range.format.verticalAlignment = vertical;
  if (wrap !== undefined) range.format.wrapText = wrap;
}

function drawGrid(range: Excel.Range): void {
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER;
  }
}

/**
 * One value for every cell of a range. Office.js takes a lone value for that, which its typings do not say; a 1 × 1 array
 * would have to fit the range.
 */
function fillWith(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
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

/** The range a block covers when its top left cell is `at`. */
function blockRange(sheet: Excel.Worksheet, { at, cells }: Block): Excel.Range {
  return sheet.getRange(at).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
}

const isFormula = (content: Block["cells"][number][number]) =>
  content !== null && typeof content === "object";

const formatOf = ({ format }: Column, row: number) =>
  typeof format === "string" || format === undefined ? format : format[row];

function layConstants(sheet: Excel.Worksheet, { table, blocks }: SheetDefinition): void {
  for (const block of blocks) {
    const range = blockRange(sheet, block);
    if (block.format !== undefined) fillWith(range, "numberFormat", block.format);
    const cells = block.cells.map((row) =>
      row.map((content) => (isFormula(content) ? "" : cellValue(content, block.format))),
    );
    if (cells.flat().some((cell) => cell !== "")) range.values = cells;
  }
  if (table) layTable(sheet, table);
}

function layTable(sheet: Excel.Worksheet, definition: TableDefinition): void {
  const { columns, rows } = definition;
  const { first, last } = bodyRows(definition);
  for (const [from, to] of runsOf(columns, ({ format }) => String(format))) {
    const { format } = columns[from] ?? {};
    if (format === undefined) continue;
    const range = sheet.getRange(`${columnLetters(from)}${first}:${columnLetters(to)}${last}`);
    if (typeof format === "string") fillWith(range, "numberFormat", format);
    else range.numberFormat = format.map((own) => Array.from({ length: to - from + 1 }, () => own));
  }
  sheet.getRange(tableRange(definition)).values = [
    columns.map(({ name }) => name),
    ...rows.map((row, index) =>
      columns.map((column, place) => cellValue(row[place] ?? null, formatOf(column, index))),
    ),
  ];
  const table = sheet.tables.add(tableRange(definition), true);
  table.name = definition.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function layFormulas(sheet: Excel.Worksheet, { table, blocks }: SheetDefinition): void {
  for (const block of blocks) {
    block.cells.forEach((row, down) => {
      row.forEach((content, right) => {
        if (content !== null && typeof content === "object") {
          sheet.getRange(block.at).getOffsetRange(down, right).formulas = [[content.formula]];
        }
      });
    });
  }
  for (const column of table?.columns ?? []) {
    // Structured references need no shifting from row to row, so one formula serves the whole column.
    if (table && column.formula !== undefined)
      fillWith(sheet.getRange(bodyRange(table, column.name)), "formulas", column.formula);
  }
}

function layLooks(
  sheet: Excel.Worksheet,
  { table, blocks, widths, tabColour, freeze }: SheetDefinition,
): void {
  sheet.tabColor = tabColour;
  sheet.showGridlines = false;
  for (const block of blocks) {
    const range =
      block.mergeAcross === undefined
        ? blockRange(sheet, block)
        : sheet.getRange(block.at).getResizedRange(0, block.mergeAcross - 1);
    if (block.mergeAcross !== undefined) range.merge();
    applyLook(range, block.look, block.colours);
  }
  (widths ?? table?.columns.map(({ width }) => width) ?? []).forEach((width, index) => {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  if (table) {
    const { first, last } = bodyRows(table);
    applyLook(sheet.getRange(tableRange(table)).getRow(0), "header");
    for (const [from, to] of runsOf(table.columns, ({ look }) => look)) {
      const look = table.columns[from]?.look;
      if (look) applyLook(sheet.getRange(`${columnLetters(from)}${first}:${columnLetters(to)}${last}`), look);
    }
    drawGrid(sheet.getRange(tableRange(table)));
  }
  if (freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(freeze.columns - 1)}${freeze.rows}`));
  else sheet.freezePanes.freezeRows(freeze.rows);
}

/** The cells a definition fills, table and blocks, for the font all of them share. */
function usedArea({ table, blocks }: SheetDefinition): string {
  const blockEnds = blocks.map(({ at, cells }) => Number(/\d+$/.exec(at)?.[0] ?? 1) + cells.length - 1);
  const lastRow = Math.max(table ? bodyRows(table).last : 1, ...blockEnds);
  return `A1:${columnLetters(Math.max(25, (table?.columns.length ?? 1) - 1))}${lastRow}`;
}

/**
 * Lays sheets down in the batch of `context`, without a round trip of its own. Constants, tables and names of all sheets
 * come first, because a formula may point at any of them.
 *
 * @param placed each definition with the name its sheet gets; no sheet of that name may be there
 * @param namesTaken defined names the workbook has; those that ours need are pointed anew
 */
export function laySheets(
  context: Excel.RequestContext,
  placed: readonly { readonly definition: SheetDefinition; readonly sheetName: string }[],
  namesTaken: ReadonlySet<string>,
): void {
  const { workbook } = context;
  const laid = placed.map(({ definition, sheetName }) => ({
    definition,
    sheet: workbook.worksheets.add(sheetName),
  }));
  for (const { definition, sheet } of laid) {
    const { font } = sheet.getRange(usedArea(definition)).format;
    font.name = FONT;
    font.size = FONT_SIZE;
    layConstants(sheet, definition);
    for (const [name, range] of Object.entries(definition.names)) {
      if (namesTaken.has(name)) workbook.names.getItem(name).delete();
      workbook.names.add(name, sheet.getRange(range));
    }
  }
  for (const { definition, sheet } of laid) layFormulas(sheet, definition);
  for (const { definition, sheet } of laid) {
    layLooks(sheet, definition);
    definition.colourRules.forEach((rule) => addColourRule(sheet, rule));
    definition.validations.forEach((validation) => addValidation(sheet, validation));
    definition.charts.forEach((chart) => addChart(sheet, chart));
    setUpPrint(sheet, definition.print);
  }
}
