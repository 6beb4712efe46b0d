import { parseGrade, parseYesNo } from "./answer";
import { type Sign, leadingSign } from "./comparators";
import { memo } from "./memo";
import { type Figure, parseQuantity } from "./number";
import { fold, seen } from "./text";

/** How a figure is compared with the target; "range" is between two bounds. */
export type Comparator = Sign | "range";

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
  /** Digits after the decimal sign in the text; null for a target typed as a number. */
  readonly decimals: number | null;
  /** Unit written behind the figure, as typed, without "%": "triệu đồng"; "" where there is none. */
  readonly unit: string;
}

/** A target as parsed. Grades count from 0 to 3. */
export type ParsedTarget =
  | FigureTarget
  | { readonly form: "yes" }
  | { readonly form: "grade"; readonly floor: number }
  | { readonly form: "direction"; readonly up: boolean };

const OPENING =
  /^(?:phấn đấu|mục tiêu|hằng năm|hàng năm|mỗi năm|giữ vững|duy trì|tỷ lệ|tỉ lệ)(?!\p{L})[ :,]*/u;
const CHANGE =
  /^(?:tốc độ )?(tăng|giảm)(?! (?:còn|xuống))(?: trưởng)?(?: bình quân)?(?: hằng năm| hàng năm| mỗi năm| \/năm)?(?!\p{L}) ?/u;
const REACH = /^đạt(?!\p{L}) ?/u;
const RANGE = /^(.*\d.*?) ?(?:-|đến|tới) ?(\d.*)$/;
const AND_MORE = / ?trở lên(?!\p{L})/u;
const AND_LESS = / ?trở xuống(?!\p{L})/u;
/** Words for a target of 0, the unit of what has to go behind them. */
const NONE_LEFT = ["không còn", "không để xảy ra", "không có", "hết", "xoá hết"] as const;
const NONE = new RegExp(`^(?:${NONE_LEFT.map(fold).join("|")})(?!\\p{L}) ?`, "u");
const WHEN = / ?(?:(?:vào|đến|trong|của) )?(?:năm|giai đoạn) \d{4}.*$/;
const SHARE = /^(?:%|phần trăm)/i;
// The unit that stands in a column of its own, as `withUnit` puts it behind the words.
const OF_COLUMN = /^(.*?) ?\[(.*)\]$/s;
const A_YEAR = /(?:\/|một |mỗi |hằng |hàng )năm/;
const UP = new Set(["tăng", "tăng dần", "tăng lên", "up", "increase"]);
const DOWN = new Set(["giảm", "giảm dần", "giảm xuống", "down", "decrease"]);

/** What the words before the figures of a target say. */
interface Said {
  /** "up" or "down" for a change a year. */
  readonly change: "up" | "down" | null;
  /** They say "đạt", as in "đạt 100". */
  readonly reach: boolean;
  readonly sign: Sign | null;
  /** The sign is the word "từ", which may also begin a range. */
  readonly from: boolean;
  /** The figures and what follows. */
  readonly figures: string;
}

function readSaid(words: string): Said {
  const text = words.replace(OPENING, "");
  const change = CHANGE.exec(text);
  const plain = text.slice(change?.[0].length ?? 0);
  const behind = plain.replace(REACH, "");
  const leading = leadingSign(behind);
  return {
    change: change ? (change[1] === "giảm" ? "down" : "up") : null,
    reach: REACH.test(plain),
    sign: leading?.sign ?? null,
    from: leading?.words === "từ",
    figures: leading?.rest ?? behind,
  };
}

function figure(found: Figure, comparator: Comparator, change: Said["change"]): FigureTarget {
  const value = change === "down" ? -Math.abs(found.value) : found.value;
  return {
    form: "figure",
    comparator: comparator === ">=" && value === 0 ? "<=" : comparator,
    value,
    high: value,
    percent: found.percent,
    of: found.of,
    rate: change !== null || isRate(found),
    decimals: found.decimals,
    unit: found.unit.replace(SHARE, "").replace(WHEN, "").trim(),
  };
}

/** "10 %/năm" is a change a year; "150 triệu đồng/người/năm" is not. */
const isRate = ({ unit }: Figure): boolean => /%|phần trăm/.test(unit) && A_YEAR.test(unit);

/** The texts of the two bounds of a range, or undefined where the target has one figure. */
function boundsIn({ sign, from, figures }: Said): readonly [low: string, high: string] | undefined {
  if (sign !== null && sign !== "about" && !from) return undefined;
  // "khoảng từ 2 đến 4": the range says more than the word before it.
  const [, low, high] = RANGE.exec(sign === "about" ? figures.replace(/^từ /, "") : figures) ?? [];
  return low === undefined || high === undefined ? undefined : [low, high.replace(REACH, "")];
}

function rangeTarget(low: string, high: string, { change }: Said): FigureTarget | undefined {
  const [least, most] = [parseQuantity(low), parseQuantity(high)];
  if (!least || !most || least.of !== null || most.of !== null || least.value > most.value) return undefined;
  if (/\d/.test(least.unit)) return undefined;
  const target = figure(least, "range", change);
  const [value, top] = change === "down" ? [-most.value, -least.value] : [target.value, most.value];
  return {
    ...target,
    value,
    high: top,
    percent: least.percent || most.percent,
    rate: target.rate || isRate(most),
    unit: figure(most, "range", change).unit,
  };
}

function parseFigureTarget(words: string): FigureTarget | undefined {
  const said = readSaid(words);
  const bounds = boundsIn(said);
  if (bounds) return rangeTarget(...bounds, said);
  const { figures, sign, from, reach, change } = said;
  const found = parseQuantity(figures.replace(AND_MORE, "").replace(AND_LESS, ""));
  if (!found || (found.of !== null && found.value > found.of)) return undefined;
  if (AND_LESS.test(figures) && (sign === null || from)) return figure(found, "<=", change);
  if (AND_MORE.test(figures) && sign === null) return figure(found, ">=", change);
  return figure(found, sign ?? (reach ? "=" : ">="), change);
}

/** A folded unit as the text has it: "sản phẩm OCOP". */
function asTyped(unit: string, text: string): string {
  const words = seen(text).normalize("NFC").trim().split(/\s+/);
  const size = unit.split(" ").length;
  const from = words.findIndex((_, place) => fold(words.slice(place, place + size).join(" ")) === unit);
  return from < 0 ? unit : words.slice(from, from + size).join(" ");
}

/** A figure target with the unit of its column, unless its words name one. */
function inUnit(target: FigureTarget, column: string): FigureTarget {
  if (column === "" || target.unit !== "") return target;
  const words = fold(column);
  return {
    ...target,
    percent: target.percent || SHARE.test(words),
    rate: target.rate || (/%|phần trăm/.test(words) && A_YEAR.test(words)),
    unit: target.percent ? "" : seen(column).trim().replace(SHARE, ""),
  };
}

const parseText = memo((text: string): ParsedTarget | undefined => {
  const [, words = text, column = ""] = OF_COLUMN.exec(text) ?? [];
  const target = parseWords(words);
  return target?.form === "figure" ? inUnit(target, column) : target;
});

function parseWords(text: string): ParsedTarget | undefined {
  // "Đạt chuẩn (2027)": what stands in brackets is a remark.
  const words = fold(text).replace(/(?: ?\([^()]*\))?[.;,]*$/, "");
  if (UP.has(words)) return { form: "direction", up: true };
  if (DOWN.has(words)) return { form: "direction", up: false };
  const floor = parseGrade(words.replace(/^(?:xếp loại|đạt|từ|mức) /, "").replace(AND_MORE, ""));
  if (floor !== undefined && words !== "hoàn thành") return { form: "grade", floor };
  const found = parseFigureTarget(words);
  if (found) return { ...found, unit: asTyped(found.unit, text) };
  if (NONE.test(words)) {
    const unit = words.replace(NONE, "");
    const none = figure({ value: 0, percent: unit.startsWith("%"), of: null, decimals: 0, unit }, "<=", null);
    return { ...none, unit: asTyped(none.unit, text) };
  }
  return parseYesNo(words) === true ? { form: "yes" } : undefined;
}

/**
 * A target in the programme's own words, or a number (read as "at least"; 0 as "none left"). It may be a figure with
 * a comparator in signs or words ("≥ 10", "trên 90", "dưới 5", "không quá 5", "từ 10 trở lên"), "= 100" and
 * "đạt 100", "khoảng 250", a range ("2 - 4"), "14/14", "không còn", a unit behind it ("trên 150 triệu đồng",
 * "trên 150 [triệu đồng]"), a yearly rate ("giảm bình quân 1,5%/năm"), a grade, "đạt chuẩn", "có", "tăng", "giảm".
 * `undefined` for anything else.
 *
 * @example parseTarget("trên 90%") // { form: "figure", comparator: ">", value: 90, percent: true, … }
 */
export function parseTarget(target: number | string | boolean): ParsedTarget | undefined {
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
    unit: "",
  };
}

/**
 * A target with the unit that stands in a column of its own, as the sheets hand the two over. In brackets, so that a
 * unit with a figure in it ("100 kg") is never taken for part of the target.
 *
 * @example withUnit("trên 150", "triệu đồng") // "trên 150 [triệu đồng]"
 */
export const withUnit = (target: string, unit: string): string => `${target} [${unit}]`;

/** The words of a target without the unit of its column. */
export const withoutUnit = (target: string): string => OF_COLUMN.exec(target)?.[1] ?? target;
