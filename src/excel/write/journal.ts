import { at } from "../../domain/at";
import { changeIn } from "../../tracker/entry";
import type { CellContent, JournalLine } from "../../tracker/port";
import { textOf } from "../../tracker/table";
import type { Journal } from "../read/journal";
import { trySync } from "../run/run";
import { Refusal } from "../run/faults";
import { rangeAddress, rectangleOf, withoutSheet } from "../../sheets/a1/address";
import { FORMATS } from "../../sheets/look";
import { cellValue } from "./cells";
import { writeDown } from "./ranges";

/** A line as the cells of a row take it; null leaves a cell alone. */
const cellsOf = ({ titles, formats }: Journal, line: JournalLine) =>
  titles.map((title, column) => (title in line ? cellValue(line[title] ?? null, formats[column]) : null));

/** Whether a row of the journal holds what a line says: a "10" that Excel took for a number says the same. */
const holds = ({ titles }: Journal, cells: readonly CellContent[], line: JournalLine): boolean =>
  Object.entries(line).every(
    ([title, content]) => textOf(cells[titles.indexOf(title)] ?? null) === textOf(content),
  );

/**
 * Puts lines into the journal: into rows nobody has typed in, then into new ones at its end. They are written with the
 * next sync, together with whatever else is in the batch. A line that stands there already is not written again: it is
 * of an attempt that was interrupted before the rest of it.
 *
 * @returns how many rows the table grows by
 */
export function addLines(journal: Journal, wanted: readonly JournalLine[]): number {
  const { table, range, rows, formats, isComputed } = journal;
  const lines = wanted.filter((line) => !rows.some((cells) => holds(journal, cells, line)));
  const free = rows.flatMap((cells, row) =>
    cells.every((cell, column) => cell === null || isComputed(row, column)) ? [row] : [],
  );
  const values = lines.map((line) => cellsOf(journal, line));
  values.slice(0, free.length).forEach((cells, index) => {
    range.getRow(at(free, index) + 1).values = [cells];
  });
  const more = values.slice(free.length);
  if (more.length === 0) return 0;
  // The typings leave no room for the null that leaves a computed cell alone.
  table.rows.add(undefined, more as (string | number | boolean)[][]);
  const body = table.getDataBodyRange();
  // What Excel makes of a null in a computed column is not documented, so its formula is written.
  journal.formulas.forEach((formula, column) => {
    if (formula === null) return;
    const cells = body.getCell(rows.length, column).getResizedRange(more.length - 1, 0);
    const format = formats[column] === FORMATS.text ? FORMATS.general : (formats[column] ?? FORMATS.general);
    writeDown(
      cells,
      formula,
      more.map(() => format),
    );
  });
  return more.length;
}

/**
 * Has the journal print to its last row, once lines were added: a print area need not grow with its table. Nothing hangs
 * on it, so that whatever Excel makes of it is left to the next line.
 */
export async function printLines(
  context: Excel.RequestContext,
  { table, range, printed }: Journal,
  added: number,
): Promise<void> {
  if (printed.isNullObject) return;
  const area = rectangleOf(withoutSheet(printed.address));
  const bottom = range.rowIndex + range.rowCount - 1 + added;
  if (area.bottom >= bottom) return;
  table.worksheet.pageLayout.setPrintArea(rangeAddress({ ...area, bottom }));
  await trySync(context);
}

/**
 * Empties the rows of the journal that hold exactly these lines, with the next sync. Refuses ("changed-since") when one
 * of them is there no longer.
 */
export function takeLines(journal: Journal, lines: readonly JournalLine[]): void {
  const { range, titles, rows } = journal;
  for (const line of lines) {
    const row = rows.reduce((found, cells, at) => (holds(journal, cells, line) ? at : found), -1);
    if (row < 0) throw new Refusal({ code: "changed-since", detail: { column: changeIn(line).about } });
    range.getRow(row + 1).values = [titles.map((title) => (title in line ? "" : null))];
  }
}
