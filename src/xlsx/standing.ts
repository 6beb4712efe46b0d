import { CODE } from "../sheets/columns";
import { FORMATS } from "../sheets/look";
import type { Block, Column, Constant, Content, SheetDefinition, Table } from "../sheets/types";
import { cellAddress, rectangleOf } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import { placesOf, SAME, type TablePlace } from "./places";
import { withRows } from "./stretch";

/** A cell of the open workbook. */
export interface StandingCell {
  readonly value: Constant;
  /** Whether a formula gives the value. */
  readonly isFormula: boolean;
  readonly format: string;
}

/** A standard sheet as it stands in the open workbook. Rows and columns count from 0. */
export interface OpenSheet {
  readonly cells: readonly (readonly StandingCell[])[];
  /** null on a sheet without one. */
  readonly table: TablePlace | null;
  /** Cells that have a defined name, by that name; they may have been moved. */
  readonly named: Readonly<Record<string, StandingCell>>;
}

/** A sheet of a copy: what its definition says, with what was typed into it. */
export interface StandingSheet {
  readonly sheet: SheetDefinition;
  /** What the open workbook shows in a cell of the sheet; undefined where it has no such cell. */
  readonly shown: (row: number, column: number) => Constant | undefined;
  /** Typed cells of the open workbook that have no place in the copy: "AB7". */
  readonly leftOut: readonly string[];
  /** Formulas a person added; the copy has only their values. */
  readonly asValues: readonly string[];
}

const NOTHING: StandingCell = { value: null, isFormula: false, format: FORMATS.general };
const EXTRA_WIDTH = 16;

type CellAt = (row: number, column: number) => StandingCell;

/** The table with the columns a person added, and only those rows that hold something typed. */
function standingTable(
  table: Table,
  found: TablePlace,
  at: CellAt,
): { readonly table: Table; readonly kept: readonly number[] } {
  const cell = (row: number, title: string) => {
    const place = found.titles.indexOf(title);
    return place < 0 ? undefined : at(found.top + 1 + row, found.left + place);
  };
  const all = Array.from({ length: found.rows }, (_, row) => row);
  const kept = all.filter((row) =>
    found.titles.some((title) => {
      const { isFormula, value } = cell(row, title) ?? NOTHING;
      return !isFormula && value !== null;
    }),
  );
  const defined = new Map(table.rows.map((row, place) => [row[0], place]));
  const definedRow = kept.map((row) => defined.get(cell(row, CODE)?.value ?? null));
  const own: Column[] = table.columns.map((column) => ({
    ...column,
    ...(typeof column.format === "object" && {
      format: definedRow.map((place) => column.format?.[place ?? -1] ?? FORMATS.general),
    }),
    ...(typeof column.longest === "object" && {
      longest: definedRow.map((place) => column.longest?.[place ?? -1] ?? ""),
    }),
  }));
  const extra = found.titles
    .filter((title) => !table.columns.some(({ name }) => name === title))
    .map((name): Column => ({
      name,
      width: EXTRA_WIDTH,
      look: "text",
      format: kept.map((row) => cell(row, name)?.format ?? FORMATS.general),
    }));
  const columns = [...own, ...extra];
  const rows = kept.map((row, index) =>
    columns.map(({ name, formula }, column): Constant => {
      const found = cell(row, name);
      // A column the workbook has lost comes back with what the definition has in it.
      if (!found) return table.rows[definedRow[index] ?? -1]?.[column] ?? null;
      return formula !== undefined && found.isFormula ? null : found.value;
    }),
  );
  return { table: { ...table, columns, rows }, kept };
}

const key = (row: number, column: number) => `${row},${column}`;

/** Cells that blocks fill, merged ones included. */
function coveredBy(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ at, cells, mergeAcross = 1, mergeDown = 1 }) => {
      const { top, left } = rectangleOf(at);
      const width = Math.max(mergeAcross, ...cells.map((row) => row.length));
      return Array.from({ length: Math.max(cells.length, mergeDown) * width }, (_, place) =>
        key(top + Math.floor(place / width), left + (place % width)),
      );
    }),
  );
}

/**
 * A standard sheet with everything that was typed into it in the open workbook: cells of its table, including columns
 * and rows a person added; days, years and texts around it; constants typed over formulas. Formulas are the
 * definition's; those a person added are carried over as values.
 *
 * @param definition the sheet as a set-up would make it
 */
export function asItStands(
  definition: SheetDefinition,
  { cells, table: found, named }: OpenSheet,
): StandingSheet {
  const at: CellAt = (row, column) => cells[row]?.[column] ?? NOTHING;
  const own = definition.table;
  const standing = own && found ? standingTable(own, found, at) : null;
  const sheet: SheetDefinition =
    own && standing
      ? withRows(definition, { ...own, columns: standing.table.columns }, standing.table.rows)
      : definition;
  const places = standing && found ? placesOf(standing.table, found, standing.kept) : SAME;

  const nameAt = new Map(Object.entries(sheet.names).map(([name, range]) => [range, name]));
  const source = (row: number, column: number): StandingCell | undefined => {
    const moved = named[nameAt.get(cellAddress(row, column)) ?? ""];
    if (moved) return moved;
    const place = places.toStanding(row, column);
    return place && at(...place);
  };
  const blocks = sheet.blocks.map((block): Block => {
    const { top, left } = rectangleOf(block.at);
    const content = (defined: Content, down: number, right: number): Content => {
      const { value, isFormula } = source(top + down, left + right) ?? NOTHING;
      return isFormula || value === null ? defined : value;
    };
    return {
      ...block,
      cells: block.cells.map((row, down) => row.map((defined, right) => content(defined, down, right))),
    };
  });

  const covered = coveredBy(blocks);
  const body = sheet.table && bodyOf(sheet.table);
  const inTable = (row: number, column: number) =>
    body !== undefined && row >= body.top - 1 && row <= body.bottom && column <= body.right;
  const loose: Block[] = [];
  const leftOut: string[] = [];
  const asValues: string[] = [];
  cells.forEach((row, down) =>
    row.forEach(({ value, isFormula, format }, right) => {
      if (value === null) return;
      const address = cellAddress(down, right);
      const place = places.toCopy(down, right);
      if (!place) {
        if (!isFormula) leftOut.push(address);
        return;
      }
      if (inTable(...place)) {
        const column = sheet.table?.columns[place[1]];
        if (isFormula && column?.formula === undefined) asValues.push(address);
        return;
      }
      if (covered.has(key(...place))) return;
      if (isFormula) asValues.push(address);
      loose.push({ at: cellAddress(...place), cells: [[value]], look: "body", format });
    }),
  );
  return {
    sheet: { ...sheet, blocks: [...blocks, ...loose] },
    shown: (row, column) => source(row, column)?.value,
    leftOut,
    asValues,
  };
}
