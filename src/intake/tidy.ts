import { LONGEST_TEXT } from "../domain/cell";

/**
 * A text as the data of a programme holds it: NFC, single spaces, none at the ends; what does not fit a cell is cut and
 * ends with "…".
 */
export function tidy(text: string): string {
  const clean = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
}
