import type { SheetId } from "../../sheets/columns";
import { CODE } from "../../sheets/columns";
import { codesOf } from "../codes";
import { type Finding, remediesOf } from "../finding";
import { planColumn, planConstants, planLooks, planNumbers, planTitles } from "./columns";
import { inTurn, type PlannedTable, type PlanStep } from "./plannedTable";
import { planCode, planDrop, planHeights, planRow } from "./rows";

/** Without the column of codes no row has one: the codes are taken in the order of the set-up. */
function withStandardCodes(planned: PlannedTable): PlannedTable {
  const standard = codesOf(planned.table);
  return { ...planned, codes: planned.codes.map((_, row) => standard[row] ?? "") };
}

/**
 * Edits of one table: titles and codes where they stand, then columns, then rows, then blank cells of the programme;
 * with an older layout also how its computed columns look; at last the heights of rows that moved.
 */
export function planTable(id: SheetId, planned: PlannedTable, chosen: readonly Finding[]): PlanStep {
  const here = chosen.filter(({ remedy }) => remedy && "id" in remedy && remedy.id === id);
  const columns = remediesOf(here, "column");
  const coded = inTurn(planTitles(planned), remediesOf(here, "code"), planCode);
  const ready = columns.some(({ title }) => title === CODE)
    ? { ...coded, table: withStandardCodes(coded.table) }
    : coded;
  const wide = inTurn(ready, columns, planColumn);
  const fewer = inTurn(wide, remediesOf(here, "drop-row"), planDrop);
  const long = inTurn(fewer, remediesOf(here, "add-row"), planRow);
  const full = inTurn(long, remediesOf(here, "constants"), planConstants);
  const numbered = inTurn(
    inTurn(full, remediesOf(chosen, "layout"), planLooks),
    remediesOf(chosen, "layout"),
    planNumbers,
  );
  return inTurn(numbered, [remediesOf(chosen, "layout").length > 0], planHeights);
}
