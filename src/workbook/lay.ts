import { blockHeights, widthsOf } from "../export/rowHeights";
import { bodyRange, bodyRows, columnLetters, spanFrom, tableRange } from "../sheets/address";
import { formatIn, lookIn } from "../sheets/block";
import { FONT, FONT_SIZE, LOOKS } from "../sheets/look";
import type { Block, Colours, Column, Content, Formula, Look, Sheet, Table } from "../sheets/types";
import { addChart, addColourRules, addValidation, setUpPrint } from "./features";
import { cellValue } from "./cells";

/** Office.js measures columns in points; a character of the default font is about 5.25 points wide. */
const POINTS_PER_CHARACTER = 5.25;

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** A look as setCellProperties and setColumnProperties take it: many formats in one call. */
function formatOfLook(look: Look, colours: Colours = {}): Excel.CellPropertiesFormat {
  const { bold, italic, underline, size, colour, fill, horizontal, vertical, wrap, indent } = LOOKS[look];
  const textColour = colours.text ?? colour;
  const fillColour = colours.fill ?? fill;
  return {
    font: {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(underline === true && { underline: "Single" }),
      ...(size !== undefined && { size }),
      ...(textColour !== undefined && { color: textColour }),
    },
    ...(fillColour !== undefined && { fill: { color: fillColour } }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
  };
}

/** Thin black lines around and between all cells, as official tables have them. */
function drawGrid(range: Excel.Range): void {
  for (const edge of EDGES) range.format.borders.getItem(edge).style = "Continuous";
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

const isFormula = (content: Content): content is Formula => content !== null && typeof content === "object";

const formatOf = ({ format }: Column, row: number) =>
  typeof format === "string" || format === undefined ? format : format[row];

/** A block is written whole: its constants, its look and its merge, through one range. */
function layBlock(sheet: Excel.Worksheet, block: Block): void {
  const { at, cells, mergeAcross, mergeDown, format, colours, grid } = block;
  const width = mergeAcross ?? cells[0]?.length ?? 1;
  const height = mergeDown ?? cells.length;
  const range = sheet.getRange(spanFrom(at, height, width));
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right) => ({ down, right })),
  );
  if (typeof format === "string") fillWith(range, "numberFormat", format);
  else if (format !== undefined) range.numberFormat = format.map((row) => [...row]);
  range.values = rows.map((row) =>
    row.map(({ down, right }) => {
      const content = cells[down]?.[right] ?? null;
      return isFormula(content) ? "" : cellValue(content, formatIn(block, down, right));
    }),
  );
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

function layTable(sheet: Excel.Worksheet, definition: Table): void {
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
    // A table without rows gets a blank one, as Excel's tables have.
    ...Array.from({ length: last - first + 1 }, (_, index) =>
      columns.map((column, place) => cellValue(rows[index]?.[place] ?? null, formatOf(column, index))),
    ),
  ];
  const table = sheet.tables.add(tableRange(definition), true);
  table.name = definition.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function layFormulas(sheet: Excel.Worksheet, { table, blocks }: Sheet): void {
  for (const { at, cells } of blocks) {
    const formulas = cells.map((row) => row.map((content) => (isFormula(content) ? content.formula : null)));
    // null leaves the constants of a mixed block alone.
    if (formulas.flat().some((formula) => formula !== null)) {
      sheet.getRange(spanFrom(at, cells.length, cells[0]?.length ?? 1)).formulas = formulas;
    }
  }
  for (const column of table?.columns ?? []) {
    // Structured references need no shifting from row to row, so one formula serves the whole column.
    if (table && column.formula !== undefined) {
      fillWith(sheet.getRange(bodyRange(table, column.name)), "formulas", column.formula);
    }
  }
}

const columnFormat = (width: number) => ({ columnWidth: width * POINTS_PER_CHARACTER });

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
  const merged = definition.blocks.filter(({ mergeAcross }) => mergeAcross !== undefined);
  const heights = blockHeights(merged, widthsOf(definition), (content) =>
    isFormula(content) ? null : content,
  );
  for (const [row, { height }] of heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** The cells a definition fills, table and blocks, for the font all of them share. */
function usedArea({ table, blocks, widths = [] }: Sheet): string {
  const blockEnds = blocks.map(
    ({ at, cells, mergeDown }) => Number(/\d+$/.exec(at)?.[0] ?? 1) + (mergeDown ?? cells.length) - 1,
  );
  const lastRow = Math.max(table ? bodyRows(table).last : 1, ...blockEnds);
  return `A1:${columnLetters(Math.max(25, (table?.columns.length ?? widths.length) - 1))}${lastRow}`;
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
  placed: readonly { readonly definition: Sheet; readonly sheetName: string }[],
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
    definition.blocks.forEach((block) => layBlock(sheet, block));
    if (definition.table) layTable(sheet, definition.table);
    for (const [name, range] of Object.entries(definition.names)) {
      if (namesTaken.has(name)) workbook.names.getItem(name).delete();
      workbook.names.add(name, sheet.getRange(range));
    }
  }
  for (const { definition, sheet } of laid) layFormulas(sheet, definition);
  for (const { definition, sheet } of laid) {
    layLooks(sheet, definition);
    fitMerged(sheet, definition);
    addColourRules(sheet, definition.colourRules);
    definition.validations.forEach((validation) => addValidation(sheet, validation));
    definition.charts.forEach((chart) => addChart(sheet, chart));
    setUpPrint(sheet, definition.print);
  }
}
