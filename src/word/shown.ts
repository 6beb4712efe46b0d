import { FORMATS } from "../sheets/look";
import type { Constant } from "../sheets/types";

/** The parts of a number format; a semicolon between quotes parts nothing. */
const sectionsOf = (format: string): readonly string[] => format.match(/(?:"[^"]*"|[^;"])+/g) ?? [format];

/** The part of a format that holds for a number: by its condition, else by its sign. */
function sectionFor(value: number, format: string): { readonly section: string; readonly size: number } {
  const [first = "", second, third] = sectionsOf(format);
  const [condition, limit] = /^\[<(\d+)\]/.exec(first) ?? [];
  if (condition !== undefined)
    return { section: value < Number(limit) ? first.slice(condition.length) : (second ?? ""), size: value };
  if (value === 0 && third !== undefined) return { section: third, size: 0 };
  return value < 0 && second !== undefined
    ? { section: second, size: -value }
    : { section: first, size: value };
}

const DIGITS = /(?:#,##)?0(\.0+)?(%?)/;

/**
 * What a cell shows with one of the number formats of the annex, in Vietnamese signs.
 *
 * @example shownAs(1809.5, "#,##0.0") // "1.809,5"
 * @example shownAs(-1.4, '+0.0" điểm %";-0.0" điểm % ✓";0.0" điểm %"') // "-1,4 điểm % ✓"
 */
export function shownAs(content: Constant, format: string): string {
  if (typeof content !== "number") return content === null ? "" : String(content);
  if (format === FORMATS.general) return String(content).replace(".", ",");
  const { section, size } = sectionFor(content, format);
  const [pattern = "", decimals = "", percent = ""] = DIGITS.exec(section) ?? [];
  const places = Math.max(0, decimals.length - 1);
  const written = size.toLocaleString("vi-VN", {
    style: percent === "" ? "decimal" : "percent",
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return section.replaceAll('"', "").replace(pattern, written);
}
