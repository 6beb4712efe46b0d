import { AMOUNTS_OF_GROWTH, KINDS, kindWord, usualForm } from "../domain/kinds";
import type { Target } from "../programme/types";
import { COLUMNS } from "./columns";
import { all, lookUp, own, quoted, whenCoded } from "./formulas";
import { FORMATS } from "./look";
import { figuresUnitOf } from "./lookups";

const kindOfRow = lookUp("ChiTieu", "kind");

/** Kinds whose figures are a grade, a yes or a word. */
const WORDED = KINDS.filter(({ code }) => !["figure", "direction"].includes(usualForm(code) ?? ""));

/** What has to go down to nothing is told by how many are left. */
const NOTHING_LEFT = [`"không còn"`, `"0"`, "0"];

const hasNoComparison = `OR(${[
  ...WORDED.map(({ word }) => `${kindOfRow}=${quoted(word)}`),
  ...NOTHING_LEFT.map((none) => `${own(COLUMNS.TinhHinh.target)}=${none}`),
].join(",")})`;

/** Whether figures are shares, which differ by points; the figures of average growth are amounts. */
const isShare = all(
  `LEFT(${lookUp("SoLieu", "unit")},1)="%"`,
  ...[kindWord("growth"), AMOUNTS_OF_GROWTH].map((word) => `${kindOfRow}<>${quoted(word)}`),
);

/**
 * A formula of TinhHinh for one figure beside another: for shares the difference in points, else the first as a share
 * of the second. Blank unless both are numbers that can be compared.
 */
export const comparedFormula = (figure: string, other: string): string =>
  whenCoded(
    `IF(AND(ISNUMBER(${figure}),ISNUMBER(${other})),IF(${hasNoComparison},"",` +
      `IF(${isShare},ROUND(${figure}-${other},10),IF(${other}=0,"",${figure}/${other}))),"")`,
  );

/** Stands behind a comparison that is good because the figure went down. */
export const GOOD_FALL = " ✓";

/**
 * How the comparisons of a target are written: points with their sign, else a percentage.
 *
 * @example comparisonFormat(target) // '+0.0" điểm %";-0.0" điểm %";0.0" điểm %"' for one in "%": 1.4 reads "+1,4 điểm %"
 */
export function comparisonFormat(target: Target): string {
  const good = target.direction === "down" ? GOOD_FALL : "";
  if (target.kind !== "growth" && figuresUnitOf(target).startsWith("%"))
    return `+0.0" điểm %";-0.0" điểm %${good}";0.0" điểm %"`;
  return good === "" ? FORMATS.percent : `[<1]0.0%"${good}";${FORMATS.percent}`;
}
