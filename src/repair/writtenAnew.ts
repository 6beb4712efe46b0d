import { addressOf, placeAt, rangeOf } from "../sheets/a1/address";
import { formulaOf } from "../sheets/content";
import type { Content, SheetDefinition } from "../sheets/types";
import { sameSpelling } from "../sheets/formula/spelling";
import type { WorkbookRead, SheetRead } from "./reading";
import { FORMER_TEXTS } from "./formerTexts";
import { type Held, heldAt } from "./cells";
import type { Keepsake } from "./keepsake";

/** Cells meant for typing that names point to: where each stands on the sheet, and where today's layout has it. */
function entryCells({ names, blocks }: SheetDefinition, reading: WorkbookRead) {
  const entries = new Set(blocks.filter(({ look }) => look === "entry").map(({ at }) => at));
  return Object.entries(names).flatMap(([name, today]) => {
    const standing = rangeOf(reading.names.get(name) ?? "");
    return standing?.includes(":") === false && entries.has(today) ? [{ standing, today }] : [];
  });
}

/**
 * The definition of a sheet that is to be written anew, with what was typed into the cells meant for it. What begins
 * with "=" is written as text: Excel tells a formula and a text like one alike.
 */
export function withEntries(
  definition: SheetDefinition,
  { cells }: SheetRead,
  reading: WorkbookRead,
): SheetDefinition {
  const typed = new Map(
    entryCells(definition, reading).map(({ standing, today }) => {
      const { row, column } = placeAt(standing);
      return [today, heldAt(cells, row, column)];
    }),
  );
  const blocks = definition.blocks.map((block) => {
    const held = typed.get(block.at);
    return held === undefined ? block : { ...block, cells: [[held]] };
  });
  return { ...definition, blocks };
}

/**
 * What stands on a sheet that is to be written anew, and is neither a text or formula of ours, of today or of an earlier
 * layout, nor in a cell for typing.
 *
 * @param until row at which the part that is written anew ends
 */
export function strangers(
  definition: SheetDefinition,
  read: SheetRead,
  reading: WorkbookRead,
  until = Infinity,
): readonly Keepsake[] {
  // Above a table, columns that come in between move what stands there aside.
  const key = (column: number, content: Content | Held) =>
    `${definition.table ? "" : column} ${sameSpelling(String(typeof content === "object" ? formulaOf(content) : content))}`;
  const ours = new Set(
    definition.blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row) => row.map((content, right) => key(placeAt(at).column + right, content))),
    ),
  );
  const entries = new Set(entryCells(definition, reading).map(({ standing }) => standing));
  const { sheet, cells } = read;
  return cells.held.flatMap((line, down) =>
    line.flatMap((content, right): Keepsake[] => {
      const place = { row: cells.row + down, column: cells.column + right };
      const address = addressOf(place);
      if (place.row >= until || FORMER_TEXTS.has(String(content))) return [];
      if (content === "" || entries.has(address) || ours.has(key(place.column, content))) return [];
      return [{ sheet, address, code: "", column: "", content }];
    }),
  );
}
