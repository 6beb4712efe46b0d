import type { Assessment } from "../../domain/assessment";
import type { Words } from "../../i18n/vi/explain";
import { familyOf } from "../family";
import { BlanksOf } from "./blanks";

/** The longest a short reason may be, in characters: one line beside a target on paper. */
const LONGEST = 60;

const withoutUnit = (a: Assessment): Assessment =>
  a.target?.form === "figure" ? { ...a, target: { ...a.target, unit: "" } } : a;

/**
 * Why a target stands where it does, in at most 60 characters that can be said aloud. Where all does not fit, the unit
 * is left out, then what follows the first clause.
 *
 * @param words those of i18n/vi/explain or of i18n/en/explain
 * @example shortReason(assessment, words) // "Còn 31 hộ; mỗi năm phải giảm 15,5 hộ"
 */
export function shortReason(a: Assessment, words: Words): string {
  const family = familyOf(a);
  const tell = (family && words.shortOwn[family][a.reason]) ?? words.short[a.reason];
  const [whole, bare] = [tell(new BlanksOf(a, words)), tell(new BlanksOf(withoutUnit(a), words))];
  const [first = ""] = bare.split("; ");
  const fitting = [whole, bare, whole.split("; ")[0] ?? "", first].find(({ length }) => length <= LONGEST);
  return fitting ?? `${first.slice(0, LONGEST - 1)}…`;
}
