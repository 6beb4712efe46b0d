import { isFormula } from "../sheets/content";
import type { Block, Column, Constant, Content, Look, Sheet, Table } from "../sheets/types";
import { rectangleOf } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import { widthsOf } from "../sheets/heights";

/** Shown where a chart needs a gap; as a value it would be drawn. */
const GAP = "#N/A";

const formatOf = ({ format }: Column, row: number) => (typeof format === "object" ? format[row] : format);

/** What a cell shows, rows and columns counted from 0; undefined where there is no such cell. */
type ShownIn = (row: number, column: number) => Constant | undefined;

/** A table as cells with lines around them, its header included. */
function tableBlocks({ columns, headerRow, rows }: Table, shown: ShownIn): Block[] {
  const { top } = bodyOf({ columns, headerRow, rows, name: "" });
  const each = <T>(of: (column: Column, row: number, place: number) => T) =>
    // A table without rows still has a blank one.
    Array.from({ length: Math.max(1, rows.length) }, (_, row) =>
      columns.map((column, place) => of(column, row, place)),
    );
  return [
    { at: `A${headerRow}`, cells: [columns.map(({ name }) => name)], look: "header", grid: "rows" },
    {
      at: `A${headerRow + 1}`,
      cells: each<Constant>((_, row, place) => rows[row]?.[place] ?? shown(top + row, place) ?? null),
      look: each<Look>(({ look }) => look),
      format: each((column, row) => formatOf(column, row) ?? "General"),
      grid: "rows",
    },
  ];
}

/**
 * A sheet that calculates nothing: every formula replaced by what its cell shows, tables by plain cells. Looks,
 * widths, print set-up and colours stay; lists to choose from and defined names, which only a sheet that calculates
 * needs, are left out.
 */
export function valueSheet(sheet: Sheet, shown: ShownIn): Sheet {
  const { table, ...rest } = sheet;
  const block = (given: Block): Block => {
    const { top, left } = rectangleOf(given.at);
    const value = (content: Content, down: number, right: number): Constant => {
      if (!isFormula(content)) return content;
      const found = shown(top + down, left + right);
      return found === undefined || found === GAP ? null : found;
    };
    return {
      ...given,
      cells: given.cells.map((row, down) => row.map((content, right) => value(content, down, right))),
    };
  };
  return {
    ...rest,
    widths: widthsOf(sheet),
    blocks: [...(table ? tableBlocks(table, shown) : []), ...rest.blocks.map(block)],
    validations: [],
    names: {},
  };
}
