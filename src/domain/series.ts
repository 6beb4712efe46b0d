import { at } from "./at";
import { fromSerial } from "./calendar";
import { type Cell, type CellError, isBlankText, isError, readCell } from "./cell";
import { parseYear } from "./moment";
import { type InputFault, type Outcome, fail, ok } from "./outcome";
import { type Reading, readAnswer } from "./reading";
import { isYear } from "./year";

/**
 * The figures of one row, ascending by year, blanks left out. Grades are 0…3, own verdicts are places in `VERDICTS`,
 * yes is 1, no is 0 and n of N criteria is n ÷ N.
 */
export interface Series {
  readonly values: readonly number[];
  readonly years: readonly number[];
  /** Places, in `values`, of figures whose text says "%". */
  readonly percents: readonly number[];
  /** N where cells read "n/N", null where none does. */
  readonly of: number | null;
  /** Places, in `values`, of plain zeros that may be empty cells: Excel for Windows hands those over as 0. */
  readonly zeros: readonly number[];
  /** Earliest year that counts, with or without a figure; null where no year does. */
  readonly firstYear: number | null;
  /** Whether figures before `since` were set aside. */
  readonly broke: boolean;
}

/** The cells of a row, and how they are to be read. */
export interface FigureCells {
  readonly values: readonly unknown[];
  readonly years: readonly unknown[];
  readonly reading: Reading;
  /** Years after it do not count; null for no limit. */
  readonly asOf: number | null;
  /** Years before it do not count, whatever their cells hold; null for no limit. */
  readonly since: number | null;
  /** N of a target "n/N"; null where the target counts nothing. */
  readonly whole: number | null;
  /** Unit of the target, which may stand behind figures too. */
  readonly unit: string;
}

/** The pairs of a row as they are gathered, in the order of its cells. */
interface Pairs {
  readonly values: number[];
  readonly years: number[];
  readonly percents: number[];
  of: number | null;
  firstYear: number | null;
  broke: boolean;
  /** Places of plain zeros. */
  readonly zeros: number[];
  /** A cell holds the empty text, so blanks in this row do not arrive as 0. */
  explicitBlanks: boolean;
  /** A cell holds something, with or without a year. */
  holdsAny: boolean;
}

type Given = Exclude<Cell, CellError>;

const UNREADABLE = {
  figure: "not-a-number",
  "yes-no": "not-yes-no",
  grade: "not-a-grade",
  verdict: "not-a-number",
} as const;

const errorFault = ({ error }: CellError): InputFault => ({ code: "cell-error", error });

/** The year of a pair, null for a blank. */
function readYear(raw: unknown, place: number): number | null | InputFault {
  if (isYear(raw)) return raw;
  const cell = readCell(raw);
  if (isError(cell)) return errorFault(cell);
  const year = parseYear(cell);
  return year === undefined ? { code: "bad-year", text: String(cell), place } : year;
}

/** Whether a cell before the break holds a figure, so that something is set aside. */
const isSetAside = (cell: Given): boolean =>
  cell !== null && cell !== 0 && !(typeof cell === "string" && isBlankText(cell));

/** Adds one figure; a fault when its cell cannot be read or counts another number of criteria than the cells before. */
function takeFigure(
  pairs: Pairs,
  year: number,
  cell: Exclude<Given, null>,
  { reading, unit }: FigureCells,
  place: number,
): InputFault | null {
  const answer = readAnswer(cell, reading, unit);
  if (answer === null) return null;
  if (answer === undefined) return { code: UNREADABLE[reading], text: String(cell), place };
  const { value, percent, of } = answer;
  if (cell === 0) pairs.zeros.push(pairs.values.length);
  if (percent) pairs.percents.push(pairs.values.length);
  if (of !== null) {
    if (value > of) return { code: "over-count", total: of, other: value, year };
    if (pairs.of !== null && pairs.of !== of) return { code: "criteria", total: pairs.of, other: of };
    pairs.of = of;
  }
  pairs.values.push(reading === "yes-no" && of !== null ? value / of : value);
  pairs.years.push(year);
  return null;
}

/** Adds one pair, if its year counts. */
function takePair(
  pairs: Pairs,
  row: FigureCells,
  year: number | null,
  cell: Given,
  place: number,
): InputFault | null {
  if (cell !== null && cell !== "" && cell !== 0) pairs.holdsAny = true;
  if (cell === "") pairs.explicitBlanks = true;
  if (year === null) return null;
  if (row.since !== null && year < row.since) {
    pairs.broke ||= isSetAside(cell);
    return null;
  }
  if (pairs.firstYear === null || year < pairs.firstYear) pairs.firstYear = year;
  if (cell === null || cell === "") return null;
  // A remark in a future year is not read.
  if (typeof cell === "string" && row.asOf !== null && year > row.asOf) return null;
  return takeFigure(pairs, year, cell, row, place);
}

function readPairs(row: FigureCells): Outcome<Pairs> {
  const pairs: Pairs = {
    values: [],
    years: [],
    percents: [],
    of: null,
    firstYear: null,
    broke: false,
    zeros: [],
    explicitBlanks: false,
    holdsAny: false,
  };
  for (let place = 0; place < row.values.length; place++) {
    const year = readYear(row.years[place], place + 1);
    if (typeof year === "object" && year !== null) return fail(year);
    const cell = readCell(row.values[place]);
    if (isError(cell)) return fail(errorFault(cell));
    const fault = takePair(pairs, row, year, cell, place + 1);
    if (fault) return fail(fault);
  }
  return ok(pairs);
}

/** Puts pairs in the order of their years; rows nearly always come sorted, so insertion is the quickest way. */
function sort({ years, values, percents, zeros }: Pairs): void {
  for (let from = 1; from < years.length; from++) {
    const year = at(years, from);
    const value = at(values, from);
    let to = from;
    for (; to > 0 && at(years, to - 1) > year; to--) {
      years[to] = at(years, to - 1);
      values[to] = at(values, to - 1);
    }
    if (to === from) continue;
    years[to] = year;
    values[to] = value;
    for (const places of [percents, zeros])
      places.forEach((place, one) => {
        places[one] = place === from ? to : place >= to && place < from ? place + 1 : place;
      });
  }
}

/** Serial numbers of days from 2000 to 2099: Excel makes a day of "12/12" as it is typed. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 36_526 && value < 73_051;

/**
 * Brings plain numbers in a row of "n/N" to the count of the others, and refuses what counts more than there is.
 * A yes in a row that asks for one counts as all.
 */
function countFigures({ values, years, of }: Pairs, row: FigureCells): InputFault | null {
  const total = of ?? row.whole;
  const isYesNo = row.reading === "yes-no";
  if (total === null && !isYesNo) return null;
  for (const [place, value] of values.entries()) {
    const year = at(years, place);
    if (row.asOf !== null && year > row.asOf) continue;
    if (isDay(value) && value > (total ?? 1)) return { code: "figure-date", day: fromSerial(value), year };
    if (total === null || value <= (isYesNo ? 1 : total)) continue;
    if (value > total) return { code: "over-count", total, other: value, year };
    values[place] = value / total;
  }
  return null;
}

/** Leaves out the figures after asOf. */
function cutOff({ values, years }: Pairs, asOf: number | null): void {
  let count = years.length;
  if (asOf !== null) while (count > 0 && at(years, count - 1) > asOf) count--;
  if (count < years.length) values.length = years.length = count;
}

/**
 * Reads a row of cells against a row of years of the same length. A pair without a year is left out, and so is a
 * blank figure. The empty text "" in a cell shows that this row passes its blanks as blanks; otherwise a plain 0 may be
 * an empty cell, and `zeros` tells where one is.
 *
 * Faults: the error in a cell, a length, year or figure that cannot be read (with its place, from 1), two figures for
 * one year, "n/N" with different N or with n > N, a day where a count belongs, figures without any year.
 */
export function readSeries(row: FigureCells): Outcome<Series> {
  if (row.values.length !== row.years.length)
    return fail({ code: "length", values: row.values.length, years: row.years.length });
  const found = readPairs(row);
  if (!found.ok) return found;
  const pairs = found.value;
  const { values, years, percents, zeros, of, firstYear, broke } = pairs;
  if (firstYear === null && pairs.holdsAny) return fail({ code: "no-years" });
  const fault = countFigures(pairs, row);
  if (fault) return fail(fault);
  sort(pairs);
  for (let place = 1; place < years.length; place++) {
    const year = at(years, place);
    if (year === years[place - 1]) return fail({ code: "duplicate-year", year });
  }
  cutOff(pairs, row.asOf);
  const counts = (place: number) => place < years.length;
  return ok({
    values,
    years,
    percents: percents.filter(counts),
    of,
    zeros: pairs.explicitBlanks ? [] : zeros.filter(counts),
    firstYear,
    broke,
  });
}

/** A series without the figures at some places. */
export function without(series: Series, places: readonly number[]): Series {
  const kept = series.values.flatMap((_, place) => (places.includes(place) ? [] : [place]));
  return {
    ...series,
    values: kept.map((place) => at(series.values, place)),
    years: kept.map((place) => at(series.years, place)),
    percents: series.percents.map((place) => kept.indexOf(place)),
    zeros: series.zeros.flatMap((place) => (places.includes(place) ? [] : [kept.indexOf(place)])),
  };
}
