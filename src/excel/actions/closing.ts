import { at } from "../../domain/at";
import { closingsSheet } from "../../sheets/closings";
import { isComputed } from "../../sheets/content";
import { closedColumn, COLUMNS, keptColumn, verdictColumn } from "../../sheets/columns";
import { closedNow, keptOf, openYears } from "../../tracker/closing";
import { ACCOUNTS } from "../../tracker/entry";
import type { CellContent, Closing, Reopening, StatusSnapshot } from "../../tracker/port";
import { tableCells, textOf } from "../../tracker/table";
import { askForLedger } from "../read/ledger";
import { readSnapshot } from "../read/snapshot";
import { refuseProtected } from "../read/standardTable";
import { heedUnready } from "../read/unready";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { cellValue } from "../write/cells";
import { addToLedger } from "../write/ledger";

const { ChotKy, SoLieu, TinhHinh } = COLUMNS;

/** A column of a table, read. */
interface ColumnRead {
  readonly body: Excel.Range;
  readonly values: readonly CellContent[];
  readonly isComputed: (row: number) => boolean;
}

/**
 * Asks for columns of tables that a snapshot found; what the answer holds is read after the next round trip. Refuses
 * ("sheet-protected") where a sheet takes no writing, and ("column-not-found") a column that is gone.
 */
function askForColumns(context: Excel.RequestContext, name: "TinhHinh" | "SoLieu" | "ChotKy") {
  const table = context.workbook.tables.getItem(name);
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const range = table.getRange().load("values,formulas");
  return (title: string): ColumnRead => {
    refuseProtected(sheet);
    const { titles, rows } = tableCells(range.values);
    const column = titles.indexOf(title);
    if (column < 0)
      throw new Refusal({ code: "column-not-found", detail: { column: title, sheet: sheet.name } });
    const values = rows.map((row) => row[column] ?? null);
    const formulas = range.formulas as unknown[][];
    return {
      body: table.getDataBodyRange().getColumn(column),
      values,
      isComputed: (row) => isComputed(formulas[row + 1]?.[column], values[row]),
    };
  };
}

async function snapshotIn(context: Excel.RequestContext): Promise<StatusSnapshot> {
  const snapshot = await readSnapshot(context);
  if (!snapshot) throw new Refusal({ code: "no-status-sheet" });
  return snapshot;
}

/** Writes cells of one column by one assignment; a null leaves its cell alone. */
function fillColumn({ body }: ColumnRead, contents: readonly (string | number | boolean | null)[]): void {
  if (contents.some((content) => content !== null)) body.values = contents.map((content) => [content]);
}

/**
 * Closes a year. Its lines come first in the request and the cells of causes are emptied last, so that what is stopped on
 * the way has lost nothing.
 */
export async function closeYear(context: Excel.RequestContext, closing: Closing): Promise<null> {
  const asked = askForLedger(context, closingsSheet);
  const snapshot = await snapshotIn(context);
  const { reportingYear, rows } = snapshot;
  const { year } = closing;
  const isReported = year === reportingYear;
  if (snapshot.closed.some((one) => one.year === year))
    throw new Refusal({ code: "year-closed", detail: { year } });
  if (!openYears(snapshot).includes(year))
    throw new Refusal({ code: "year-ahead", detail: { year, reported: reportingYear } });
  const endOf = asked();
  const status = askForColumns(context, "TinhHinh");
  const figures = askForColumns(context, "SoLieu");
  await context.sync();
  const ledger = endOf();
  const judged = status(isReported ? TinhHinh.verdict : verdictColumn(year));
  const targets = status(TinhHinh.code).values.map(textOf);
  heedUnready(judged.values.map((content, row) => ({ cell: `Đánh giá ${at(targets, row)}`, content })));
  const verdicts = new Map(judged.values.map((word, row) => [at(targets, row), textOf(word)]));
  const kept = keptOf(snapshot, closing, verdicts);
  const codes = figures(SoLieu.code).values.map(textOf);
  const texts = new Map(rows.map((row) => [row.code, row]));
  const accounts = (isReported ? ACCOUNTS : []).map((account) => {
    const column = figures(SoLieu[account]);
    const emptied = column.values.map((content, row) => {
      const moved = texts.get(at(codes, row))?.[account] ?? "";
      return moved !== "" && textOf(content) === moved && !column.isComputed(row) ? "" : null;
    });
    return { column, emptied };
  });
  const print = await addToLedger(
    context,
    ledger,
    closingsSheet,
    kept.map(({ line }) => line),
  );
  fillColumn(
    status(closedColumn(year)),
    status(verdictColumn(year)).values.map((word) => cellValue(word)),
  );
  const keptTexts = new Map(kept.map(({ code, text }) => [code, text]));
  fillColumn(
    status(keptColumn(year)),
    targets.map((code) => cellValue(keptTexts.get(code) ?? null)),
  );
  for (const { column, emptied } of accounts) fillColumn(column, emptied);
  await commit(context, "parts");
  await print();
  return null;
}

/** Opens the reporting year again. */
export async function reopenYear(
  context: Excel.RequestContext,
  { reason, by, on }: Reopening,
): Promise<null> {
  const snapshot = await snapshotIn(context);
  const { reportingYear: year } = snapshot;
  const closed = closedNow(snapshot);
  if (!closed) throw new Refusal({ code: "year-not-closed", detail: { year } });
  const lines = askForColumns(context, "ChotKy");
  const status = askForColumns(context, "TinhHinh");
  const figures = askForColumns(context, "SoLieu");
  await context.sync();
  const [years, days] = [lines(ChotKy.year).values, lines(ChotKy.reopenedOn)];
  const isOpened = (row: number) => years[row] === year && textOf(days.values[row] ?? null) === "";
  const written = [
    [days, on],
    [lines(ChotKy.reopenReason), reason],
    [lines(ChotKy.reopenedBy), by],
  ] as const;
  const codes = figures(SoLieu.code).values.map(textOf);
  const signed = new Map(closed.rows.map((row) => [row.code, row]));
  const restored = ACCOUNTS.map((account) => {
    const column = figures(SoLieu[account]);
    return {
      column,
      texts: column.values.map((content, row) => {
        const text = signed.get(at(codes, row))?.[account] ?? "";
        return content === null && text !== "" && !column.isComputed(row) ? cellValue(text) : null;
      }),
    };
  });
  for (const { column, texts } of restored) fillColumn(column, texts);
  for (const title of [closedColumn(year), keptColumn(year)]) {
    const column = status(title);
    fillColumn(
      column,
      column.values.map(() => ""),
    );
  }
  for (const [column, content] of written)
    fillColumn(
      column,
      years.map((_, row) => (isOpened(row) ? cellValue(content) : null)),
    );
  await commit(context, "parts");
  return null;
}
