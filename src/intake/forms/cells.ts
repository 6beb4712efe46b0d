import { strFromU8, strToU8, zipSync } from "fflate";
import type { CellValue, Sheet, Workbook } from "hucre/xlsx";
import { isError, readCell } from "../../domain/cell";
import type { FileCell, FileSheet } from "../../tracker/returned";
import { begins, compoundKind, otherKind, ZIP } from "../files/kinds";
import { related } from "../files/package";
import { FileRefusal, refuse, tooLarge } from "../files/refusal";
import { bytesOf, partsOf, type ZipPart } from "../files/zip";

/** Rows of a sheet that are read; a form of a whole city has some hundred. */
const MOST_ROWS = 20_000;

const OLD_EXCEL = "Excel (.xls)";
const OPEN_SHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Parts that hold no cells: pictures, charts, macros, links to other files. */
const NO_CELLS =
  /(?:^|\/)(?:media|drawings|charts|embeddings|externalLinks|pivotTables|pivotCache|customXml)\//i;

const MS_PER_DAY = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const EPOCH = 25_569;

const dayOf = (date: Date): FileCell => ({ day: date.getTime() / MS_PER_DAY + EPOCH });

/** A content as the reader of files hands it over; a percentage is told by the format of its cell. */
export function cellOf(value: CellValue, isPercent: boolean): FileCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { error: "#VALUE!" } : dayOf(value);
  const cell = readCell(value);
  if (isError(cell)) return cell;
  if (typeof cell === "number" && isPercent) return { percent: cell * 100 };
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

function sheetOf({ name, rows, cells }: Sheet): FileSheet {
  if (rows.length >= MOST_ROWS) throw refuse("file-bomb");
  const isPercent = (row: number, column: number) =>
    cells?.get(`${row},${column}`)?.style?.numFmt?.includes("%") === true;
  return {
    name,
    rows: rows.map((row, down) => row.map((value, right) => cellOf(value, isPercent(down, right)))),
  };
}

/**
 * The parts of a package that cells need, and nothing else, inflated under guard: whatever opens it next meets neither macros nor
 * pictures, and nothing larger than it was said to be.
 */
const cellParts = (parts: ReadonlyMap<string, ZipPart>): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    [...parts].flatMap(([path, part]) =>
      /(?:\.xml|\.rels|^mimetype)$/i.test(path) && !NO_CELLS.test(path)
        ? [[path, bytesOf(part)] as const]
        : [],
    ),
  );

/** Around rows that are repeated on each page, or grouped: their reader passes over what stands inside. */
const ROW_GROUPS = /<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^<>]*)?>/g;

/** Cells of an OpenDocument sheet, with no rows out of their reader's sight. */
function openSheet(parts: ReadonlyMap<string, ZipPart>): Uint8Array {
  const files = cellParts(parts);
  const content = files["content.xml"];
  return zipSync(
    {
      ...files,
      ...(content && { "content.xml": strToU8(strFromU8(content).replace(ROW_GROUPS, "")) }),
    },
    { level: 0 },
  );
}

async function zipped(bytes: Uint8Array): Promise<Workbook> {
  const parts = partsOf(bytes);
  const type = parts.get("mimetype");
  if (type !== undefined) {
    const kind = new TextDecoder().decode(bytesOf(type));
    if (!kind.startsWith(OPEN_SHEET)) throw refuse("file-other-kind", { kind: "OpenDocument" });
    return (await import("hucre/ods")).readOds(openSheet(partsOf(bytes)), { readStyles: true });
  }
  const [main] = related(parts, "")("officeDocument", "xl/workbook.xml");
  if (main === undefined) throw refuse("file-other-kind", { kind: "ZIP" });
  if (main.path.startsWith("word/")) throw refuse("file-other-kind", { kind: "Word (.docx)" });
  if (main.path.startsWith("ppt/")) throw refuse("file-other-kind", { kind: "PowerPoint (.pptx)" });
  if (/\.bin$/i.test(main.path)) throw refuse("file-other-kind", { kind: "Excel (.xlsb)" });
  const { readXlsx } = await import("hucre/xlsx");
  return readXlsx(zipSync(cellParts(partsOf(bytes)), { level: 0 }), { readStyles: true, maxRows: MOST_ROWS });
}

const isOldExcel = (refusal: FileRefusal): boolean => refusal.fault.detail?.["kind"] === OLD_EXCEL;

/** A workbook file as its reader hands it over. Refuses as `sheetsIn` does. */
export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const large = tooLarge(bytes);
  if (large) throw large;
  if (bytes.length === 0) throw refuse("file-empty");
  const compound = compoundKind(bytes);
  if (compound && isOldExcel(compound))
    return (await import("hucre/xlsx")).readXls(bytes, { readStyles: true });
  const other = compound ?? otherKind(bytes);
  if (other) throw other;
  if (!begins(bytes, ZIP)) throw refuse("file-not-document");
  return zipped(bytes);
}

/**
 * The cells of a workbook file, recognised by its content and not by its name: .xlsx of any program, .xls or .ods. Formulas
 * are read by the value they have in the file, macros and links are never looked at.
 *
 * Refuses as `inflate` does, and ("file-too-large") above 20 MB, ("file-other-kind", "file-not-document") what is no
 * workbook, and ("file-damaged") what can't be read.
 */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const { sheets } = await workbookOf(bytes);
  return sheets.map(sheetOf);
}
