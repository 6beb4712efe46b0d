import { Refusal } from "../run/faults";

/** What a cell shows when Excel does not have its result, and the fault this means. */
const FAULTS: Readonly<Record<string, string>> = {
  "#BUSY!": "not-calculated",
  "#NAME?": "functions-missing",
};

/** A formula's cell, by the words that name it in a message. */
export interface ResultCell {
  readonly cell: string;
  readonly content: unknown;
}

/**
 * Refuses to take results that Excel does not have: "not-calculated" while a function is still at work,
 * "functions-missing" where Excel does not know the functions of the add-in.
 */
export function heedUnready(results: readonly ResultCell[]): void {
  for (const { cell, content } of results) {
    const code = FAULTS[String(content)];
    if (code !== undefined) throw new Refusal({ code, detail: { cell } });
  }
}
