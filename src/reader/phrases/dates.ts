import type { Day } from "../../domain/calendar";
import { parseDeadline } from "../../domain/deadline";
import { DATED_PAPER, DEADLINE, NO_DEADLINE, NUMBERED_DAY, REVIEWED, SAYS_BY } from "../lexicon/deadlines";
import type { DateProposal } from "../types";

/** Words before a time that may say that it is no deadline. */
const LONGEST_BEFORE = 60;

const iso = ({ year, month, day }: Day): string =>
  `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The last day official words name, ISO, or null. */
export function lastDayOf(words: string): string | null {
  const day = parseDeadline(words);
  return day.ok ? iso(day.value) : null;
}

/** Whether a time is a deadline, judging by the words before it. */
function isDeadline(time: string, before: string): boolean {
  const paper = NUMBERED_DAY.test(time) && DATED_PAPER.test(before);
  const reviewed = REVIEWED.test(before) && !SAYS_BY.test(time);
  return !paper && !reviewed && !NO_DEADLINE.test(before);
}

/**
 * The deadlines in folded text; `text` is the same text as printed and gives the words.
 *
 * @example deadlinesIn("trước quý i năm 2030", "trước Quý I năm 2030")[0]?.lastDay // "2029-12-31"
 */
export function deadlinesIn(key: string, text: string): DateProposal[] {
  return [...key.matchAll(DEADLINE)]
    .filter(({ 0: time, index }) => isDeadline(time, key.slice(Math.max(0, index - LONGEST_BEFORE), index)))
    .map(({ 0: time, index }) => ({
      words: text.slice(index, index + time.length),
      lastDay: lastDayOf(time),
    }));
}
