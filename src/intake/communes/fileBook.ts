import { strFromU8 } from "fflate";
import type { CellValue } from "hucre/xlsx";
import type { FileBook } from "../../rollup/book";
import type { CellContent } from "../../tracker/port";
import { begins, ZIP } from "../files/kinds";
import { bytesOf, partsOf } from "../files/zip";
import { cellOf, workbookOf } from "../forms/cells";

/** A cell as Excel gives its value: a day as its number, an error as its text. */
function contentOf(value: CellValue): CellContent {
  const cell = cellOf(value, false);
  if (typeof cell !== "object" || cell === null) return cell;
  return "day" in cell ? cell.day : "error" in cell ? cell.error : cell.percent;
}

/**
 * The same cells, of which no text keeps another alive: each was cut from the text of its whole sheet, which would stay
 * in memory as long as one cell does, and so the files of a city several times over.
 */
const detached = (rows: readonly (readonly CellContent[])[]) =>
  JSON.parse(JSON.stringify(rows)) as typeof rows;

/** Texts of what a workbook file keeps beside its cells. */
const keptIn = (bytes: Uint8Array): readonly string[] =>
  begins(bytes, ZIP)
    ? [...partsOf(bytes)].flatMap(([path, part]) =>
        /^customXml\/[^/]+\.xml$/.test(path) ? [strFromU8(bytesOf(part))] : [],
      )
    : [];

/**
 * Reads a workbook file by the values that Excel saved in it.
 *
 * @throws FileRefusal, see `sheetsIn`
 */
export async function fileBook(bytes: Uint8Array): Promise<FileBook> {
  const { sheets, namedRanges = [] } = await workbookOf(bytes);
  return {
    sheets: sheets.map(({ name, rows, tables = [] }) => ({
      name,
      rows: detached(rows.map((row) => row.map(contentOf))),
      tables: tables.flatMap(({ name: table, range }) =>
        range === undefined ? [] : [{ name: table, range }],
      ),
    })),
    names: new Map(
      namedRanges.flatMap(({ name, range, scope }) => (scope === undefined ? [[name, range] as const] : [])),
    ),
    parts: keptIn(bytes),
  };
}
