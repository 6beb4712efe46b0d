import { addressOf, placeAt, rangeOf, sheetOf, sizeOf } from "../sheets/a1/address";
import type { Block, SheetDefinition } from "../sheets/types";

/** The sheet that most of a definition's names point to; undefined where they point nowhere. */
export function homeOfNames(
  { names }: SheetDefinition,
  formulas: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of Object.keys(names)) {
    const sheet = sheetOf(formulas.get(name) ?? "");
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Range a name points to on one sheet; undefined where it points elsewhere or nowhere. */
export const areaOfName = (formula: string | undefined, sheet: string): string | undefined =>
  formula !== undefined && sheetOf(formula) === sheet ? rangeOf(formula) : undefined;

/**
 * The cells of a name outside the table, as part of the block that has them; undefined where the name is of the table.
 */
export function namedBlock({ blocks }: SheetDefinition, range: string): Block | undefined {
  const start = placeAt(range);
  const { rows: height, columns: width } = sizeOf(range);
  return blocks
    .map((block): Block => {
      const { row, column } = placeAt(block.at);
      const [down, right] = [start.row - row, start.column - column];
      const cells =
        down < 0 || right < 0
          ? []
          : block.cells.slice(down, down + height).map((line) => line.slice(right, right + width));
      return { ...block, at: addressOf(start), cells };
    })
    .find(({ cells }) => cells.length === height && cells[0]?.length === width);
}
