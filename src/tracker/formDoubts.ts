import { figureOf } from "../domain/figureRow";
import { fold } from "../domain/text";
import { COLUMNS, figureIn } from "../sheets/columns";
import { typedForm } from "./figure";
import { yearIn } from "./formCell";
import type { ChangeDoubt } from "./formChange";
import type { FormTable } from "./formFields";
import type { BodyRow, CellContent, FormBook, StatusRow } from "./port";
import { cellKey, type Returned, type ReturnedCell } from "./returned";
import { textOf } from "./table";

const { SoLieu, NhiemVu, DeAn } = COLUMNS;

const LEAD_COLUMN: Readonly<Partial<Record<FormTable, string>>> = { DeAn: DeAn.lead, NhiemVu: NhiemVu.lead };

/** What goes along with a figure, and is replaced with it. */
const WITH_FIGURE: ReadonlySet<string> = new Set([SoLieu.source, SoLieu.figureDate]);

/** Whether two contents say the same: text is compared as people read it, a figure by what it is read as. */
export function isSame(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [first, second] = [typedForm(one), typedForm(other)];
  return (
    fold(first) === fold(second) || (figureOf(first) !== undefined && figureOf(first) === figureOf(second))
  );
}

const isPlan = (title: string): boolean => figureIn(title)?.column === "plan";

/** What holding one file against the workbook knows of it. */
export interface HeldAgainst {
  readonly returned: Returned;
  readonly book: FormBook;
  readonly rows: ReadonlyMap<string, StatusRow>;
  readonly body: BodyRow | null;
  readonly today: number;
}

const leadOf = (
  { book, rows }: Pick<HeldAgainst, "book" | "rows">,
  table: FormTable,
  code: string,
): string => {
  const column = LEAD_COLUMN[table];
  if (table === "SoLieu") return rows.get(code)?.lead ?? "";
  return column === undefined ? "" : textOf(book.held[table].get(code)?.[column] ?? null);
};

/** The body a file comes from: as its hidden sheet says, else the one that leads all of its rows. */
export function bodyOf(returned: Returned, book: FormBook, rows: HeldAgainst["rows"]): BodyRow | null {
  const { bodies } = book.snapshot;
  const { stamp } = returned;
  if (stamp) return bodies.find(({ code }) => code === stamp.body) ?? null;
  const leads = new Set(returned.cells.map(({ table, code }) => leadOf({ book, rows }, table, code)));
  leads.delete("");
  const [lead] = leads;
  return leads.size === 1 ? (bodies.find(({ name }) => name === lead) ?? null) : null;
}

/** What is doubtful about a change for where it comes from and what it replaces. */
export function doubtsOf(
  cell: ReturnedCell,
  before: CellContent,
  asked: HeldAgainst,
): readonly ChangeDoubt[] {
  const { returned, book, body } = asked;
  const { stamp, sent } = returned;
  const key = cellKey(cell.table, cell.code, cell.title);
  const wasSent = sent.get(key) ?? null;
  const lead = leadOf(asked, cell.table, cell.code);
  const doubts: ChangeDoubt[] = [];
  if (before !== null) {
    if (stamp && sent.has(key) && !isSame(before, wasSent)) doubts.push("typed-since");
    else if (isPlan(cell.title)) doubts.push("plan-changed");
    else if (!WITH_FIGURE.has(cell.title)) doubts.push("replaces");
  }
  if (cell.kind === "figure" && yearIn(cell.title) !== book.snapshot.reportingYear) doubts.push("other-year");
  else if (stamp && stamp.year !== book.snapshot.reportingYear) doubts.push("other-year");
  if (cell.isYearless) doubts.push("no-year");
  if (body && lead !== "" && lead !== body.name) doubts.push("other-lead");
  if (!stamp) doubts.push("no-stamp");
  else if (stamp.book !== book.id) doubts.push("other-book");
  return doubts;
}
