import { type IRunOptions, TextRun } from "docx";
import type { CellLook } from "../sheets/look";

/** What XML has no way to hold: control characters, lone halves of a surrogate pair, the two non-characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text as a document can hold it; in place of a character it cannot hold stands the one for what is missing.
 *
 * @example writable("a\u0007b") // "a\uFFFDb"
 */
export const writable = (text: string): string => text.replace(UNWRITABLE, "\uFFFD");

/** What a look adds to the style of its paragraph. */
const added = ({ bold, italic, underline }: CellLook): IRunOptions => ({
  ...(bold && { bold }),
  ...(italic && { italics: italic }),
  ...(underline && { underline: {} }),
});

/** A text within a paragraph, in its style and as a look adds to it; nothing where there is none. */
export const lettersOf = (text: string, look: CellLook = {}): readonly TextRun[] =>
  text === "" ? [] : [new TextRun({ ...added(look), text: writable(text) })];
