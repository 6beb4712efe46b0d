import type { ParsedTarget } from "./target";
import { fold } from "./text";

/** What is typed for a year. Where it may be a figure or a yes, the target decides which of the two. */
export type Answers = "figure" | "figure-or-yes" | "grade" | "verdict";

/**
 * How figures relate to a target in "%": levels may be shares of 1, and a small one is suspect even where nobody says
 * "%"; amounts may be shares beside a target in "%"; points are changes of such figures; rates are yearly growth;
 * anything else is taken as typed.
 */
export type FigureScale = "levels" | "amounts" | "points" | "rates" | "as-typed";

/** Everything about a kind of target except its rule, which is in `RULES` (judge.ts). The rules read these rows. */
export interface KindRow {
  readonly code: string;
  /** What the sheets write. */
  readonly word: string;
  /** Its English name. */
  readonly en: string;
  /** What a planner may write instead. */
  readonly also: readonly string[];
  /** Forms of target it can be judged by, the usual one first; none: no figure can settle it. */
  readonly targets: readonly ParsedTarget["form"][];
  /** A target figure it can be judged by: any; a change to reach, up or down; a sum above 0 to reach. */
  readonly figure: "any" | "change" | "sum";
  readonly answers: Answers;
  /** How its figures relate to the target's "%". */
  readonly scale: FigureScale;
  /** What a yearly change is measured in; null where the kind judges no yearly change. */
  readonly change: "rate" | "points" | null;
  /** Which explanations it has; "level" has the common ones. */
  readonly family: "level" | "growth" | "total" | "count";
  /**
   * Where the figures should stand in each year: at the target of that year; on a straight line from the base to the
   * target; on compound growth; on growth in points; at the rate; at equal parts of the sum.
   */
  readonly road: "held" | "line" | "compound" | "points" | "rate" | "parts";
  /** Whether plain formulas can judge it by a figure. */
  readonly plain: boolean;
  /** The shape of target that is judged as this kind when no kind is named. */
  readonly defaultFor: TargetShape | null;
}

/** What decides a target's kind: its form, and for figures whether it is a range or a yearly change, up or down. */
type TargetShape = ParsedTarget["form"] | "range" | "rate" | "falling-rate";

/** The kinds of target the method knows. Codes, words and English names are all understood in a cell. */
export const KINDS = [
  {
    code: "level",
    word: "mức",
    en: "level",
    also: ["mức đạt", "mức đến năm đích"],
    targets: ["figure", "yes"],
    figure: "any",
    answers: "figure",
    scale: "levels",
    change: null,
    family: "level",
    road: "line",
    plain: true,
    defaultFor: "figure",
  },
  {
    code: "yearly",
    word: "hằng năm",
    en: "yearly",
    also: ["hàng năm", "mỗi năm", "every year"],
    targets: ["figure", "yes"],
    figure: "any",
    answers: "figure-or-yes",
    scale: "levels",
    change: null,
    family: "level",
    road: "held",
    plain: true,
    defaultFor: null,
  },
  {
    code: "growth",
    word: "tăng bình quân",
    en: "average growth",
    also: ["tốc độ tăng bình quân", "tăng trưởng bình quân", "giảm bình quân"],
    targets: ["figure"],
    figure: "change",
    answers: "figure",
    scale: "as-typed",
    change: "rate",
    family: "growth",
    road: "compound",
    plain: true,
    defaultFor: "rate",
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
    targets: ["figure"],
    figure: "change",
    answers: "figure",
    scale: "points",
    change: "points",
    family: "growth",
    road: "points",
    plain: false,
    defaultFor: "falling-rate",
  },
  {
    code: "growth-rates",
    word: "tốc độ",
    en: "yearly rates",
    also: [
      "tốc độ tăng",
      "tốc độ từng năm",
      "bình quân các tốc độ tăng",
      "tăng bình quân tốc độ",
      "average of yearly rates",
      "growth, rates",
    ],
    targets: ["figure"],
    figure: "change",
    answers: "figure",
    scale: "rates",
    change: "rate",
    family: "growth",
    road: "rate",
    plain: false,
    defaultFor: null,
  },
  {
    code: "total",
    word: "luỹ kế",
    en: "total",
    also: ["cộng dồn", "tổng cả giai đoạn", "cumulative"],
    targets: ["figure"],
    figure: "sum",
    answers: "figure",
    scale: "amounts",
    change: null,
    family: "total",
    road: "parts",
    plain: true,
    defaultFor: null,
  },
  {
    code: "count",
    word: "số lượng",
    en: "count",
    also: ["số lượng đến năm đích"],
    targets: ["figure"],
    figure: "any",
    answers: "figure",
    scale: "as-typed",
    change: null,
    family: "count",
    road: "line",
    plain: false,
    defaultFor: null,
  },
  {
    code: "range",
    word: "khoảng từ–đến",
    en: "range",
    also: ["khoảng", "khoảng từ đến", "từ - đến", "từ đến"],
    targets: ["figure"],
    figure: "any",
    answers: "figure",
    scale: "amounts",
    change: null,
    family: "level",
    road: "line",
    plain: false,
    defaultFor: "range",
  },
  {
    code: "keep",
    word: "giữ vững",
    en: "keep",
    also: ["giữ", "duy trì", "maintain"],
    targets: ["figure", "yes"],
    figure: "any",
    answers: "figure-or-yes",
    scale: "levels",
    change: null,
    family: "level",
    road: "held",
    plain: true,
    defaultFor: null,
  },
  {
    code: "recognition",
    word: "công nhận",
    en: "recognition",
    also: ["đạt chuẩn", "được công nhận"],
    targets: ["yes", "figure"],
    figure: "any",
    answers: "figure-or-yes",
    scale: "as-typed",
    change: null,
    family: "level",
    road: "line",
    plain: false,
    defaultFor: "yes",
  },
  {
    code: "grade",
    word: "xếp loại",
    en: "grade",
    also: ["mức xếp loại"],
    targets: ["grade", "yes"],
    figure: "any",
    answers: "grade",
    scale: "as-typed",
    change: null,
    family: "level",
    road: "line",
    plain: false,
    defaultFor: "grade",
  },
  {
    code: "direction",
    word: "tăng / giảm",
    en: "direction",
    also: ["chiều hướng", "hướng", "tăng", "giảm"],
    targets: ["direction"],
    figure: "any",
    answers: "figure",
    scale: "as-typed",
    change: null,
    family: "level",
    road: "line",
    plain: false,
    defaultFor: "direction",
  },
  {
    code: "judgement",
    word: "định tính",
    en: "judgement",
    also: ["nhận định", "judgment"],
    targets: [],
    figure: "any",
    answers: "verdict",
    scale: "as-typed",
    change: null,
    family: "level",
    road: "line",
    plain: false,
    defaultFor: null,
  },
] as const satisfies readonly KindRow[];

export type Kind = (typeof KINDS)[number]["code"];

const BY_CODE = Object.fromEntries(KINDS.map((row) => [row.code, row])) as Readonly<
  Record<Kind, (typeof KINDS)[number]>
>;

export const kindRow = (code: Kind): KindRow => BY_CODE[code];

/** The usual form of a kind's target; undefined for a kind no figure can settle. */
export const usualForm = (code: Kind): ParsedTarget["form"] | undefined => BY_CODE[code].targets[0];

// Some people type spaces around a dash, slash or comma, others do not.
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
export const kindWord = (code: Kind): string => BY_CODE[code].word;

/** Names average growth and says that its figures are amounts, however small, and not yearly rates. */
export const AMOUNTS_OF_GROWTH = `${kindWord("growth")} giá trị`;

const byShape = new Map<TargetShape | null, Kind>(KINDS.map(({ defaultFor, code }) => [defaultFor, code]));

/**
 * The kind a target is judged as when none is named: what its words say, else a level. A yearly rate that has to fall
 * is read in percentage points, as programmes state it for the poverty rate.
 *
 * @example inferKind({ form: "yes" }) // "recognition"
 */
export const inferKind = (target: ParsedTarget): Kind => byShape.get(shapeOf(target)) ?? "level";

function shapeOf(target: ParsedTarget): TargetShape {
  if (target.form !== "figure") return target.form;
  if (target.rate) return target.value < 0 ? "falling-rate" : "rate";
  return target.comparator === "range" ? "range" : "figure";
}
