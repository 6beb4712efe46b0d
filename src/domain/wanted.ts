import { type Kind, kindRow } from "./kinds";
import type { FigureTarget, ParsedTarget } from "./target";

const wholeTarget = (value: number, of: number | null): FigureTarget => ({
  form: "figure",
  comparator: ">=",
  value,
  high: value,
  percent: false,
  of,
  rate: false,
  decimals: 0,
  unit: "",
});

/** A yes is 1, and nothing beats it. */
export const YES = wholeTarget(1, 1);

/** All of so many criteria. */
export const allOf = (criteria: number): FigureTarget => wholeTarget(criteria, criteria);

/** A grade is its number, and a better one beats it. */
const gradeTarget = (floor: number): FigureTarget => wholeTarget(floor, null);

/** The grade that a bare "hoàn thành" asks for. */
const DONE = 1;

/** Whether a target says 1 and nothing else, so that a yes may meet it. */
export const isOne = (target: FigureTarget): boolean =>
  target.value === 1 &&
  !target.percent &&
  target.of === null &&
  (target.comparator === ">=" || target.comparator === "=");

/** Whether a kind can be judged by the figure of a target. */
function fits({ comparator, value }: FigureTarget, kind: Kind): boolean {
  const ceiling = comparator === "<=" || comparator === "<";
  switch (kindRow(kind).figure) {
    case "any":
      return true;
    case "change":
      return !ceiling && value !== 0;
    case "sum":
      return !ceiling && value > 0;
  }
}

/**
 * What a target asks of the figures under a kind: a figure (a yes is 1, a grade its number), null where it asks for
 * no figure, undefined when the two do not go together.
 *
 * @example wantedOf({ form: "grade", floor: 2 }, "grade") // { form: "figure", comparator: ">=", value: 2, … }
 */
export function wantedOf(target: ParsedTarget, kind: Kind): FigureTarget | null | undefined {
  const { targets, answers } = kindRow(kind);
  if (targets.length === 0) return null;
  if (!targets.includes(target.form)) return undefined;
  switch (target.form) {
    case "direction":
      return null;
    case "grade":
      return gradeTarget(target.floor);
    case "yes":
      return answers === "grade" ? gradeTarget(DONE) : YES;
    case "figure":
      if (!fits(target, kind)) return undefined;
      return targets[0] === "yes" && isOne(target) ? YES : target;
  }
}
