import type { EditOf } from "../../../repair/plan/edit";
import { isFormulaText } from "../../../sheets/content";
import { cellValue } from "../cells";
import { columnFormat, formatOfLook } from "../looks";
import { LOOKS } from "../../../sheets/look";
import { drawCells, drawHeader, drawRows, writeBetweenFormats, writeDown } from "../ranges";

const bodyOf = (table: Excel.Table, title: string) => table.columns.getItem(title).getDataBodyRange();

/** `count` cells of a column from one on. */
const cellsFrom = (body: Excel.Range, first: number, count: number) =>
  body.getCell(first, 0).getResizedRange(count - 1, 0);

export function writeTitle(table: Excel.Table, { column, title }: EditOf<"write-title">): void {
  table.getHeaderRowRange().getCell(0, column).values = [[title]];
}

export function addColumn(
  table: Excel.Table,
  { column, isLast, title, look, formats, contents }: EditOf<"add-column">,
): void {
  // A column from the end on is added without an index, as Office.js wants it.
  table.columns.add(isLast ? undefined : column, undefined, title);
  const body = bodyOf(table, title);
  body.numberFormat = formats.map((format) => [format]);
  if (contents) body.values = contents.map((content, row) => [cellValue(content, formats[row])]);
  body.setColumnProperties([{ format: formatOfLook(look) }]);
  const header = table.columns.getItem(title).getHeaderRowRange();
  header.setCellProperties([[{ format: formatOfLook("header") }]]);
  const { border } = LOOKS[look];
  const rows = formats.length;
  if (border === undefined) drawRows(body, rows);
  else drawCells(body, { rows, columns: 1 }, border);
  drawHeader(header);
}

export function restyle(table: Excel.Table, { title, look, formats }: EditOf<"restyle">): void {
  const body = bodyOf(table, title);
  body.numberFormat = formats.map((format) => [format]);
  body.setColumnProperties([{ format: formatOfLook(look) }]);
}

export function setWidths(table: Excel.Table, { from, widths }: EditOf<"set-widths">): void {
  const body = table.getDataBodyRange();
  widths.forEach((width, index) => {
    if (width !== null) body.getColumn(from + index).format.columnWidth = columnFormat(width).columnWidth;
  });
}

export function writeConstants(table: Excel.Table, { title, runs }: EditOf<"write-constants">): void {
  const body = bodyOf(table, title);
  for (const { first, cells } of runs)
    cellsFrom(body, first, cells.length).values = cells.map(({ content, format }) => [
      cellValue(content, format),
    ]);
}

/**
 * A formula into some rows of a column. Excel may then put it into all of them, as when somebody types it (AutoCorrect;
 * office-js 1916, 2093, 5909, 6745), so formulas of people's own go into the same assignment.
 */
export function writeFormulas(
  table: Excel.Table,
  { title, formula, runs, own }: EditOf<"write-formulas">,
): void {
  const body = bodyOf(table, title);
  const others = own.filter(({ keepsake: { content } }) => isFormulaText(content));
  if (others.length === 0) {
    for (const { first, count, formats } of runs) writeDown(cellsFrom(body, first, count), formula, formats);
    return;
  }
  const contents = new Map<number, unknown>(others.map(({ row, keepsake: { content } }) => [row, content]));
  const formatOf = new Map<number, string>();
  for (const { first, formats } of runs)
    formats.forEach((format, index) => {
      contents.set(first + index, formula);
      formatOf.set(first + index, format);
    });
  const [top, bottom] = [Math.min(...contents.keys()), Math.max(...contents.keys())];
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const cells = cellsFrom(body, top, rows.length);
  writeBetweenFormats(
    cells,
    rows.map((row) => [formatOf.get(row) ?? null]),
    () => {
      // A null leaves its cell alone.
      cells.formulas = rows.map((row) => [contents.get(row) ?? null]);
    },
  );
}
