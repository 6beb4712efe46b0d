import type { CheckItem } from "../../src/tracker/port";
import { sameSpelling } from "../../src/sheets/formula/spelling";
import type { Desk } from "./desk";
import { portrait } from "./portrait";

type Rows = readonly (readonly unknown[])[];

interface Seen {
  readonly name: string;
  readonly cells: { readonly values: Rows; readonly formulas: Rows; readonly numberFormat: Rows };
  readonly looks: readonly unknown[];
  readonly rules: readonly (readonly [string, unknown])[];
}

const spelt = (cell: unknown) =>
  typeof cell === "string" && cell.startsWith("=") ? sameSpelling(cell) : cell;

/**
 * The workbook without the sheet that keeps what was in the way and without blank columns at the right, with formulas
 * in one spelling, and with rules in the only order that matters, the one within a range. Two workbooks that are the
 * same to their users are equal in this form.
 */
export async function whole(desk: Desk) {
  const seen = await portrait(desk);
  return {
    ...seen,
    sheets: (seen["sheets"] as Seen[])
      .filter(({ name }) => name !== "Giữ lại")
      .map(({ name, cells: { values, formulas, numberFormat }, looks, rules, ...sheet }) => {
        const width = Math.max(
          ...formulas.map((row) => row.reduce<number>((last, cell, at) => (cell === "" ? last : at + 1), 0)),
        );
        const cut = (rows: Rows) => rows.map((row) => row.slice(0, width));
        return {
          ...sheet,
          name,
          position: 0,
          values: cut(values),
          formulas: cut(formulas).map((row) => row.map(spelt)),
          numberFormat: cut(numberFormat),
          looks: looks.slice(0, width),
          rules: [...rules].sort(([one], [other]) => one.localeCompare(other)),
        };
      }),
  };
}

/** Ids of all that can be mended. */
export const mendable = (items: readonly CheckItem[]): readonly string[] =>
  items.filter((item) => item.mendable).map(({ id }) => id);
