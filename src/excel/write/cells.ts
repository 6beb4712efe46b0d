import { LONGEST_TEXT } from "../../domain/cell";
import { FORMATS } from "../../sheets/look";
import type { Constant } from "../../sheets/types";
import { Refusal } from "../run/faults";

/**
 * Text that begins a formula, after spaces and in the full-width forms of East Asian keyboards too, or the mark of
 * text.
 */
const FORMULA = /^\s*[=+\-@'＝＋－＠]/;
/** Text that Excel would read as a formula, a number, a date, a truth value or an error instead of as text. */
const MISREAD = /^([\s=+\-@'＝＋－＠#\d.,(%$]|true$|false$|[a-z]{3,9}[\s\-/.]*\d)/i;

/**
 * A constant as Range.values takes it so that the cell ends up holding exactly that constant: null would leave the cell
 * alone, so a blank is "", and text that Excel could take for something else gets the apostrophe that marks text.
 * Refuses ("text-too-long") what no cell can hold, before Excel stops at it in the middle of a request.
 */
export function cellValue(constant: Constant, format: string = FORMATS.general): string | number | boolean {
  if (constant === null) return "";
  if (typeof constant !== "string") return constant;
  const misread = format === FORMATS.text ? FORMULA : MISREAD;
  const text = misread.test(constant) ? `'${constant}` : constant;
  if (text.length > LONGEST_TEXT)
    throw new Refusal({
      code: "text-too-long",
      detail: { content: constant, length: constant.length, most: LONGEST_TEXT },
    });
  return text;
}
