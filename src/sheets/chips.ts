import type { ColourGroup, Verdict } from "../domain/verdict";
import { verdictRow } from "../domain/verdict";
import { BASE_WORDS } from "./counting";
import { body, quoted } from "./formulas";
import { NAMES } from "./names";

/** How many rows of a column of TinhHinh have one of the verdicts. */
const countIn = (field: "asItem" | "asComponent", verdicts: readonly Verdict[]) =>
  verdicts
    .map((verdict) => `COUNTIF(${body("TinhHinh", field)},${quoted(verdictRow(verdict).word)})`)
    .join("+");

/** How many targets stand in a colour group, by the base that the workbook's cell names. */
export const groupCount = ({ verdicts }: ColourGroup): string =>
  `IF(${NAMES.countBase}=${quoted(BASE_WORDS.component)},${countIn("asComponent", verdicts)},${countIn("asItem", verdicts)})`;

/** Symbols of a colour group, as they stand beside the words in a black-and-white print. */
export const symbolsOf = ({ verdicts }: ColourGroup): string =>
  verdicts.map((verdict) => verdictRow(verdict).symbol).join("");

/** A chip of the legend: symbols, words and how many. */
export const chipFormula = (group: ColourGroup): string =>
  `=${quoted(`${symbolsOf(group)} ${group.label} `)}&(${groupCount(group)})`;
