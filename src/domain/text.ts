/**
 * A text as the method compares it: composed (NFC), lower case, one space between words, typographic dashes and
 * spaces made plain, and the accent of "oà, uỷ, luỹ" moved to one place ("òa, ủy, lũy"), since officials type both.
 *
 * @example fold("  Luỹ  kế ") === fold("lũy kế") // true
 */
export function fold(text: string): string {
  return text
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
