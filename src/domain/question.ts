import { isBlankText, isError, readCell } from "./cell";
import { AMOUNTS_OF_GROWTH, type Kind, inferKind, parseKind } from "./kinds";
import { memo } from "./memo";
import { yearArgument } from "./moment";
import { type Outcome, fail, ok } from "./outcome";
import { type FigureTarget, type ParsedTarget, parseTarget, withoutUnit } from "./target";
import { fold } from "./text";
import { wantedOf } from "./wanted";

/** One row to judge, in cells as a spreadsheet hands them over. */
export interface Question {
  readonly values: readonly unknown[];
  /** As many cells as `values`; a pair without a year does not count. */
  readonly years: readonly unknown[];
  readonly target: unknown;
  readonly due?: unknown;
  /** Blank: read off the target's words, see `inferKind`. */
  readonly kind?: unknown;
  /** Reporting year. Blank: the latest year with a figure. */
  readonly asOf?: unknown;
  /**
   * Year in which the series starts anew (new poverty standard, merger, price base): earlier figures are set aside. A
   * break after asOf has not happened yet.
   */
  readonly breakYear?: unknown;
}

/**
 * A figure as the standard sheets hand it over: a typed 0 as text and a blank as "", so that neither is taken for the
 * other.
 */
export const handedOver = (content: number | string | boolean | null): number | string | boolean =>
  content === 0 ? "0" : (content ?? "");

/** What a question asks, read. */
export interface Asked {
  readonly kind: Kind;
  /** The kind was named with "giá trị": its figures are amounts, however small. */
  readonly sure: boolean;
  /** null for a judgement without one. */
  readonly target: ParsedTarget | null;
  /** What the target asks of the figures; null where it asks for no figure. */
  readonly wanted: FigureTarget | null;
  readonly due: number | null;
  readonly asOf: number | null;
  /** Year of a break that has come. */
  readonly since: number | null;
}

interface NamedKind {
  readonly kind: Kind | null;
  readonly sure: boolean;
}
const UNNAMED: NamedKind = { kind: null, sure: false };

const AMOUNTS = [AMOUNTS_OF_GROWTH, "average growth, amounts"].map(fold);

const kindOfText = memo((text: string): NamedKind | undefined => {
  if (isBlankText(text)) return UNNAMED;
  const named = parseKind(text);
  if (named) return { kind: named, sure: false };
  return AMOUNTS.includes(fold(text)) ? { kind: "growth", sure: true } : undefined;
});

/** The kind a cell names, null when it is blank (or 0, as some hosts hand over a blank). */
function readKind(argument: unknown): Outcome<NamedKind> {
  const cell = readCell(argument);
  if (cell === null || cell === 0) return ok(UNNAMED);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  const found = typeof cell === "string" ? kindOfText(cell) : undefined;
  return found ? ok(found) : fail({ code: "bad-kind", text: String(cell) });
}

/** The target a cell holds; null when it is blank. */
function readTarget(argument: unknown): Outcome<ParsedTarget | null> {
  const cell = readCell(argument);
  if (cell === null) return ok(null);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  const target = parseTarget(cell);
  if (target) return ok(target);
  const words = withoutUnit(String(cell));
  return isBlankText(words) ? ok(null) : fail({ code: "bad-target", text: words });
}

/** What a target cell says, for a message about it. */
const textOf = (argument: unknown): string => {
  const cell = readCell(argument);
  return cell === null || isError(cell) ? "" : withoutUnit(String(cell));
};

/** The year an argument names, null when it is blank. */
function readYear(argument: unknown, code: "bad-due" | "bad-as-of" | "bad-break"): Outcome<number | null> {
  const year = yearArgument(argument);
  if (year === undefined) return fail({ code, text: textOf(argument) });
  return typeof year === "object" && year !== null
    ? fail({ code: "cell-error", error: year.error })
    : ok(year);
}

/** A judgement may carry a target no figure can express; it is shown, not read. */
function readTargetOf(argument: unknown, kind: Kind | null): Outcome<ParsedTarget | null> {
  const target = readTarget(argument);
  if (kind !== "judgement") return target.ok && target.value === null ? fail({ code: "no-target" }) : target;
  return target.ok || target.fault.code === "cell-error" ? target : ok(null);
}

/** Whether a cell is blank, or 0 as Excel for Windows hands over an empty one. */
function isBlankOrZero(argument: unknown): boolean {
  const cell = readCell(argument);
  return cell === null || cell === 0 || (typeof cell === "string" && isBlankText(withoutUnit(cell)));
}

/** Whether figures, target and kind are all blank: a row of a block that reaches below the last target. */
export const isBlankRow = ({ values, target, kind }: Question): boolean =>
  isBlankOrZero(target) && isBlankOrZero(kind) && values.every(isBlankOrZero);

/** Reads everything about a row but its figures. Faults: see `assess`. */
export function readQuestion(question: Question): Outcome<Asked> {
  const due = readYear(question.due, "bad-due");
  if (!due.ok) return due;
  const asOf = readYear(question.asOf, "bad-as-of");
  if (!asOf.ok) return asOf;
  const since = readYear(question.breakYear, "bad-break");
  if (!since.ok) return since;
  const named = readKind(question.kind);
  if (!named.ok) return named;
  const read = readTargetOf(question.target, named.value.kind);
  if (!read.ok) return read;

  const target = read.value;
  const kind = named.value.kind ?? (target === null ? "judgement" : inferKind(target));
  const wanted = target === null ? null : wantedOf(target, kind);
  if (wanted === undefined) return fail({ code: "kind-target", kind, text: textOf(question.target) });
  const isToCome = since.value !== null && asOf.value !== null && since.value > asOf.value;
  return ok({
    kind,
    sure: named.value.sure,
    target,
    wanted,
    due: due.value,
    asOf: asOf.value,
    since: isToCome ? null : since.value,
  });
}
