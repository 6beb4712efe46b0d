/** A workbook with the standard sheets, read from its file: what forms are made of and held against. */
import { strFromU8, unzipSync } from "fflate";
import type { CellValue, Workbook } from "hucre/xlsx";
import { isYear } from "../../src/domain/year";
import { cellOf, workbookOf } from "../../src/intake/forms/cells";
import { placeName } from "../../src/programme/place";
import type { Programme } from "../../src/programme/types";
import { rectangleOf } from "../../src/sheets/a1/address";
import { baseOf } from "../../src/sheets/counting";
import { NAMES } from "../../src/sheets/names";
import { BOOK_PART, bookIdIn } from "../../src/tracker/bookPart";
import { heldIn } from "../../src/tracker/formBook";
import type { CellContent, FormBook, StatusSnapshot } from "../../src/tracker/port";
import { PROGRAMME_PART, programmeIn } from "../../src/tracker/programmePart";
import { snapshotOf } from "../../src/tracker/snapshot";
import { dayOf, type TableCells, textOf } from "../../src/tracker/table";

/** A cell as Excel gives its value: a day as its number, an error as its text. */
function contentOf(value: CellValue | undefined): CellContent {
  const cell = cellOf(value ?? null, false);
  if (typeof cell !== "object" || cell === null) return cell;
  return "day" in cell ? cell.day : "error" in cell ? cell.error : cell.percent;
}

/** Cells of an area of a sheet: "A3:K46". */
function cellsIn(sheet: Workbook["sheets"][number] | undefined, area: string): readonly CellContent[][] {
  const { top, left, bottom, right } = rectangleOf(area);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      contentOf(sheet?.rows[top + row]?.[left + column]),
    ),
  );
}

/** The tables of all sheets, by name. */
const tablesIn = ({ sheets }: Workbook): ReadonlyMap<string, TableCells> =>
  new Map(
    sheets.flatMap((sheet) =>
      (sheet.tables ?? []).flatMap(({ name, range }) => {
        const [titles = [], ...rows] = range === undefined ? [] : cellsIn(sheet, range);
        return [[name, { titles: titles.map(textOf), rows }] as const];
      }),
    ),
  );

/** The cells that a defined name stands for; none where the workbook has no such name. */
function namedIn({ sheets, namedRanges = [] }: Workbook, name: string): readonly CellContent[] {
  const range = namedRanges.find((one) => one.name === name && one.scope === undefined)?.range ?? "";
  const [, quoted, plain, area] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range) ?? [];
  if (area === undefined) return [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return cellsIn(
    sheets.find((sheet) => sheet.name === sheetName),
    area,
  ).flat();
}

/** Larger than the programme of any commune: what says that it is larger is not looked at. */
const LARGEST_PART = 20_000_000;

/** Texts of what the file keeps beside its cells. */
const partsIn = (bytes: Uint8Array): readonly string[] =>
  Object.values(
    unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^customXml\/[^/]+\.xml$/.test(name) && originalSize <= LARGEST_PART,
    }),
  ).map((part) => strFromU8(part));

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

/**
 * Reads a workbook by the values that Excel saved in it.
 *
 * @returns null where it has no standard sheets
 * @throws FileRefusal, see `sheetsIn`
 */
export async function openBook(bytes: Uint8Array): Promise<OpenBook | null> {
  const workbook = await workbookOf(bytes);
  const tables = tablesIn(workbook);
  const [reportingYear] = namedIn(workbook, NAMES.reportingYear).map(Number);
  const years = namedIn(workbook, NAMES.years).map(Number);
  if (!tables.has("TinhHinh") || !isYear(reportingYear) || !years.every(isYear)) return null;
  const status = workbook.sheets.find((sheet) => sheet.tables?.some(({ name }) => name === "TinhHinh"));
  const [today = null] = namedIn(workbook, NAMES.today);
  const [countBase = null] = namedIn(workbook, NAMES.countBase);
  const parts = partsIn(bytes);
  const partsOf = (namespace: string) => parts.filter((xml) => xml.includes(namespace));
  return {
    tables,
    named: { reportingYear, years, today: dayOf(today), countBase: baseOf(textOf(countBase)) },
    programme: programmeIn(partsOf(PROGRAMME_PART.namespace)) ?? null,
    id: bookIdIn(partsOf(BOOK_PART.namespace)[0] ?? ""),
    heading: textOf(contentOf(status?.rows[0]?.[0])),
  };
}

/**
 * A workbook as forms are made of it and held against it; null where it has no standard sheets.
 *
 * @param own the programme of a workbook that keeps none
 * @throws FileRefusal, see `sheetsIn`
 */
export async function bookIn(bytes: Uint8Array, own: Programme): Promise<FormBook | null> {
  const book = await openBook(bytes);
  return (
    book && {
      id: book.id,
      place: placeName(book.programme ?? own),
      snapshot: snapshotOf(book.tables, book.named),
      held: heldIn(book.tables),
    }
  );
}
