import { at } from "./at";
import type { Assessment } from "./assessment";
import { type FigureScale, kindRow } from "./kinds";
import { type Outcome, fail } from "./outcome";
import type { FigureTarget } from "./target";

/** The largest figure that may be a share of 1: 0.9 is 90 %, and 1.5 still 150 %. */
export const LARGEST_SHARE = 1.5;

/** Figures up to this many times apart may measure the same thing in other years. */
const NEAR = 3;

/** A level below this is a fraction of 1, even where nobody says "%". */
const FRACTION = 0.999;
/** A target above this is not a percentage, as long as nobody says "%". */
const WHOLE = 100;
/** A rate up to this, typed as a number, is read as a cell formatted in % holds it: 0.1 is 10 %. */
const FRACTION_RATE = 0.5;

/** What 1 % is among the figures: 0.01 where they are shares of 1, else 1. */
export const onePercent = (share: boolean): number => (share ? 0.01 : 1);

/** A figure as it is told: a share of 1 in per cent. */
export const inPercent = (value: number, share: boolean): number => (share ? value * 100 : value);

/** An average as it is told: in per cent or points. It is kept as a fraction, but for points of figures that are no shares. */
export const averageInPercent = (
  average: number,
  { kind, share }: Pick<Assessment, "kind" | "share">,
): number => inPercent(average, share || kindRow(kind).change !== "points");

/** Whether a rate was typed as a fraction: the number 0.1 for 10 % a year. */
export const isFractionRate = ({ decimals, value }: FigureTarget): boolean =>
  decimals === null && Math.abs(value) <= FRACTION_RATE;

/**
 * A number in the unit of a yearly change's target, as it is told: in per cent or points, also where the target was typed
 * as a fraction, which a rate and a change of shares may be.
 */
export const changeInPercent = (
  value: number,
  target: FigureTarget,
  { kind, share }: Pick<Assessment, "kind" | "share">,
): number => (isFractionRate(target) && (share || kindRow(kind).change === "rate") ? 100 * value : value);

/**
 * The size up to which a figure beside a target may be a share; 0 where none may. A target of 5 % may have figures
 * below 1.5 that are percentages, so shares are at most a tenth of the target's own figure; a change of points says
 * nothing about how high the figures are.
 */
export function shareLimit({ value, percent }: FigureTarget, scale: FigureScale): number {
  if (scale === "points") return LARGEST_SHARE;
  if (scale === "rates" || scale === "as-typed") return 0;
  const size = Math.abs(value);
  const small = Math.min(LARGEST_SHARE, size / 10);
  if (percent) return small;
  return scale === "levels" && size <= WHOLE ? Math.min(small, FRACTION) : 0;
}

/** The size of the largest figure whose text does not say "%"; 0 where there is none. */
function largest(values: readonly number[], percents: readonly number[]): number {
  let most = 0;
  for (let place = 0; place < values.length; place++)
    if (!percents.includes(place)) most = Math.max(most, Math.abs(at(values, place)));
  return most;
}

/** Figures on the scale of their target. */
export interface Scaled {
  readonly values: readonly number[];
  /** Both are shares of 1. */
  readonly share: boolean;
  /** Place of a figure a hundred times too small for its neighbours in time; null where none is. */
  readonly odd: number | null;
}

/**
 * Brings figures to the scale of their target. A target in % beside figures that all may be shares is a target of
 * shares: 0.9 is 90 %. A figure whose text says "%" is certain, and is brought to the scale of the rest. Figures of
 * which only some may be shares are taken as written: a series may honestly begin or end small. undefined where a
 * figure in "%" stands beside a bare target of 0.9: nobody can tell whether the target is a share.
 *
 * @param values ascending by year
 * @param percents places of figures whose text says "%"
 */
export function toScale(
  values: readonly number[],
  percents: readonly number[],
  target: FigureTarget,
  scale: FigureScale,
): Scaled | undefined {
  if (scale === "as-typed") return { values, share: false, odd: null };
  if (scale === "rates")
    return {
      values: ratesAsFractions(values, percents),
      share: false,
      odd: outOfLine(values, percents, LARGEST_SHARE),
    };
  const most = largest(values, percents);
  const limit = shareLimit(target, scale);
  const inPercent = target.percent || scale === "points";
  if (inPercent && most > 0 && most <= limit)
    return { values: percentsAsShares(values, percents), share: true, odd: null };
  const size = Math.abs(target.value);
  if (!inPercent && percents.length > 0 && size > 0 && size <= LARGEST_SHARE) return undefined;
  return { values, share: false, odd: outOfLine(values, percents, limit) };
}

/** Whether a size, taken as a share, is close to what lies between two others, taken as percentages. */
const isHundredth = (size: number, least: number, most: number): boolean =>
  size > 0 && size * 100 >= least / NEAR && size * 100 <= most * NEAR;

/**
 * Whether a figure may be a share typed beside a percentage: 0.92 beside 91. Worth a question while it is typed.
 *
 * @example maySlip(0.92, 91) // true
 */
export const maySlip = (figure: number, neighbour: number): boolean =>
  Math.abs(figure) <= LARGEST_SHARE &&
  Math.abs(neighbour) > LARGEST_SHARE &&
  isHundredth(Math.abs(figure), Math.abs(neighbour), Math.abs(neighbour));

/**
 * The first figure that may be a share and whose hundredfold fits between the figures before and after it that can't
 * be: 62; 0.71; 80. One at the beginning or the end has a neighbour on one side only, and may be right.
 */
function outOfLine(values: readonly number[], percents: readonly number[], limit: number): number | null {
  const isSmall = (place: number) => Math.abs(at(values, place)) <= limit && !percents.includes(place);
  for (let place = 1; place < values.length - 1; place++) {
    const size = Math.abs(at(values, place));
    if (size === 0 || !isSmall(place)) continue;
    let [before, after] = [place - 1, place + 1];
    while (before >= 0 && isSmall(before)) before--;
    while (after < values.length && isSmall(after)) after++;
    if (before < 0 || after === values.length) continue;
    const [one, other] = [Math.abs(at(values, before)), Math.abs(at(values, after))];
    if (isHundredth(size, Math.min(one, other), Math.max(one, other))) return place;
  }
  return null;
}

const percentsAsShares = (values: readonly number[], percents: readonly number[]): readonly number[] =>
  percents.length === 0
    ? values
    : values.map((value, place) => (percents.includes(place) ? value / 100 : value));

/**
 * Yearly rates as fractions: figures that are all within ±1.5 are fractions already (0.085), otherwise they are
 * percentages (8.5).
 *
 * @param percents places of rates whose text says "%"
 */
export const ratesAsFractions = (rates: readonly number[], percents: readonly number[]): readonly number[] =>
  largest(rates, percents) <= LARGEST_SHARE
    ? percentsAsShares(rates, percents)
    : rates.map((rate) => rate / 100);

/** Whether figures that say "%" stand beside others that may be shares or percentages. */
export function mayBeMixed(values: readonly number[], percents: readonly number[]): boolean {
  return percents.length > 0 && percents.length < values.length && largest(values, percents) <= LARGEST_SHARE;
}

/** The fault for figures and a target of which nobody can tell whether they are shares. */
export function mixedScale(values: readonly number[]): Outcome<never> {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  return fail({ code: "mixed-scale", low: Math.min(...sizes), high: Math.max(...sizes) });
}
