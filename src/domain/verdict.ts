import { at } from "./at";
import { fold } from "./text";

/**
 * The ten verdicts, in the order of the method: the word shown in cells, the symbol that stands beside it in a
 * black-and-white print, the fill and the colour of the text on it.
 *
 * Six fills serve ten words. They stay apart under simulated deutan, protan and tritan vision and carry their text
 * with a contrast of at least 5.9 : 1; two words may share a fill, so the word always shows.
 */
export const VERDICTS = [
  { code: "exceeded", word: "Vượt", symbol: "★", fill: "#00664B", text: "#FFFFFF", en: "Exceeded" },
  { code: "met", word: "Đạt", symbol: "✔", fill: "#00664B", text: "#FFFFFF", en: "Met" },
  {
    code: "on-track",
    word: "Có khả năng hoàn thành",
    symbol: "↑",
    fill: "#009E73",
    text: "#000000",
    en: "On track",
  },
  {
    code: "slow",
    word: "Chậm, cần đẩy nhanh",
    symbol: "↗",
    fill: "#F0E442",
    text: "#000000",
    en: "Slow, speed up",
  },
  { code: "unlikely", word: "Khó hoàn thành", symbol: "→", fill: "#E69F00", text: "#000000", en: "Unlikely" },
  {
    code: "backsliding",
    word: "Đi lùi",
    symbol: "↓",
    fill: "#B33A00",
    text: "#FFFFFF",
    en: "Going backwards",
  },
  { code: "nearly", word: "Xấp xỉ đạt", symbol: "≈", fill: "#F0E442", text: "#000000", en: "Nearly met" },
  { code: "missed", word: "Không đạt", symbol: "✖", fill: "#B33A00", text: "#FFFFFF", en: "Not met" },
  { code: "not-due", word: "Chưa đến kỳ", symbol: "◔", fill: "#D9D9D9", text: "#000000", en: "Not due yet" },
  {
    code: "no-data",
    word: "Chưa đủ số liệu",
    symbol: "○",
    fill: "#D9D9D9",
    text: "#000000",
    en: "Not enough data",
  },
] as const;

export type VerdictRow = (typeof VERDICTS)[number];
export type Verdict = VerdictRow["code"];

const BY_CODE = Object.fromEntries(VERDICTS.map((row) => [row.code, row])) as Readonly<
  Record<Verdict, VerdictRow>
>;
const byWord = new Map<string, number>(
  VERDICTS.flatMap((row, place) => [row.word, row.en, row.code].map((word) => [fold(word), place] as const)),
);

/**
 * The row of a verdict: word, symbol and colours.
 *
 * @example verdictRow("met").word // "Đạt"
 */
export const verdictRow = (code: Verdict): VerdictRow => BY_CODE[code];

/** The place in `VERDICTS` of the verdict a text names; undefined when it names none. See `verdictOf`. */
export function verdictIndex(text: string): number | undefined {
  return byWord.get(fold(text));
}

/**
 * The verdict a cell's text names, in Vietnamese, English or as a code; letter case, spaces and the way accents are
 * composed do not matter. `undefined` when the text names none.
 *
 * @example verdictOf("  không đạt ") // "missed"
 */
export function verdictOf(text: string): Verdict | undefined {
  const place = verdictIndex(text);
  return place === undefined ? undefined : at(VERDICTS, place).code;
}
