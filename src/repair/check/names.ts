import { addressOf, placeAt, sheetOf, spanFrom, sizeOf } from "../../sheets/a1/address";
import { isFormula } from "../../sheets/content";
import type { SheetDefinition } from "../../sheets/types";
import { type Cells, heldAt } from "../cells";
import { areaOfName, namedBlock } from "../definedNames";
import { type Finding, finding, remediesOf } from "../finding";
import type { Keepsake } from "../keepsake";
import type { Placement } from "../placement";
import type { WorkbookRead, SheetRead } from "../reading";

/**
 * First of `count` rows deleted above the table, with `gone` among them: the one that leaves most texts of the other
 * rows where they stand.
 */
function firstLost({ blocks }: SheetDefinition, cells: Cells, gone: number, count: number): number {
  const texts = blocks.flatMap(({ at, cells: lines }) => {
    const [text] = lines[0] ?? [];
    return typeof text === "string" ? [{ ...placeAt(at), text }] : [];
  });
  const kept = (first: number) =>
    texts.filter(
      ({ row, column, text }) =>
        (row < first || row >= first + count) &&
        heldAt(cells, row < first ? row : row - count, column) === text,
    ).length;
  const candidates = Array.from({ length: count }, (_, back) => gone - back).filter((first) => first >= 0);
  return candidates.reduce((best, first) => (kept(first) > kept(best) ? first : best), gone);
}

/** The value or formula a person gave a name, in the place of cells. */
function valueOf(name: string, { names }: WorkbookRead): readonly Keepsake[] {
  const formula = names.get(name);
  return formula === undefined || sheetOf(formula) !== undefined || formula.includes("#REF!")
    ? []
    : [{ sheet: "", address: name, code: "", column: "", content: formula }];
}

/**
 * Defined names that are gone or point nowhere or into another sheet, and names whose cells lost what formulas look up
 * in them: a year, a word, a day. What somebody typed into a cell meant for typing stands.
 */
export function checkNames(
  definition: SheetDefinition,
  { sheet, cells }: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
): readonly Finding[] {
  const { id, names } = definition;
  return Object.entries(names).flatMap(([name, standard]): Finding[] => {
    const standing = areaOfName(reading.names.get(name), sheet);
    const code = standing === undefined ? "name-missing" : "cells-changed";
    const block = namedBlock(definition, standard);
    if (!block) {
      const told = { code, detail: { sheet, name }, proposed: true } as const;
      return standing === undefined
        ? [
            finding(`${id}:${name}`, {
              ...told,
              remedy: { kind: "name", id, name },
              keepsakes: valueOf(name, reading),
            }),
          ]
        : [];
    }
    const { rows, columns } = sizeOf(standard);
    const isThere =
      standing !== undefined && rows === sizeOf(standing).rows && columns === sizeOf(standing).columns;
    const at = isThere
      ? standing
      : spanFrom(addressOf(placeAt(placement.range(standard) ?? standard)), rows, columns);
    const { row, column } = placeAt(at);
    const bent = block.cells.flatMap((line, down) =>
      line.flatMap((content, right) => {
        const held = heldAt(cells, row + down, column + right);
        // What is wrong with a formula is told with those of other cells.
        const stands =
          block.look === "entry"
            ? held !== "" || content === null
            : isFormula(content) || held === (content ?? "");
        return stands ? [] : [{ held, address: addressOf({ row: row + down, column: column + right }) }];
      }),
    );
    if (isThere && bent.length === 0) return [];
    const keepsakes = [
      ...valueOf(name, reading),
      ...bent.flatMap(({ held, address }): Keepsake[] =>
        held === "" ? [] : [{ sheet, address, code: "", column: "", content: held }],
      ),
    ];
    return [
      finding(`${id}:${name}`, {
        code,
        detail: { sheet, name, address: at, kept: keepsakes.length },
        remedy: { kind: "name", id, name, at },
        proposed: true,
        keepsakes,
      }),
    ];
  });
}

/**
 * Rows above the table that were deleted with cells that names point to; their place has to be made again first. null
 * where none is missing.
 *
 * @param named what is found of the sheet's names
 */
export function checkRowsAbove(
  definition: SheetDefinition,
  { sheet, cells }: SheetRead,
  reading: WorkbookRead,
  named: readonly Finding[],
): Finding | null {
  const { id, names, table } = definition;
  const header = reading.tables.get(id)?.at.row;
  const count = table && header !== undefined ? table.headerRow - 1 - header : 0;
  const [lost] = remediesOf(
    named.filter(({ code }) => code === "name-missing"),
    "name",
  ).filter(({ at }) => at !== undefined);
  const standard = lost && names[lost.name];
  if (count <= 0 || standard === undefined) return null;
  const row = firstLost(definition, cells, placeAt(standard).row, count);
  return finding(id, {
    code: "rows-missing",
    detail: { sheet, rows: count },
    remedy: { kind: "rows", id, row, count },
    proposed: true,
  });
}
