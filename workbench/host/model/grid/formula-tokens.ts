import { invalidArgument } from "../members/errors";
import { keptByText } from "../../kept-by-text";

/** A piece of a formula: an address, what it asks of a table ("" for the table around the cell), or other text. */
export type Token =
  { readonly kind: "text" | "reference"; readonly text: string } | (TableToken & { readonly kind: "table" });

export interface TableToken {
  readonly text: string;
  readonly table: string;
  /** What stands in the brackets; null where there are none. */
  readonly specifier: string | null;
}

const STRING = /"(?:[^"]|"")*"/y;
const SHEET = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?/u;
const CELLS =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|#(?:REF|VALUE)!)/u;
const NO_NAME_GOES_ON = /(?![\p{L}\p{N}_.([!])/u;
const REFERENCE = new RegExp(SHEET.source + CELLS.source + NO_NAME_GOES_ON.source, "iuy");
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*!?/uy;
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;

/**
 * Cuts a formula into pieces; one after the other they are the formula again.
 *
 * @param isTable whether a bare word is the name of a table.
 * @throws InvalidArgument where a bracket is left open.
 * @example tokensOf("=[@TH]*B2", () => false) // "=", table "" with "@TH", "*", reference "B2"
 */
export const tokensOf = (formula: string, isTable: (name: string) => boolean): Token[] =>
  pieces(formula).map((token) =>
    token.kind === "table" && token.specifier === null && !isTable(token.table)
      ? { kind: "text", text: token.text }
      : token,
  );

/** Whether a formula calls a custom function: "NLB.STATUS(". A name of Excel's own with a dot counts as one too. */
export const callsCustomFunction = (formula: string): boolean => /\b[A-Z]\w*\.[A-Z]\w*\(/i.test(formula);

/** The pieces, with each bare word taken for the name of a table. */
const pieces = keptByText((formula): readonly Token[] => {
  const tokens: Token[] = [];
  for (let start = 0; start < formula.length;) {
    const token = tokenAt(formula, start);
    tokens.push(token);
    start += token.text.length;
  }
  return tokens;
});

function tokenAt(formula: string, start: number): Token {
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(formula)?.[0];
  };
  const string = take(STRING);
  if (string !== undefined) return { kind: "text", text: string };
  const reference = take(REFERENCE);
  if (reference !== undefined) return { kind: "reference", text: reference };
  const word = take(WORD) ?? "";
  const next = formula.charAt(start + word.length);
  if (next === "[") {
    const specifier = bracketed(formula, start + word.length);
    return { kind: "table", text: word + specifier, table: word, specifier: specifier.slice(1, -1) };
  }
  if (word === "") return { kind: "text", text: take(NUMBER) ?? next };
  return next === "("
    ? { kind: "text", text: word }
    : { kind: "table", text: word, table: word, specifier: null };
}

/** The text from the bracket at `start` to its partner; "'" escapes the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  throw invalidArgument(`a bracket is left open: ${formula}`);
}
