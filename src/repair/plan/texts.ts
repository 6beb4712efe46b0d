import { addressOf, placeAt } from "../../sheets/a1/address";
import { extentOf } from "../../sheets/block";
import type { Block, SheetDefinition } from "../../sheets/types";
import { heldAt } from "../cells";
import { areaOfName, namedBlock } from "../definedNames";
import type { RemedyOf } from "../finding";
import type { Placement } from "../placement";
import type { WorkbookRead, SheetRead } from "../reading";
import type { Edit } from "./edit";

/** Addresses of the cells of a block, as it stands at its place, that hold something. */
function heldIn(block: Block, { cells }: SheetRead): ReadonlySet<string> {
  const { row: top, column: left } = placeAt(block.at);
  const { height, width } = extentOf(block);
  const held = new Set<string>();
  for (let row = top; row < top + height; row++)
    for (let column = left; column < left + width; column++)
      if (heldAt(cells, row, column) !== "") held.add(addressOf({ row, column }));
  return held;
}

/** Texts above a table where their cells are blank. */
const planTexts = (
  { blocks, table }: SheetDefinition,
  read: SheetRead,
  placement: Placement,
): readonly Edit[] =>
  blocks.flatMap((block): readonly Edit[] => {
    const range = placement.range(block.at);
    if (range === null || placeAt(block.at).row >= (table?.headerRow ?? 0)) return [];
    const { row, column } = placeAt(range);
    const placed = { ...block, at: addressOf({ row, column }) };
    const staying = heldIn(placed, read);
    const lacks = block.cells.some((line, down) =>
      line.some(
        (content, right) =>
          content !== null &&
          typeof content !== "object" &&
          !staying.has(addressOf({ row: row + down, column: column + right })),
      ),
    );
    return lacks ? [{ kind: "write-block", sheet: read.sheet, block: placed, staying }] : [];
  });

/** Cells that formulas look something up in; what stands in a cell meant for typing stays. */
function planBlock(block: Block, read: SheetRead): readonly Edit[] {
  const { sheet } = read;
  const staying = block.look === "entry" ? heldIn(block, read) : new Set<string>();
  return [
    { kind: "write-block", sheet, block, staying },
    { kind: "write-block-formulas", sheet, block, staying },
  ];
}

/** Points a name to its cells again and writes into them what formulas look up there. */
export function planName(
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
  { name, at }: RemedyOf<"name">,
): readonly Edit[] {
  const { sheet } = read;
  const standard = definition.names[name];
  const range = at ?? (standard === undefined ? null : placement.range(standard));
  if (standard === undefined || range === null) return [];
  const block = at === undefined ? undefined : namedBlock(definition, standard);
  const cells = block
    ? [
        ...planBlock({ ...block, at: addressOf(placeAt(range)) }, read),
        ...planTexts(definition, read, placement),
      ]
    : [];
  if (areaOfName(reading.names.get(name), sheet) === range) return cells;
  return [
    ...cells,
    ...(reading.names.has(name) ? [{ kind: "drop-name", name } as const] : []),
    { kind: "add-name", name, sheet, range },
  ];
}
