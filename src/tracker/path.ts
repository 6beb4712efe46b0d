import { type NoPath, pathOf, type PlannedYear } from "../domain/path";
import { yearColumn } from "../sheets/columns";
import { assessRow } from "./assessRow";
import type { Entry, StatusRow, StatusSnapshot } from "./port";
import { textOf } from "./table";

/** What "Nguồn ghi" of the log says of plans that were proposed. */
const FROM = "Đề xuất phân kỳ";

/** The plans proposed for a target, or why there are none; "planned" where none of its years is blank. */
export type Proposal =
  | { readonly ok: true; readonly row: StatusRow; readonly steps: readonly PlannedYear[] }
  | { readonly ok: false; readonly row: StatusRow; readonly why: NoPath | "planned" | "unread" };

/** What to plan for the years of a target that have no plan yet, from its latest figure up to the reporting year. */
export function proposalFor(row: StatusRow, { years, reportingYear }: StatusSnapshot): Proposal {
  const judged = assessRow(row, reportingYear);
  if (!judged.ok) return { ok: false, row, why: "unread" };
  const known = row.figures.filter(({ year, used }) => year <= reportingYear && used !== null);
  const path = pathOf(judged.value, years, known.at(-1)?.year ?? null);
  if (!path.ok) return { ok: false, row, why: path.why };
  const blank = new Set(row.figures.filter(({ plan }) => textOf(plan).trim() === "").map(({ year }) => year));
  const steps = path.steps.filter(({ year }) => blank.has(year));
  return steps.length === 0 ? { ok: false, row, why: "planned" } : { ok: true, row, steps };
}

/**
 * The entry of proposed plans, which goes into blank cells only.
 *
 * @example planEntry(row, [{ year: 2027, value: 82.5 }]).cells // { "KH 2027": 82.5 }
 */
export const planEntry = ({ code }: StatusRow, steps: readonly PlannedYear[]): Entry => ({
  table: "SoLieu",
  code,
  cells: Object.fromEntries(steps.map(({ year, value }) => [yearColumn.plan(year), value])),
  seen: Object.fromEntries(steps.map(({ year }) => [yearColumn.plan(year), null])),
  origin: { from: FROM, by: "" },
});
