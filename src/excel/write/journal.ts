import type { CellContent, JournalLine } from "../../tracker/port";
import { cellValue } from "./cells";
import { Refusal } from "../run/faults";
import { refuseProtected, standardTable } from "../read/standardTable";
import { type TableCells, tableCells } from "../../tracker/table";

interface Journal extends TableCells {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Number formats of the last row, which a new row takes over. */
  readonly formats: readonly string[];
  readonly isComputed: (row: number, column: number) => boolean;
}

async function readJournal(context: Excel.RequestContext, lines: readonly JournalLine[]): Promise<Journal> {
  const table = await standardTable(context, "NhatKy");
  const range = table.getRange().load("values,formulas,numberFormat");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  refuseProtected(sheet);
  const { titles, rows } = tableCells(range.values);
  const lost = lines.flatMap(Object.keys).find((title) => !titles.includes(title));
  if (lost !== undefined)
    throw new Refusal({ code: "column-not-found", detail: { column: lost, sheet: sheet.name } });
  const formulas = range.formulas as unknown[][];
  return {
    table,
    range,
    titles,
    rows,
    formats: (range.numberFormat as string[][]).at(-1) ?? [],
    isComputed: (row, column) => {
      const formula = formulas[row + 1]?.[column];
      return typeof formula === "string" && formula.startsWith("=") && formula !== rows[row]?.[column];
    },
  };
}

/** A line as the cells of a row take it; null leaves a cell alone. */
const cellsOf = ({ titles, formats }: Journal, line: JournalLine) =>
  titles.map((title, column) => (title in line ? cellValue(line[title] ?? null, formats[column]) : null));

/**
 * Puts lines into the journal: into rows nobody has typed in, then into new ones at its end. They are written with the
 * next sync, together with what else is in the batch.
 */
export async function addLines(context: Excel.RequestContext, lines: readonly JournalLine[]): Promise<void> {
  const journal = await readJournal(context, lines);
  const { table, range, rows, isComputed } = journal;
  const free = rows.flatMap((cells, row) =>
    cells.every((cell, column) => cell === null || isComputed(row, column)) ? [row] : [],
  );
  const values = lines.map((line) => cellsOf(journal, line));
  values.slice(0, free.length).forEach((cells, at) => {
    range.getRow((free[at] ?? 0) + 1).values = [cells];
  });
  const more = values.slice(free.length);
  // The typings leave no room for the null that leaves a computed cell to its formula.
  if (more.length > 0) table.rows.add(undefined, more as (string | number | boolean)[][]);
}

/**
 * Empties the rows of the journal that hold exactly these lines, with the next sync. Refuses ("changed-since") when one
 * of them is there no longer.
 */
export async function takeLines(context: Excel.RequestContext, lines: readonly JournalLine[]): Promise<void> {
  const { range, titles, rows } = await readJournal(context, lines);
  const holds = (cells: readonly CellContent[], line: JournalLine) =>
    Object.entries(line).every(([title, content]) => cells[titles.indexOf(title)] === content);
  for (const line of lines) {
    const row = rows.reduce((found, cells, at) => (holds(cells, line) ? at : found), -1);
    if (row < 0) throw new Refusal({ code: "changed-since", detail: { column: String(line["Nội dung"]) } });
    range.getRow(row + 1).values = [titles.map((title) => (title in line ? "" : null))];
  }
}
