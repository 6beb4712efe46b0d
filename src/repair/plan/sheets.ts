import type { SheetDefinition } from "../../sheets/types";
import { at } from "../../domain/at";
import { FORMER_CHARTS, FORMER_ORDER } from "../former";
import type { Placed } from "../placed";
import type { WorkbookRead } from "../reading";
import { freeName, suffixOf } from "../sheetNames";
import { formulasOf, type Writable } from "../titles";
import { withEntries } from "../writtenAnew";
import type { Edit } from "./edit";
import { placeAfter, withOne } from "./plannedTable";

/** A standard sheet that is laid down, new or anew. */
export interface LaidSheet extends Placed {
  readonly definition: SheetDefinition;
}

/** Sheets without a table that are cleared to be laid down anew, with what was typed into the cells meant for it. */
export const laidAnew = (
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): readonly LaidSheet[] =>
  definitions.flatMap((definition): readonly LaidSheet[] => {
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

/** Sheets that are missing, each under a name that is free; one whose formulas would miss a column is left out. */
export function newSheets(
  missing: readonly SheetDefinition[],
  reading: WorkbookRead,
  writable: Writable,
): readonly LaidSheet[] {
  const taken = new Set(reading.sheets.map((name) => name.toLowerCase()));
  return missing
    .filter((definition) =>
      formulasOf(definition).every((formula) => writable(formula, definition.table?.name ?? "")),
    )
    .map((definition) => ({ definition, sheetName: freeName(definition.name, suffixOf, taken) }));
}

/**
 * Moves the standard sheets of an older layout to their places of today, where nobody has moved them: each place that
 * one of them has gets the one that comes there.
 */
export function planNewOrder(
  definitions: readonly SheetDefinition[],
  { sheets, standing }: WorkbookRead,
): { readonly order: readonly string[]; readonly edits: readonly Edit[] } {
  const nameOf = (id: SheetDefinition["id"]) => standing.get(id)?.sheet;
  const inOrder = (ids: readonly SheetDefinition["id"][]) =>
    ids.flatMap((id) => nameOf(id) ?? []).filter((name) => sheets.includes(name));
  const former = inOrder(FORMER_ORDER);
  const places = former.map((name) => sheets.indexOf(name));
  const isFormer = places.every((place, index) => index === 0 || place > at(places, index - 1));
  if (!isFormer) return { order: sheets, edits: [] };
  return inOrder(definitions.map(({ id }) => id)).reduce<{
    order: readonly string[];
    edits: readonly Edit[];
  }>(
    ({ order, edits }, sheet, index) => {
      const position = at(places, index);
      if (order[position] === sheet) return { order, edits };
      const others = order.filter((name) => name !== sheet);
      return {
        order: withOne(others, position, sheet),
        edits: [...edits, { kind: "move-sheet", sheet, position }],
      };
    },
    { order: sheets, edits: [] },
  );
}

/**
 * New sheets with their places among the standard ones, each as it is once those before it are there.
 *
 * @param sheets names of all sheets that stand, in their order
 */
export function inPlace(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
  sheets: readonly string[],
  added: readonly LaidSheet[],
): readonly LaidSheet[] {
  const standard = definitions.map(
    ({ id, name }) =>
      reading.standing.get(id)?.sheet ??
      added.find(({ definition }) => definition.id === id)?.sheetName ??
      name,
  );
  return added.reduce<{ order: readonly string[]; placed: readonly LaidSheet[] }>(
    ({ order, placed }, one) => {
      const position = placeAfter(order, standard, one.sheetName);
      return {
        order: withOne(order, position, one.sheetName),
        placed: [...placed, { ...one, position }],
      };
    },
    { order: sheets, placed: [] },
  ).placed;
}
