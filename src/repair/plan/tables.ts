import type { SheetId } from "../../sheets/columns";
import { CODE } from "../../sheets/columns";
import { codesOf } from "../codes";
import { type Finding, remediesOf } from "../finding";
import { planColumn, planConstants, planTitle } from "./columns";
import { inTurn, type PlannedTable, type PlanStep } from "./plannedTable";
import { planCode, planDrop, planRow } from "./rows";

/** Without their column no row tells its code: they are taken in the order of the set-up. */
function withStandardCodes(planned: PlannedTable): PlannedTable {
  const standard = codesOf(planned.table);
  return { ...planned, codes: planned.codes.map((_, row) => standard[row] ?? "") };
}

/** Edits of one table: titles and codes where they stand, then columns, then rows, then blank cells of the programme. */
export function planTable(id: SheetId, planned: PlannedTable, chosen: readonly Finding[]): PlanStep {
  const here = chosen.filter(({ remedy }) => remedy && "id" in remedy && remedy.id === id);
  const columns = remediesOf(here, "column");
  const titled = inTurn({ table: planned, edits: [] }, remediesOf(here, "title"), planTitle);
  const coded = inTurn(titled, remediesOf(here, "code"), planCode);
  const ready = columns.some(({ title }) => title === CODE)
    ? { ...coded, table: withStandardCodes(coded.table) }
    : coded;
  const wide = inTurn(ready, columns, planColumn);
  const fewer = inTurn(wide, remediesOf(here, "drop-row"), planDrop);
  const long = inTurn(fewer, remediesOf(here, "add-row"), planRow);
  return inTurn(long, remediesOf(here, "constants"), planConstants);
}
