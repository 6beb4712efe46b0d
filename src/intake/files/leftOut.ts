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
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Words that stand in a file and not in its text, so that a person can see whether they should. */
export interface LeftOut {
  readonly what: LeftOutKind;
  readonly text: string;
}

/** Words left out, each once: the same header stands on every page. White space says nothing. */
export const eachOnce = (all: readonly LeftOut[]): LeftOut[] => [
  ...new Map(
    all
      .map(({ what, text }) => ({ what, text: text.replace(/\s+/g, " ").trim() }))
      .filter(({ text }) => text !== "")
      .map((one) => [`${one.what} ${one.text}`, one]),
  ).values(),
];
