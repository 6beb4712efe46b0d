import { type Place, placeAt } from "../sheets/a1/address";
import type { SheetDefinition } from "../sheets/types";
import { areaOfName, homeOfNames } from "./definedNames";
import { type Placement, placementOf } from "./placement";
import type { WorkbookRead } from "./reading";
import { standingTables } from "./standingTables";

/** How far the cells of a sheet without a table moved is told by each name that points into it. */
export function shiftsOf(definition: SheetDefinition, reading: WorkbookRead): readonly Place[] {
  const sheet = homeOfNames(definition, reading.names) ?? "";
  return Object.entries(definition.names).flatMap(([name, standard]) => {
    const area = areaOfName(reading.names.get(name), sheet);
    if (area === undefined) return [];
    const [now, then] = [placeAt(area), placeAt(standard)];
    return [{ row: now.row - then.row, column: now.column - then.column }];
  });
}

/** Single cells that names point to, wherever rows and columns that came and went have moved them. */
const anchorsOf = ({ id, names }: SheetDefinition, reading: WorkbookRead): ReadonlyMap<string, Place> =>
  new Map(
    Object.entries(names).flatMap(([name, standard]) => {
      const area = areaOfName(reading.names.get(name), reading.tables.get(id)?.sheet ?? "");
      return area && !standard.includes(":") && !area.includes(":") ? [[standard, placeAt(area)]] : [];
    }),
  );

/** Where each standard sheet's cells stand. */
export function placementsOf(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): ReadonlyMap<string, Placement> {
  const tables = new Map(standingTables(definitions, reading).map((one) => [one.definition.id, one]));
  return new Map(
    definitions.map((definition) => {
      const { id } = definition;
      const table = tables.get(id);
      const named = table && { ...table.read, titles: table.titles };
      const anchors = anchorsOf(definition, reading);
      const [shift] = definition.table ? [] : shiftsOf(definition, reading);
      return [id, placementOf(definition, named, anchors, shift?.row)];
    }),
  );
}
