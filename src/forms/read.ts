import { fold } from "../domain/text";
import { cellAddress } from "../sheets/a1/address";
import { type FigureColumn, yearColumn } from "../sheets/columns";
import { FORM_TABLES, type FormField, formFields, type FormTable, NAME_COLUMN } from "../tracker/formFields";
import type { FormBook } from "../tracker/port";
import type { FileCell, FileSheet, Returned, ReturnedCell, StrayRow } from "../tracker/returned";
import { textOf } from "../tracker/table";
import { stampIn } from "./stamp";

/** Titles of the column of codes, as this and other tables write them. */
const CODES = new Set(["mã", "mã số", "mã chỉ tiêu", "mã ct", "mã đề án", "mã nhiệm vụ"]);

/** Titles of the column of names, by which rows are known that have no code. */
const NAMES = new Set(
  [
    "tên",
    "nội dung",
    "chỉ tiêu",
    "tên chỉ tiêu",
    "chỉ tiêu chủ yếu",
    "các chỉ tiêu",
    "tên đề án",
    "nhiệm vụ",
  ].map(fold),
);

/** A title that names a figure, in the words of officials: "Kế hoạch năm 2026", "Ước TH 2026", "Kết quả thực hiện". */
const FIGURE_TITLE =
  /^(?:số )?(kh|kế hoạch|ưth|ước th|ước thực hiện|th|thực hiện|kết quả|kết quả th|kết quả thực hiện)(?: (?:cả )?năm)?(?: (\d{4}))?$/;

const FIGURE_WORDS: Readonly<Record<string, FigureColumn>> = {
  kh: "plan",
  "kế hoạch": "plan",
  ưth: "estimate",
  "ước th": "estimate",
  "ước thực hiện": "estimate",
};

const textIn = (cell: FileCell | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : "";

/** A title as it is compared: on one line, without a note in brackets behind it. */
const titleOf = (cell: FileCell | undefined): string =>
  fold(textIn(cell))
    .replace(/\s*\([^()]*\)$/, "")
    .replace(/[:*]+$/, "")
    .trim();

interface Column {
  readonly column: number;
  readonly field: FormField;
  readonly isYearless: boolean;
}

/** Where a header row has its codes or names, and what the other columns are in each table. */
interface Header {
  /** -1 where it has none. */
  readonly codes: number;
  readonly names: number;
  readonly columns: Readonly<Record<FormTable, readonly Column[]>>;
}

type Rows = FileSheet["rows"];

/** The year in a cell above, over this column or over one further left that it is merged with. */
function yearAbove(rows: Rows, row: number, column: number): number | null {
  const above = rows[row - 1] ?? [];
  for (let left = column; left >= 0; left--) {
    const text = textIn(above[left]);
    if (text.trim() === "") continue;
    const year = /(?:^|\D)(20\d\d|21\d\d)(?:\D|$)/.exec(text)?.[1];
    return year === undefined ? null : Number(year);
  }
  return null;
}

function figureColumn(rows: Rows, row: number, column: number, year: number): Column | undefined {
  const [, word = "", said] = FIGURE_TITLE.exec(titleOf(rows[row]?.[column])) ?? [];
  if (word === "") return undefined;
  const named = said === undefined ? yearAbove(rows, row, column) : Number(said);
  const figure = FIGURE_WORDS[word] ?? "result";
  return {
    column,
    field: { title: yearColumn[figure](named ?? year), kind: "figure" },
    isYearless: named === null,
  };
}

/** A row of titles; undefined where a row names no row or nothing to fill in. */
function headerAt(rows: Rows, row: number, year: number): Header | undefined {
  const titles = (rows[row] ?? []).map(titleOf);
  const codes = titles.findIndex((title) => CODES.has(title));
  const names = titles.findIndex((title) => NAMES.has(title));
  if (codes < 0 && names < 0) return undefined;
  const columnsOf = (table: FormTable) => {
    const fields = new Map(formFields(table, year).map((field) => [fold(field.title), field]));
    return titles.flatMap((title, column): Column[] => {
      const field = fields.get(title);
      if (field) return [{ column, field, isYearless: false }];
      const figure = table === "SoLieu" ? figureColumn(rows, row, column, year) : undefined;
      return figure ? [figure] : [];
    });
  };
  const [SoLieu = [], DeAn = [], MocThoiGian = [], NhiemVu = []] = FORM_TABLES.map(columnsOf);
  const columns = { SoLieu, DeAn, MocThoiGian, NhiemVu };
  return FORM_TABLES.some((table) => columns[table].length > 0) ? { codes, names, columns } : undefined;
}

/** Finds rows of the workbook by what a file calls them. */
interface Index {
  readonly byCode: ReadonlyMap<string, readonly (readonly [FormTable, string])[]>;
  /** null where several rows have the name. */
  readonly byName: ReadonlyMap<string, readonly [FormTable, string] | null>;
}

function indexOf({ held }: FormBook): Index {
  const byCode = new Map<string, (readonly [FormTable, string])[]>();
  const byName = new Map<string, readonly [FormTable, string] | null>();
  for (const table of FORM_TABLES)
    for (const [code, cells] of held[table]) {
      const key = fold(code);
      byCode.set(key, [...(byCode.get(key) ?? []), [table, code]]);
      const name = fold(textOf(cells[NAME_COLUMN[table]] ?? null));
      if (name !== "") byName.set(name, byName.has(name) ? null : [table, code]);
    }
  return { byCode, byName };
}

/** What stands around a name in hand-made tables: "1.", "-", "a)" before it, its unit in brackets behind it. */
const AROUND = /^(?:[-+*•]|\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s+|\s*\([^()]*\)$/g;

/** The row of a name; none where several have it. */
function named(written: string, { byName }: Index): readonly (readonly [FormTable, string])[] {
  const name = fold(written);
  const found = byName.get(name) ?? byName.get(name.replace(AROUND, ""));
  return found ? [found] : [];
}

const isFilled = (cell: FileCell | undefined): boolean => cell !== null && cell !== undefined;

/** What a sheet has for the rows of the workbook, and the rows it has besides. */
function sheetCells({ name, rows }: FileSheet, year: number, index: Index) {
  const cells: ReturnedCell[] = [];
  const strays: StrayRow[] = [];
  let header: Header | undefined;
  rows.forEach((row, down) => {
    const found = headerAt(rows, down, year);
    if (found) {
      header = found;
      return;
    }
    if (!header) return;
    const { codes, names, columns } = header;
    const code = textIn(row[codes]).trim();
    const written = textIn(row[names]).trim();
    const places = code === "" ? named(written, index) : (index.byCode.get(fold(code)) ?? []);
    const place = places.find(([table]) => columns[table].length > 0);
    if (!place) {
      const filled = FORM_TABLES.some((table) => columns[table].some(({ column }) => isFilled(row[column])));
      // A line of words under the table is no row of it.
      if (filled && (code !== "" || written !== "") && !/\s/.test(code))
        strays.push({ place: `${name}!${down + 1}`, text: code || written });
      return;
    }
    const [table, own] = place;
    for (const { column, field, isYearless } of columns[table])
      cells.push({
        table,
        code: own,
        ...field,
        cell: row[column] ?? null,
        place: `${name}!${cellAddress(down, column)}`,
        isYearless,
      });
  });
  return { cells, strays };
}

/**
 * Reads a returned file: a form whatever was done to its columns and rows, or a table made by hand. Rows are known by
 * their codes, else by their names; columns by their titles; what the file is of by its hidden sheet, if it still has it.
 *
 * @param saved the day the file was last saved
 */
export function readForm(
  file: string,
  sheets: readonly FileSheet[],
  book: FormBook,
  saved: number | null,
): Returned {
  const stamped = sheets.flatMap(({ rows }) => stampIn(rows) ?? []);
  const [known] = stamped;
  const year = known?.stamp.year ?? book.snapshot.reportingYear;
  const index = indexOf(book);
  const read = sheets
    .filter(({ rows }) => stampIn(rows) === null)
    .map((sheet) => sheetCells(sheet, year, index));
  return {
    file,
    saved,
    stamp: known?.stamp ?? null,
    sent: known?.sent ?? new Map(),
    cells: read.flatMap(({ cells }) => cells),
    strays: read.flatMap(({ strays }) => strays),
  };
}
