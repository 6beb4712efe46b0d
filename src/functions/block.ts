import { assess } from "../domain/assess";
import type { Measure } from "../domain/assessment";
import { at } from "../domain/at";
import type { Question } from "../domain/question";
import { verdictRow } from "../domain/verdict";
import { words } from "../i18n/vi/explain";
import { explain } from "../sentences/explain/explain";
import { shortReason } from "../sentences/explain/shortReason";
import { lineOf, rowsOf } from "./ranges";
import { type FunctionError, refuse } from "./refuse";

const BLANK_ROW = ["", "", "", "", "", "", "", ""] as const;

/** The number of a measure; blank where there is none, since the sentence says why. */
const shown = (measure: Measure): number | string => (typeof measure === "number" ? measure : "");

/** A refused row shows its error in the first cell and what to do in place of the explanation. */
const refused = (refusal: FunctionError): unknown[] => [refusal, "", "", "", "", "", refusal.message, ""];

function assessed(question: Question): unknown[] {
  const outcome = assess(question);
  // A block may reach below the last target.
  if (!outcome.ok)
    return outcome.fault.code === "blank-row" ? [...BLANK_ROW] : refused(refuse(outcome.fault));
  const a = outcome.value;
  return [
    verdictRow(a.verdict).word,
    shown(a.pace),
    shown(a.progress),
    shown(a.gap),
    shown(a.required),
    shown(a.forecast),
    explain(a, words),
    shortReason(a, words),
  ];
}

/**
 * The figures of each target and the years that go with them. A single target may lie along a column with its years.
 */
function targetsIn(values: unknown, years: unknown): readonly Pick<Question, "values" | "years">[] {
  const rows = rowsOf(values);
  const yearRows = rowsOf(years);
  const yearLine = lineOf(years);
  const isUpright =
    rows.length > 1 && rows.length === yearLine.length && rows.every((row) => row.length === 1);
  if (isUpright) return [{ values: lineOf(values), years: yearLine }];
  const hasOwnYears = yearRows.length > 1 && yearRows.length === rows.length;
  return rows.map((row, place) => ({ values: row, years: hasOwnYears ? at(yearRows, place) : yearLine }));
}

/** Arguments besides the figures: one cell for all rows, or one cell for each row. */
type Terms = Readonly<Record<"target" | "due" | "kind" | "asOf" | "breakYear", unknown>>;

/**
 * The eight columns of ASSESS for a block of figures, one row for each target; one refused row when an argument does
 * not fit.
 */
export function assessBlock(values: unknown, years: unknown, terms: Terms): unknown[][] {
  const rows = targetsIn(values, years);
  const [target, due, kind, asOf, breakYear] = [
    lineOf(terms.target),
    lineOf(terms.due),
    lineOf(terms.kind),
    lineOf(terms.asOf),
    lineOf(terms.breakYear),
  ];
  const odd = [target, due, kind, asOf, breakYear].find(({ length }) => length > 1 && length !== rows.length);
  if (odd) return [refused(refuse({ code: "column-length", rows: rows.length, given: odd.length }))];
  return rows.map((row, place) => {
    const own = (line: readonly unknown[]) => line[line.length <= 1 ? 0 : place];
    return assessed({
      // Written out, since copying by spread costs more than judging.
      values: row.values,
      years: row.years,
      target: own(target),
      due: own(due),
      kind: own(kind),
      asOf: own(asOf),
      breakYear: own(breakYear),
    });
  });
}
