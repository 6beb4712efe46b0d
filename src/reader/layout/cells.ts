import { fold } from "../../domain/text";
import { HOLDS_COLUMN, NAMES_COLUMN, OPENS_WITH_NUMBERS } from "../lexicon/columns";
import type { Clean } from "./clean";

const PIPES = /\|[^|\n]*\|/u;
/** Three spaces and more inside a line: columns set by spaces. */
const GAP = / {3,}/gu;

const gapsOf = (line: string): number => (line.trim().match(GAP) ?? []).length;

const isHead = (line: string): boolean => {
  if (gapsOf(line) < 2) return false;
  const words = fold(line);
  return OPENS_WITH_NUMBERS.test(words) || (NAMES_COLUMN.test(words) && HOLDS_COLUMN.test(words));
};

/** A line with its gaps turned into tabs, its length unchanged. */
const parted = (line: string): string => {
  const words = line.trim();
  return line.replace(words, () => words.replace(GAP, (gap) => `\t${gap.slice(1)}`));
};

/**
 * The text with tabs where a pasted table separates its cells by vertical bars or columns of spaces. Its length is
 * unchanged, so that places stay valid.
 */
export function withCells(clean: Clean): Clean {
  let inTable = false;
  const text = clean.text
    .split("\n")
    .map((line) => {
      if (PIPES.test(line)) return line.replaceAll("|", "\t");
      if (line.trim() === "") return line;
      inTable = isHead(line) || (inTable && gapsOf(line) > 0);
      return inTable ? parted(line) : line;
    })
    .join("\n");
  return { ...clean, text };
}
