import { capital } from "../domain/text";
import { formatDay } from "../i18n/language";
import type { Words } from "../i18n/vi/reportText";
import type { SchemeStepName, Words as StepWords } from "../i18n/vi/steps";
import { line, list, type ReportLine } from "./reportLine";
import { inOneLine, withoutStop } from "./reportParagraph";

/** Work that has a last day; days are Excel serial numbers. */
export interface DatedWork {
  /** What it is, or the title of the scheme whose step it is. */
  readonly title: string;
  readonly step: SchemeStepName | null;
  readonly due: number | null;
}

/** What a report tells of dates and schemes. */
export interface DateFacts {
  readonly reportingYear: number;
  /** The day overdue work is told by. */
  readonly today: number | null;
  /** How many days ahead count as soon. */
  readonly ahead: number;
  /** Work done in the reporting year, with its day; null where only verdicts tell that it is done. */
  readonly done: readonly (DatedWork & { readonly doneOn: number | null })[];
  /** Work that is late or due soon; what has the same step and day is one line. */
  readonly open: readonly { readonly due: number; readonly works: readonly DatedWork[] }[];
}

type OpenWork = DateFacts["open"][number];

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

/** What was done in the year, what is overdue and what is due soon; a line that nothing is, where nothing is. */
export function dateLines(facts: DateFacts, words: Words, steps: StepWords): readonly ReportLine[] {
  const { reportingYear, done, open, ahead } = facts;
  const today = facts.today === null ? null : Math.floor(facts.today);
  const finished = done.map(({ title, step, due, doneOn }) => {
    const what = step === null ? withoutStop(title) : words.stepOf(capital(steps[step]), withoutStop(title));
    const days = doneOn === null || due === null ? 0 : Math.floor(doneOn) - due;
    const late = days > 0 ? words.late(days) : "";
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
  const count = (lines: DateFacts["open"]) => lines.reduce((sum, { works }) => sum + works.length, 0);
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
