import type { SheetDefinition } from "../../sheets/types";
import { type PresentTitle, withTitles } from "../../sheets/formula/rename";
import { type Finding, type Remedy, remediesOf } from "../finding";
import type { StandingTable } from "../standingTables";
import { allTitles, formulasOf, writableOver } from "../titles";

/** Formulas that a remedy writes, with the table they stand in; none where it writes none. */
function formulasBy(
  definitions: readonly SheetDefinition[],
  remedy: Remedy | null,
): readonly (readonly [formula: string, table: string])[] {
  if (remedy?.kind === "cell") return [[remedy.formula, ""]];
  if (remedy?.kind !== "sheet" && remedy?.kind !== "formulas") return [];
  const definition = definitions.find(({ id }) => id === remedy.id);
  if (!definition) return [];
  const formulas =
    remedy.kind === "sheet"
      ? formulasOf(definition)
      : (definition.table?.columns ?? []).flatMap(({ name, formula }) =>
          formula !== undefined && name === remedy.title ? [formula] : [],
        );
  return formulas.map((formula) => [formula, definition.table?.name ?? ""]);
}

/**
 * The findings, those not proposed whose formulas name a column that is not going to be there: Excel takes no such
 * formula, so mending would do nothing.
 */
export function withoutVain(
  definitions: readonly SheetDefinition[],
  tables: readonly StandingTable[],
  findings: readonly Finding[],
  present: PresentTitle,
): readonly Finding[] {
  const standing = new Set(tables.map(({ definition }) => definition.id));
  const proposed = findings.filter((one) => one.proposed);
  const writable = writableOver([
    ...allTitles(definitions.filter(({ id }) => !standing.has(id))),
    ...tables.flatMap(({ definition: { id }, read }) => read.titles.map((title) => `${id}[${title}]`)),
    ...remediesOf(proposed, "column").map(({ id, title }) => `${id}[${title}]`),
  ]);
  const isVain = ({ remedy }: Finding) =>
    !formulasBy(definitions, remedy).every(([formula, table]) =>
      writable(withTitles(formula, table, present), table),
    );
  return findings.map((one) => (one.proposed && isVain(one) ? { ...one, proposed: false } : one));
}
