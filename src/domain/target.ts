import { parseGrade, parseYesNo } from "./answer";
import type { Kind } from "./kind";
import { memo } from "./memo";
import { type Figure, parseNumber } from "./number";
import { fold } from "./text";

/** How a figure is held against the target; "about" is within 5 %, "range" between two bounds. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=" | "about" | "range";

/** A target with a figure. */
export interface FigureTarget {
  readonly form: "figure";
  readonly comparator: Comparator;
  /** The figure; the lower bound of a range. Negative for a rate that has to fall. */
  readonly value: number;
  /** Upper bound of a range, otherwise the figure itself. */
  readonly high: number;
  /** The text says "%". */
  readonly percent: boolean;
  /** N of a target "n/N". */
  readonly of: number | null;
  /** A change a year ("tăng bình quân …", "… %/năm"). */
  readonly rate: boolean;
  /** Digits after the decimal sign in the text; null for a number typed as such. */
  readonly decimals: number | null;
}

/** A target as parsed. Grades count from 0 to 3. */
export type Target =
  | FigureTarget
  | { readonly form: "yes" }
  | { readonly form: "grade"; readonly floor: number }
  | { readonly form: "direction"; readonly up: boolean };

const COMPARATORS: readonly (readonly [words: string, comparator: Comparator])[] = [
  ["≥", ">="],
  [">=", ">="],
  ["=>", ">="],
  ["từ", ">="],
  ["ít nhất", ">="],
  ["tối thiểu", ">="],
  ["không dưới", ">="],
  ["không ít hơn", ">="],
  ["không thấp hơn", ">="],
  ["không nhỏ hơn", ">="],
  [">", ">"],
  ["trên", ">"],
  ["hơn", ">"],
  ["lớn hơn", ">"],
  ["cao hơn", ">"],
  ["nhiều hơn", ">"],
  ["vượt", ">"],
  ["≤", "<="],
  ["<=", "<="],
  ["=<", "<="],
  ["không quá", "<="],
  ["không vượt quá", "<="],
  ["không trên", "<="],
  ["không lớn hơn", "<="],
  ["không cao hơn", "<="],
  ["không nhiều hơn", "<="],
  ["tối đa", "<="],
  ["nhiều nhất", "<="],
  ["giảm còn", "<="],
  ["giảm xuống", "<="],
  ["giảm xuống còn", "<="],
  ["còn", "<="],
  ["<", "<"],
  ["dưới", "<"],
  ["còn dưới", "<"],
  ["giảm còn dưới", "<"],
  ["giảm xuống dưới", "<"],
  ["giảm xuống còn dưới", "<"],
  ["nhỏ hơn", "<"],
  ["thấp hơn", "<"],
  ["ít hơn", "<"],
  ["=", "="],
  ["bằng", "="],
  ["đúng", "="],
  ["khoảng", "about"],
  ["xấp xỉ", "about"],
  ["chừng", "about"],
  ["~", "about"],
  ["≈", "about"],
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const LONGEST_FIRST = COMPARATORS.map(([words, comparator]) => ({ words: fold(words), comparator })).sort(
  (one, other) => other.words.length - one.words.length,
);
const COMPARATOR = new RegExp(
  `^(${LONGEST_FIRST.map(({ words }) => escape(words)).join("|")})(?!\\p{L}) ?`,
  "u",
);
const BY_WORDS = new Map(LONGEST_FIRST.map(({ words, comparator }) => [words, comparator]));

const OPENING =
  /^(?:phấn đấu|mục tiêu|hằng năm|hàng năm|mỗi năm|giữ vững|duy trì|tỷ lệ|tỉ lệ)(?!\p{L})[ :,]*/u;
const RATE =
  /^(?:tốc độ )?(tăng|giảm)(?! (?:còn|xuống))(?: trưởng)?(?: bình quân)?(?: hằng năm| hàng năm| mỗi năm| \/năm)?(?!\p{L}) ?/u;
const REACH = /^đạt(?!\p{L}) ?/u;
const RANGE = /^(.*\d.*?) ?(?:-|đến|tới) ?(\d.*)$/;
const AND_MORE = / ?trở lên$/;
const AND_LESS = / ?trở xuống$/;
const NONE_LEFT = /^(?:không còn|không để xảy ra|không có|hết|xóa hết)(?!\p{L})/u;
const A_YEAR = /(?:\/|một |mỗi |hằng |hàng )năm/;
const UP = new Set(["tăng", "tăng dần", "tăng lên", "up", "increase"]);
const DOWN = new Set(["giảm", "giảm dần", "giảm xuống", "down", "decrease"]);

const figure = (found: Figure, comparator: Comparator, rate: "tăng" | "giảm" | undefined): FigureTarget => {
  const value = rate === "giảm" ? -Math.abs(found.value) : found.value;
  return {
    form: "figure",
    comparator: comparator === ">=" && value === 0 ? "<=" : comparator,
    value,
    high: value,
    percent: found.percent,
    of: found.of,
    rate: rate !== undefined || A_YEAR.test(found.unit),
    decimals: found.decimals,
  };
};

function parseFigureTarget(words: string): FigureTarget | undefined {
  let rest = words.replace(OPENING, "");
  const rate = RATE.exec(rest);
  if (rate) rest = rest.slice(rate[0].length);
  const way = rate ? (rate[1] === "giảm" ? "giảm" : "tăng") : undefined;
  const reach = REACH.test(rest);
  rest = rest.replace(REACH, "");

  const sign = COMPARATOR.exec(rest);
  if (sign) rest = rest.slice(sign[0].length);
  const said = sign ? BY_WORDS.get(sign[1] ?? "") : undefined;
  // "khoảng từ 2 đến 4": the range says more than the word before it.
  const open = said === "about" ? rest.replace(/^từ /, "") : rest;

  const range = RANGE.exec(open);
  if (range && (said === undefined || said === "about" || sign?.[1] === "từ")) {
    const low = parseNumber(range[1] ?? "");
    const top = parseNumber((range[2] ?? "").replace(REACH, ""));
    if (!low || !top || low.of !== null || top.of !== null || low.value > top.value) return undefined;
    const base = figure(low, "range", way);
    const percent = low.percent || top.percent;
    const rateTold = base.rate || A_YEAR.test(top.unit);
    return way === "giảm"
      ? { ...base, value: -top.value, high: -low.value, percent, rate: rateTold }
      : { ...base, high: top.value, percent, rate: rateTold };
  }

  const more = AND_MORE.test(rest);
  const less = AND_LESS.test(rest);
  const found = parseNumber(rest.replace(AND_MORE, "").replace(AND_LESS, ""));
  if (!found || (found.of !== null && found.value > found.of)) return undefined;
  if (less && (said === undefined || sign?.[1] === "từ")) return figure(found, "<=", way);
  if (more && said === undefined) return figure(found, ">=", way);
  return figure(found, said ?? (reach ? "=" : ">="), way);
}

const parseText = memo((text: string): Target | undefined => {
  // "Đạt chuẩn (2027)": what stands in brackets is a remark.
  const words = fold(text).replace(/(?: ?\([^()]*\))?[.;,]*$/, "");
  if (UP.has(words)) return { form: "direction", up: true };
  if (DOWN.has(words)) return { form: "direction", up: false };
  const floor = parseGrade(words.replace(/^(?:xếp loại|đạt|từ|mức) /, "").replace(AND_MORE, ""));
  if (floor !== undefined && words !== "hoàn thành") return { form: "grade", floor };
  const found = parseFigureTarget(words);
  if (found) return found;
  if (NONE_LEFT.test(words)) return figure(ZERO, "<=", undefined);
  return parseYesNo(words) === true ? { form: "yes" } : undefined;
});

const ZERO: Figure = { value: 0, percent: false, of: null, decimals: 0, unit: "" };

/**
 * A target in the programme's own words, or a number (read as "at least"; 0 as "none left"). Understood are comparators
 * in signs and words ("≥ 10", "trên 90", "dưới 5", "không quá 5", "từ 10 trở lên"), "= 100" and "đạt 100", "khoảng 250",
 * ranges ("2 - 4"), "14/14", "không còn", yearly rates ("giảm bình quân 1,5%/năm"), grades, "đạt chuẩn", "có", "tăng",
 * "giảm". `undefined` for anything else.
 *
 * @example parseTarget("trên 90%") // { form: "figure", comparator: ">", value: 90, percent: true, … }
 */
export function parseTarget(target: number | string | boolean): Target | undefined {
  if (typeof target === "string") return parseText(target);
  if (typeof target === "boolean") return target ? { form: "yes" } : undefined;
  return {
    form: "figure",
    comparator: target === 0 ? "<=" : ">=",
    value: target,
    high: target,
    percent: false,
    of: null,
    rate: false,
    decimals: null,
  };
}

/**
 * The kind a target is judged as when none is named: what its words say, else a level. A yearly rate that has to fall
 * is read in percentage points, as programmes say it of the poverty rate.
 *
 * @example inferKind({ form: "yes" }) // "recognition"
 */
export function inferKind(target: Target): Kind {
  if (target.form === "yes") return "recognition";
  if (target.form !== "figure") return target.form;
  if (target.rate) return target.value < 0 ? "growth-points" : "growth";
  return target.comparator === "range" ? "range" : "level";
}
