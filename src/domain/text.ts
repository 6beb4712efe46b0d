/** What no one sees: format characters (zero-width, direction marks, soft hyphen, byte order mark), glyph variants. */
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;

/** A text without characters that no one sees; they come along when cells are copied from web pages and papers. */
export const seen = (text: string): string => text.replace(UNSEEN, "");

/**
 * A text as the method compares it: what can be seen of it, composed (NFC), lower case, one space between words,
 * typographic dashes and spaces made plain, and the accent of "oà, uỷ, luỹ" moved to one place ("òa, ủy, lũy"), since
 * officials type both.
 *
 * @example fold("  Luỹ  kế ") === fold("lũy kế") // true
 */
export function fold(text: string): string {
  return seen(text)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .replace(/[–—−‒]/g, "-")
    .replace(
      /(^|[^q])u([ýỳỷỹỵ])/g,
      (_, before: string, y: string) => `${before}${"úùủũụ".charAt("ýỳỷỹỵ".indexOf(y))}y`,
    )
    .replace(/o([áàảãạ])(?!\p{L})/gu, (_, a: string) => `${"óòỏõọ".charAt("áàảãạ".indexOf(a))}a`)
    .replace(/o([éèẻẽẹ])(?!\p{L})/gu, (_, e: string) => `${"óòỏõọ".charAt("éèẻẽẹ".indexOf(e))}e`)
    .trim();
}

/** The source of an expression that finds a text as it stands. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** With a capital at the beginning, as what stands alone in a cell or a line is written. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Stands, unseen, behind each word that a machine recognised in a picture: it may have taken one sign for another. */
export const RECOGNISED = "\u2063";
