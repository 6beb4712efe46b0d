import { type Place, placeAt } from "../sheets/a1/address";
import type { SheetDefinition } from "../sheets/types";
import { checkColumns } from "./checkColumns";
import { checkConstants } from "./checkConstants";
import { checkCellFormulas, checkColumnFormulas } from "./checkFormulas";
import { areaOfName, checkNames, checkRowsAbove, homeOfNames } from "./checkNames";
import { checkColours, checkValidations } from "./checkRules";
import { checkRows, codesOf, standingCodes } from "./checkRows";
import { checkSheets } from "./checkSheets";
import { type Finding, finding } from "./finding";
import { match, type Matching } from "./matching";
import { checkLayout, strangers } from "./olderLayout";
import { type Placement, placementOf } from "./placement";
import type { Reading, SheetRead, TableRead } from "./reading";

/** A standard table as it stands, its columns and rows held against the definition. */
interface Standing {
  readonly definition: SheetDefinition;
  readonly read: TableRead;
  readonly columns: Matching;
  /** Titles the columns should have. */
  readonly titles: readonly string[];
  readonly codes: readonly string[];
}

function standingTables(definitions: readonly SheetDefinition[], reading: Reading): readonly Standing[] {
  return definitions.flatMap((definition) => {
    const read = reading.tables.get(definition.id);
    if (!definition.table || !read) return [];
    const standard = definition.table.columns.map(({ name }) => name);
    const columns = match(standard, read.titles);
    const titles = read.titles.map((title, place) => columns.changed.get(place) ?? title);
    return [{ definition, read, columns, titles, codes: standingCodes(read, titles) }];
  });
}

/** Codes that stand in two tables or more and are no slip, because nobody makes the same slip twice. */
function ownCodes(tables: readonly Standing[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { codes } of tables)
    for (const code of new Set(codes)) seen.set(code, (seen.get(code) ?? 0) + 1);
  return new Set([...seen].filter(([code, count]) => code !== "" && count > 1).map(([code]) => code));
}

/** The guide has no table: how far its cells moved is told by each name that points into it. */
function shiftsOf(definition: SheetDefinition, reading: Reading): readonly number[] {
  const sheet = homeOfNames(definition, reading.names) ?? "";
  return Object.entries(definition.names).flatMap(([name, standard]) => {
    const area = areaOfName(reading.names.get(name), sheet);
    return area === undefined ? [] : [placeAt(area).row - placeAt(standard).row];
  });
}

/** Single cells that names point to, wherever rows and columns that came and went have moved them. */
const anchorsOf = ({ id, names }: SheetDefinition, reading: Reading): ReadonlyMap<string, Place> =>
  new Map(
    Object.entries(names).flatMap(([name, standard]) => {
      const area = areaOfName(reading.names.get(name), reading.tables.get(id)?.sheet ?? "");
      return area && !standard.includes(":") && !area.includes(":") ? [[standard, placeAt(area)]] : [];
    }),
  );

/** Where each standard sheet's cells stand. */
export function placementsOf(
  definitions: readonly SheetDefinition[],
  reading: Reading,
): ReadonlyMap<string, Placement> {
  const tables = new Map(standingTables(definitions, reading).map((one) => [one.definition.id, one]));
  return new Map(
    definitions.map((definition) => {
      const { id } = definition;
      const table = tables.get(id);
      const named = table && { ...table.read, titles: table.titles };
      const anchors = anchorsOf(definition, reading);
      const [shift = 0] = definition.table ? [] : shiftsOf(definition, reading);
      return [id, placementOf(definition, named, anchors, shift)];
    }),
  );
}

/** A sheet without a table that lost rows, columns or what formulas look up in it: nobody types there but into named cells. */
function laidAnew(definition: SheetDefinition, read: SheetRead, reading: Reading, places: number): Finding {
  const keepsakes = strangers(definition, read, reading);
  return finding(definition.id, {
    code: "sheet-bent",
    detail: { sheet: read.sheet, places, kept: keepsakes.length },
    remedy: { kind: "anew", id: definition.id },
    proposed: true,
    keepsakes,
  });
}

/**
 * Holds a workbook against the standard sheets and tells what is missing or bent, with what mending would do; empty where
 * everything is as a set-up leaves it. Typing in cells meant for it, sorting rows, adding rows and columns of one's own,
 * and editing the words of the programme bend nothing.
 */
export function check(definitions: readonly SheetDefinition[], reading: Reading): readonly Finding[] {
  const tables = standingTables(definitions, reading);
  const own = ownCodes(tables);
  const placements = placementsOf(definitions, reading);
  const layout = checkLayout(definitions, reading);
  const isOld = layout.some(({ remedy }) => remedy !== null);
  const rewritten = isOld || [...reading.tables.values()].some(({ table }) => table === undefined);
  const titles = new Map(
    tables.flatMap(({ definition, read, columns }) =>
      [...columns.changed].map(([place, title]) => [
        `${definition.id}[${title}]`,
        read.titles[place] ?? title,
      ]),
    ),
  );
  const present = (table: string, title: string) => titles.get(`${table}[${title}]`) ?? title;
  const inTables = new Map(
    tables.map(({ definition, read, columns, titles: named, codes }) => {
      const standard = definition.table ? codesOf(definition.table) : [];
      const rows = standard.length > 0 ? match(standard, codes, own) : undefined;
      return [
        definition.id,
        [
          ...checkColumns(definition, read, columns),
          ...(rows ? checkRows(definition, read, named, codes, rows) : []),
          ...checkConstants(definition, read, named, codes),
          ...checkColumnFormulas(definition, read, named, codes, present, rewritten),
        ],
      ];
    }),
  );
  const onSheets = definitions.flatMap((definition) => {
    const read = reading.standing.get(definition.id);
    const placement = placements.get(definition.id);
    if (!read || !placement || (isOld && !definition.table)) return [];
    const named = checkNames(definition, read, placement, reading);
    const inTable = inTables.get(definition.id) ?? [];
    const lost = checkRowsAbove(definition, read, reading, named);
    // What stood in rows that are gone is told once they are there again.
    if (lost) return [lost, ...inTable];
    const findings = [
      ...inTable,
      ...checkCellFormulas(definition, read, placement, present),
      ...checkColours(definition, read, placement),
      ...checkValidations(definition, read, placement),
      ...named,
    ];
    const isTorn = named.length > 0 || new Set(shiftsOf(definition, reading)).size > 1;
    return definition.table || !isTorn ? findings : [laidAnew(definition, read, reading, findings.length)];
  });
  return [...layout, ...checkSheets(definitions, reading), ...onSheets];
}
