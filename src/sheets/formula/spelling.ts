import { cellName } from "./addIn";
import { referenceOf, referenceText } from "./reference";
import { type Token, tokensOf } from "./tokens";

/** A function's name without what files put before it: "_xlfn.CONCAT" → "CONCAT". */
const plainName = (name: string) => cellName(name).replace(/^(?:_xl(?:fn|ws)\.)+/i, "");

/**
 * A formula in one spelling, so that two formulas that compute the same can be held against each other whoever stored
 * them: Excel adds or drops prefixes of functions, white space, "@" and brackets. Not for cells: the spelling is none
 * Excel would take.
 *
 * @param table table the formula stands in; a reference to its own row may name it or not
 * @example sameSpelling("=IF(SoLieu[@Mã]=\"\",1, 2)", "SoLieu") // '=if([@mã]="",1,2)'
 */
export function sameSpelling(formula: string, table = ""): string {
  const spelt = ({ kind, text }: Token): string => {
    // White space and the "@" of implicit intersection say nothing.
    if (kind === "space" || text === "@") return "";
    if (kind === "string") return text;
    if (kind === "word") return plainName(text).toLowerCase();
    const reference = kind === "reference" ? referenceOf(text) : undefined;
    if (!reference) return text.toLowerCase();
    const isOwn = reference.rows === "this" && reference.table?.toLowerCase() === table.toLowerCase();
    return referenceText(isOwn ? { ...reference, table: null } : reference).toLowerCase();
  };
  return tokensOf(formula).map(spelt).join("");
}
