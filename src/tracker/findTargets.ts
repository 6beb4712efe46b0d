import { fold } from "../domain/text";
import type { StatusRow } from "./port";
import type { TargetFilter } from "./targetFilter";
import { lacksCause } from "./causes";
import { standsAt } from "./standings";
import { byUrgency } from "./urgency";

/**
 * A text as people type it in a hurry: folded, without accents, đ as d.
 *
 * @example searchKey("Hộ nghèo") // "ho ngheo"
 */
export const searchKey = (text: string): string =>
  fold(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

/** A target made ready to be searched: its texts folded once, its place in each order known. */
export interface Indexed {
  readonly row: StatusRow;
  readonly key: string;
  readonly urgency: number;
  readonly lacksCause: boolean;
}

/** Readies targets for `findTargets`; once for each reading of the workbook, so that typing stays quick. */
export function indexTargets(rows: readonly StatusRow[], reportingYear: number): readonly Indexed[] {
  const places = new Map(byUrgency(rows, reportingYear).map((row, place) => [row, place]));
  return rows.map((row) => ({
    row,
    key: searchKey(`${row.code} ${row.name} ${row.lead} ${row.group}`),
    urgency: places.get(row) ?? 0,
    lacksCause: lacksCause(row, reportingYear),
  }));
}

/** Targets that hold every word of the search and fit every choice, in the order asked for. */
export function findTargets(
  targets: readonly Indexed[],
  { text, group, standing, body, dueYear, withoutCause, order }: TargetFilter,
): readonly StatusRow[] {
  const words = searchKey(text).split(" ");
  const found = targets.filter(
    ({ row, key, lacksCause: lacks }) =>
      words.every((word) => key.includes(word)) &&
      (group === "" || row.group === group) &&
      (standing === "" || standsAt(row.verdict, standing)) &&
      (body === null || row.lead === body) &&
      (dueYear === "" || row.dueYear === dueYear) &&
      (!withoutCause || lacks),
  );
  if (order === "urgency") found.sort((one, other) => one.urgency - other.urgency);
  return found.map(({ row }) => row);
}
