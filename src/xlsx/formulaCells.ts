import { isFormula } from "../sheets/content";
import type { Sheet } from "../sheets/types";
import { rectangleOf } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";

/** A cell with a formula; row and column count from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every cell of a sheet that has a formula, in its table and around it. */
export function formulaCells({ blocks, table }: Sheet): readonly FormulaCell[] {
  const around = blocks.flatMap(({ at, cells }) => {
    const { top, left } = rectangleOf(at);
    return cells.flatMap((contents, down) =>
      contents.flatMap((content, right) =>
        isFormula(content) ? [{ row: top + down, column: left + right, formula: content.formula }] : [],
      ),
    );
  });
  if (!table) return around;
  const { top, bottom } = bodyOf(table);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => row);
  const inTable = table.columns.flatMap(({ formula }, column) =>
    formula === undefined
      ? []
      : rows
          .filter((row) => (table.rows[row]?.[column] ?? null) === null)
          .map((row) => ({ row: top + row, column, formula })),
  );
  return [...around, ...inTable];
}
