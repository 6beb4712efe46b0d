import { goalOf } from "../domain/goal";
import { type KindRow, kindRow, parseKind } from "../domain/kinds";
import { shareLimit } from "../domain/scale";
import { type FigureTarget, parseTarget } from "../domain/target";

/** Signs of the comparators, as the sheet writes them. */
const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", about: "≈" } as const;

/** A target in the numbers that plain formulas work with. */
export interface PlainTarget {
  readonly sign: (typeof SIGNS)[keyof typeof SIGNS];
  readonly value: number;
  /** Whether a figure can be better than the target asks (Vượt). */
  readonly beatable: boolean;
  /** The row is answered with yes and no. */
  readonly answers: boolean;
  /** The target says "%", so figures may be shares of 1. */
  readonly percent: boolean;
  /** Figures that are all up to this are shares of 1; 0: none are. */
  readonly limit: number;
  /** N of figures "n/N". */
  readonly whole: number;
  /** The target counts n of N, so no figure is larger. */
  readonly counts: boolean;
  /** What an average is rounded to before it is compared, as a fraction. */
  readonly step: number;
}

const YES: PlainTarget = {
  sign: "≥",
  value: 1,
  beatable: false,
  answers: true,
  percent: false,
  limit: 0,
  whole: 1,
  counts: false,
  step: 0,
};

function plainFigure(target: FigureTarget, kind: KindRow): PlainTarget | undefined {
  const { comparator, value, percent, decimals } = target;
  if (!kind.plain || comparator === "range") return undefined;
  const growing = kind.change !== null;
  if (kind.figure !== "any" && (value <= 0 || comparator === "<=" || comparator === "<")) return undefined;
  // A yearly or kept "1" is a yes.
  if (kind.answers === "figure-or-yes" && value === 1) return undefined;
  const compared = growing ? { ...target, percent: false, value: value / 100 } : target;
  return {
    sign: SIGNS[comparator],
    value,
    beatable: goalOf(compared, null, false).beyond !== null,
    answers: false,
    percent: percent && !growing,
    limit: shareLimit(target, kind.scale),
    whole: target.of ?? value,
    counts: target.of !== null,
    step: Math.pow(10, -2 - Math.max(1, decimals ?? 1)),
  };
}

/**
 * The target of a row whose verdict plain formulas can work out, or undefined where they cannot: levels, yearly and
 * kept targets, totals and average growth with a figure to reach; recognitions and yearly tasks answered with yes or no.
 *
 * @param kind word of the kind, as in the cell
 * @param text the target in the programme's words
 * @example plainTarget("mức", "> 150") // { sign: ">", value: 150, … }
 */
export function plainTarget(kind: string, text: string): PlainTarget | undefined {
  const code = parseKind(kind);
  const target = parseTarget(text);
  if (code === undefined || target === undefined) return undefined;
  const row = kindRow(code);
  if (target.form === "yes") return row.answers === "figure-or-yes" ? YES : undefined;
  return target.form === "figure" ? plainFigure(target, row) : undefined;
}
