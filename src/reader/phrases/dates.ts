import { parseDeadline } from "../../domain/deadline";
import type { Day } from "../../domain/calendar";
import type { DateProposal } from "../types";

const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const PART = "(?:đầu|giữa|cuối|nửa đầu|nửa cuối) ";
/** A time with the word before it that makes it a deadline: "trước 30 tháng 11 năm 2025", "hết tháng 11/2025". */
const TIME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:trước|xong trước|chậm nhất|đến hết|đến|tới|hết|từ nay đến|đến trước) )?(?:hết |cuối )?(?:ngày )?(?:\d{1,2}[/.-]\d{1,2}[/.-]${YEAR}|\d{1,2} tháng ${MONTH} năm ${YEAR}|(?:${PART})?tháng ${MONTH}(?:[/.-]| ?/ ?| năm )${YEAR}|quý (?:[ivx]{1,3}|[1-4])(?:/| ?/ ?| năm )${YEAR}|(?:${PART})?năm ${YEAR}(?! ?-))`,
  "gu",
);
/** What a year is compared with, reckoned in, or a paper dated by is no deadline. */
const NO_DEADLINE =
  /(?:so với|so|giá so sánh|giá|từ|tính từ|kể từ|của|số [^\s]{1,30},?|-nq\/tw,?|-ct\/tw,?|nđ-cp,?|qđ-[^\s]{1,8},?|định hướng|tầm nhìn) $/u;
/** "tổng kết năm 2029" tells what is reviewed, "tổng kết trước năm 2030" by when. */
const REVIEWED = /(?:sơ kết|tình hình|kết quả|tổng kết) $/u;
const BY = /^(?:trước|xong|chậm|đến|tới|hết|từ nay)/u;
const DATED_PAPER = /(?:số|nghị quyết|chỉ thị|quyết định|kết luận|quy định|nghị định|thông tư)[^.;]{0,40}$/u;

const iso = ({ year, month, day }: Day): string =>
  `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The last day official words name, ISO, or null. */
export function lastDayOf(words: string): string | null {
  const day = parseDeadline(words);
  return day.ok ? iso(day.value) : null;
}

/** A time found in folded text. */
export interface Found extends DateProposal {
  readonly from: number;
  readonly to: number;
}

/**
 * The deadlines in folded text; `text` is the same text as printed and gives the words.
 *
 * @example deadlinesIn("trước quý i năm 2030", "trước Quý I năm 2030")[0]?.lastDay // "2029-12-31"
 */
export function deadlinesIn(key: string, text: string): Found[] {
  const found: Found[] = [];
  for (const match of key.matchAll(TIME)) {
    const before = key.slice(Math.max(0, match.index - 60), match.index);
    const paper = /^(?:ngày )?\d/u.test(match[0]) && DATED_PAPER.test(before);
    const stretch = REVIEWED.test(before) && !BY.test(match[0]);
    if (paper || stretch || NO_DEADLINE.test(before)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    found.push({ words: text.slice(from, to), lastDay: lastDayOf(match[0]), from, to });
  }
  return found;
}
