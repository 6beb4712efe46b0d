import type { Given, Json } from "../../contract";
import {
  type Area,
  bounding,
  fits,
  formatArea,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
  splitSheet,
} from "../grid/a1";
import type { Book, SheetArea } from "../grid/book";
import {
  type CellReading,
  readCells,
  readNow,
  rowsGiven,
  writeCells,
  writeNumberFormats,
} from "../grid/cells";
import { tokensOf } from "../grid/formula-tokens";
import { itemAt } from "../grid/item-at";
import { selectArea } from "../grid/selection";
import { flag, integer, oneOf, optional } from "../members/checks";
import { invalidArgument, itemNotFound, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { ConditionalFormatCollection } from "./conditional-formats";
import { validationOf } from "./data-validation";
import { clearRange, deleteCells, insertCells } from "./edits";
import { formatOf, setCellProperties, setLineProperties } from "./format";
import type { RangeHandle } from "./handle";
import { mergeCells, unmergeCells } from "./merges";
import { group, setDetailsHidden, ungroup } from "./outline";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "./sizes";
import { hasSpill, spillFrom, spillParentOf } from "./spill";
import { usedArea } from "./used-range";

export class RangeObject implements RangeHandle {
  readonly className = "Range";
  readonly keepsReference = true;
  readonly members = RANGE;

  constructor(
    readonly book: Book,
    readonly area: SheetArea,
  ) {}

  /** The part of the sheet this far from the range's first cell; InvalidArgument when it lies off the sheet. */
  at(area: Area): RangeObject {
    if (!fits(area)) throw invalidArgument("the range lies outside the sheet");
    return new RangeObject(this.book, { ...area, sheetId: this.area.sheetId });
  }

  get address(): string {
    return `${quoteSheet(this.book.sheet(this.area.sheetId).getName())}!${formatArea(this.area)}`;
  }
}

/**
 * The range an address names.
 * @param sheetId the sheet meant where the address names none; null when it must name one.
 * @throws InvalidArgument for what is no address, ItemNotFound for a sheet that is not there.
 */
export function rangeAt(book: Book, address: string, sheetId: string | null): RangeObject {
  const { sheet, rest } = splitSheet(address.replace(/^=/, ""));
  const area = parseArea(rest);
  if (area === null) throw invalidArgument(`not an address: ${address}`);
  if (sheet === null) {
    if (sheetId === null) throw invalidArgument(`the address names no sheet: ${address}`);
    return new RangeObject(book, { ...area, sheetId });
  }
  const found = book.findSheet(sheet);
  if (found === undefined) throw itemNotFound(`no sheet ${sheet}`);
  if (sheetId !== null && found.getSheetId() !== sheetId)
    throw invalidArgument(`the address is on another sheet: ${address}`);
  return new RangeObject(book, { ...area, sheetId: found.getSheetId() });
}

/** An argument that may be a range or an address. */
export function asRange(book: Book, given: Given, sheetId: string | null): RangeObject {
  if (given instanceof RangeObject) return given;
  if (typeof given === "string") return rangeAt(book, given, sheetId);
  throw invalidArgument("a range or an address is needed");
}

const unbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** One reading of every cell; null for whole rows and columns, of which Excel gives no cells. */
const readEach =
  (pick: (cell: CellReading) => Json) =>
  async (range: RangeObject): Promise<Json> =>
    unbounded(range.area) ? null : (await readCells(range.book, range.area)).map((row) => row.map(pick));

const write = (range: RangeObject, value: Json): void =>
  writeCells(range.book, range.area, rowsGiven(value, "values"));

/** A rectangle inside the range, by offset from its first cell. */
const inside = (range: RangeObject, row: number, column: number, rows = 1, columns = 1): RangeObject =>
  range.at({ row: range.area.row + row, column: range.area.column + column, rows, columns });

const clearing = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks");
const offset = integer();

const RANGE: MembersOf<RangeObject> = {
  Address: scalar("1.1", (range) => range.address),
  AddressLocal: scalar("1.1", (range) => range.address),
  CellCount: scalar("1.1", ({ area }) => {
    const count = area.rows * area.columns;
    // The documentation: -1 above 2^31 - 1 cells.
    return count > 2 ** 31 - 1 ? -1 : count;
  }),
  RowIndex: scalar("1.1", ({ area }) => area.row),
  ColumnIndex: scalar("1.1", ({ area }) => area.column),
  RowCount: scalar("1.1", ({ area }) => area.rows),
  ColumnCount: scalar("1.1", ({ area }) => area.columns),
  IsEntireColumn: scalar("1.7", ({ area }) => isEntireColumn(area)),
  IsEntireRow: scalar("1.7", ({ area }) => isEntireRow(area)),

  Values: scalar(
    "1.1",
    readEach((cell) => cell.value),
    write,
  ),
  Formulas: scalar(
    "1.1",
    readEach((cell) => cell.formula),
    write,
  ),
  Text: scalar(
    "1.1",
    readEach((cell) => cell.text),
  ),
  ValueTypes: scalar(
    "1.1",
    readEach((cell) => cell.type),
  ),
  NumberFormat: scalar(
    "1.1",
    ({ book, area }) =>
      unbounded(area) ? null : readNow(book, area).map((row) => row.map((cell) => cell.numberFormat)),
    ({ book, area }, value) => writeNumberFormats(book, area, rowsGiven(value, "numberFormat")),
  ),

  Format: object("1.1", (range) => formatOf(range)),
  DataValidation: object("1.8", (range) => validationOf(range)),
  ConditionalFormats: object("1.6", (range) => new ConditionalFormatCollection(range)),
  Worksheet: object("1.1", ({ book, area }) => book.worksheet(area.sheetId)),

  GetCell: method("1.1", (range, row, column) => inside(range, offset(row, "row"), offset(column, "column"))),
  GetRow: method("1.1", (range, row) =>
    inside(range, within(range.area.rows, row), 0, 1, range.area.columns),
  ),
  GetColumn: method("1.1", (range, column) =>
    inside(range, 0, within(range.area.columns, column), range.area.rows),
  ),
  GetLastCell: method("1.1", (range) => inside(range, range.area.rows - 1, range.area.columns - 1)),
  GetLastRow: method("1.1", (range) => inside(range, range.area.rows - 1, 0, 1, range.area.columns)),
  GetLastColumn: method("1.1", (range) => inside(range, 0, range.area.columns - 1, range.area.rows)),
  GetOffsetRange: method("1.1", (range, down, right) =>
    inside(
      range,
      offset(down, "rowOffset"),
      offset(right, "columnOffset"),
      range.area.rows,
      range.area.columns,
    ),
  ),
  GetResizedRange: method("1.2", (range, rows, columns) =>
    inside(
      range,
      0,
      0,
      range.area.rows + offset(rows, "deltaRows"),
      range.area.columns + offset(columns, "deltaColumns"),
    ),
  ),
  GetAbsoluteResizedRange: method("1.7", (range, rows, columns) =>
    inside(range, 0, 0, integer(1)(rows, "numRows"), integer(1)(columns, "numColumns")),
  ),
  GetBoundingRect: method("1.1", (range, other) => range.at(bounding(range.area, sameSheet(range, other)))),
  GetIntersection: method("1.1", (range, other) => {
    const common = intersect(range.area, sameSheet(range, other));
    if (common === null) throw itemNotFound("the ranges have no cell in common");
    return range.at(common);
  }),
  GetIntersectionOrNullObject: method("1.4", (range, other) => {
    const common = intersect(range.area, sameSheet(range, other));
    return common === null ? null : range.at(common);
  }),
  GetEntireColumn: method("1.1", (range) => range.at({ ...range.area, row: 0, rows: MAX_ROWS })),
  GetEntireRow: method("1.1", (range) => range.at({ ...range.area, column: 0, columns: MAX_COLUMNS })),
  GetRowsBelow: method("1.2", (range, count) => {
    const n = optional(integer(1), 1)(count, "count");
    return inside(range, range.area.rows, 0, n, range.area.columns);
  }),
  GetRowsAbove: method("1.2", (range, count) => {
    const n = optional(integer(1), 1)(count, "count");
    return inside(range, -n, 0, n, range.area.columns);
  }),
  GetColumnsAfter: method("1.2", (range, count) => {
    const n = optional(integer(1), 1)(count, "count");
    return inside(range, 0, range.area.columns, range.area.rows, n);
  }),
  GetColumnsBefore: method("1.2", (range, count) => {
    const n = optional(integer(1), 1)(count, "count");
    return inside(range, 0, -n, range.area.rows, n);
  }),
  GetUsedRange: method("1.1", async (range, valuesOnly) => {
    const used = await usedArea(range.book, range.area, optional(flag, false)(valuesOnly, "valuesOnly"));
    return range.at(used ?? { row: range.area.row, column: range.area.column, rows: 1, columns: 1 });
  }),
  GetUsedRangeOrNullObject: method("1.4", async (range, valuesOnly) => {
    const used = await usedArea(range.book, range.area, optional(flag, false)(valuesOnly, "valuesOnly"));
    return used === null ? null : range.at(used);
  }),
  GetSpillingToRange: method("1.12", async (range) => {
    const spill = await spillFrom(range.book, range.area);
    if (spill === null) throw itemNotFound("no formula spills from this cell");
    return range.at(spill);
  }),
  GetSpillingToRangeOrNullObject: method("1.12", async (range) => {
    const spill = await spillFrom(range.book, range.area);
    return spill === null ? null : range.at(spill);
  }),
  GetSpillParentOrNullObject: method("1.12", async (range) => {
    const parent = await spillParentOf(range.book, range.area);
    return parent === null ? null : range.at(parent);
  }),
  HasSpill: scalar("1.12", ({ book, area }) => (unbounded(area) ? null : hasSpill(book, area))),

  Hidden: scalar("1.2", ({ book, area }) => {
    const [rows, columns] = [rowHidden(book, area), columnHidden(book, area)];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  RowHidden: scalar(
    "1.2",
    ({ book, area }) => rowHidden(book, area),
    ({ book, area }, value) => setRowHidden(book, area, flag(value, "rowHidden")),
  ),
  ColumnHidden: scalar(
    "1.2",
    ({ book, area }) => columnHidden(book, area),
    ({ book, area }, value) => setColumnHidden(book, area, flag(value, "columnHidden")),
  ),
  Group: action("1.10", ({ book, area }, option) => group(book, area, option)),
  Ungroup: action("1.10", ({ book, area }, option) => ungroup(book, area, option)),
  HideGroupDetails: action("1.10", ({ book, area }, option) => setDetailsHidden(book, area, option, true)),
  ShowGroupDetails: action("1.10", ({ book, area }, option) => setDetailsHidden(book, area, option, false)),
  SetCellProperties: action("1.9", (range, properties) => setCellProperties(range, properties)),
  SetColumnProperties: action("1.9", (range, properties) => setLineProperties(range, properties, "columns")),
  SetRowProperties: action("1.9", (range, properties) => setLineProperties(range, properties, "rows")),
  CopyFrom: action("1.9", (range, source, type, skipBlanks, transpose) =>
    copyFormulas(range, source, type, [skipBlanks, transpose]),
  ),
  Merge: action("1.2", ({ book, area }, across) =>
    mergeCells(book, area, optional(flag, false)(across, "across")),
  ),
  Unmerge: action("1.2", ({ book, area }) => unmergeCells(book, area)),

  Clear: action("1.1", ({ book, area }, applyTo) => {
    clearRange(book, area, applyTo === undefined || applyTo === null ? "All" : clearing(applyTo, "applyTo"));
  }),
  Insert: method("1.1", async (range, shift) => {
    await insertCells(range.book, range.area, oneOf("Down", "Right")(shift, "shift"));
    return range;
  }),
  Delete: action("1.1", async ({ book, area }, shift) => {
    await deleteCells(book, area, oneOf("Up", "Left")(shift, "shift"));
  }),
  Select: action("1.1", ({ book, area }) => selectArea(book, area)),
  Calculate: action("1.6", ({ book, area }) => {
    book.grid.calculation.recalculate([
      { unitId: book.unitId, sheetId: area.sheetId, range: book.gridRange(area) },
    ]);
  }),
};

/**
 * "If the destination range is an exact multiple greater than the source range in either rows or columns, then the source
 * content is replicated multiple times" (typings of Range.copyFrom); other sizes are refused. Formulas only, and only
 * those without A1 addresses, which need no shifting.
 */
function copyFormulas(range: RangeObject, source: Given, type: Given, others: readonly Given[]): void {
  const { book, area } = range;
  const from = asRange(book, source, area.sheetId).area;
  if (type !== "Formulas" || others.some((other) => other !== undefined && other !== null && other !== false))
    throw notImplemented("only formulas are copied here");
  if (unbounded(area) || area.rows % from.rows !== 0 || area.columns % from.columns !== 0)
    throw invalidArgument("the range is no multiple of the source");
  const formulas = readNow(book, from).map((row) => row.map(({ formula }) => formula));
  const isAddressed = formulas
    .flat()
    .some(
      (formula) =>
        typeof formula === "string" &&
        formula.startsWith("=") &&
        tokensOf(formula, () => false).some(({ kind }) => kind === "reference"),
    );
  if (isAddressed) throw notImplemented("formulas with addresses are not copied here");
  const tiled = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      itemAt(itemAt(formulas, row % from.rows), column % from.columns),
    ),
  );
  writeCells(book, area, tiled);
}

function within(count: number, index: Given): number {
  return integer(0, count - 1)(index, "index");
}

function sameSheet(range: RangeObject, other: Given): Area {
  const { area } = asRange(range.book, other, range.area.sheetId);
  if (area.sheetId !== range.area.sheetId) throw invalidArgument("the ranges are on different sheets");
  return area;
}
