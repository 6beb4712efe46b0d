import { GRADES, WRITTEN } from "../domain/answer";
import { kindRow, parseKind } from "../domain/kinds";
import { parseNumber } from "../domain/number";
import { maySlip } from "../domain/scale";
import { parseTarget } from "../domain/target";
import { capital } from "../domain/text";
import { VERDICTS } from "../domain/verdict";
import type { EntryFault } from "../i18n/vi/entry";
import type { CellContent, StatusRow } from "./port";
import { assessRow } from "./assessRow";

/** What is typed or chosen for a target: a number, or one of the words the sheet understands. */
export type FigureForm = { readonly words: null } | { readonly words: readonly string[] };

const YES_NO = [WRITTEN.yes, WRITTEN.no];
const GRADE_WORDS = [...GRADES].reverse().map(capital);
const OWN_WORDS = VERDICTS.filter(({ code }) => code !== "not-due" && code !== "no-data").map(
  ({ word }) => word,
);

/** How the figures of a target are entered, by its kind and its target. */
export function figureForm({ kind, target }: StatusRow): FigureForm {
  const code = parseKind(kind);
  switch (code && kindRow(code).answers) {
    case "grade":
      return { words: GRADE_WORDS };
    case "verdict":
      return { words: OWN_WORDS };
    case "figure-or-yes":
      return { words: parseTarget(target)?.form === "yes" ? YES_NO : null };
    case "figure":
    case undefined:
      return { words: null };
  }
}

/** A figure fit to be written, or why it is not. */
export type FigureRead =
  | {
      readonly ok: true;
      readonly value: number | string;
      /** It may be a share beside percentages (0,92 beside 91), and may be right. */
      readonly doubtful: boolean;
    }
  | { readonly ok: false; readonly fault: EntryFault };

const refuse = (fault: EntryFault): FigureRead => ({ ok: false, fault });

function readNumber(row: StatusRow, text: string): FigureRead {
  const found = parseNumber(text);
  if (!found) return refuse("not-a-number");
  const target = parseTarget(row.target);
  const whole = target?.form === "figure" ? target.of : null;
  if (found.of !== null && (found.of !== whole || found.value > found.of)) return refuse("criteria");
  return { ok: true, value: found.value, doubtful: false };
}

/** Whether a figure may be a share beside the figure of the year before or after. */
function isDoubtful(row: StatusRow, year: number, value: number | string): boolean {
  const kind = parseKind(row.kind);
  if (typeof value !== "number" || kind === undefined || kindRow(kind).scale === "as-typed") return false;
  return row.figures.some(
    (other) =>
      Math.abs(other.year - year) === 1 && typeof other.used === "number" && maySlip(value, other.used),
  );
}

/** Faults that the method finds in a row of figures because of the figure just entered. */
const BLAMED: ReadonlySet<string> = new Set([
  "mixed-scale",
  "criteria",
  "over-count",
  "figure-date",
  "not-a-number",
]);

/**
 * Reads what was typed for a year as the sheet will hold it, and tries it out beside the other years by the rules of
 * the method: what they refuse is refused here, not in the cell afterwards; a share typed as 0,92 beside 91 is doubtful.
 *
 * @example readFigure(row, 2026, "1.234,5") // { ok: true, value: 1234.5, doubtful: false }
 */
export function readFigure(row: StatusRow, year: number, text: string): FigureRead {
  if (text.trim() === "") return refuse("empty");
  const read: FigureRead = figureForm(row).words
    ? { ok: true, value: text, doubtful: false }
    : readNumber(row, text);
  if (!read.ok) return read;
  const last = row.figures.at(-1)?.year ?? year;
  const before = assessRow(row, last, { year, value: null });
  const after = assessRow(row, last, { year, value: read.value });
  if (after.ok || !before.ok || !BLAMED.has(after.fault.code))
    return { ...read, doubtful: isDoubtful(row, year, read.value) };
  return refuse(after.fault.code === "mixed-scale" ? "mixed-scale" : "criteria");
}

/**
 * A cell's content as it would be typed, so that reading it again gives the same figure: no grouping, decimal comma.
 */
export const typedForm = (content: CellContent): string =>
  typeof content === "number" ? String(content).replace(".", ",") : String(content ?? "");
