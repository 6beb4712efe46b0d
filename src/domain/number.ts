import { fold } from "./text";

/** A figure read from text. `of` is the N of "n/N"; `percent` means that the text says "%". */
export interface Figure {
  readonly value: number;
  readonly percent: boolean;
  readonly of: number | null;
  /** Digits written after the decimal sign. */
  readonly decimals: number;
  /** Unit written after the number, "%" included; "" when there is none. */
  readonly unit: string;
}

const FIGURE =
  /^([+-]?) ?(\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)*)(?: ?\/ ?(\d+))?(?: ?(%|phần trăm))?((?: |\/|$).*)?$/;
const DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const MULTIPLIES = /^(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|k|tr)(?!\p{L})/u;
const UNIT = /^(?:[ /.()%²³-]|\p{L}[23]?)*(?:\/ ?\d[\d.]*[ \p{L}]*)?$/u;
// What may stand in a unit and is no second figure: "/1.000 dân", "trên 1.000 dân", "năm 2030", "giai đoạn 2026-2030", "3 sao", "m2".
const HARMLESS =
  /\/ ?\d[\d.]*|(?<=\p{L} )trên 1[.0]*0 dân|(?:năm|giai đoạn) \d{4}(?: ?- ?\d{4})?|\d+ sao|\p{L}\d+/gu;

/** The digits of a Vietnamese or international number, or undefined when dots and commas contradict each other. */
function digits(token: string): string | undefined {
  const plain = token.replace(/ /g, "");
  const dot = plain.lastIndexOf(".");
  const comma = plain.lastIndexOf(",");
  if (dot < 0 && comma < 0) return plain;
  if (dot >= 0 && comma >= 0) {
    const [whole, fraction] =
      dot > comma
        ? [plain.slice(0, dot), plain.slice(dot + 1)]
        : [plain.slice(0, comma), plain.slice(comma + 1)];
    const grouped = dot > comma ? COMMAS : DOTS;
    return grouped.test(whole) ? `${whole.replace(/[.,]/g, "")}.${fraction}` : undefined;
  }
  if (DOTS.test(plain)) return plain.replace(/\./g, "");
  if (plain.indexOf(",") !== comma) return COMMAS.test(plain) ? plain.replace(/,/g, "") : undefined;
  return plain.indexOf(".") === dot ? plain.replace(",", ".") : undefined;
}

/** A number and whatever follows it, or undefined where the text begins with none. */
function parseHead(text: string): (Figure & { readonly tail: string }) | undefined {
  const match = FIGURE.exec(fold(text));
  if (!match) return undefined;
  const [, sign, token = "", total, percent, tail = ""] = match;
  const plain = digits(token);
  if (plain === undefined) return undefined;
  const size = Number(plain);
  if (!Number.isFinite(size)) return undefined;
  return {
    value: sign === "-" ? -size : size,
    percent: percent !== undefined,
    of: total === undefined ? null : Number(total),
    decimals: plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0,
    unit: `${percent === undefined ? "" : "%"}${tail}`.trim(),
    tail,
  };
}

/**
 * A number as officials write it: "1.234,5", "90 %", "14/14", "01", "1 250", "12 hộ". A dot before exactly three
 * digits groups thousands ("1.000" is a thousand), any other lone dot or comma is the decimal sign ("0.95", "0,95").
 * `undefined` for anything else, including a number with a word that multiplies: reading "1,5 triệu" beside figures in
 * đồng would be a guess.
 *
 * @example parseNumber("1.234,5") // { value: 1234.5, percent: false, of: null, decimals: 1, unit: "" }
 */
export function parseNumber(text: string): Figure | undefined {
  const found = parseHead(text);
  return found && UNIT.test(found.tail) && !MULTIPLIES.test(found.unit) ? found : undefined;
}

/**
 * A number with the unit it is measured in, in the programme's words: "150 triệu đồng", "15 doanh nghiệp/1000 dân",
 * "250 tỷ đồng vào năm 2030". The unit is read and kept, never multiplied out. `undefined` where a second figure
 * follows.
 *
 * @example parseQuantity("150 triệu đồng") // { value: 150, unit: "triệu đồng", … }
 */
export function parseQuantity(text: string): Figure | undefined {
  const found = parseHead(text);
  return found && !/\d/.test(found.tail.replace(HARMLESS, "")) ? found : undefined;
}
