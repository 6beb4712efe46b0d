import { fold } from "./text";

/**
 * The kinds of target the method knows: `word` is what the sheets write, `also` what a planner may write instead.
 * Codes, words and English names are all understood in a cell.
 */
export const KINDS = [
  { code: "level", word: "mức", en: "level", also: ["mức đạt", "mức đến năm đích"] },
  { code: "yearly", word: "hằng năm", en: "yearly", also: ["hàng năm", "mỗi năm", "every year"] },
  {
    code: "growth",
    word: "tăng bình quân",
    en: "average growth",
    also: ["tốc độ tăng bình quân", "tăng trưởng bình quân", "giảm bình quân"],
  },
  {
    code: "growth-points",
    word: "tăng/giảm bình quân điểm %",
    en: "average change in points",
    also: [
      "tăng bình quân điểm %",
      "giảm bình quân điểm %",
      "bình quân điểm %",
      "giảm bình quân điểm phần trăm",
      "tăng bình quân điểm phần trăm",
      "growth, points",
    ],
  },
  {
    code: "growth-rates",
    word: "bình quân các tốc độ tăng",
    en: "average of yearly rates",
    also: ["tăng bình quân tốc độ", "growth, rates"],
  },
  { code: "total", word: "luỹ kế", en: "total", also: ["cộng dồn", "tổng cả giai đoạn", "cumulative"] },
  { code: "count", word: "số lượng", en: "count", also: ["số lượng đến năm đích"] },
  {
    code: "range",
    word: "khoảng từ–đến",
    en: "range",
    also: ["khoảng", "khoảng từ đến", "từ - đến", "từ đến"],
  },
  { code: "keep", word: "giữ vững", en: "keep", also: ["giữ", "duy trì", "maintain"] },
  { code: "recognition", word: "công nhận", en: "recognition", also: ["đạt chuẩn", "được công nhận"] },
  { code: "grade", word: "xếp loại", en: "grade", also: ["mức xếp loại"] },
  { code: "direction", word: "tăng / giảm", en: "direction", also: ["chiều hướng", "hướng", "tăng", "giảm"] },
  { code: "judgement", word: "định tính", en: "judgement", also: ["nhận định", "judgment"] },
] as const;

export type KindRow = (typeof KINDS)[number];
export type Kind = KindRow["code"];

// Spaces around the dash and the slash are typed either way.
const key = (text: string): string => fold(text).replace(/\s*([-/,])\s*/g, "$1");

const byWord = new Map<string, Kind>(
  KINDS.flatMap((row) =>
    [row.code, row.word, row.en, ...row.also].map((word) => [key(word), row.code] as const),
  ),
);

/**
 * The kind a cell's text names: a code ("growth-points"), the Vietnamese word or the English name. Letter case, spaces,
 * accents composed or not, "uỷ / ủy" and "luỹ / lũy" do not matter. `undefined` when the text names none.
 *
 * @example parseKind("Lũy kế") // "total"
 */
export function parseKind(text: string): Kind | undefined {
  return byWord.get(key(text));
}

/**
 * The word the sheets show for a kind.
 *
 * @example kindWord("total") // "luỹ kế"
 */
export function kindWord(code: Kind): string {
  return KINDS.find((row) => row.code === code)?.word ?? code;
}
