import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import { CODE } from "../../sheets/columns";
import { type Finding, finding, listed } from "../finding";
import type { StandingTable } from "../standingTables";

/** Titles that were typed over. In a workbook of an older layout the titles of that layout are no slips. */
function typedOver(
  { definition: { id }, read, columns, former }: StandingTable,
  isOld: boolean,
): readonly Finding[] {
  const { sheet, at: header, titles } = read;
  const changed = (places: ReadonlyMap<number, string>, isSure: boolean) =>
    [...places].map(([column, title]) => {
      const now = at(titles, column);
      const address = addressOf({ row: header.row, column: header.column + column });
      return finding(`${id}:${title}`, {
        code: isSure ? "title-changed" : "title-unsure",
        detail: { sheet, column: title, now, address },
        remedy: { kind: "title", id, column, title },
        proposed: isSure,
        keepsakes: [{ sheet, address, code: "", column: title, content: now }],
      });
    });
  return [
    ...changed(columns.sure, true),
    ...(isOld ? [] : changed(former, true)),
    ...changed(columns.guessed, false),
  ];
}

/** Titles of columns that are none of ours and hold something: one may be a missing one whose title was typed over. */
const strangeTitles = ({ read: { titles, rows }, columns }: StandingTable): readonly string[] =>
  columns.strange
    .filter((place) => rows.some((row) => at(row, place) !== ""))
    .map((place) => at(titles, place));

/** Titles that were typed over, and columns that are missing. Columns somebody added are theirs. */
export function checkColumns(standing: StandingTable, isOld: boolean): readonly Finding[] {
  const {
    definition: { id, table },
    read: { sheet, titles },
    columns: { missing, guessed },
  } = standing;
  const perhaps = new Map([...guessed].map(([place, title]) => [title, at(titles, place)]));
  const standard = new Map(table?.columns.map((column) => [column.name, column]) ?? []);
  const strange = strangeTitles(standing);
  const gone = missing.map((title) => {
    const remedy = { kind: "column", id, title } as const;
    // Without codes nobody can tell whether the rows stand in the order of the set-up.
    if (title === CODE) return finding(id, { code: "codes-missing", detail: { sheet }, remedy });
    const isComputed = standard.get(title)?.formula !== undefined;
    const isSafe = !perhaps.has(title) && (strange.length === 0 || isComputed);
    return finding(`${id}:${title}`, {
      code: isSafe ? "column-missing" : "column-unsure",
      detail: { sheet, column: title, strange: perhaps.get(title) ?? listed(strange) },
      remedy,
      proposed: isSafe,
    });
  });
  return [...typedOver(standing, isOld), ...gone];
}
