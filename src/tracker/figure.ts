import { GRADES } from "../domain/answer";
import { kindRow, parseKind } from "../domain/kinds";
import { parseNumber } from "../domain/number";
import { parseTarget } from "../domain/target";
import { VERDICTS } from "../domain/verdict";
import type { EntryFault } from "../i18n/vi/entry";
import type { CellContent, StatusRow } from "./port";
import { assessRow } from "./assessRow";

/** What is typed or chosen for a target: a number, or one of the words the sheet understands. */
export type FigureForm = { readonly words: null } | { readonly words: readonly string[] };

const YES_NO = ["Đạt", "Chưa đạt"];
const GRADE_WORDS = [...GRADES].reverse().map((grade) => grade.charAt(0).toUpperCase() + grade.slice(1));
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
  { readonly ok: true; readonly value: number | string } | { readonly ok: false; readonly fault: EntryFault };

const refuse = (fault: EntryFault): FigureRead => ({ ok: false, fault });

function readNumber(row: StatusRow, text: string): FigureRead {
  const found = parseNumber(text);
  if (!found) return refuse("not-a-number");
  const target = parseTarget(row.target);
  const whole = target?.form === "figure" ? target.of : null;
  if (found.of !== null && (found.of !== whole || found.value > found.of)) return refuse("criteria");
  return { ok: true, value: found.value };
}

/** Faults that the method finds in a row of figures because of the figure just entered. */
const BLAMED: ReadonlySet<string> = new Set<EntryFault>(["mixed-scale", "criteria", "not-a-number"]);

/**
 * Reads what was typed for a year as the sheet will hold it, and tries it out beside the other years by the rules of
 * the method: a share typed as 0,92 beside 91 is refused here, not in the cell afterwards.
 *
 * @example readFigure(row, 2026, "1.234,5") // { ok: true, value: 1234.5 }
 */
export function readFigure(row: StatusRow, year: number, text: string): FigureRead {
  if (text.trim() === "") return refuse("empty");
  const read: FigureRead = figureForm(row).words ? { ok: true, value: text } : readNumber(row, text);
  if (!read.ok) return read;
  const last = row.figures.at(-1)?.year ?? year;
  const before = assessRow(row, last, { year, value: null });
  const after = assessRow(row, last, { year, value: read.value });
  if (after.ok || !before.ok || !BLAMED.has(after.fault.code)) return read;
  return refuse(after.fault.code === "mixed-scale" ? "mixed-scale" : "criteria");
}

/**
 * A cell's content as it would be typed, so that reading it again gives the same figure: no grouping, decimal comma.
 */
export const typedForm = (content: CellContent): string =>
  typeof content === "number" ? String(content).replace(".", ",") : String(content ?? "");
