import { type Verdict } from "../domain/verdict";
import { verdictCounted } from "../domain/tally";
import { formatDay } from "../i18n/language";
import type { Words as ParagraphWords } from "../i18n/vi/reportParagraph";
import type { Standing, Words } from "../i18n/vi/reportText";
import type { SchemeStepName, Words as StepWords } from "../i18n/vi/steps";
import {
  groupCounts,
  inOneLine,
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

/** Work that has a last day; days are Excel serial numbers. */
export interface DatedWork {
  /** What it is, or the title of the scheme whose step it is. */
  readonly title: string;
  readonly step: SchemeStepName | null;
  readonly due: number | null;
}

/** What the body of a report tells. */
export interface ReportFacts extends ParagraphFacts {
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
  /** The day overdue work is told by. */
  readonly today: number | null;
  /** How many days ahead count as soon. */
  readonly ahead: number;
  /** Work done in the reporting year, with its day; null where only verdicts tell that it is done. */
  readonly done: readonly (DatedWork & { readonly doneOn: number | null })[];
  /** Work that is late or due soon; what has the same step and day is one line. */
  readonly open: readonly { readonly due: number; readonly works: readonly DatedWork[] }[];
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

/** A paragraph of the report: a part's heading, a group's, what heads a list, a line of it, or text. */
export interface ReportLine {
  readonly kind: "part" | "group" | "lead" | "item" | "text";
  readonly text: string;
}

export interface ReportWords {
  readonly text: Words;
  readonly paragraph: ParagraphWords;
  readonly steps: StepWords;
}

const line = (kind: ReportLine["kind"], text: string): ReportLine => ({ kind, text });

/** A list under its head; semicolons between its lines and a full stop at its end. Nothing where it has none. */
function list(head: string, items: readonly string[]): readonly ReportLine[] {
  if (items.length === 0) return [];
  const last = items.length - 1;
  const lines = items.map((item, place) => line("item", `${withoutStop(item)}${place === last ? "." : ";"}`));
  return head === "" ? lines : [line("lead", head), ...lines];
}

const STANDINGS: readonly (readonly [Standing, readonly (Verdict | null)[]])[] = [
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
const REASONED: readonly Standing[] = ["noData", "unread"];

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function groupLines(
  { number, name, targets }: ReportFacts["groups"][number],
  facts: ReportFacts,
  { text: words, paragraph }: ReportWords,
): readonly ReportLine[] {
  const told = (standing: Standing) => (target: ReportTarget) => {
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

type OpenWork = ReportFacts["open"][number];

/** Steps that the same schemes have to take, one after the other, together. */
function sameWorks(open: readonly OpenWork[]): readonly (readonly [OpenWork, ...OpenWork[]])[] {
  const groups = new Map<string, [OpenWork, ...OpenWork[]]>();
  for (const one of open) {
    const key = one.works.map(({ title, step }) => `${step === null ? "" : "•"}${title}`).join("\n");
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function dateLines(facts: ReportFacts, { text: words, steps }: ReportWords): readonly ReportLine[] {
  const { reportingYear, done, open, ahead } = facts;
  const today = facts.today === null ? null : Math.floor(facts.today);
  const finished = done.map(({ title, step, due, doneOn }) => {
    const what = step === null ? withoutStop(title) : words.stepOf(capital(steps[step]), withoutStop(title));
    const late = doneOn !== null && due !== null && doneOn > due ? words.late(Math.floor(doneOn) - due) : "";
    return (doneOn === null ? words.done(what) : words.doneOn(what, formatDay(doneOn))) + late;
  });
  const dayOf = ({ due }: OpenWork) =>
    formatDay(due) + (today !== null && due < today ? words.overdueBy(today - due) : "");
  const told = (open: readonly OpenWork[]) =>
    sameWorks(open).map(([first, ...others]) => {
      const names = first.works.map(({ title }) => withoutStop(title));
      const days = [first, ...others].map((one) => {
        const step = one.works[0]?.step ?? null;
        return step === null ? words.due(dayOf(one)) : words.stepDue(steps[step], dayOf(one));
      });
      const isStep = first.works.some(({ step }) => step !== null);
      return isStep
        ? `${capital(days.join(", "))}: ${inOneLine(names.map((name) => words.scheme(name)))}`
        : `${inOneLine(names)}: ${days.join(", ")}`;
    });
  const isLate = ({ due }: OpenWork) => today !== null && due < today;
  const [late, soon] = [open.filter(isLate), open.filter((one) => !isLate(one))];
  const count = (lines: ReportFacts["open"]) => lines.reduce((sum, { works }) => sum + works.length, 0);
  return [
    ...list(words.doneIn(reportingYear, done.length), finished),
    ...(today === null
      ? []
      : [
          ...list(words.overdue(formatDay(today), count(late)), told(late)),
          ...list(words.dueSoon(ahead, count(soon)), told(soon)),
          ...(open.length === 0 ? [line("text", words.nothingDue(formatDay(today), ahead))] : []),
        ]),
  ];
}

const taskLines = (
  { tasks, reportingYear }: ReportFacts,
  { text: words }: ReportWords,
): readonly ReportLine[] =>
  tasks.flatMap(({ state, tasks: those }) =>
    list(
      words.tasksIn(
        state === "in-year"
          ? words.doneInYear(reportingYear)
          : state.word === ""
            ? words.onlyProduct
            : (words.taskStates[state.word] ?? state.word),
        those.length,
      ),
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
    [text.parts.dates, dateLines(facts, words)],
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
