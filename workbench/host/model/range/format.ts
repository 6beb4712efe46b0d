import type { IStyleData } from "@univerjs/core";
import type { Given, HostObject, Json } from "../../contract";
import type { Book, CellMatrix, SheetArea } from "../grid/book";
import { BorderCollection } from "./borders";
import { flag, number } from "../members/checks";
import { invalidArgument, notImplemented } from "../members/errors";
import { extraOf } from "../grid/formulas";
import { action, type MembersOf, object, scalar, View } from "../members/members";
import type { RangeObject } from "./range";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnHidden,
  setColumnWidth,
  setRowHeight,
  setRowHidden,
} from "./sizes";
import { FILL, FONT, LAYOUT, type StyleFields } from "./style-fields";
import { commonStyle, styleArea, styleCells } from "./styles";

type RangePart = View<RangeObject>;

/** Formats of a range as members: mixed formats read as null. */
function fieldMembers(fields: StyleFields): MembersOf<RangePart> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { since, read, write }]) => [
      name,
      scalar<RangePart>(
        since,
        ({ of: { book, area } }) => commonStyle(book, area, read),
        ({ of: { book, area } }, value) => {
          book.assertUnprotected(area.sheetId);
          styleArea(book, area, write(value));
        },
      ),
    ]),
  );
}

const FONT_MEMBERS = fieldMembers(FONT);
const FILL_MEMBERS: MembersOf<RangePart> = {
  ...fieldMembers(FILL),
  Clear: action("1.1", ({ of: { book, area } }) => styleArea(book, area, { bg: null })),
};

const width = number(0, 1342);
const height = number(0, 409.5);

const FORMAT: MembersOf<RangePart> = {
  ...fieldMembers(LAYOUT),
  Font: object("1.1", ({ of }) => new View("RangeFont", FONT_MEMBERS, of)),
  Fill: object("1.1", ({ of }) => new View("RangeFill", FILL_MEMBERS, of)),
  Borders: object("1.1", ({ of: { book, area } }) => new BorderCollection(book, area)),
  Protection: object("1.2", ({ of }) => new View("FormatProtection", PROTECTION, of)),
  ColumnWidth: scalar(
    "1.2",
    ({ of: { book, area } }) => columnWidth(book, area),
    ({ of: { book, area } }, value) => setColumnWidth(book, area, width(value, "columnWidth")),
  ),
  RowHeight: scalar(
    "1.2",
    ({ of: { book, area } }) => rowHeight(book, area),
    ({ of: { book, area } }, value) => setRowHeight(book, area, height(value, "rowHeight")),
  ),
  AutofitColumns: action("1.2", ({ of: { book, area } }) => autofitColumns(book, area)),
  AutofitRows: action("1.2", ({ of: { book, area } }) => autofitRows(book, area)),
};

export const formatOf = (range: RangeObject): HostObject => new View("RangeFormat", FORMAT, range);

const PROTECTION: MembersOf<RangePart> = {
  Locked: scalar(
    "1.2",
    ({ of: { book, area } }) => commonLock(book, area),
    ({ of: { book, area } }, value) => lock(book, area, flag(value, "locked")),
  ),
};

function commonLock(book: Book, area: SheetArea): boolean | null {
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const locks = new Set<boolean>();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      locks.add(extraOf(cells.getValue(row, column)).unlocked !== true);
    }
  }
  return locks.size === 1 ? locks.has(true) : null;
}

function lock(book: Book, area: SheetArea, locked: boolean): void {
  book.assertUnprotected(area.sheetId);
  book.makeRoom(area);
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const cellValue: CellMatrix = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CellMatrix[number] = {};
    for (let column = startColumn; column <= endColumn; column += 1) {
      const { unlocked, ...keep } = extraOf(cells.getValue(row, column));
      if ((unlocked === true) !== locked) continue;
      const rest = Object.keys(keep).length > 0 ? keep : null;
      line[column] = { custom: locked ? rest : { ...keep, unlocked: true } };
    }
    cellValue[row] = line;
  }
  book.setExtras(area.sheetId, cellValue);
}

type Bag = Readonly<Record<string, Json>>;

const bagOf = (value: Json | undefined): Bag => {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw invalidArgument("an object with formats is needed");
  return value as Bag;
};

/** Members of a bag that are no style of the cell itself. */
const TAKEN_APART = ["font", "fill", "columnWidth", "rowHeight"];

/** The style a bag of formats asks for ({ font: { bold: true }, fill: { color: "#FFFFFF" }, wrapText: true }). */
function styleOf(format: Bag): IStyleData {
  const style: IStyleData = {};
  const take = (fields: StyleFields, bag: Bag): void => {
    for (const [name, value] of Object.entries(bag)) {
      const field = fields[name.charAt(0).toUpperCase() + name.slice(1)];
      if (field === undefined) throw notImplemented(`the format ${name}`);
      Object.assign(style, field.write(value));
    }
  };
  take(FONT, bagOf(format["font"]));
  take(FILL, bagOf(format["fill"]));
  take(LAYOUT, Object.fromEntries(Object.entries(format).filter(([name]) => !TAKEN_APART.includes(name))));
  return style;
}

/** setCellProperties: one bag for each cell. */
export function setCellProperties(range: RangeObject, given: Given): void {
  const { book, area } = range;
  book.assertUnprotected(area.sheetId);
  const rows = Array.isArray(given) ? (given as readonly Json[]) : [];
  const styles = rows.map((row) =>
    (Array.isArray(row) ? (row as readonly Json[]) : []).map((cell) => styleOf(bagOf(bagOf(cell)["format"]))),
  );
  if (styles.length !== area.rows || styles.some((row) => row.length !== area.columns)) {
    throw invalidArgument(`the range has ${area.rows} rows and ${area.columns} columns, the array has not`);
  }
  styleCells(book, area, (r, c) => styles[r]?.[c] ?? null);
}

/** setColumnProperties and setRowProperties: one bag for each column or row of the range. */
export function setLineProperties(range: RangeObject, given: Given, along: "columns" | "rows"): void {
  const { book, area } = range;
  book.assertUnprotected(area.sheetId);
  if (!Array.isArray(given) || given.length !== area[along]) {
    throw invalidArgument(`the range has ${area[along]} ${along}, the array has not`);
  }
  for (const [index, value] of (given as readonly Json[]).entries()) {
    const bag = bagOf(value);
    const format = bagOf(bag["format"]);
    const line =
      along === "columns"
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 };
    const style = styleOf(format);
    if (Object.keys(style).length > 0) styleArea(book, line, style);
    if (format["columnWidth"] != null)
      setColumnWidth(book, line, width(format["columnWidth"], "columnWidth"));
    if (format["rowHeight"] != null) setRowHeight(book, line, height(format["rowHeight"], "rowHeight"));
    if (bag["columnHidden"] != null) setColumnHidden(book, line, flag(bag["columnHidden"], "columnHidden"));
    if (bag["rowHidden"] != null) setRowHidden(book, line, flag(bag["rowHidden"], "rowHidden"));
  }
}
