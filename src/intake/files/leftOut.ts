/** Why words of a file are no part of its text. */
export const LEFT_OUT_KINDS = [
  "deleted",
  "moved",
  "hidden",
  "placeholder",
  "header",
  "footer",
  "footnote",
  "endnote",
  "comment",
  "slanted",
  "picture",
  "chart",
  "diagram",
  "object",
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Words that stand in a file and not in its text, so that a person can see whether they should. */
export interface LeftOut {
  readonly what: LeftOutKind;
  readonly text: string;
  /** Words that a picture stands by, "" at the beginning; a picture may say nothing itself. */
  readonly near?: string;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Words left out, each once: the same header stands on every page. White space says nothing. Pictures are told each. */
export const eachOnce = (all: readonly LeftOut[]): LeftOut[] => [
  ...new Map(
    all
      .map((one) => ({ ...one, text: inOneLine(one.text) }))
      .filter(({ text, near }) => text !== "" || near !== undefined)
      .map((one, place) => [one.near === undefined ? `${one.what} ${one.text}` : place, one]),
  ).values(),
];
