import { type ColourGroup, type Verdict, verdictRow } from "../domain/verdict";
import { UNREAD } from "./counting";
import type { Group } from "../programme/types";
import { body, quoted } from "./formulas";
import { isOfGroup } from "./lookups";
import type { Colours } from "./types";

const COUNTED = body("TinhHinh", "counted");

/** What is counted in a colour group; a verdict that can't be read judges nothing. */
const wordsOf = ({ verdicts }: ColourGroup): readonly string[] => {
  const words = verdicts.map((verdict: Verdict): string => verdictRow(verdict).word);
  return verdicts.some((verdict: Verdict) => verdict === "no-data") ? [...words, UNREAD] : words;
};

/** How many targets stand in a colour group, by the base that the workbook's cell names. */
export const groupCount = (group: ColourGroup): string =>
  wordsOf(group)
    .map((word) => `COUNTIF(${COUNTED},${quoted(word)})`)
    .join("+");

/** How many targets of one part of the programme are counted: in a colour group, or all of them. */
export function countIn(part: Group, group?: ColourGroup): string {
  const counted =
    group === undefined
      ? `(${COUNTED}<>"")`
      : `(${wordsOf(group)
          .map((word) => `(${COUNTED}=${quoted(word)})`)
          .join("+")})`;
  return `SUMPRODUCT((${isOfGroup(body("TinhHinh", "group"), part)})*${counted})`;
}

/** How many targets are counted. */
export const allCounted = `SUMPRODUCT((${COUNTED}<>"")*1)`;

/** Symbols of a colour group, as they stand beside the words in a black-and-white print. */
export const symbolsOf = ({ verdicts }: ColourGroup): string =>
  verdicts.map((verdict) => verdictRow(verdict).symbol).join("");

/** Fill and text of a colour group. */
export function groupColours({ verdicts: [first] }: ColourGroup): Required<Colours> {
  const { fill, text } = verdictRow(first);
  return { fill, text };
}

/** A chip of the legend: symbols, words and how many. */
export const chipFormula = (group: ColourGroup): string =>
  `=${quoted(`${symbolsOf(group)} ${group.label} `)}&(${groupCount(group)})`;
