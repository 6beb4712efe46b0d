import { isBlankText, isError, readCell } from "./cell";
import { parseNumber } from "./number";
import { type Outcome, fail, ok } from "./outcome";
import { compoundGrowth } from "./pace";
import { fold } from "./text";
import { parseMoment } from "./year";

/** The four meanings of "average yearly growth", with the words that name them in a cell. */
export const GROWTH_METHODS = [
  { code: "geometric", words: ["nhân", "bình quân nhân", "tốc độ tăng bình quân", "cagr"] },
  { code: "points", words: ["điểm", "điểm %", "điểm phần trăm"] },
  { code: "log", words: ["logarit", "lô-ga-rít", "ln"] },
  { code: "rates", words: ["tốc độ", "các tốc độ", "tốc độ từng năm"] },
] as const;

export type GrowthMethod = (typeof GROWTH_METHODS)[number]["code"];

const METHODS = new Map<string, GrowthMethod>(
  GROWTH_METHODS.flatMap(({ code, words }) => [code, ...words].map((word) => [fold(word), code] as const)),
);

/** The method a text names: parseGrowthMethod("điểm %") is "points"; undefined when it names none. */
export const parseGrowthMethod = (text: string): GrowthMethod | undefined => METHODS.get(fold(text));

/**
 * Geometric mean of yearly rates (fractions): (Π(1 + r))^(1 ÷ n) − 1. A rate below −1 has no mean: undefined.
 *
 * @example meanRate([0.1, 0.2]) // 0.1489…
 */
export function meanRate(rates: readonly number[]): number | undefined {
  let product = 1;
  for (const rate of rates) {
    if (rate < -1) return undefined;
    product *= 1 + rate;
  }
  return Math.pow(product, 1 / rates.length) - 1;
}

const RATE_AS_SHARE = 1.5;
const FAR_APART = 3;

/**
 * Yearly rates as fractions: figures that are all within ±1.5 are fractions already (0.085), otherwise they are
 * percentages (8.5). undefined when some of them look like the one and some like the other.
 */
export function ratesAsFractions(
  rates: readonly number[],
  percents: readonly number[],
): readonly number[] | undefined {
  const bare = rates.filter((_, place) => !percents.includes(place)).map(Math.abs);
  const most = Math.max(0, ...bare);
  if (most <= RATE_AS_SHARE)
    return rates.map((rate, place) => (percents.includes(place) ? rate / 100 : rate));
  const low = bare.some(
    (rate) => rate > 0 && rate * 100 >= most / FAR_APART && rate * 100 <= most * FAR_APART,
  );
  return low ? undefined : rates.map((rate) => rate / 100);
}

/**
 * Average yearly growth of a series.
 *
 * - geometric (default): (Yn ÷ Y0)^(1 ÷ n) − 1, a fraction; Excel's RRI. Faults: "base-not-positive", "sign-change".
 * - points: (Yn − Y0) ÷ n, in the unit of the values; for shares and rates.
 * - log: ln(Yn ÷ Y0) ÷ n, a fraction; the growth rate of population censuses.
 * - rates: the values are yearly growth rates already; their geometric mean, a fraction.
 *
 * n is the time from the first to the last figure. `years` may be years or days, in any order; without them the cells
 * follow each other year by year. Days count exactly when every cell is one (1/10/1979 to 1/4/1989 is 9.5 years).
 * Zeros after the last other figure count as blanks, since some hosts hand blanks over as 0.
 *
 * Faults: "too-few-years" below two figures (one, of rates); "length", "duplicate-year", "not-a-number", "bad-year",
 * "mixed-scale" and "cell-error" as in `readSeries`; "overflow" when the result is too large.
 *
 * @example growth([10000, 11000], [2000, 2096]) // ok: 0.000993…
 */
export function growth(
  cells: readonly unknown[],
  times: readonly unknown[] | null,
  method: GrowthMethod = "geometric",
): Outcome<number> {
  const points = readPoints(cells, times);
  if (!points.ok) return points;
  const { values, moments, percents } = points.value;
  if (values.length < (method === "rates" ? 1 : 2)) return fail({ code: "too-few-years" });
  if (method === "rates") return averageOfRates(values, percents);

  const bare = values.filter((_, place) => !percents.includes(place)).map(Math.abs);
  if (percents.length > 0 && bare.length > 0 && Math.max(...bare) <= RATE_AS_SHARE) return mixedScale(values);

  const base = values[0] ?? 0;
  const latest = values.at(-1) ?? 0;
  const span = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
  if (method === "points") return finite((latest - base) / span);
  if (base <= 0) return fail({ code: "base-not-positive", base });
  if (latest < 0 || (method === "log" && latest === 0)) return fail({ code: "sign-change", base, latest });
  return finite(method === "log" ? Math.log(latest / base) / span : compoundGrowth(base, latest, span));
}

const finite = (value: number): Outcome<number> =>
  Number.isFinite(value) ? ok(value) : fail({ code: "overflow" });

/** The fault of figures of which some look like shares and some like percentages. */
export function mixedScale(values: readonly number[]): Outcome<never> {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  return fail({ code: "mixed-scale", low: Math.min(...sizes), high: Math.max(...sizes) });
}

function averageOfRates(rates: readonly number[], percents: readonly number[]): Outcome<number> {
  const fractions = ratesAsFractions(rates, percents);
  if (!fractions) return mixedScale(rates);
  const mean = meanRate(fractions);
  return mean === undefined
    ? fail({ code: "base-not-positive", base: Math.min(...fractions) + 1 })
    : finite(mean);
}

interface Points {
  readonly values: readonly number[];
  readonly moments: readonly number[];
  readonly percents: readonly number[];
}

function readPoints(cells: readonly unknown[], times: readonly unknown[] | null): Outcome<Points> {
  if (times && times.length !== cells.length)
    return fail({ code: "length", values: cells.length, years: times.length });
  const found: { value: number; percent: boolean; moment: number; year: number; maybeBlank: boolean }[] = [];
  let onlyDays = true;
  let explicitBlanks = false;

  for (const [place, raw] of cells.entries()) {
    const time = times ? readCell(times[place]) : place;
    if (isError(time)) return fail({ code: "cell-error", error: time.error });
    const when = times ? parseMoment(time) : { moment: place, isDay: false };
    if (when === undefined) return fail({ code: "bad-year", text: String(time), place: place + 1 });
    const cell = readCell(raw);
    if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
    if (cell === "") explicitBlanks = true;
    if (when === null || cell === null || (typeof cell === "string" && isBlankText(cell))) continue;
    const figure =
      typeof cell === "string"
        ? parseNumber(cell)
        : typeof cell === "number"
          ? { value: cell, percent: false }
          : undefined;
    if (!figure) return fail({ code: "not-a-number", text: String(cell), place: place + 1 });
    if (!when.isDay) onlyDays = false;
    const { value, percent } = figure;
    found.push({
      value,
      percent,
      moment: when.moment,
      year: Math.floor(when.moment),
      maybeBlank: cell === 0,
    });
  }

  const at = onlyDays ? "moment" : "year";
  found.sort((one, other) => one[at] - other[at]);
  const twice = found.find((point, place) => place > 0 && point[at] === found[place - 1]?.[at]);
  if (twice) return fail({ code: "duplicate-year", year: twice.year });
  if (!explicitBlanks) while (found.at(-1)?.maybeBlank) found.pop();
  return ok({
    values: found.map(({ value }) => value),
    moments: found.map((point) => point[at]),
    percents: found.flatMap(({ percent }, place) => (percent ? [place] : [])),
  });
}
