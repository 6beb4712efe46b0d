import { at } from "../../domain/at";
import type { SheetDefinition } from "../../sheets/types";
import { type Finding, finding, remediesOf } from "../finding";
import type { Placement } from "../placement";
import { placementsOf, shiftsOf } from "../placements";
import type { WorkbookRead, SheetRead } from "../reading";
import { type StandingTable, standingTables } from "../standingTables";
import type { PresentTitle } from "../../sheets/formula/rename";
import { strangers } from "../writtenAnew";
import { checkCharts } from "./charts";
import { checkColumns } from "./columns";
import { checkConstants } from "./constants";
import { checkFigures } from "./figures";
import { checkCellFormulas, checkColumnFormulas } from "./formulas";
import { checkLayout } from "./layout";
import { checkNames, checkRowsAbove } from "./names";
import { checkOutside } from "./outside";
import { checkRows } from "./rows";
import { checkColours, checkValidations } from "./rules";
import { checkSheets } from "./sheets";
import { withoutVain } from "./vain";

/** Codes that stand in two or more tables, so they are no slips: nobody makes the same slip twice. */
function ownCodes(tables: readonly StandingTable[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { codes } of tables)
    for (const code of new Set(codes)) seen.set(code, (seen.get(code) ?? 0) + 1);
  return new Set([...seen].filter(([code, count]) => code !== "" && count > 1).map(([code]) => code));
}

/**
 * A sheet without a table that lost rows, columns or what formulas look up in it: people type there only into named
 * cells.
 */
function laidAnew(
  definition: SheetDefinition,
  read: SheetRead,
  reading: WorkbookRead,
  places: number,
): Finding {
  const keepsakes = strangers(definition, read, reading);
  return finding(definition.id, {
    code: "sheet-bent",
    detail: { sheet: read.sheet, places, kept: keepsakes.length },
    remedy: { kind: "anew", id: definition.id },
    proposed: true,
    keepsakes,
  });
}

/** The title each column has at present, where some were typed over. */
function presentTitles(tables: readonly StandingTable[]): PresentTitle {
  const typedOver = new Map(
    tables.flatMap(({ definition: { id }, read, titles }) =>
      titles.map((title, place) => [`${id}[${title}]`, at(read.titles, place)]),
    ),
  );
  return (table, title) => typedOver.get(`${table}[${title}]`) ?? title;
}

/** What is bent in a table: its columns, rows, constants and formulas. */
function checkTable(
  standing: StandingTable,
  outside: readonly Finding[],
  own: ReadonlySet<string>,
  present: PresentTitle,
  { isOld, rewritten }: { readonly isOld: boolean; readonly rewritten: boolean },
): readonly Finding[] {
  const { definition, read, titles, codes } = standing;
  // What stands outside is told once it is in the table again.
  if (remediesOf(outside, "extend").length > 0) return outside;
  return [
    ...outside,
    ...checkColumns(standing, isOld),
    ...checkRows(standing, own, present),
    ...checkConstants(definition, read, titles, codes),
    ...checkColumnFormulas(definition, read, titles, codes, present, rewritten),
  ];
}

/** What is bent on a sheet that stands, its table included. */
function checkSheet(
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: WorkbookRead,
  inTable: readonly Finding[],
  present: PresentTitle,
): readonly Finding[] {
  const named = checkNames(definition, read, placement, reading);
  const lost = checkRowsAbove(definition, read, reading, named);
  // What stood in rows that are gone is told once they are there again.
  if (lost) return [lost, ...inTable];
  if (remediesOf(inTable, "extend").length > 0) return inTable;
  const findings = [
    ...inTable,
    ...checkCellFormulas(definition, read, placement, present),
    ...checkColours(definition, read, placement),
    ...checkValidations(definition, read, placement),
    ...checkCharts(definition, read),
    ...named,
  ];
  const shifts = shiftsOf(definition, reading);
  const isTorn =
    named.length > 0 ||
    shifts.some(({ column }) => column !== 0) ||
    new Set(shifts.map(({ row }) => row)).size > 1;
  return definition.table || !isTorn ? findings : [laidAnew(definition, read, reading, findings.length)];
}

/**
 * Compares a workbook with the standard sheets and reports what is missing or bent, with what mending would do; empty
 * where everything is as a set-up leaves it. Typing in cells meant for it, sorting rows, adding rows and columns of
 * one's own, and editing the words of the programme bend nothing.
 */
export function check(definitions: readonly SheetDefinition[], reading: WorkbookRead): readonly Finding[] {
  const tables = standingTables(definitions, reading);
  const own = ownCodes(tables);
  const placements = placementsOf(definitions, reading);
  const layout = checkLayout(definitions, reading);
  const isOld = layout.some(({ remedy }) => remedy !== null);
  const rewritten = isOld || [...reading.tables.values()].some(({ table }) => table === undefined);
  const present = presentTitles(tables);
  const inTables = new Map(
    tables.map((table) => {
      const { id } = table.definition;
      const read = reading.standing.get(id);
      const outside = read ? checkOutside(table, read) : [];
      return [id, checkTable(table, outside, own, present, { isOld, rewritten })];
    }),
  );
  const onSheets = definitions.flatMap((definition) => {
    const read = reading.standing.get(definition.id);
    const placement = placements.get(definition.id);
    if (!read || !placement) return [];
    // All else is laid again with the layout.
    if (isOld) return inTables.get(definition.id) ?? [];
    return checkSheet(definition, read, placement, reading, inTables.get(definition.id) ?? [], present);
  });
  const found = [...layout, ...checkSheets(definitions, reading), ...onSheets, ...checkFigures(tables)];
  return withoutVain(definitions, tables, found, present);
}
