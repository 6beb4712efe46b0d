import type { PaperForm } from "../domain/annexForm";
import { fromSerial } from "../domain/calendar";
import { AHEAD_DAYS } from "../domain/milestone";
import type { Language } from "../i18n/language";
import type { DatedWork } from "../sentences/reportDates";
import type { ReportFacts } from "../sentences/reportText";
import { reporterOf } from "../sheets/annex/forms";
import { reportGroups } from "../sheets/annex/lines";
import { TICKED } from "../sheets/taskState";
import { rowsSigned } from "./closing";
import { serialOfIso } from "./days";
import { datesTold, dueItems, together } from "./due";
import { paragraphFacts, paragraphRow } from "./paragraphFacts";
import type { ReportBook, StatusSnapshot, ReportedTask } from "./port";
import { dayDone } from "./timeline";

/** Dates and steps of schemes that were done in a year, the first first. */
function doneIn(snapshot: StatusSnapshot, year: number): ReportFacts["done"] {
  const dates = datesTold(snapshot).map((milestone) => ({
    work: { title: milestone.what, step: null, due: milestone.due, doneOn: milestone.done },
    day: dayDone(milestone),
  }));
  const steps = snapshot.schemes.flatMap(({ title, steps: all }) =>
    all.map(({ name, due, done }) => ({ work: { title, step: name, due, doneOn: done }, day: done })),
  );
  return [...dates, ...steps]
    .flatMap(({ work, day }) => (day !== null && fromSerial(day).year === year ? [{ work, day }] : []))
    .sort((one, other) => one.day - other.day)
    .map(({ work }) => work);
}

function openWork(snapshot: StatusSnapshot): ReportFacts["open"] {
  if (snapshot.today === null) return [];
  return together(dueItems(snapshot, snapshot.today, AHEAD_DAYS)).map((items) => ({
    due: items[0].due,
    works: items.map(({ title, step, due }): DatedWork => ({ title, step, due })),
  }));
}

const isDone = ({ thisYear }: ReportedTask) => thisYear.startsWith(TICKED);

/** Tasks of which somebody recorded a state or a product, and duties done in the year, by what their cells say. */
function toldTasks(tasks: readonly ReportedTask[]): ReportFacts["tasks"] {
  const told = tasks.filter((task) => task.state !== "" || task.product !== "" || isDone(task));
  const inYear = told.filter(isDone);
  const others = told.filter((task) => !isDone(task));
  const words = [...new Set(others.map(({ state }) => state))];
  return [
    ...(inYear.length > 0 ? [{ state: "in-year" as const, tasks: inYear }] : []),
    ...words.map((word) => ({ state: { word }, tasks: others.filter(({ state }) => state === word) })),
  ];
}

/** What the body of a report tells, from the workbook as read; a closed year as it was closed. */
export function reportFacts(
  { programme, snapshot, tasks }: ReportBook,
  form: PaperForm,
  language: Language,
  paper: Pick<ReportFacts, "annex" | "end">,
): ReportFacts {
  const { reportingYear } = snapshot;
  const rows = rowsSigned(snapshot);
  const { title, number, signed } = programme.document;
  const hasDates = snapshot.milestones.length > 0 || snapshot.schemes.length > 0;
  return {
    ...paragraphFacts(snapshot, language, rows),
    ...paper,
    reporter: reporterOf(form, programme),
    programme: { title, number: number ?? "", signed: signed === null ? null : serialOfIso(signed) },
    groups: reportGroups(programme, rows).map(({ number: roman, name, members }) => ({
      number: roman,
      name,
      targets: members.map((row) => ({
        ...paragraphRow(row, reportingYear, language),
        reason: row.shortReason,
      })),
    })),
    today: hasDates ? snapshot.today : null,
    ahead: AHEAD_DAYS,
    done: doneIn(snapshot, reportingYear),
    open: openWork(snapshot),
    tasks: toldTasks(tasks),
    proposals: rows.filter(({ proposal }) => proposal.trim() !== ""),
  };
}
