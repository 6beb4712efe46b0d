import { cellName } from "./addIn";
import { referenceOf, referenceText } from "./reference";
import { type Token, tokensOf } from "./tokens";

/** A function's name without the prefixes files add: "_xlfn.CONCAT" → "CONCAT". */
const plainName = (name: string) => cellName(name).replace(/^(?:_xl(?:fn|ws)\.)+/i, "");

/**
 * A formula in one spelling, so that two formulas that compute the same can be compared whoever stored them: Excel
 * adds or drops prefixes of functions, white space, "@" and brackets. Not for cells: Excel would not accept the
 * spelling.
 *
 * @param table table the formula stands in; a reference to its own row may or may not name it
 * @example sameSpelling("=IF(SoLieu[@Mã]=\"\",1, 2)", "SoLieu") // '=if([@mã]="",1,2)'
 */
export function sameSpelling(formula: string, table = ""): string {
  const spelt = ({ kind, text }: Token): string => {
    // White space and the "@" of implicit intersection carry no meaning.
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
