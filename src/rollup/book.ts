import { isYear } from "../domain/year";
import type { Programme } from "../programme/types";
import { rangeOf, rectangleOf, sheetOf } from "../sheets/a1/address";
import { BASE_WORDS, baseOf } from "../sheets/counting";
import { NAMES } from "../sheets/names";
import { BOOK_PART, bookIdIn } from "../tracker/bookPart";
import type { CellContent, StatusSnapshot } from "../tracker/port";
import { PROGRAMME_PART, programmeIn } from "../tracker/programmePart";
import { dayOf, type TableCells, textOf } from "../tracker/table";
import { type FileBookSheet, plainTables, yearsIn } from "./plainTables";

type Cells = readonly (readonly CellContent[])[];

/** A workbook file as it was read. */
export interface FileBook {
  readonly sheets: readonly FileBookSheet[];
  /** Defined names of the whole workbook with what they stand for: "'Tình hình'!$J$1". */
  readonly names: ReadonlyMap<string, string>;
  /** Texts of the XML parts that the file keeps beside its cells. */
  readonly parts: readonly string[];
}

/** A workbook with the standard sheets, as its file has them. */
export interface OpenBook {
  readonly tables: ReadonlyMap<string, TableCells>;
  readonly named: Pick<StatusSnapshot, "reportingYear" | "years" | "today" | "countBase">;
  /** The programme kept in the file; null where there is none that is sound. */
  readonly programme: Programme | null;
  /** Its number, by which it knows its forms again. */
  readonly id: string | null;
  /** First cell of the sheet of its targets, which names the commune. */
  readonly heading: string;
}

/** Cells of an area of a sheet, as far as the sheet has any: whatever the file says, no more is looked at. */
function cellsIn(rows: Cells, area: string): Cells {
  const { top, left, bottom, right } = rectangleOf(area);
  return rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** The tables of all sheets, by name. */
export const tablesIn = ({ sheets }: FileBook): ReadonlyMap<string, TableCells> =>
  new Map(
    sheets.flatMap(({ rows, tables }) =>
      tables.map(({ name, range }) => {
        const [titles = [], ...body] = cellsIn(rows, range);
        return [name, { titles: titles.map(textOf), rows: body }] as const;
      }),
    ),
  );

/** The cells that a defined name stands for; none where the workbook has no such name. */
function namedIn({ sheets, names }: FileBook, name: string): readonly CellContent[] {
  const reference = names.get(name) ?? "";
  const range = rangeOf(reference);
  const sheet = sheets.find((one) => one.name === sheetOf(reference));
  return range === undefined || !sheet ? [] : cellsIn(sheet.rows, range).flat();
}

/** What the cells above a table hold, which in a copy of values have lost their names. */
const above = (cells: Cells, isIt: (content: CellContent) => boolean): CellContent =>
  cells.flat().find(isIt) ?? null;

const isBase = (content: CellContent): boolean =>
  Object.values(BASE_WORDS).some((word) => word === textOf(content).trim());

/**
 * The standard sheets of a workbook file, by the values that Excel saved in it; also of a copy of values, which has
 * neither tables nor names but the same titles. null where it has no standard sheets.
 */
export function bookOf(file: FileBook): OpenBook | null {
  const parts = (namespace: string) => file.parts.filter((xml) => xml.includes(namespace));
  const kept = {
    programme: programmeIn(parts(PROGRAMME_PART.namespace)) ?? null,
    id: bookIdIn(parts(BOOK_PART.namespace)[0] ?? ""),
  };
  const tables = tablesIn(file);
  const isLiving = tables.has("TinhHinh");
  const found = isLiving ? null : plainTables(file.sheets);
  const status = isLiving
    ? file.sheets.find((sheet) => sheet.tables.some(({ name }) => name === "TinhHinh"))
    : found?.get("TinhHinh")?.sheet;
  if (!status) return null;
  const heading = textOf(status.rows[0]?.[0] ?? null);
  const [reportingYear, base, today] = found
    ? [
        above(found.get("TinhHinh")?.above ?? [], isYear),
        above(found.get("TinhHinh")?.above ?? [], isBase),
        above(found.get("MocThoiGian")?.above ?? [], (cell) => dayOf(cell) !== null),
      ]
    : [NAMES.reportingYear, NAMES.countBase, NAMES.today].map((name) => namedIn(file, name)[0] ?? null);
  const years = found
    ? yearsIn(found.get("SoLieu")?.table.titles ?? [])
    : namedIn(file, NAMES.years).map(Number);
  const year = Number(reportingYear);
  if (!isYear(year) || !years.every(isYear)) return null;
  return {
    ...kept,
    heading,
    tables: found ? new Map([...found].map(([name, { table }]) => [name, table])) : tables,
    named: {
      reportingYear: year,
      years,
      today: dayOf(today ?? null),
      countBase: baseOf(textOf(base ?? null)),
    },
  };
}
