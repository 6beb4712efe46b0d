import { at } from "../../domain/at";
import type { SheetDefinition } from "../../sheets/types";
import { type Finding, finding } from "../finding";
import type { WorkbookRead } from "../reading";

/** Sheets that are missing, copied, renamed or moved, and tables that were turned into plain cells. */
export function checkSheets(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, name, table } of definitions) {
    const standing = reading.standing.get(id);
    if (!standing) {
      const told = { code: "sheet-missing", detail: { sheet: name } } as const;
      findings.push(finding(id, { ...told, remedy: { kind: "sheet", id }, proposed: true }));
      continue;
    }
    const { sheet } = standing;
    const read = reading.tables.get(id);
    if (table && read && read.table === undefined) {
      const told = { code: "table-gone", detail: { sheet } } as const;
      findings.push(finding(id, { ...told, remedy: { kind: "table", id: table.name }, proposed: true }));
    }
    if (table && read?.table !== undefined && read.table !== id) {
      const told = { code: "table-renamed", detail: { sheet, table: read.table, standard: id } } as const;
      findings.push(
        finding(id, {
          ...told,
          remedy: { kind: "table-name", id: table.name, now: read.table },
          proposed: true,
        }),
      );
    }
    if (sheet !== name && !sheet.startsWith(`${name} (NLB`))
      findings.push(finding(id, { code: "sheet-renamed", detail: { sheet, standard: name } }));
  }
  for (const { id, table, sheet } of reading.copies) {
    const original = reading.standing.get(id)?.sheet ?? "";
    findings.push(finding(table, { code: "sheet-copied", detail: { sheet, original, table } }));
  }
  // Sheets that come when they are needed stand in the order they came.
  const order = definitions
    .filter(({ whenNeeded }) => whenNeeded !== true)
    .map(({ id }) => reading.sheets.indexOf(reading.standing.get(id)?.sheet ?? ""))
    .filter((place) => place >= 0);
  if (order.some((place, index) => index > 0 && place < at(order, index - 1)))
    findings.push(finding("", { code: "sheets-moved", detail: {} }));
  return findings;
}
