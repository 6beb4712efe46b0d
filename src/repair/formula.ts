/** Marks of which Excel adds or drops some when it stores a formula; none of them changes what is computed. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/_xldudf_NLB_/gi, "NLB."],
  [/_xl(?:fn|ws)\./gi, ""],
  // "T[[#This Row],[A]]" is "T[@[A]]", and a column after "@" may go without brackets of its own.
  [/\[\[#This Row\],\s*(\[[^\]]*\])\]/gi, "[@$1]"],
  [/\[@([^[\]]+)\]/g, "[@[$1]]"],
];

/** Text between quotes stays as it is; outside, white space and the "@" of implicit intersection say nothing. */
const bare = (part: string) =>
  part.startsWith('"')
    ? part
    : part.replace(/\[[^\]]*\]|@|\s+/g, (piece) => (piece.startsWith("[") ? piece : "")).toLowerCase();

/**
 * A formula in one spelling, so that two formulas that compute the same can be held against each other whoever stored
 * them. Not for cells: the spelling is none Excel would take.
 *
 * @param table table the formula stands in; a reference to its own row may name it or not
 * @example sameSpelling("=IF(SoLieu[@Mã]=\"\",1, 2)", "SoLieu") // '=if([@[mã]]="",1,2)'
 */
export function sameSpelling(formula: string, table = ""): string {
  const spelt = SPELLINGS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), formula);
  const own = table === "" ? spelt : spelt.replaceAll(`${table}[@`, "[@");
  return own
    .split(/("(?:[^"]|"")*")/)
    .map(bare)
    .join("");
}
