import { at } from "../domain/at";
import { CODE } from "../sheets/columns";
import type { PresentTitle } from "../sheets/formula/rename";
import { sameSpelling } from "../sheets/formula/spelling";
import type { TableDefinition } from "../sheets/types";
import type { Held } from "./cells";
import { codesOf } from "./codes";
import { listed } from "./finding";
import { standardFormulas } from "./formulaFault";
import type { StandingTable } from "./standingTables";

/** A cell that holds what a person put into it. */
export interface TypedCell {
  readonly place: number;
  readonly title: string;
  readonly content: Held;
}

/** Reads what a person put into a row: cells that are not blank and hold no formula of their column. */
export function typedReader({ read, titles }: StandingTable, table: TableDefinition, present: PresentTitle) {
  const formulas = new Map(
    [...standardFormulas(table, present)].map(([title, formula]) => [
      title,
      sameSpelling(formula, table.name),
    ]),
  );
  return (row: number): readonly TypedCell[] =>
    titles.flatMap((title, place): TypedCell[] => {
      const content = at(at(read.rows, row), place);
      const formula = formulas.get(title);
      const isOurs = formula !== undefined && sameSpelling(String(content), table.name) === formula;
      return content === "" || title === CODE || isOurs ? [] : [{ place, title, content }];
    });
}

/** Of what was typed into a row, that which the programme does not have in the row of a code. */
export function besides(
  table: TableDefinition,
  code: string,
  typed: readonly TypedCell[],
): readonly TypedCell[] {
  const standard = table.rows[codesOf(table).indexOf(code)] ?? [];
  const place = new Map(table.columns.map(({ name }, column) => [name, column]));
  return typed.filter(({ title, content }) => standard[place.get(title) ?? -1] !== content);
}

/** What a row holds, in words: "TH 2025: 80; Ghi chú: …". */
export function told(cells: readonly TypedCell[]): string {
  const pairs = cells.map(({ title, content }) => `${title}: ${String(content)}`);
  return listed(pairs, 3, "; ") || "–";
}
