import { placeAt, rangeAddress, rangeOf } from "../../sheets/a1/address";
import { isFormula, isFormulaText } from "../../sheets/content";
import type { Block, Content, SheetDefinition } from "../../sheets/types";
import { heldAt } from "../cells";
import type { Placement } from "../placement";
import type { SheetRead, WorkbookRead } from "../reading";
import type { Edit } from "./edit";

/** Names of cells above the table, which a new layout may have elsewhere. */
export const headNames = ({ names, table }: SheetDefinition): readonly (readonly [string, string])[] =>
  Object.entries(names).filter(
    ([, range]) => table !== undefined && placeAt(range).row < table.headerRow - 1,
  );

/** What was typed into the cell of a name: as it stands, a formula as a formula. */
function typedIn(name: string, { cells }: SheetRead, reading: WorkbookRead): Content | undefined {
  const standing = rangeOf(reading.names.get(name) ?? "");
  if (standing === undefined || standing.includes(":")) return undefined;
  const { row, column } = placeAt(standing);
  const held = heldAt(cells, row, column);
  if (held === "") return undefined;
  return isFormulaText(held) ? { formula: held } : held;
}

/** The blocks above the table where they stand from now on, with what was typed into the cells meant for it. */
function headBlocks(
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
): readonly Block[] {
  const { blocks, table } = definition;
  const nameAt = new Map(headNames(definition).map(([name, range]) => [range, name]));
  return blocks.flatMap((block): readonly Block[] => {
    const at = placement.range(block.at);
    if (at === null || placeAt(block.at).row >= (table?.headerRow ?? 0) - 1) return [];
    const name = block.look === "entry" ? nameAt.get(block.at) : undefined;
    const typed = name === undefined ? undefined : typedIn(name, read, reading);
    return [{ ...block, at, ...(typed !== undefined && { cells: [[typed]] }) }];
  });
}

/** What stands above a table is written anew in a new layout; names follow their cells. */
export function planHeads(
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
): readonly Edit[] {
  const { sheet } = read;
  const header = reading.tables.get(definition.id)?.at.row ?? 0;
  const blocks = headBlocks(definition, read, placement, reading);
  if (header === 0 || blocks.length === 0) return [];
  const right = Math.max(
    read.cells.column + (read.cells.held[0]?.length ?? 1) - 1,
    definition.table?.columns.length ?? 0,
  );
  const range = rangeAddress({ top: 0, left: 0, bottom: header - 1, right });
  return [
    { kind: "clear-range", sheet, range },
    ...blocks.map((block): Edit => ({ kind: "write-block", sheet, block, staying: new Set() })),
    ...headNames(definition).flatMap(([name, standard]): readonly Edit[] => {
      const at = placement.range(standard);
      if (at === null) return [];
      return [
        ...(reading.names.has(name) ? [{ kind: "drop-name", name } as const] : []),
        { kind: "add-name", name, sheet, range: at },
      ];
    }),
  ];
}

/** The formulas above a table, once all they speak of is there. */
export const planHeadFormulas = (
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
): readonly Edit[] =>
  headBlocks(definition, read, placement, reading)
    .filter(({ cells }) => cells.flat().some(isFormula))
    .map((block): Edit => ({ kind: "write-block-formulas", sheet: read.sheet, block, staying: new Set() }));
