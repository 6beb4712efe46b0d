import { type Verdict } from "../domain/verdict";
import { verdictCounted } from "../domain/tally";
import { formatDay } from "../i18n/language";
import type { Words as ParagraphWords } from "../i18n/vi/reportParagraph";
import type { ReportStanding, Words } from "../i18n/vi/reportText";
import type { Words as StepWords } from "../i18n/vi/steps";
import { type DateFacts, dateLines } from "./reportDates";
import { line, list, type ReportLine } from "./reportLine";
import {
  groupCounts,
  named,
  type ParagraphFacts,
  type ParagraphRow,
  reportCounts,
  withoutStop,
} from "./reportParagraph";

/** A target of the report. */
export interface ReportTarget extends ParagraphRow {
  /** Why it stands where it does, in a few words of its cell. */
  readonly reason: string;
}

/** What the body of a report tells. */
export interface ReportFacts extends ParagraphFacts, DateFacts {
  /** Who reports: "UBND xã …". */
  readonly reporter: string;
  /** The programme reported on, the number of its document ("" where it is not known) and the day it was signed. */
  readonly programme: { readonly title: string; readonly number: string; readonly signed: number | null };
  readonly groups: readonly {
    /** Roman; "" for the group of all others. */
    readonly number: string;
    readonly name: string;
    readonly targets: readonly ReportTarget[];
  }[];
  readonly tasks: readonly {
    /** Duties of every year that were done in this one, or the word chosen for the tasks; "" where none was. */
    readonly state: "in-year" | { readonly word: string };
    readonly tasks: readonly { readonly summary: string; readonly product: string }[];
  }[];
  readonly proposals: readonly { readonly name: string; readonly proposal: string }[];
  /** The annex that goes with it: "Biểu số 01". */
  readonly annex: string;
  /** How a paper of its form ends. */
  readonly end: string;
}

export interface ReportWords {
  readonly text: Words;
  readonly paragraph: ParagraphWords;
  readonly steps: StepWords;
}

const STANDINGS: readonly (readonly [ReportStanding, readonly (Verdict | null)[]])[] = [
  ["exceeded", ["exceeded"]],
  ["met", ["met"]],
  ["onTrack", ["on-track"]],
  ["slow", ["slow"]],
  ["atRisk", ["unlikely", "backsliding"]],
  ["missed", ["missed", "nearly"]],
  ["notDue", ["not-due"]],
  ["noData", ["no-data"]],
  ["unread", [null]],
];

/** Standings that a reader asks the reason of where there is a figure. */
const REASONED: readonly ReportStanding[] = ["noData", "unread"];

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
function groupLines(
  { number, name, targets }: ReportFacts["groups"][number],
  facts: ReportFacts,
  { text: words, paragraph }: ReportWords,
): readonly ReportLine[] {
  const told = (standing: ReportStanding) => (target: ReportTarget) => {
    // What is asked for has a part of its own.
    const text = named({ ...target, proposal: "" }, paragraph);
    const reason = withoutStop(target.reason);
    return REASONED.includes(standing) && target.figure !== "" && reason !== ""
      ? words.because(text, small(reason))
      : text;
  };
  return [
    line("group", number === "" ? name : `${number}. ${name}`),
    line("text", groupCounts(targets, facts, paragraph)),
    ...STANDINGS.flatMap(([standing, verdicts]) => {
      const those = targets.filter((target) =>
        verdicts.includes(verdictCounted(target, facts.reportingYear)),
      );
      return list(words.standing(words.standings[standing], those.length), those.map(told(standing)));
    }),
  ];
}

function stateText(state: ReportFacts["tasks"][number]["state"], year: number, words: Words): string {
  if (state === "in-year") return words.doneInYear(year);
  if (state.word === "") return words.onlyProduct;
  return words.taskStates.get(state.word) ?? state.word;
}

const taskLines = (
  { tasks, reportingYear }: ReportFacts,
  { text: words }: ReportWords,
): readonly ReportLine[] =>
  tasks.flatMap(({ state, tasks: those }) =>
    list(
      words.tasksIn(stateText(state, reportingYear, words), those.length),
      those.map(({ summary, product }) => {
        const what = withoutStop(summary);
        return product === "" ? what : words.product(what, withoutStop(product));
      }),
    ),
  );

/**
 * The body of a report on a year: how many targets stand where; by group what was met, is on its way or was missed, with
 * figure, target, cause and remedy; dates and schemes; tasks of which something was recorded; and what is asked for.
 * Parts of which there is nothing to tell are left out.
 *
 * @param words those of i18n/vi or of i18n/en: reportText, reportParagraph and steps
 * @example reportLines(facts, words)[1] // { kind: "part", text: "A. ĐÁNH GIÁ CHUNG" }
 */
export function reportLines(facts: ReportFacts, words: ReportWords): readonly ReportLine[] {
  const { text } = words;
  const { title, number, signed } = facts.programme;
  const issued = text.issued(number, signed === null ? "" : formatDay(signed));
  const parts: readonly (readonly [string, readonly ReportLine[]])[] = [
    [text.parts.overall, [line("text", reportCounts(facts, words.paragraph))]],
    [text.parts.groups, facts.groups.flatMap((group) => groupLines(group, facts, words))],
    [text.parts.dates, dateLines(facts, text, words.steps)],
    [text.parts.tasks, taskLines(facts, words)],
    [
      text.parts.proposals,
      list(
        "",
        facts.proposals.map(({ name, proposal }) => `${name}: ${withoutStop(proposal)}`),
      ),
    ],
  ];
  return [
    line("text", text.opening(`${title}${issued}`, facts.reporter, facts.reportingYear)),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines], place) => [
        line("part", `${text.letters.charAt(place)}. ${heading.toUpperCase()}`),
        ...lines,
      ]),
    line("text", text.closing(facts.reportingYear, facts.annex) + facts.end),
  ];
}
