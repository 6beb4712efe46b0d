import { goalOf } from "../domain/goal";
import { type Kind, parseKind } from "../domain/kind";
import { type FigureTarget, parseTarget } from "../domain/target";
import { PLAIN_KINDS } from "./kinds";

/** Signs of the comparators, as the sheet writes them. */
const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", about: "≈" } as const;

/** A target in the numbers that plain formulas work with. */
export interface PlainTarget {
  readonly sign: (typeof SIGNS)[keyof typeof SIGNS];
  readonly value: number;
  /** Whether a figure can be better than the target asks (Vượt). */
  readonly beatable: boolean;
  /** Figures are answered with yes and no. */
  readonly answers: boolean;
  /** The target says "%", so figures may be shares of 1. */
  readonly percent: boolean;
  /** Figures up to it, beside others like percentages, are of another scale; 0: not looked at. */
  readonly limit: number;
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
  step: 0,
};

/** Figures above it are never shares (0.9 for 90 %), nor are those above a tenth of the target. */
const SHARE = 1.5;

function plainFigure(target: FigureTarget, kind: Kind): PlainTarget | undefined {
  const { comparator, value, percent, decimals } = target;
  if (comparator === "range") return undefined;
  const growing = kind === "growth";
  if ((growing || kind === "total") && (value <= 0 || comparator === "<=" || comparator === "<"))
    return undefined;
  const level = kind === "level" || kind === "yearly" || kind === "keep";
  // A yearly or kept "1" is a yes.
  if (kind !== "level" && level && value === 1) return undefined;
  const compared = growing ? { ...target, percent: false, value: value / 100 } : target;
  const share = Math.min(SHARE, Math.abs(value) / 10);
  return {
    sign: SIGNS[comparator],
    value,
    beatable: goalOf(compared, null, false).beyond !== null,
    answers: false,
    percent: percent && !growing,
    limit: growing ? 0 : percent ? share : level && Math.abs(value) <= 100 ? Math.min(share, 0.999) : 0,
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
  const plain = code && PLAIN_KINDS[code];
  if (!plain || target === undefined) return undefined;
  if (target.form === "yes") return plain.figures === "numbers" ? undefined : YES;
  return target.form === "figure" && plain.figures !== "answers" ? plainFigure(target, code) : undefined;
}
