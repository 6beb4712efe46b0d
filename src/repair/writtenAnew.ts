import { addressOf, placeAt, rangeOf } from "../sheets/a1/address";
import { formulaOf } from "../sheets/content";
import type { Content, SheetDefinition } from "../sheets/types";
import { sameSpelling } from "../sheets/formula/spelling";
import type { WorkbookRead, SheetRead } from "./reading";
import { isFormer } from "./formerForms";
import { type Held, heldAt } from "./cells";
import type { Keepsake } from "./keepsake";

interface EntryCell {
  /** Where it stands on the sheet. */
  readonly standing: string;
  /** Where today's layout has it, and what a set-up writes there. */
  readonly today: string;
  readonly content: Content;
}

/** Cells meant for typing that names point to. */
function entryCells({ names, blocks }: SheetDefinition, reading: WorkbookRead): readonly EntryCell[] {
  const entries = new Map(
    blocks.filter(({ look }) => look === "entry").map(({ at, cells }) => [at, cells[0]?.[0] ?? null]),
  );
  return Object.entries(names).flatMap(([name, today]) => {
    const standing = rangeOf(reading.names.get(name) ?? "");
    const content = entries.get(today);
    return standing?.includes(":") === false && content !== undefined ? [{ standing, today, content }] : [];
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
 * What a person put on a sheet that is to be written anew: what is neither a text or formula of ours, of today or of an
 * earlier layout, nor what a set-up writes into a cell for typing. What was typed into such a cell is written again, but
 * in a request that may not arrive, after the one that clears it.
 *
 * @param until row at which the part that is written anew ends
 */
export function strangers(
  definition: SheetDefinition,
  read: SheetRead,
  reading: WorkbookRead,
  until = Infinity,
): readonly Keepsake[] {
  const textOf = (content: Content | Held) =>
    sameSpelling(String(typeof content === "object" ? (formulaOf(content) ?? "") : content));
  // Above a table, columns that come in between move what stands there aside.
  const key = (column: number, content: Content | Held) =>
    `${definition.table ? "" : column} ${textOf(content)}`;
  const ours = new Set(
    definition.blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row) => row.map((content, right) => key(placeAt(at).column + right, content))),
    ),
  );
  const entries = new Map(entryCells(definition, reading).map((entry) => [entry.standing, entry.content]));
  const isOurs = (address: string, column: number, content: Held) => {
    const entry = entries.get(address);
    return entry === undefined ? ours.has(key(column, content)) : textOf(entry) === textOf(content);
  };
  const { sheet, cells } = read;
  return cells.held.flatMap((line, down) =>
    line.flatMap((content, right): Keepsake[] => {
      const place = { row: cells.row + down, column: cells.column + right };
      const address = addressOf(place);
      if (place.row >= until || content === "" || isFormer(String(content))) return [];
      return isOurs(address, place.column, content)
        ? []
        : [{ sheet, address, code: "", column: "", content }];
    }),
  );
}
