import { anyOf } from "../words";

/** A year that only measures: what a figure is compared with, the year of prices, a poverty standard. */
export const COMPARED_WITH =
  /(?:so với|so|bằng|lần|giá so sánh|giá|chuẩn(?: nghèo)?(?: đa chiều)?|theo)(?: đầu| cuối)? (?:năm |giai đoạn |nhiệm kỳ |thời kỳ )?(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?/gu;

/** First and last year, both counted. */
export interface Term {
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`((?:19|20)\d{2})(?![\d])`;
const PERIOD = String.raw`${YEAR} ?(?:-|đến|tới) ?(?:hết )?(?:năm )?${YEAR}`;
const TERM_PERIOD = new RegExp(
  `(nhiệm kỳ |khóa |đại hội )?(?:trong )?(?:giai đoạn |thời kỳ |5 năm )?\\(?${PERIOD}`,
  "gu",
);
const PERIOD_IN = new RegExp(PERIOD, "u");
const ORIENTATION = new RegExp(`(?:tầm nhìn|định hướng)(?: đến)? ?(?:năm )?${YEAR}`, "gu");
const DUE = new RegExp(
  `${anyOf(["đến", "vào", "trong", "hết", "tới", "cuối", "trước", "năm", "từ nay đến", "mục tiêu"])}(?: hết| cuối| cả)?(?: năm| tháng \\d{1,2}/| tháng \\d{1,2} năm|(?: ngày)? \\d{1,2}[/.-]\\d{1,2}[/.-])? ?${YEAR}(?! ?-)`,
  "gu",
);
const END_OF_TERM = /(?:cuối|hết|đến hết|trong) nhiệm kỳ(?! ?(?:19|20)\d)/u;

/** A congress and the term it opens: "Đại hội Đảng bộ xã lần thứ 27, nhiệm kỳ 2020-2025". */
const CONGRESS = new RegExp(`đại hội[^.;\\d]{0,80}lần thứ [\\p{L}\\d]+,? ?\\(?nhiệm kỳ ${PERIOD}`, "gu");
const COUNCIL_TERM =
  /(?:hđnd|hội đồng nhân dân|quốc hội)[^.;:]{0,50}?(?:khóa [ivxlc\d]+,? ?)?(?:\(?nhiệm kỳ )(?:19|20)\d{2} ?- ?(?:19|20)\d{2}/gu;
const PLAN_OF_YEAR =
  /(?<!\p{L})(?:kế hoạch|mục tiêu|nhiệm vụ|phương hướng|chỉ tiêu|dự toán)(?:,? (?!đến|tới|hết|cuối|vào|so|từ|trước)[\p{L}-]+){0,14} năm (20\d{2})(?! ?[-\d/])/gu;

const YEAR_PLANNED =
  /(?:^|[.;-] ?)(?:bước vào |trong )?năm (20\d{2}),[^.;:\d]{0,90}(?:mục tiêu|phấn đấu|chỉ tiêu|đề ra)/gu;

/** Years a stretch of text names: a period, or the year something is due. */
export interface Years {
  readonly start: number | null;
  readonly due: number | null;
  /** A year to come by, not a period that a figure is summed or averaged over. */
  readonly pointed: boolean;
}

/** A term read from a text, or reckoned from a due year alone. */
export type ReadTerm = Term & { readonly guessed: boolean };

export const NO_YEARS: Years = { start: null, due: null, pointed: false };

/**
 * The years named in folded text. "đến năm 2030" is due in 2030, "trước năm 2030" in 2029; "giai đoạn 2026-2030" starts
 * in 2026 and is due in 2030. A comparison ("so với năm 2025", "giá so sánh năm 2010") and a far orientation ("tầm nhìn
 * đến năm 2045") name none.
 *
 * @example yearsIn("phấn đấu đến năm 2028") // { start: null, due: 2028, pointed: true }
 */
export function yearsIn(key: string): Years {
  const text = key
    .replace(ORIENTATION, " ")
    .replace(/\((?:theo|căn cứ) [^()]*\)/gu, " ")
    .replace(COMPARED_WITH, " ")
    .replace(/chuẩn nghèo đa chiều giai đoạn (?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?/gu, " ");
  let due = null as number | null;
  for (const match of text.matchAll(DUE)) {
    const year = Number(match[1]);
    due = /^trước(?: năm)? ?\d{4}/u.test(match[0]) ? year - 1 : year;
  }
  const period = PERIOD_IN.exec(text);
  const from = period ? Number(period[1]) : null;
  const to = period ? Number(period[2]) : null;
  if (due !== null && due !== from) return { start: to === due ? from : null, due, pointed: true };
  return from !== null && to !== null && to >= from ? { start: from, due: to, pointed: false } : NO_YEARS;
}

/** What holds when `own` is said after `before`. */
export const mergeYears = (before: Years, own: Years): Years =>
  own.due === null ? before : { ...own, start: own.start ?? (before.pointed ? before.start : own.start) };

/** Whether the text says that the end of the term is meant: "cuối nhiệm kỳ". */
export const namesEndOfTerm = (key: string): boolean => END_OF_TERM.test(key);

/**
 * The term a text is about: the period it names most, of those at least a quarter as frequent the one that ends last; a
 * term by name ("nhiệm kỳ") counts twice; the term of a council is none of its plans. A plan of one year is about that
 * year. Without a period, the five years up to the year most things are due. null when
 * no year is named at all.
 *
 * @example termOf(["nhiệm kỳ 2025 - 2030", "kết quả nhiệm kỳ 2020-2025"]) // { start: 2025, end: 2030, guessed: false }
 */
export function termOf(keys: readonly string[]): ReadTerm | null {
  const congresses = new Set<string>();
  const periods = new Map<string, number>();
  const dues = new Map<number, number>();
  const plans = new Map<number, number>();
  for (const key of keys) {
    const text = key.replace(ORIENTATION, " ").replace(COUNCIL_TERM, " ");
    for (const [, year] of [...text.matchAll(PLAN_OF_YEAR), ...text.matchAll(YEAR_PLANNED)])
      plans.set(Number(year), (plans.get(Number(year)) ?? 0) + 1);
    for (const match of text.matchAll(TERM_PERIOD)) {
      const [, named, from, to] = match;
      const length = Number(to) - Number(from);
      if (length < 1 || length > 10) continue;
      const period = `${from ?? ""}-${to ?? ""}`;
      periods.set(period, (periods.get(period) ?? 0) + (named === undefined ? 1 : 2));
    }
    for (const [, from, to] of text.matchAll(CONGRESS)) congresses.add(`${from ?? ""}-${to ?? ""}`);
    for (const match of text.matchAll(DUE)) dues.set(Number(match[1]), (dues.get(Number(match[1])) ?? 0) + 1);
  }
  const most = Math.max(0, ...periods.values());
  const [plan] = [...plans].sort(([one], [other]) => other - one);
  if (plan !== undefined && plan[1] * 2 > most) return { start: plan[0], end: plan[0], guessed: false };
  const ends = [...periods]
    .filter(([, count]) => count * 4 >= most)
    .map(([period, count]) => ({ start: Number(period.slice(0, 4)), end: Number(period.slice(5)), count }))
    .sort((one, other) => other.end - one.end || other.count - one.count);
  const [latest] = ends;
  const [due] = [...dues].sort(([, one], [, other]) => other - one);
  // Results of the last term are told at length; a later year that things are due in tells that a new one has begun,
  // unless the text is about the congress of that very term and looks no further than it.
  const latestHolds =
    latest !== undefined &&
    congresses.has(`${latest.start}-${latest.end}`) &&
    (dues.get(latest.end) ?? 0) >= (dues.get(latest.end + 5) ?? 0);
  const later =
    latest === undefined
      ? due?.[0]
      : [...dues.keys()]
          .sort()
          .reverse()
          .find((year) => year === latest.end + 5 && !latestHolds);
  if (latest !== undefined && later === undefined)
    return { start: latest.start, end: latest.end, guessed: false };
  return later === undefined ? null : { start: later - 5, end: later, guessed: true };
}
