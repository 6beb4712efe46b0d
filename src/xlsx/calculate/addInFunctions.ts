import { assess } from "../../domain/assess";
import type { Assessment, Measure } from "../../domain/assessment";
import { type Cell, readCell } from "../../domain/cell";
import { milestoneState } from "../../domain/milestone";
import { verdictRow } from "../../domain/verdict";
import { words as explainWords } from "../../i18n/vi/explain";
import { words as milestoneWords } from "../../i18n/vi/milestone";
import { explain } from "../../sentences/explain/explain";
import { milestoneText } from "../../sentences/milestoneText";
import { type Operand, VALUE_ERROR, cellsIn, error, single } from "./value";

const measured = (measure: Measure): Cell => (typeof measure === "number" ? measure : error("#N/A"));

/** What a cell with one of the judging functions shows for an assessment. */
const SHOWN: Readonly<Record<string, (assessment: Assessment) => Cell>> = {
  STATUS: ({ verdict }) => verdictRow(verdict).word,
  PACE: ({ pace }) => measured(pace),
  PROGRESS: ({ progress }) => measured(progress),
  GAP: ({ gap }) => measured(gap),
  REQUIRED: ({ required }) => measured(required),
  FORECAST: ({ forecast }) => measured(forecast),
  EXPLAIN: (assessment) => explain(assessment, explainWords),
};

function milestone(args: readonly Operand[]): Cell {
  const [due, done, today] = args.map((arg) => readCell(single(arg)));
  if (typeof due !== "number" || typeof today !== "number") return VALUE_ERROR;
  const state = milestoneState(due, typeof done === "number" ? done : null, today);
  return state === null ? error("#N/A") : milestoneText(state, milestoneWords);
}

/**
 * What a function of the add-in gives in a cell of the standard sheets, worked out by the domain. `name` is without
 * "NLB."; undefined for a name the sheets do not use.
 */
export function addInFunction(name: string, args: readonly Operand[]): Cell | undefined {
  if (name === "MILESTONE") return milestone(args);
  const show = SHOWN[name];
  if (!show) return undefined;
  const [values = null, years = null, target = null, due = null, kind = null, asOf = null] = args;
  const judged = assess({
    values: cellsIn(values),
    years: cellsIn(years),
    target: single(target),
    due: single(due),
    kind: single(kind),
    asOf: single(asOf),
  });
  if (judged.ok) return show(judged.value);
  return judged.fault.code === "cell-error" ? error(judged.fault.error) : VALUE_ERROR;
}
