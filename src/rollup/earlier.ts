import { fold } from "../domain/text";
import { type Verdict, verdictOf } from "../domain/verdict";
import type { CellContent } from "../tracker/port";
import { isWorse } from "../tracker/severity";
import { type TableCells, textOf } from "../tracker/table";
import { DATA_TITLES } from "./dataTitles";
import type { TidyRow } from "./tidy";

/** An earlier roll-up, as far as it can be compared with. */
export interface Earlier {
  /** When it was made, as an ISO time. */
  readonly run: string;
  /** How many communes it has. */
  readonly communes: number;
  /** How each target was counted in the reporting year of its commune. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const keyOf = (...[province, commune, code]: readonly string[]): string =>
  [province, commune, code].map((part = "") => fold(part)).join("|");

/** What the table of an earlier roll-up says; null where it is no such table. */
export function earlierIn({ titles, rows }: TableCells): Earlier | null {
  const column = (name: keyof typeof DATA_TITLES) => titles.indexOf(DATA_TITLES[name]);
  const at = (["run", "province", "commune", "reporting_year", "code", "year", "counted"] as const).map(
    column,
  );
  if (at.includes(-1)) return null;
  const read = rows.map((row) => at.map((place): CellContent => row[place] ?? null));
  const verdicts = new Map<string, Verdict>();
  const communes = new Set<string>();
  for (const [, province = null, commune = null, reportingYear, code = null, year, counted = null] of read) {
    communes.add(keyOf(textOf(province), textOf(commune)));
    const verdict = verdictOf(textOf(counted));
    if (year === reportingYear && verdict)
      verdicts.set(keyOf(textOf(province), textOf(commune), textOf(code)), verdict);
  }
  const run = read
    .map(([moment = null]) => textOf(moment))
    .reduce((one, other) => (one > other ? one : other), "");
  return Number.isNaN(Date.parse(run)) ? null : { run, communes: communes.size, verdicts };
}

/** How many targets of a commune stand better and worse than they did; null where nothing of it can be compared. */
export function changesSince(
  { verdicts }: Earlier,
  rows: readonly TidyRow[],
): { readonly better: number; readonly worse: number } | null {
  const pairs = rows.flatMap(({ province, commune, code, year, reporting_year, counted }) => {
    const before = verdicts.get(keyOf(String(province), String(commune), String(code)));
    return year === reporting_year && before ? [{ now: verdictOf(String(counted)) ?? null, before }] : [];
  });
  if (pairs.length === 0) return null;
  return {
    better: pairs.filter(({ now, before }) => isWorse(before, now)).length,
    worse: pairs.filter(({ now, before }) => isWorse(now, before)).length,
  };
}
