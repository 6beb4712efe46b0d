import { isComputed } from "../../sheets/content";
import { COLUMNS } from "../../sheets/columns";
import { type Assignment, basisText, confirms } from "../../tracker/assignment";
import type { Assigned } from "../../tracker/port";
import { textOf } from "../../tracker/table";
import { refuseProtected } from "../read/standardTable";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { cellValue } from "../write/cells";

const LED = ["ChiTieu", "NhiemVu"] as const;

/** The columns of a table that say who leads and on what ground, read; null where the workbook lacks one of them. */
async function leadsIn(context: Excel.RequestContext) {
  const columns = LED.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const [lead, basis] = [COLUMNS[name].lead, COLUMNS[name].leadBasis].map((title) =>
      table.columns.getItemOrNullObject(title).load("name"),
    );
    return { table, lead, basis };
  });
  await context.sync();
  const found = columns.map(({ table, lead, basis }) => {
    if (!lead || !basis || lead.isNullObject || basis.isNullObject) return null;
    const sheet = table.worksheet.load("name");
    sheet.protection.load("protected");
    return {
      sheet,
      lead: lead.getDataBodyRange().load("values"),
      basis: basis.getDataBodyRange().load("values,formulas"),
    };
  });
  await context.sync();
  return found;
}

/**
 * Turns proposed leads of targets and tasks into assignments: the number and day of the document take the place of "đề
 * xuất" beside each. Who leads stays as it is. Refuses ("nothing-proposed") where no lead is a proposal any more.
 */
export async function assignLeads(context: Excel.RequestContext, assignment: Assignment): Promise<Assigned> {
  const text = cellValue(basisText(assignment));
  const planned = (await leadsIn(context)).map((columns) => {
    if (columns === null) return null;
    const { sheet, lead, basis } = columns;
    const leads = lead.values as (string | number | boolean)[][];
    const formulas = basis.formulas as unknown[][];
    // A null leaves its cell alone, see `fill`.
    const values = (basis.values as (string | number | boolean)[][]).map(([held = ""], row) =>
      isComputed(formulas[row]?.[0], held) ||
      !confirms(assignment, textOf(leads[row]?.[0] ?? ""), textOf(held))
        ? [null]
        : [text],
    );
    return { sheet, basis, values, count: values.filter(([value]) => value !== null).length };
  });
  const changed = planned.flatMap((one) => (one !== null && one.count > 0 ? [one] : []));
  if (changed.length === 0) throw new Refusal({ code: "nothing-proposed" });
  for (const { sheet } of changed) refuseProtected(sheet);
  for (const { basis, values } of changed) basis.values = values;
  await commit(context, changed.length > 1 ? "parts" : "whole");
  const [targets, tasks] = planned.map((one) => one?.count ?? 0);
  return { targets: targets ?? 0, tasks: tasks ?? 0 };
}
