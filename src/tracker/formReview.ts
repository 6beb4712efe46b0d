import { figureOf } from "../domain/figureRow";
import { parseNumber } from "../domain/number";
import { fold } from "../domain/text";
import { COLUMNS, figureIn } from "../sheets/columns";
import { TICK } from "../sheets/tasks";
import { TASK_STATES } from "../sheets/taskState";
import type { EntryFault } from "../i18n/vi/entry";
import { isSerial } from "../domain/calendar";
import { serialOfIso, serialOfText } from "./days";
import { readFigure, typedForm } from "./figure";
import { FORM_TABLES, type FormTable } from "./formFields";
import type { BodyRow, CellContent, Entry, FormBook, StatusRow } from "./port";
import { cellKey, type FileCell, type Returned, type ReturnedCell, type StrayRow } from "./returned";
import { textOf } from "./table";

const { SoLieu, CoQuan, NhiemVu, DeAn, MocThoiGian } = COLUMNS;

/** What may be wrong with a change, so that somebody has to look at it before it is written. */
export const DOUBTS = [
  /** The cell was filled in or changed in the workbook after the form had been sent. */
  "typed-since",
  /** Files have different contents for the cell. */
  "twice",
  "plan-changed",
  /** Something else stands in the cell. */
  "replaces",
  /** More than ten times, or less than a tenth of, the figure before it. */
  "jump",
  "scale",
  "unit",
  /** "1.234" and "1,234" may be a thousand and some or one and some, with no figure beside it to tell. */
  "grouping",
  "over-100",
  /** A day that is still to come. */
  "day-ahead",
  "other-year",
  "no-year",
  /** The row is led by another body. */
  "other-lead",
  /** The form was made by another workbook of the same place. */
  "other-book",
  /** The file has no hidden sheet: nobody knows what stood in its cells when it was sent. */
  "no-stamp",
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Why the content of a cell can't be taken. */
export type UnreadReason =
  EntryFault | "not-a-day" | "not-a-tick" | "not-a-state" | "day-in-figure" | "error" | "no-year-column";

/** A change of one cell that a returned file asks for. */
export interface Change {
  /** The same for the same content of the same cell, as long as the workbook has the same there. */
  readonly id: string;
  readonly table: FormTable;
  readonly code: string;
  /** Of the row, in the words of the workbook. */
  readonly name: string;
  readonly title: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The files that have it. */
  readonly files: readonly string[];
  /** The body it comes from, null where nobody knows. */
  readonly body: BodyRow | null;
  readonly doubts: readonly Doubt[];
}

/** A content that can't be taken, with its place in the file. */
export interface Unread {
  readonly place: string;
  readonly code: string;
  readonly title: string;
  /** As it stands there. */
  readonly text: string;
  readonly why: UnreadReason;
}

/** What became of one file. */
export interface FileReview {
  readonly file: string;
  readonly body: BodyRow | null;
  /** Why nothing of it is taken. */
  readonly refused: "other-place" | "no-rows" | null;
  /** Its year, where that is not the one reported. */
  readonly otherYear: number | null;
  readonly changes: number;
  /** Filled cells that say what the workbook holds already. */
  readonly same: number;
  /** Cells it has blank that are filled in the workbook, which stay as they are. */
  readonly blank: number;
  readonly unread: readonly Unread[];
  readonly strays: readonly StrayRow[];
  /** File that the same form came with as well. */
  readonly again: string | null;
}

/** All returned files beside the workbook. */
export interface FormReview {
  readonly files: readonly FileReview[];
  /** In the order of the workbook's tables and rows; contents for the same cell stand together. */
  readonly changes: readonly Change[];
}

/** A content fit to be written, with its doubts, or why it is not; null for a blank. */
type CellRead =
  | { readonly content: CellContent; readonly doubts: readonly Doubt[] }
  | { readonly why: UnreadReason }
  | null;

const NAME_COLUMN: Readonly<Record<FormTable, string>> = {
  SoLieu: SoLieu.name,
  DeAn: DeAn.title,
  MocThoiGian: MocThoiGian.what,
  NhiemVu: NhiemVu.summary,
};
const LEAD_COLUMN: Readonly<Partial<Record<FormTable, string>>> = { DeAn: DeAn.lead, NhiemVu: NhiemVu.lead };

/** What goes along with a figure, and is replaced with it. */
const WITH_FIGURE: ReadonlySet<string> = new Set([SoLieu.source, SoLieu.figureDate]);

const isObject = (cell: FileCell): cell is Exclude<FileCell, CellContent> =>
  typeof cell === "object" && cell !== null;

/** A cell of a file as a person reads it. */
function shownText(cell: FileCell): string {
  if (!isObject(cell)) return typedForm(cell);
  return "error" in cell
    ? cell.error
    : "percent" in cell
      ? `${typedForm(rounded(cell.percent))}%`
      : typedForm(cell.day);
}

/** Without what binary fractions leave behind: 0.925 × 100 is 92.5. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** More than ten times as far from nothing, or less than a tenth. */
const isJump = (one: number, other: number): boolean => {
  const ratio = Math.abs(one) / Math.abs(other);
  return one !== 0 && other !== 0 && (ratio > 10 || ratio < 0.1);
};

const GROUPED = /^\s*[-+]?[1-9]\d{0,2}[.,]\d{3}\s*$/;

const yearIn = (title: string): number => Number(/\d{4}$/.exec(title)?.[0]);

function readFigureCell(cell: FileCell, title: string, row: StatusRow): CellRead {
  if (isObject(cell) && "day" in cell) return { why: "day-in-figure" };
  const text = cell === true ? "Đạt" : cell === false ? "Chưa đạt" : shownText(cell);
  const typed = figureOf(text);
  if (typed === null) return null;
  if (typed === undefined) return { why: "not-a-number" };
  const year = yearIn(title);
  const read = readFigure(row, year, typeof typed === "string" ? typed : typedForm(typed));
  if (!read.ok && read.fault !== "mixed-scale") return { why: read.fault };
  const content = read.ok ? read.value : typed;
  const unit = parseNumber(text)?.unit ?? "";
  const inShares = row.figuresUnit.includes("%");
  const doubts: Doubt[] = [];
  if (!read.ok || read.doubtful) doubts.push("scale");
  if (unit !== "" && (unit === "%" ? !inShares : fold(unit) !== fold(row.figuresUnit))) doubts.push("unit");
  if (typeof content === "number") {
    if (fold(row.figuresUnit) === "%" && content > 100) doubts.push("over-100");
    const before = row.figures.filter((one) => one.year < year && typeof one.used === "number").at(-1)?.used;
    if (typeof before === "number" && isJump(content, before)) doubts.push("jump");
    if (before === undefined && GROUPED.test(text)) doubts.push("grouping");
  }
  return { content, doubts };
}

/** A day as a serial number, however the file has it; null for none. */
function dayIn(cell: FileCell): number | null {
  if (isObject(cell)) return "day" in cell && isSerial(cell.day) ? Math.floor(cell.day) : null;
  if (typeof cell === "number") return isSerial(cell) ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  return serialOfText(cell) ?? (/^\s*\d{4}-\d\d?-\d\d?\s*$/.test(cell) ? serialOfIso(cell.trim()) : null);
}

/** What the content of a cell is to the workbook. */
function readContent(
  { cell, kind, title }: ReturnedCell,
  row: StatusRow | undefined,
  today: number,
): CellRead {
  if (cell === null) return null;
  if (isObject(cell) && "error" in cell) return { why: "error" };
  const ahead = (day: number): readonly Doubt[] => (day > today ? ["day-ahead"] : []);
  switch (kind) {
    case "figure":
      if (!row) return { why: "other-figures" };
      return row.figures.some(({ year }) => year === yearIn(title))
        ? readFigureCell(cell, title, row)
        : { why: "no-year-column" };
    case "day": {
      const day = dayIn(cell);
      return day === null ? { why: "not-a-day" } : { content: day, doubts: ahead(day) };
    }
    case "tick": {
      const day = dayIn(cell);
      if (day !== null) return { content: day, doubts: ahead(day) };
      return fold(shownText(cell)) === TICK ? { content: TICK, doubts: [] } : { why: "not-a-tick" };
    }
    case "state": {
      const state = TASK_STATES.find((one) => fold(one) === fold(shownText(cell)));
      return state === undefined ? { why: "not-a-state" } : { content: state, doubts: [] };
    }
    case "text": {
      const text = isObject(cell) && "day" in cell ? String(cell.day) : shownText(cell).trim();
      return text === "" ? null : { content: text, doubts: [] };
    }
  }
}

/** Whether two contents say the same: text is compared as people read it, a figure by what it is read as. */
function isSame(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [first, second] = [typedForm(one), typedForm(other)];
  return (
    fold(first) === fold(second) || (figureOf(first) !== undefined && figureOf(first) === figureOf(second))
  );
}

const isPlan = (title: string): boolean => figureIn(title)?.column === "plan";

/** What holding one file against the workbook knows of it. */
interface Asked {
  readonly returned: Returned;
  readonly book: FormBook;
  readonly rows: ReadonlyMap<string, StatusRow>;
  readonly body: BodyRow | null;
  readonly today: number;
}

const leadOf = ({ book, rows }: Pick<Asked, "book" | "rows">, table: FormTable, code: string): string => {
  const column = LEAD_COLUMN[table];
  if (table === "SoLieu") return rows.get(code)?.lead ?? "";
  return column === undefined ? "" : textOf(book.held[table].get(code)?.[column] ?? null);
};

/** The body a file comes from: as its hidden sheet says, else the one that leads all of its rows. */
function bodyOf(returned: Returned, book: FormBook, rows: Asked["rows"]): BodyRow | null {
  const { bodies } = book.snapshot;
  const { stamp } = returned;
  if (stamp) return bodies.find(({ code }) => code === stamp.body) ?? null;
  const leads = new Set(returned.cells.map(({ table, code }) => leadOf({ book, rows }, table, code)));
  leads.delete("");
  const [lead] = leads;
  return leads.size === 1 ? (bodies.find(({ name }) => name === lead) ?? null) : null;
}

/** What is doubtful about a change for where it comes from and what it replaces. */
function doubtsOf(cell: ReturnedCell, before: CellContent, asked: Asked): readonly Doubt[] {
  const { returned, book, body } = asked;
  const { stamp, sent } = returned;
  const key = cellKey(cell.table, cell.code, cell.title);
  const wasSent = sent.get(key) ?? null;
  const lead = leadOf(asked, cell.table, cell.code);
  const doubts: Doubt[] = [];
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

function reviewFile(asked: Asked): { readonly file: FileReview; readonly changes: readonly Change[] } {
  const { returned, book, rows, body, today } = asked;
  const { stamp, sent, cells } = returned;
  const changes: Change[] = [];
  const unread: Unread[] = [];
  let [same, blank] = [0, 0];
  const isOther = stamp !== null && fold(stamp.place) !== fold(book.place);
  for (const cell of isOther ? [] : cells) {
    const { table, code, title } = cell;
    const key = cellKey(table, code, title);
    const held = book.held[table].get(code);
    const before = held?.[title] ?? null;
    const read = readContent(cell, rows.get(code), today);
    if (read === null) {
      if (before !== null) blank++;
    } else if ("why" in read) {
      unread.push({ place: cell.place, code, title, text: shownText(cell.cell), why: read.why });
    } else if (
      isSame(read.content, before) ||
      (sent.has(key) && isSame(read.content, sent.get(key) ?? null))
    ) {
      same++;
    } else if (held && !Object.hasOwn(held, title)) {
      unread.push({ place: cell.place, code, title, text: shownText(cell.cell), why: "no-year-column" });
    } else {
      changes.push({
        id: [key, typedForm(before), typedForm(read.content)].join("\t"),
        table,
        code,
        name: textOf(held?.[NAME_COLUMN[table]] ?? null),
        title,
        before,
        after: read.content,
        files: [returned.file],
        body,
        doubts: [...doubtsOf(cell, before, asked), ...read.doubts],
      });
    }
  }
  return {
    changes,
    file: {
      file: returned.file,
      body,
      refused: isOther ? "other-place" : cells.length === 0 ? "no-rows" : null,
      otherYear: stamp && stamp.year !== book.snapshot.reportingYear ? stamp.year : null,
      changes: changes.length,
      same,
      blank,
      unread,
      strays: isOther ? [] : returned.strays,
      again: null,
    },
  };
}

/** The same content from several files is one change; different contents of one cell are doubtful, all of them. */
function together(changes: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change>();
  for (const change of changes) {
    const known = byId.get(change.id);
    byId.set(
      change.id,
      known
        ? {
            ...known,
            files: [...new Set([...known.files, ...change.files])],
            doubts: [...new Set([...known.doubts, ...change.doubts])],
          }
        : change,
    );
  }
  const contents = new Map<string, number>();
  const keyOf = ({ table, code, title }: Change) => cellKey(table, code, title);
  for (const change of byId.values()) contents.set(keyOf(change), (contents.get(keyOf(change)) ?? 0) + 1);
  return [...byId.values()].map((change) =>
    (contents.get(keyOf(change)) ?? 0) > 1 ? { ...change, doubts: ["twice", ...change.doubts] } : change,
  );
}

/** Changes in the order of the workbook. */
function inOrder(changes: readonly Change[], { held }: FormBook): readonly Change[] {
  const places = new Map(
    FORM_TABLES.flatMap((table) => [...held[table].keys()].map((code) => `${table} ${code}`)).map(
      (key, place) => [key, place],
    ),
  );
  const placeOf = ({ table, code }: Change) => places.get(`${table} ${code}`) ?? 0;
  // Sorting keeps the order of what is alike: the columns of a row as the forms have them.
  return [...changes].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || (one.title < other.title ? -1 : one.title > other.title ? 1 : 0),
  );
}

/**
 * Holds returned files against the workbook: which cells they ask to change, what is doubtful about each, what could not be
 * read. What a file has as it was sent asks for nothing, and a blank never empties a cell.
 *
 * @param today the day after which days are still to come, as a serial number
 */
export function reviewForms(returned: readonly Returned[], book: FormBook, today: number): FormReview {
  const rows = new Map(book.snapshot.rows.map((row) => [row.code, row]));
  const reviewed = returned.map((one) =>
    reviewFile({ returned: one, book, rows, body: bodyOf(one, book, rows), today }),
  );
  const formOf = (place: number) => returned[place]?.stamp?.form;
  const files = reviewed.map(({ file }, place) => ({
    ...file,
    again:
      returned.find(({ stamp }, other) => other < place && stamp !== null && stamp.form === formOf(place))
        ?.file ?? null,
  }));
  return { files, changes: inOrder(together(reviewed.flatMap(({ changes }) => changes)), book) };
}

/** Whether a change can be taken without a look. */
export const isHarmless = ({ doubts }: Change): boolean => doubts.length === 0;

/**
 * The entries of accepted changes, one a row, with the day on which something came back from each body. A figure without
 * a source gets the body's name, one without a date the day it is taken in.
 */
export function acceptedEntries(
  accepted: readonly Change[],
  { snapshot, held }: FormBook,
  today: number,
): readonly Entry[] {
  const rows = new Map<string, Change[]>();
  for (const change of accepted) {
    const key = `${change.table} ${change.code}`;
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  const entries = [...rows.values()].flatMap((changes): Entry[] => {
    const [first] = changes;
    if (!first) return [];
    const { table, code, body, files } = first;
    const cells: Record<string, CellContent> = Object.fromEntries(
      changes.map(({ title, after }) => [title, after]),
    );
    const seen: Record<string, CellContent> = Object.fromEntries(
      changes.map(({ title, before }) => [title, before]),
    );
    if (table === "SoLieu" && changes.some(({ title }) => figureIn(title) !== undefined)) {
      const add = (title: string, content: CellContent) => {
        if (title in cells) return;
        cells[title] = content;
        seen[title] = held.SoLieu.get(code)?.[title] ?? null;
      };
      if (body) add(SoLieu.source, body.name);
      add(SoLieu.figureDate, today);
    }
    return [{ table, code, cells, seen, origin: { from: files.join(", "), by: body?.name ?? "" } }];
  });
  const bodies = new Set(accepted.flatMap(({ body }) => body?.code ?? []));
  const received = snapshot.bodies
    .filter(({ code }) => bodies.has(code))
    .map((body): Entry => ({
      table: "CoQuan",
      code: body.code,
      cells: { [CoQuan.received]: today },
      seen: { [CoQuan.received]: body.received },
    }));
  return [...entries, ...received];
}
