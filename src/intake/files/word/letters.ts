import type { RunLook } from "./looks";

/** What the font Symbol shows for a byte, where that is not what the byte stands for elsewhere. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "-",
  0x40: "≅",
  0xa2: "′",
  0xa3: "≤",
  0xa5: "∞",
  0xac: "←",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xde: "⇒",
};

/** Fonts of symbols have their signs here; without the font the codes say nothing. */
const PRIVATE = 0xf000;
const LAST_OF_PRIVATE = 0xf0ff;

const isSymbolFont = (font: string | undefined): boolean => font?.trim().toLowerCase() === "symbol";

/** One letter as its font shows it. A sign of an unknown font stays the private code it is: never a digit. */
function letterIn(font: string | undefined, code: number): string {
  const isPrivate = code >= PRIVATE && code <= LAST_OF_PRIVATE;
  const byte = isPrivate ? code - PRIVATE : code;
  const latin = byte >= 0x20 && byte < 0x40 ? String.fromCharCode(byte) : undefined;
  const sign = isSymbolFont(font) ? (SYMBOL[byte] ?? (isPrivate ? latin : undefined)) : undefined;
  return sign ?? String.fromCodePoint(code);
}

/** The letter of `w:sym`, whose code is hexadecimal and may leave the private use out. */
export function symbol(font: string | undefined, hex: string): string {
  const code = parseInt(hex, 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  return letterIn(font, code < 0x100 ? PRIVATE + code : code);
}

const PLAIN = "0123456789()";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₍₎";

const moved = (text: string, to: string): string =>
  text.replace(/[\d()]/g, (sign) => to.charAt(PLAIN.indexOf(sign)));

/** Stands behind a letter that is struck through. */
const STROKE = "\u0336";

/**
 * Letters as they are seen: raised and lowered digits as such, so that they join no figure; struck letters with a
 * stroke through each; the signs of the font Symbol.
 *
 * @example seenAs("1", { place: "superscript" }) // "¹"
 */
export function seenAs(text: string, { struck, place, font }: RunLook): string {
  let seen = isSymbolFont(font)
    ? Array.from(text, (letter) => letterIn(font, letter.codePointAt(0) ?? 0)).join("")
    : text;
  if (place === "superscript") seen = moved(seen, RAISED);
  if (place === "subscript") seen = moved(seen, LOWERED);
  return struck === true ? seen.replace(/\S/gu, `$&${STROKE}`) : seen;
}
