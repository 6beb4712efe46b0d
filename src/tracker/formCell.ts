import { WRITTEN } from "../domain/answer";
import { isSerial } from "../domain/calendar";
import { figureOf } from "../domain/figureRow";
import { parseNumber } from "../domain/number";
import { fold } from "../domain/text";
import { TICK } from "../sheets/taskEntry";
import { TASK_STATES } from "../sheets/taskState";
import { serialOfIso, serialOfText } from "./days";
import { readFigure, typedForm } from "./figure";
import type { ChangeDoubt, UnreadReason } from "./formChange";
import type { CellContent, StatusRow } from "./port";
import type { FileCell, ReturnedCell } from "./returned";

/** A content fit to be written, with its doubts, or why it is not; null for a blank. */
type CellRead =
  | { readonly content: CellContent; readonly doubts: readonly ChangeDoubt[] }
  | { readonly why: UnreadReason }
  | null;

const isObject = (cell: FileCell): cell is Exclude<FileCell, CellContent> =>
  typeof cell === "object" && cell !== null;

/** A cell of a file as a person reads it. */
export function shownText(cell: FileCell): string {
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

/** The year a title ends with. */
export const yearIn = (title: string): number => Number(/\d{4}$/.exec(title)?.[0]);

function readFigureCell(cell: FileCell, title: string, row: StatusRow): CellRead {
  if (isObject(cell) && "day" in cell) return { why: "day-in-figure" };
  const text = cell === true ? WRITTEN.yes : cell === false ? WRITTEN.no : shownText(cell);
  const typed = figureOf(text);
  if (typed === null) return null;
  if (typed === undefined) return { why: "not-a-number" };
  const year = yearIn(title);
  const read = readFigure(row, year, typeof typed === "string" ? typed : typedForm(typed));
  if (!read.ok && read.fault !== "mixed-scale") return { why: read.fault };
  const content = read.ok ? read.value : typed;
  const unit = parseNumber(text)?.unit ?? "";
  const inShares = row.figuresUnit.includes("%");
  const doubts: ChangeDoubt[] = [];
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
export function readContent(
  { cell, kind, title }: ReturnedCell,
  row: StatusRow | undefined,
  today: number,
): CellRead {
  if (cell === null) return null;
  if (isObject(cell) && "error" in cell) return { why: "error" };
  const ahead = (day: number): readonly ChangeDoubt[] => (day > today ? ["day-ahead"] : []);
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
