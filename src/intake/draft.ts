import { GRADES, parseGrade, WRITTEN } from "../domain/answer";
import { assess } from "../domain/assess";
import { LONGEST_TEXT } from "../domain/cell";
import { type Kind, kindRow, usualForm } from "../domain/kinds";
import { parseNumber } from "../domain/number";
import { type Comparator, parseTarget } from "../domain/target";
import { parseYear } from "../domain/year";
import type { Direction } from "../programme/types";
import type { Doubt, TextSpan, TargetProposal } from "../reader";

/** A row under review: a proposal of the reader as the planner has it now. Numbers are as typed, the Vietnamese way. */
export interface TargetDraft {
  /** Tells rows apart while they are split, merged and dropped. */
  readonly id: number;
  readonly clause: string;
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly comparator: Comparator | "none";
  /** The figure, or the lower bound of a range. */
  readonly value: string;
  /** The upper bound of a range. */
  readonly high: string;
  /** The lowest grade that will do. */
  readonly grade: string;
  /** Years as typed; "" for none. */
  readonly startYear: string;
  readonly dueYear: string;
  readonly direction: Direction;
  /** Name of the body that leads; "" for none. */
  readonly lead: string;
  readonly quote: string;
  readonly span: TextSpan;
  readonly doubts: readonly Doubt[];
  readonly confidence: number;
  /** The two rows it was merged from; either's target may be taken, and splitting gives them back. */
  readonly mergedFrom?: readonly [TargetDraft, TargetDraft];
}

/** A number as officials type it: 1809.5 is "1809,5". */
const typed = (value: number | null | undefined): string =>
  value === undefined || value === null ? "" : String(value).replace(".", ",");

/** The row a proposal begins as. */
export const draftOf = (proposal: TargetProposal, id: number): TargetDraft => ({
  id,
  clause: proposal.clause,
  group: proposal.group,
  name: proposal.name,
  unit: proposal.unit,
  kind: proposal.kind,
  comparator: proposal.comparator,
  value: typed(proposal.low ?? proposal.value),
  high: typed(proposal.high),
  grade: proposal.grade ?? "",
  startYear: typed(proposal.startYear),
  dueYear: typed(proposal.dueYear),
  direction: proposal.direction,
  lead: "",
  quote: proposal.quote,
  span: proposal.span,
  doubts: proposal.doubts,
  confidence: proposal.confidence,
});

/** A row made by hand from a sentence that no rule read. */
export const draftFrom = (quote: string, span: TextSpan, group: string, id: number): TargetDraft => ({
  id,
  clause: "",
  group,
  name: quote.slice(0, 120),
  unit: "",
  kind: "level",
  comparator: ">=",
  value: "",
  high: "",
  grade: "",
  startYear: "",
  dueYear: "",
  direction: "up",
  lead: "",
  quote,
  span,
  doubts: [],
  confidence: 1,
});

const SIGNS: Readonly<Record<Exclude<Comparator, "range">, string>> = {
  ">=": "≥ ",
  ">": "> ",
  "<=": "≤ ",
  "<": "< ",
  "=": "đạt ",
  about: "khoảng ",
};

/** Whether a row asks for a yes and no figure: every year ("hằng năm hoàn thành nhiệm vụ"), or as a state to keep. */
const isYes = ({ kind, comparator, value }: Pick<TargetDraft, "kind" | "comparator" | "value">): boolean =>
  usualForm(kind) === "figure" &&
  kindRow(kind).answers === "figure-or-yes" &&
  (comparator === "none" || comparator === "=") &&
  value.trim() === "";

/**
 * The target of a row as the status table prints it: "> 90", "2 - 4", "khoảng 250", "giảm ≥ 1,5"; a share that has to be
 * whole is "100".
 *
 * @example targetText({ ...draft, comparator: ">", value: "90" }) // "> 90"
 */
export function targetText({ kind, comparator, value, high, grade, direction, unit }: TargetDraft): string {
  switch (usualForm(kind)) {
    case "grade":
      return `${grade} trở lên`;
    case "direction":
      return direction === "down" ? "Giảm" : "Tăng";
    case "yes":
      return WRITTEN.yes;
    case undefined:
      return "Định tính";
    case "figure": {
      if (isYes({ kind, comparator, value })) return WRITTEN.yes;
      const falls = kindRow(kind).change !== null && direction === "down" ? "giảm " : "";
      const whole = comparator === "=" && value.trim() === "100" && unit.trim() === "%";
      const sign = whole || comparator === "range" || comparator === "none" ? "" : SIGNS[comparator];
      return `${falls}${sign}${value}${comparator === "range" ? ` - ${high}` : ""}`;
    }
  }
}

/** What has to be put right in a row before it can be accepted. */
export type DraftFlaw =
  "no-name" | "too-long" | "no-number" | "no-grade" | "wrong-range" | "wrong-years" | "wrong-kind";

/** The year typed in a row: null where none is, undefined for what is no year. */
export const yearIn = (text: string): number | null | undefined =>
  text.trim() === "" ? null : parseYear(text);

const numberIn = (text: string): number | undefined => parseNumber(text)?.value;

/** What is wrong with a row; nothing when it can be judged by its kind. */
export function flawsOf(draft: TargetDraft): readonly DraftFlaw[] {
  const { kind, comparator, value, high, grade } = draft;
  const [start, due] = [yearIn(draft.startYear), yearIn(draft.dueYear)];
  const flaws: DraftFlaw[] = [];
  if (draft.name.trim() === "") flaws.push("no-name");
  if (Math.max(draft.quote.length, draft.name.length) > LONGEST_TEXT) flaws.push("too-long");
  if (start === undefined || due === undefined || (start !== null && due !== null && due < start))
    flaws.push("wrong-years");
  const form = usualForm(kind);
  if (form === "grade" && parseGrade(grade) === undefined) return [...flaws, "no-grade"];
  if (form === "figure" && !isYes(draft)) {
    const [low, top] = [numberIn(value), comparator === "range" ? numberIn(high) : 0];
    if (low === undefined || top === undefined) return [...flaws, "no-number"];
    if (comparator === "range" && top < low) return [...flaws, "wrong-range"];
  }
  if (form === undefined) return flaws;
  const target = targetText(draft);
  const judged = assess({ values: [], years: [], target, due: due ?? null, kind, asOf: null });
  const misfit = !judged.ok && (judged.fault.code === "kind-target" || judged.fault.code === "bad-target");
  return misfit || parseTarget(target) === undefined ? [...flaws, "wrong-kind"] : flaws;
}

/** The row with another kind, and with what such a target is made of. */
export function withKind(draft: TargetDraft, kind: Kind): TargetDraft {
  const form = usualForm(kind);
  if (form === "grade") return { ...draft, kind, comparator: ">=", grade: draft.grade || GRADES[2] };
  if (form !== "figure") return { ...draft, kind, comparator: form === "yes" ? "=" : "none" };
  if (kind === "range") return { ...draft, kind, comparator: "range" };
  return { ...draft, kind, comparator: draft.comparator === "none" ? ">=" : draft.comparator };
}

/** The row with another comparator; a range is a kind of its own where a level was meant. */
export function withComparator(draft: TargetDraft, comparator: Comparator): TargetDraft {
  if (comparator === "range")
    return { ...draft, comparator, kind: draft.kind === "level" ? "range" : draft.kind };
  return { ...draft, comparator, kind: draft.kind === "range" ? "level" : draft.kind };
}

/**
 * Two rows of one sentence or of neighbouring ones as one: the words of both and, until the planner takes the other,
 * the first row's target.
 */
export function merged(first: TargetDraft, second: TargetDraft): TargetDraft {
  const sameWords = first.quote.includes(second.quote);
  return {
    ...first,
    name: sameWords || first.name.includes(second.name) ? first.name : `${first.name}; ${second.name}`,
    quote: sameWords ? first.quote : `${first.quote} ${second.quote}`,
    span: [Math.min(first.span[0], second.span[0]), Math.max(first.span[1], second.span[1])],
    doubts: [...new Set([...first.doubts, ...second.doubts])],
    confidence: Math.min(first.confidence, second.confidence),
    mergedFrom: [first, second],
  };
}

/** The target of a row with its unit and years, as it is shown at a glance: "> 90 % · 2025 - 2030". */
export function glanceOf(row: TargetDraft): string {
  const years = [row.startYear, row.dueYear].filter((year) => year !== "").join(" - ");
  return [`${targetText(row)} ${row.unit}`.trim(), years].filter((part) => part !== "").join(" · ");
}

/** The targets of the rows it was merged from that it does not have itself. */
export const otherTargets = (row: TargetDraft): readonly TargetDraft[] =>
  (row.mergedFrom ?? []).filter((other) => glanceOf(other) !== glanceOf(row));

/** The row with the target of another, its own name and words kept. */
export const withTargetOf = (row: TargetDraft, other: TargetDraft): TargetDraft => ({
  ...row,
  unit: other.unit,
  kind: other.kind,
  comparator: other.comparator,
  value: other.value,
  high: other.high,
  grade: other.grade,
  startYear: other.startYear,
  dueYear: other.dueYear,
  direction: other.direction,
});
