import type { Programme } from "../../programme/types";
import { CODE, COLUMNS, type TableName } from "../../sheets/columns";
import type { ReportBook } from "../../tracker/port";
import { type TableCells, textOf } from "../../tracker/table";
import { reportedTasks } from "../../tracker/reportedTasks";
import { askForDocument } from "../read/document";
import { readBook } from "../read/snapshot";
import { heedUnready, type ResultCell } from "../read/unready";
import { Refusal } from "../run/faults";

const { TinhHinh, MocThoiGian, NhiemVu } = COLUMNS;

/** Columns of formulas that a report takes its words and numbers from. */
const RESULTS: readonly (readonly [TableName, readonly string[]])[] = [
  [
    "TinhHinh",
    [
      ...[TinhHinh.verdict, TinhHinh.shortReason, TinhHinh.target, TinhHinh.dueYear, TinhHinh.actual],
      ...[TinhHinh.ofPlan, TinhHinh.ofBefore, TinhHinh.attainment],
    ],
  ],
  ["MocThoiGian", [MocThoiGian.doneOn, MocThoiGian.state]],
  ["NhiemVu", [NhiemVu.standing]],
];

/** The cells of columns, each named by its title and the code of its row. */
function resultsIn({ titles, rows }: TableCells, columns: readonly string[]): readonly ResultCell[] {
  const code = titles.indexOf(CODE);
  return columns.flatMap((title) => {
    const column = titles.indexOf(title);
    return column < 0
      ? []
      : rows.map((row) => ({ cell: `${title} ${textOf(row[code] ?? null)}`, content: row[column] }));
  });
}

/** Reads what a report is made of. Refuses results that Excel does not have, see `heedUnready`. */
export async function readReportBook(
  context: Excel.RequestContext,
  programme: Programme,
): Promise<ReportBook> {
  const withDocument = askForDocument(context);
  const book = await readBook(context);
  if (!book) throw new Refusal({ code: "no-status-sheet" });
  for (const [name, columns] of RESULTS) {
    const table = book.tables.get(name);
    if (table) heedUnready(resultsIn(table, columns));
  }
  return {
    programme: await withDocument(programme),
    snapshot: book.snapshot,
    tasks: reportedTasks(book.tables),
  };
}
