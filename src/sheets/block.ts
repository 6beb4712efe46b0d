import type { Block, Look } from "./types";

/** How a cell of a block looks; cells merged into it look like the block's first. */
export const lookIn = ({ look }: Pick<Block, "look">, down: number, right: number): Look =>
  typeof look === "string" ? look : (look[down]?.[right] ?? "body");

/** Number format of a cell of a block; undefined where the block sets none. */
export const formatIn = (
  { format }: Pick<Block, "format">,
  down: number,
  right: number,
): string | undefined => (typeof format === "string" ? format : format?.[down]?.[right]);
