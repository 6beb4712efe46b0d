import { addressOf, placeAt } from "../sheets/address";
import type { Block, SheetDefinition } from "../sheets/types";

/** The sheet a name points to: "='Hướng dẫn'!$A$5" → "Hướng dẫn"; undefined where it points nowhere. */
function sheetOfName(formula: string | undefined): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(?!#REF)/.exec(formula ?? "") ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet?.includes("#REF") ? undefined : sheet;
}

/** The sheet that most of a definition's names point to; undefined where they point nowhere. */
export function homeOfNames(
  { names }: SheetDefinition,
  formulas: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of Object.keys(names)) {
    const sheet = sheetOfName(formulas.get(name));
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Range a name points to, whichever its sheet: "='Số liệu'!$AB$4:$AG$4" → "AB4:AG4"; undefined where it is none. */
export const rangeOfName = (formula: string | undefined): string | undefined =>
  /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula ?? "")?.[1]?.replaceAll("$", "");

/** The same on one sheet; undefined where the name points elsewhere or nowhere. */
export const areaOfName = (formula: string | undefined, sheet: string): string | undefined =>
  sheetOfName(formula) === sheet ? rangeOfName(formula) : undefined;

/** Rows and columns of a range. */
export function sizeOf(range: string): readonly [number, number] {
  const [from = "", to = from] = range.split(":");
  const [start, end] = [placeAt(from), placeAt(to)];
  return [end.row - start.row + 1, end.column - start.column + 1];
}

/** The cells of a name outside the table, as part of the block that has them; undefined where the name is of the table. */
export function namedBlock({ blocks }: SheetDefinition, range: string): Block | undefined {
  const start = placeAt(range);
  const [height, width] = sizeOf(range);
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
