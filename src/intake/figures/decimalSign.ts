/** Signs that part the fraction of a number, or its thousands, as a country has it. */
export const DECIMAL_SIGNS = [",", "."] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/** Apostrophes between thousands, as Swiss programs write them. */
const APOSTROPHES = /(?<=\d)['’](?=\d{3}(?:\D|$))/gu;
/** A fraction without the nought before it, as Stata and SAS write it. */
const NO_NOUGHT = /^([+-]?\s?)([.,])(?=\d)/;

/** The digits a text begins with, and what stands between them. */
const DIGITS = /^[+-]?\s?(\d[\d\s.,]*)/;
/** One sign before exactly three digits: thousands or thousandths. */
const AMBIGUOUS = /^([+-]?\s?[1-9]\d{0,2})([.,])(\d{3})(?![\d.,])/;

/** Which sign is the decimal one, as a number says by itself; undefined where it says nothing. */
function signIn(text: string): DecimalSign | undefined {
  const bare = NO_NOUGHT.exec(text)?.[2];
  if (bare !== undefined) return bare === "," ? "," : ".";
  const digits = (DIGITS.exec(text.replace(APOSTROPHES, ""))?.[1] ?? "")
    .replace(/\s/g, "")
    .replace(/[.,]+$/, "");
  const signs = digits.replace(/\d/g, "");
  if (signs === "" || AMBIGUOUS.test(text)) return undefined;
  const last = signs.endsWith(",") ? "," : ".";
  const other = last === "," ? "." : ",";
  // "1.234.567" groups, "1.234,5", "92,5" and "1234,567" end with a fraction.
  return signs.length > 1 && !signs.includes(other) ? other : last;
}

/** The decimal sign of a file, from all its numbers; undefined where none tells it, or they contradict each other. */
export function decimalSignOf(texts: readonly string[]): DecimalSign | undefined {
  const signs = new Set(texts.map(signIn).filter((sign) => sign !== undefined));
  return signs.size === 1 ? [...signs][0] : undefined;
}

/**
 * A number as Vietnamese officials write it, so that it reads one way only; undefined where it could be read two ways
 * and no decimal sign is known.
 *
 * @example settled("92.125", ".") // "92,125"
 */
export function settled(text: string, decimal: DecimalSign | undefined): string | undefined {
  const plain = text.replace(APOSTROPHES, "").replace(NO_NOUGHT, "$10$2");
  const sign = AMBIGUOUS.exec(plain)?.[2];
  if (sign === undefined) return plain;
  return decimal && plain.replace(sign, sign === decimal ? "," : "");
}
