import type { Block, Column, Look } from "./types";

/** How a cell of a block looks; cells merged into it look like the block's first. */
export const lookIn = ({ look }: Pick<Block, "look">, down: number, right: number): Look =>
  typeof look === "string" ? look : (look[down]?.[right] ?? "body");

/** Number format of a cell of a block; undefined where the block sets none. */
export const formatIn = (
  { format }: Pick<Block, "format">,
  down: number,
  right: number,
): string | undefined => (typeof format === "string" ? format : format?.[down]?.[right]);

/** Number format of a cell of a column, by its row from 0; undefined where the column sets none. */
export const formatOf = ({ format }: Pick<Column, "format">, row: number): string | undefined =>
  typeof format === "string" ? format : format?.[row];

/** Rows and columns a block takes, cells merged into it included. */
export const extentOf = ({
  cells,
  mergeAcross,
  mergeDown,
}: Pick<Block, "cells" | "mergeAcross" | "mergeDown">): {
  readonly height: number;
  readonly width: number;
} => ({
  height: mergeDown ?? cells.length,
  width: mergeAcross ?? cells[0]?.length ?? 1,
});
