const KINDS = [
  "space",
  "string",
  "sheet",
  "reference",
  "cell",
  "number",
  "word",
  "error",
  "operator",
  "other",
] as const;

/** A piece of a formula: "sheet" is a sheet's name with its "!", "reference" a structured one, "cell" an A1 address. */
export interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** Place of its first character in the formula. */
  readonly start: number;
}

// In a structured reference an apostrophe takes its meaning from the character after it.
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`,
    String.raw`(?<reference>(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:'.|\[(?:'.|[^\]'])*\]|[^[\]'])*\])`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<error>#[A-Z_]+(?:\/[A0])?[!?]?)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>(),])`,
    String.raw`(?<other>.)`,
  ].join("|"),
  "gsu",
);

/**
 * The pieces of a formula whoever wrote it, or of any text; joined again they are the text. What no formula has is "other".
 *
 * @example tokensOf("=A1+Bảng[Mã]").map(({ kind }) => kind) // ["operator", "cell", "operator", "reference"]
 */
export const tokensOf = (formula: string): readonly Token[] =>
  Array.from(formula.matchAll(TOKEN), ({ 0: text, index, groups }) => ({
    kind: KINDS.find((kind) => groups?.[kind] !== undefined) ?? "other",
    text,
    start: index,
  }));

/** A formula with some of its pieces written anew; what the function gives undefined for stays as it is. */
export const rewritten = (formula: string, write: (token: Token) => string | undefined): string =>
  tokensOf(formula)
    .map((token) => write(token) ?? token.text)
    .join("");

/** A formula with each A1 address in it, "$" included, written anew; texts and names of sheets stay. */
export const withCells = (formula: string, write: (address: string) => string): string =>
  rewritten(formula, ({ kind, text }) => (kind === "cell" ? write(text) : undefined));
