import { at } from "../../domain/at";
import { fold } from "../../domain/text";
import {
  COLUMN_LABEL,
  OVER_NAMES,
  OVER_NUMBERS,
  OVER_OTHERS,
  OVER_DOERS,
  OVER_SUMS,
  OVER_TARGETS,
  OVER_TASKS,
  OVER_UNITS,
  UNIT_ALONE,
  YEAR_ALONE,
} from "../lexicon/columns";
import { YEAR } from "../lexicon/years";
import { everywhere } from "../words";

/** Which cells of a row hold what, counted from 0. */
export interface TargetColumns {
  readonly name: number;
  readonly unit: number | null;
  readonly target: number;
  /** Columns of something else: results, notes, who does it. */
  readonly others: ReadonlySet<number>;
  /** What stands over the targets, folded; "" where nothing does. */
  readonly title: string;
}

/** What the title rows of a table have said so far. */
export interface Titles {
  readonly columns: TargetColumns | null;
  /** The title row just above, whose columns the next may split. */
  readonly above: readonly string[] | null;
  /** Whether they head a table of something else, whose figures are no targets: tasks, projects, names. */
  readonly others: boolean;
}

export const NO_TITLES: Titles = { columns: null, above: null, others: false };

const found = (index: number): number | null => (index < 0 ? null : index);

/** The columns a title row names, or null when it names none. Where several hold the target, the last counts. */
function columnsOf(titles: readonly string[]): TargetColumns | null {
  const words = titles.map(fold);
  const name = words.findIndex((title) => OVER_NAMES.test(title) && !/\d{4}/.test(title));
  const holdsTarget = (title: string): boolean =>
    (OVER_TARGETS.test(title) || YEAR_ALONE.test(title)) &&
    !OVER_OTHERS.test(title) &&
    !OVER_UNITS.test(title);
  const target = words.reduce(
    (last, title, index) => (index !== name && holdsTarget(title) ? index : last),
    -1,
  );
  if (name < 0 || target < 0) return null;
  const unit = found(words.findIndex((title) => OVER_UNITS.test(title)));
  const others = new Set(
    words.flatMap((title, index) => (OVER_OTHERS.test(title) && index !== target ? [index] : [])),
  );
  return { name, unit, target, others, title: at(words, target) };
}

/** The titles of two rows combined: the second splits what the first spans. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  let spanning = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    // One row may be shorter than the other.
    const [upper = "", lower = ""] = [above[index], below[index]];
    spanning = upper || spanning;
    // A title that goes over both rows is said in both.
    return lower === "" || lower === upper ? upper : `${spanning} ${lower}`;
  });
}

/** What a row of titles may have though it is no row of figures. */
const YEAR_OR_REMARK = everywhere(YEAR, String.raw`|\([^()]*\)`);

const isTitleRow = (cells: readonly string[]): boolean =>
  !/\d/.test(cells.join(" ").replace(YEAR_OR_REMARK, ""));
const isLabelRow = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== "").every((cell) => COLUMN_LABEL.test(cell)) &&
  cells.some((cell) => /^\p{Lu}$/u.test(cell) || /=/.test(cell));

/** The columns of a row without a title row: the longest words, a unit, the last cell with a figure. */
function guess(cells: readonly string[]): TargetColumns | null {
  const letters = cells.map((cell) => (cell.match(/\p{L}/gu) ?? []).length);
  const longest = letters.reduce((most, count) => Math.max(most, count), 0);
  const name = letters.indexOf(longest);
  if (longest < 4) return null;
  const target = cells.reduce((last, cell, index) => (index > name && /\d/.test(cell) ? index : last), -1);
  if (target < 0) return null;
  const isUnit = (cell: string, index: number): boolean =>
    index > name && index !== target && UNIT_ALONE.test(fold(cell));
  return { name, unit: found(cells.findIndex(isUnit)), target, others: new Set(), title: "" };
}

/** A title row has as many titles; with fewer words it divides the rows. */
const FEWEST_TITLES = 3;

/** Whether titles head a table of something else: of what is done and by whom, or with no column that measures. */
function headsOthers(titles: readonly string[]): boolean {
  const words = titles.map(fold).filter((title) => title !== "");
  const has = (pattern: RegExp): boolean => words.some((title) => pattern.test(title));
  if (words.length < FEWEST_TITLES || has(OVER_UNITS)) return false;
  if (has(OVER_SUMS)) return true;
  if (has(YEAR_ALONE)) return false;
  if (has(OVER_TASKS) && has(OVER_DOERS)) return true;
  return (has(OVER_NUMBERS) || has(OVER_NAMES)) && columnsOf(titles) === null;
}

/**
 * What a table row is: a title row, or one whose columns are named by the titles above or guessed. `titles` is what
 * holds for the row below.
 *
 * @param cells what the cells say, as printed
 * @param titles what the rows above have said
 */
export function rowUnder(
  cells: readonly string[],
  titles: Titles,
): { readonly heading: boolean; readonly columns: TargetColumns | null; readonly titles: Titles } {
  if (isLabelRow(cells)) return { heading: true, columns: titles.columns, titles };
  if (!isTitleRow(cells))
    return {
      heading: false,
      columns: titles.columns ?? guess(cells),
      titles: { ...titles, above: null },
    };
  const own = titles.above === null ? cells : joined(titles.above, cells);
  if (headsOthers(own))
    return { heading: true, columns: null, titles: { columns: null, above: own, others: true } };
  const named = columnsOf(own);
  const heading = named !== null || OVER_NAMES.test(fold(cells.join(" ")));
  // "B / CHỈ TIÊU XÃ HỘI" divides the rows and names no columns of its own.
  const columns = named ?? titles.columns;
  return { heading, columns, titles: heading ? { columns, above: own, others: false } : titles };
}
