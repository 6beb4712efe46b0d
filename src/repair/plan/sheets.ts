import type { SheetDefinition } from "../../sheets/types";
import { FORMER_CHARTS } from "../former";
import type { Placed } from "../placed";
import type { WorkbookRead } from "../reading";
import { freeName, suffixOf } from "../sheetNames";
import { withEntries } from "../writtenAnew";
import type { Edit } from "./edit";
import { formulasOf, type Writable } from "./formulas";
import { placeAfter, withOne } from "./plannedTable";

/** Sheets without a table that are cleared to be laid down anew, with what was typed into the cells meant for it. */
export const laidAnew = (definitions: readonly SheetDefinition[], reading: WorkbookRead): readonly Placed[] =>
  definitions.flatMap((definition): readonly Placed[] => {
    const read = reading.standing.get(definition.id);
    if (!read) return [];
    const ours = new Set(definition.charts.map(({ name }) => name));
    const ground = {
      staying: new Set<string>(),
      tables: [],
      charts: read.charts.filter((name) => ours.has(name) || FORMER_CHARTS.has(name)),
    };
    return [{ definition: withEntries(definition, read, reading), sheetName: read.sheet, ground }];
  });

interface NewSheet extends Placed {
  readonly definition: SheetDefinition;
}

/** Sheets that are missing, each under a name that is free; one whose formulas would miss a column is left out. */
export function newSheets(
  missing: readonly SheetDefinition[],
  reading: WorkbookRead,
  writable: Writable,
): readonly NewSheet[] {
  const taken = new Set(reading.sheets.map((name) => name.toLowerCase()));
  return missing
    .filter((definition) =>
      formulasOf(definition).every((formula) => writable(formula, definition.table?.name ?? "")),
    )
    .map((definition) => ({ definition, sheetName: freeName(definition.name, suffixOf, taken) }));
}

/** Moves new sheets, which Excel adds at the end, to their places among the standard sheets. */
export function planOrder(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
  added: readonly NewSheet[],
): readonly Edit[] {
  const standard = definitions.map(
    ({ id, name }) =>
      reading.standing.get(id)?.sheet ??
      added.find(({ definition }) => definition.id === id)?.sheetName ??
      name,
  );
  const places = added.reduce<{ order: readonly string[]; edits: readonly Edit[] }>(
    ({ order, edits }, { sheetName: sheet }) => {
      const position = placeAfter(order, standard, sheet);
      return {
        order: withOne(order, position, sheet),
        edits: [...edits, { kind: "move-sheet", sheet, position }],
      };
    },
    { order: reading.sheets, edits: [] },
  );
  return places.edits;
}
