import { dayNumber } from "../host/day-number";

/**
 * What Excel with Vietnamese regional settings makes of text a person types into a cell. The spreadsheet of the
 * workbench reads numbers only the English way.
 */
export type Typed =
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "formula"; readonly formula: string };

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

/** Years of two digits: 00-29 are of this century (the setting Windows comes with). */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function dateSerial(text: string, thisYear: number): Typed | undefined {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const date = new Date(
    Date.UTC(year === undefined ? thisYear : fullYear(year), Number(month) - 1, Number(day)),
  );
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return undefined;
  return {
    kind: "number",
    value: dayNumber(date.getTime()),
    format: year === undefined ? "dd-mmm" : "dd/mm/yyyy",
  };
}

/** Arguments between ";" and decimals after "," become the English form, except inside texts and sheet names. */
const englishFormula = (formula: string) =>
  formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",")))
    .join("");

/**
 * Reads typed text; undefined where the text stays text. Not observed: groups of other than three digits ("1.23").
 *
 * @param thisYear year of a date typed without one
 * @example typed("1.234,5", 2026) // { kind: "number", value: 1234.5, format: null }
 * @example typed("90%", 2026) // { kind: "number", value: 0.9, format: "0%" }
 * @example typed("14/14", 2026) // undefined
 */
export function typed(text: string, thisYear: number): Typed | undefined {
  const plain = text.trim();
  if (plain.startsWith("=")) return { kind: "formula", formula: englishFormula(plain) };
  const [, sign, whole, fraction, percent] = NUMBER.exec(plain) ?? [];
  if (whole === undefined) return dateSerial(plain, thisYear);
  const size = Number(`${whole.replaceAll(".", "")}.${fraction ?? "0"}`) / (percent === undefined ? 1 : 100);
  return {
    kind: "number",
    value: sign === "-" ? -size : size,
    format: percent === undefined ? null : fraction === undefined ? "0%" : "0.00%",
  };
}
