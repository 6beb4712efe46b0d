import { at } from "./at";
import { fold } from "./text";

/**
 * The ten verdicts, in the order of the method: the word shown in cells, the symbol that stands beside it in a
 * black-and-white print, the fill and the colour of the text on it, and the words of earlier versions, which are still
 * understood.
 *
 * Six fills serve ten words. Any two keep apart by at least 14 (CIE76) under normal vision and under simulated deutan,
 * protan and tritan vision, and carry their text with a contrast of at least 7 : 1; words may share a fill, so the word
 * always shows.
 */
export const VERDICTS = [
  {
    code: "exceeded",
    word: "Vượt",
    symbol: "★",
    fill: "#52C49B",
    text: "#14261F",
    en: "Exceeded",
    earlier: [],
  },
  {
    code: "met",
    word: "Đạt",
    symbol: "✔",
    fill: "#52C49B",
    text: "#14261F",
    en: "Met",
    earlier: [],
  },
  {
    code: "on-track",
    word: "Có khả năng hoàn thành",
    symbol: "↑",
    fill: "#B0D9E2",
    text: "#14242B",
    en: "On track",
    earlier: [],
  },
  {
    code: "slow",
    word: "Chậm tiến độ",
    symbol: "↗",
    fill: "#F1E391",
    text: "#2B2500",
    en: "Behind schedule",
    earlier: ["Chậm, cần đẩy nhanh", "Slow, speed up"],
  },
  {
    code: "unlikely",
    word: "Khó hoàn thành",
    symbol: "→",
    fill: "#E89A5C",
    text: "#2E1600",
    en: "Unlikely",
    earlier: [],
  },
  {
    code: "backsliding",
    word: "Xa dần mục tiêu",
    symbol: "↓",
    fill: "#A62C0E",
    text: "#FFFFFF",
    en: "Moving away",
    earlier: ["Đi lùi", "Going backwards"],
  },
  {
    code: "nearly",
    word: "Xấp xỉ đạt",
    symbol: "≈",
    fill: "#F1E391",
    text: "#2B2500",
    en: "Nearly met",
    earlier: [],
  },
  {
    code: "missed",
    word: "Không đạt",
    symbol: "✖",
    fill: "#A62C0E",
    text: "#FFFFFF",
    en: "Not met",
    earlier: [],
  },
  {
    code: "not-due",
    word: "Chưa đến kỳ",
    symbol: "◔",
    fill: "#F7F7F5",
    text: "#404040",
    en: "Not due yet",
    earlier: [],
  },
  {
    code: "no-data",
    word: "Chưa đủ số liệu",
    symbol: "○",
    fill: "#F7F7F5",
    text: "#404040",
    en: "Not enough data",
    earlier: [],
  },
] as const;

export type VerdictRow = (typeof VERDICTS)[number];
export type Verdict = VerdictRow["code"];

/**
 * Verdicts that share a fill, best first: what tiles, chips and bars tell apart. Every verdict is in one of them.
 *
 * @example COLOUR_GROUPS[0].verdicts // ["exceeded", "met"]
 */
export const COLOUR_GROUPS = [
  { code: "done", verdicts: ["exceeded", "met"], label: "Đạt, vượt" },
  { code: "coming", verdicts: ["on-track"], label: "Có khả năng" },
  { code: "slow", verdicts: ["slow", "nearly"], label: "Chậm, xấp xỉ" },
  { code: "unlikely", verdicts: ["unlikely"], label: "Khó" },
  { code: "failing", verdicts: ["backsliding", "missed"], label: "Xa dần, không đạt" },
  { code: "open", verdicts: ["not-due", "no-data"], label: "Chưa đánh giá" },
] as const satisfies readonly { code: string; verdicts: readonly Verdict[]; label: string }[];

export type ColourGroup = (typeof COLOUR_GROUPS)[number];

const BY_CODE = Object.fromEntries(VERDICTS.map((row) => [row.code, row])) as Readonly<
  Record<Verdict, VerdictRow>
>;
const byWord = new Map<string, number>(
  VERDICTS.flatMap((row, place) =>
    [row.word, row.en, row.code, ...row.earlier].map((word) => [fold(word), place] as const),
  ),
);

const GROUPS = Object.fromEntries(
  COLOUR_GROUPS.flatMap((group) => group.verdicts.map((verdict) => [verdict, group])),
) as Readonly<Record<Verdict, ColourGroup>>;

/**
 * The verdicts a verdict shares its fill with, itself among them.
 *
 * @example colourGroupOf("nearly").code // "slow"
 */
export const colourGroupOf = (verdict: Verdict): ColourGroup => GROUPS[verdict];

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
 * The verdict a cell's text names, in Vietnamese, English, as a code or in a word of earlier versions; letter case, spaces
 * and the way accents are composed do not matter. `undefined` when the text names none.
 *
 * @example verdictOf("  không đạt ") // "missed"
 */
export function verdictOf(text: string): Verdict | undefined {
  const place = verdictIndex(text);
  return place === undefined ? undefined : at(VERDICTS, place).code;
}
