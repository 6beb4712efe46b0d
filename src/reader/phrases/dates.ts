import { isoText } from "../../domain/calendar";
import { parseDeadline } from "../../domain/deadline";
import {
  DATED_PAPER,
  DEADLINE,
  NO_DEADLINE,
  NUMBERED_DAY,
  REVIEWED,
  SAYS_BY,
  STRETCH_OF_TIME,
} from "../lexicon/deadlines";
import { REMARK_OF_YEAR } from "../lexicon/years";
import type { DateProposal } from "../types";

/** Words before a time that may say that it is no deadline. */
const LONGEST_BEFORE = 60;

/** A deadline in a text. */
export interface FoundDeadline extends DateProposal {
  /** It is the end of a stretch that begins after it: one of the two is wrong. */
  readonly beginsLater: boolean;
}

interface Found extends FoundDeadline {
  readonly at: number;
}

/** The last day official words name, ISO, or null. */
export function lastDayOf(words: string): string | null {
  const day = parseDeadline(words);
  return day.ok ? isoText(day.value) : null;
}

/** Whether a time is a deadline, judging by the words before it. */
function isDeadline(time: string, before: string): boolean {
  const paper = NUMBERED_DAY.test(time) && DATED_PAPER.test(before);
  const reviewed = REVIEWED.test(before) && !SAYS_BY.test(time);
  return !paper && !reviewed && !NO_DEADLINE.test(before);
}

/** Stretches of time: the end is the deadline, the words keep the beginning. */
const stretchesIn = (key: string, text: string): Found[] =>
  [...key.matchAll(STRETCH_OF_TIME)].flatMap((match) => {
    const [words, from = "", to = "", fromYear, toYear] = match;
    const [start, end] = [lastDayOf(fromYear ?? from), lastDayOf(toYear ?? to)];
    if (end === null) return [];
    return {
      at: match.index,
      words: text.slice(match.index, match.index + words.length),
      lastDay: end,
      beginsLater: start !== null && start > end,
    };
  });

/**
 * The deadlines in folded text; `text` is the same text as printed and gives the words.
 *
 * @example deadlinesIn("trước quý i năm 2030", "trước Quý I năm 2030")[0]?.lastDay // "2029-12-31"
 */
export function deadlinesIn(key: string, text: string): FoundDeadline[] {
  if (!/\d{4}/.test(key)) return [];
  const stretches = stretchesIn(key, text);
  const rest = stretches.reduce(
    (words, { at, words: { length } }) => words.slice(0, at) + "#".repeat(length) + words.slice(at + length),
    key.replace(REMARK_OF_YEAR, (remark) => "#".repeat(remark.length)),
  );
  const times = [...rest.matchAll(DEADLINE)]
    .filter(({ 0: time, index }) => isDeadline(time, key.slice(Math.max(0, index - LONGEST_BEFORE), index)))
    .map(({ 0: time, index }) => ({
      at: index,
      words: text.slice(index, index + time.length),
      lastDay: lastDayOf(time),
      beginsLater: false,
    }));
  return [...stretches, ...times]
    .sort((one, other) => one.at - other.at)
    .map(({ words, lastDay, beginsLater }) => ({ words, lastDay, beginsLater }));
}
