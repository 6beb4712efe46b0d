import { at } from "../../domain/at";

/** What a piece of a formula may be: "sheet" is a sheet's name with its "!", "reference" a structured one, "cell" A1. */
type Kind =
  "space" | "string" | "sheet" | "reference" | "cell" | "number" | "word" | "error" | "operator" | "other";

export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Place of its first character in the formula. */
  readonly start: number;
}

// In a structured reference an apostrophe escapes the character after it.
const BRACKETS = String.raw`\[(?:'.|\[(?:'.|[^\]'])*\]|[^[\]'])*\]`;

/** Each kind and its pattern; earlier ones are tried first. A word may turn out to begin a longer piece. */
const PATTERNS: readonly (readonly [Kind, string])[] = [
  ["operator", String.raw`<=|>=|<>|[-+*/^&=<>(),]`],
  ["string", String.raw`"(?:[^"]|"")*"`],
  ["cell", String.raw`\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])`],
  ["word", String.raw`[\p{L}_][\p{L}\p{N}_.]*(?:!|${BRACKETS})?`],
  ["reference", BRACKETS],
  ["number", String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`],
  ["space", String.raw`\s+`],
  ["sheet", String.raw`'(?:[^']|'')+'!`],
  ["error", String.raw`#[A-Z_]+(?:\/[A0])?[!?]?`],
  ["other", "."],
];

const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "gsu");

/** The kind of a match, known by which of its groups (one for each pattern) is present. */
function kindOf(text: string, groups: readonly (string | undefined)[]): Kind {
  const [kind] = at(
    PATTERNS,
    groups.findIndex((group) => group !== undefined),
  );
  if (kind !== "word") return kind;
  return text.endsWith("!") ? "sheet" : text.endsWith("]") ? "reference" : "word";
}

/**
 * The pieces of any formula, or of any text; joined again they give the text. What no formula has is "other".
 *
 * @example tokensOf("=A1+Bảng[Mã]").map(({ kind }) => kind) // ["operator", "cell", "operator", "reference"]
 */
export const tokensOf = (formula: string): readonly Token[] =>
  Array.from(formula.matchAll(TOKEN), (match) => {
    const [text, ...groups] = match;
    return { kind: kindOf(text, groups), text, start: match.index };
  });

/** A formula with some of its pieces rewritten; a piece for which `write` gives undefined stays as it is. */
export const rewritten = (formula: string, write: (token: Token) => string | undefined): string =>
  tokensOf(formula)
    .map((token) => write(token) ?? token.text)
    .join("");

/** A formula with each A1 address in it, "$" included, rewritten; texts and names of sheets stay. */
export const withCells = (formula: string, write: (address: string) => string): string =>
  rewritten(formula, ({ kind, text }) => (kind === "cell" ? write(text) : undefined));

/** Whether a formula speaks of cells by their addresses, which are others in another row, or once cells have moved. */
export const hasAddresses = (formula: string): boolean =>
  tokensOf(formula).some(({ kind }) => kind === "cell");
