import type { Placement } from "../../repair/placement";
import { withEntries } from "../../repair/olderLayout";
import type { Reading, SheetRead } from "../../repair/reading";
import { heldAt, NOTHING_TYPED } from "../../repair/typed";
import { addressOf, placeAt } from "../../sheets/a1/address";
import type { Block, SheetDefinition } from "../../sheets/types";
import { layBlock, layBlockFormulas, type Placed } from "./lay";

/**
 * Clears sheets without a table, to be laid down anew with what was typed into their cells. Needs a round trip; nothing
 * may be queued before.
 */
export async function clearGuides(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  reading: Reading,
): Promise<readonly Placed[]> {
  const standing = definitions.flatMap((definition) => {
    const read = reading.standing.get(definition.id);
    if (!read) return [];
    const sheet = context.workbook.worksheets.getItem(read.sheet);
    return [{ definition, read, sheet, charts: sheet.charts.load("items/name") }];
  });
  await context.sync();
  return standing.map(({ definition, read, sheet, charts }): Placed => {
    const all = sheet.getRange();
    all.clear();
    all.dataValidation.clear();
    const ours = new Set(definition.charts.map(({ name }) => name));
    const found = charts.items.map(({ name }) => name).filter((name) => ours.has(name));
    return {
      definition: withEntries(definition, read, reading),
      sheetName: read.sheet,
      unfinished: { typed: NOTHING_TYPED, tables: [], charts: found },
    };
  });
}

/** Writes cells that formulas look something up in; what stands in a cell meant for typing stays. */
export function rewriteBlock(sheet: Excel.Worksheet, block: Block, { cells }: SheetRead): void {
  const stays = (row: number, column: number) => block.look === "entry" && heldAt(cells, row, column) !== "";
  const ground = { sheet, typed: { stays, inTheWay: [] } };
  layBlock(ground, block);
  layBlockFormulas(ground, block);
}

/** Writes texts above a table where their cells are blank. */
export function addTexts(
  sheet: Excel.Worksheet,
  { blocks, table }: SheetDefinition,
  { cells }: SheetRead,
  placement: Placement,
): void {
  for (const block of blocks) {
    const at = placement.range(block.at);
    if (at === null || placeAt(block.at).row >= (table?.headerRow ?? 0)) continue;
    const { row, column } = placeAt(at);
    const isBlank = (down: number, right: number) => heldAt(cells, row + down, column + right) === "";
    const lacks = block.cells.some((line, down) =>
      line.some((content, right) => content !== null && typeof content !== "object" && isBlank(down, right)),
    );
    if (!lacks) continue;
    const typed = {
      stays: (atRow: number, atColumn: number) => !isBlank(atRow - row, atColumn - column),
      inTheWay: [],
    };
    layBlock({ sheet, typed }, { ...block, at: addressOf({ row, column }) });
  }
}
