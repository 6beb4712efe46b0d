import { type FigureTarget, parseTarget } from "../domain/target";
import { writeFigure } from "../i18n/figure";
import type { Words } from "../i18n/vi/reportParagraph";

/** A figure with its unit: "95%", "150 triệu đồng". */
export const withUnit = (figure: string, unit: string): string =>
  unit === "" ? figure : unit.startsWith("%") ? `${figure}${unit}` : `${figure} ${unit}`;

function figureInWords({ comparator, value, high, of }: FigureTarget, unit: string, words: Words): string {
  const written = (figure: number) => withUnit(writeFigure(figure, words.signs), unit);
  if (of !== null) return withUnit(`${value}/${of}`, unit);
  if (comparator === "range") return words.range(writeFigure(value, words.signs), written(high));
  if (comparator === "<=" && value === 0) return words.noneLeft;
  // Nothing is more than all of it.
  const whole = comparator === ">=" && value === 100 && unit === "%";
  return words.comparators[whole ? "=" : comparator](written(value));
}

/**
 * A target as a sentence tells it, comparator in words and with its unit. One that is no figure, or a change a year in
 * words of its own, stands as the programme has it.
 *
 * @param words those of i18n/vi/reportParagraph or of i18n/en/reportParagraph
 * @example targetInWords("> 150", "triệu đồng/người/năm", words) // "trên 150 triệu đồng/người/năm"
 */
export function targetInWords(target: string, unit: string, words: Words): string {
  const parsed = parseTarget(target);
  return parsed?.form === "figure" && !parsed.rate
    ? figureInWords(parsed, unit, words)
    : target.charAt(0).toLowerCase() + target.slice(1);
}
