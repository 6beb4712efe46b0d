import { at } from "./at";
import { isBlankText, isError, readCell } from "./cell";
import { type Moment, parseMoment } from "./moment";
import { parseNumber } from "./number";
import { type Outcome, fail, ok } from "./outcome";
import { compoundGrowth, meanRate } from "./pace";
import { mayBeMixed, mixedScale, ratesAsFractions } from "./scale";
import { fold } from "./text";

/** The four meanings of "average yearly growth", with the words that name them in a cell. */
const GROWTH_METHODS = [
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
 * Average yearly growth of a series.
 *
 * - geometric (default): (Yn ÷ Y0)^(1 ÷ n) − 1, a fraction; Excel's RRI. Faults: "base-not-positive", "sign-change".
 * - points: (Yn − Y0) ÷ n, in the unit of the values; for shares and rates.
 * - log: ln(Yn ÷ Y0) ÷ n, a fraction; the growth rate of population censuses.
 * - rates: the values are yearly growth rates already; their geometric mean, a fraction.
 *
 * n is the time from the first to the last figure. `years` may be years or days, in any order; without them the cells
 * follow each other year by year. Days count as days only when every cell is one (1/10/1979 to 1/4/1989 is 9.5
 * years). A plain 0 may be an empty cell, which Excel for Windows hands over as 0: where leaving it out changes the
 * result, nobody can tell.
 *
 * Faults: "too-few-years" with fewer than two figures (fewer than one, for rates); "length", "duplicate-year",
 * "not-a-number", "bad-year", "mixed-scale" and "cell-error" as in `readSeries`; "zero-or-blank"; "overflow" when the result is too
 * large.
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
  const { figures, moment } = points.value;
  const result = growthOf(figures, moment, method);
  const zeros = figures.filter(({ maybeBlank }) => maybeBlank);
  const isOther = (blanks: readonly TimedFigure[]) => {
    const other = growthOf(
      figures.filter((one) => !blanks.includes(one)),
      moment,
      method,
    );
    return other.ok && !(result.ok && result.value === other.value);
  };
  const doubted = zeros.find((zero) => isOther([zero])) ?? (isOther(zeros) ? zeros[0] : undefined);
  return doubted ? fail({ code: "zero-or-blank", year: doubted.year }) : result;
}

/** Growth of figures in the order of their time. */
function growthOf(
  figures: readonly TimedFigure[],
  moment: "moment" | "year",
  method: GrowthMethod,
): Outcome<number> {
  const values = figures.map(({ value }) => value);
  const percents = figures.flatMap(({ percent }, place) => (percent ? [place] : []));
  if (values.length < (method === "rates" ? 1 : 2)) return fail({ code: "too-few-years" });
  if (method === "rates") return averageOfRates(values, percents);

  if (mayBeMixed(values, percents)) return mixedScale(values);

  const [first, last] = [at(figures, 0), at(figures, figures.length - 1)];
  const [base, latest] = [first.value, last.value];
  const span = last[moment] - first[moment];
  if (method === "points") return finite((latest - base) / span);
  if (base <= 0) return fail({ code: "base-not-positive", base });
  if (latest < 0 || (method === "log" && latest === 0)) return fail({ code: "sign-change", base, latest });
  return finite(method === "log" ? Math.log(latest / base) / span : compoundGrowth(base, latest, span));
}

const finite = (value: number): Outcome<number> =>
  Number.isFinite(value) ? ok(value) : fail({ code: "overflow" });

function averageOfRates(rates: readonly number[], percents: readonly number[]): Outcome<number> {
  const fractions = ratesAsFractions(rates, percents);
  const mean = meanRate(fractions);
  return mean === undefined
    ? fail({ code: "base-not-positive", base: Math.min(...fractions) + 1 })
    : finite(mean);
}

interface Points {
  /** In the order of their time. */
  readonly figures: readonly TimedFigure[];
  /** Whether days count, or years. */
  readonly moment: "moment" | "year";
}

/** A figure with its time, as read from a pair of cells. */
interface TimedFigure {
  readonly value: number;
  readonly percent: boolean;
  readonly moment: number;
  readonly year: number;
  readonly isDay: boolean;
  /** A plain 0, which some hosts hand over for a blank. */
  readonly maybeBlank: boolean;
}

/** The time of a figure; null for a blank. Without times the cells follow each other year by year. */
function readTime(times: readonly unknown[] | null, place: number): Outcome<Moment | null> {
  if (!times) return ok({ moment: place, isDay: false });
  const cell = readCell(times[place]);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  const time = parseMoment(cell);
  return time === undefined ? fail({ code: "bad-year", text: String(cell), place: place + 1 }) : ok(time);
}

/** A figure and its time; null where either is blank. */
function readPair(
  raw: unknown,
  times: readonly unknown[] | null,
  place: number,
): Outcome<TimedFigure | null> {
  const time = readTime(times, place);
  if (!time.ok) return time;
  const cell = readCell(raw);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  if (time.value === null || cell === null || (typeof cell === "string" && isBlankText(cell)))
    return ok(null);
  const text = typeof cell === "string" ? parseNumber(cell) : undefined;
  const value = typeof cell === "number" ? cell : text?.value;
  if (value === undefined) return fail({ code: "not-a-number", text: String(cell), place: place + 1 });
  const { moment, isDay } = time.value;
  return ok({
    value,
    percent: text?.percent ?? false,
    moment,
    year: Math.floor(moment),
    isDay,
    maybeBlank: cell === 0,
  });
}

function readPoints(cells: readonly unknown[], times: readonly unknown[] | null): Outcome<Points> {
  if (times && times.length !== cells.length)
    return fail({ code: "length", values: cells.length, years: times.length });
  const found: TimedFigure[] = [];
  for (const [place, raw] of cells.entries()) {
    const pair = readPair(raw, times, place);
    if (!pair.ok) return pair;
    if (pair.value) found.push(pair.value);
  }
  const time = found.every(({ isDay }) => isDay) ? "moment" : "year";
  found.sort((one, other) => one[time] - other[time]);
  const twice = found.find((one, place) => one[time] === found[place - 1]?.[time]);
  if (twice) return fail({ code: "duplicate-year", year: twice.year });
  // The empty text in a cell shows that blanks in this row do not arrive as 0.
  const isFirm = cells.some((cell) => readCell(cell) === "");
  return ok({ figures: isFirm ? found.map((one) => ({ ...one, maybeBlank: false })) : found, moment: time });
}
