import { at } from "../../domain/at";
import type { SheetDefinition } from "../../sheets/types";
import { CODE } from "../../sheets/columns";
import { codesOf } from "../codes";
import { type Finding, finding, listed } from "../finding";
import type { TableRead } from "../reading";

/**
 * Cells of the programme that were left blank, one finding for each column. Words other than the programme's are
 * somebody's choice; a blank may be one too, so filling it is not proposed.
 */
export function checkConstants(
  { id, table }: SheetDefinition,
  { sheet, rows }: TableRead,
  titles: readonly string[],
  codes: readonly string[],
): readonly Finding[] {
  if (!table) return [];
  const places = new Map(codesOf(table).map((code, place) => [code, place]));
  return table.columns.flatMap(({ name, formula, look }, column): Finding[] => {
    const place = titles.indexOf(name);
    if (formula !== undefined || name === CODE || look.startsWith("entry") || place < 0) return [];
    const blank = [...rows.keys()].filter((row) => {
      const standard = table.rows[places.get(at(codes, row)) ?? -1]?.[column] ?? null;
      return standard !== null && standard !== "" && at(at(rows, row), place) === "";
    });
    if (blank.length === 0) return [];
    const where = listed(blank.map((row) => at(codes, row)));
    return [
      finding(`${id}:${name}`, {
        code: "constants-missing",
        detail: { sheet, column: name, count: blank.length, codes: where },
        remedy: { kind: "constants", id, title: name, rows: blank },
      }),
    ];
  });
}
