import { BooleanNumber } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Given, HostObject } from "../../contract";
import { ChartCollection } from "../charts/charts";
import { fits, parseArea } from "../grid/a1";
import type { Book } from "../grid/book";
import { EVENT, eventMembers } from "../grid/events";
import { assertStructureOpen } from "../grid/locks";
import { activateSheet } from "../grid/selection";
import { SheetSlot } from "../grid/slots";
import { colour, flag, integer, oneOf, optional, text } from "../members/checks";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { NamedItems } from "../range/names";
import { rangeAt, type RangeObject } from "../range/range";
import { usedArea } from "../range/used-range";
import { TableCollection } from "../tables/tables";
import { CustomProperties } from "./custom-properties";
import { freezePanesOf } from "./freeze-panes";
import { SheetHandle } from "./handle";
import { pageLayoutOf } from "./page-layout";
import { protectionOf } from "./protection";

/** Whether a hidden sheet is hidden from Excel's own list too. */
const VERY_HIDDEN = new SheetSlot(() => false);

export class WorksheetObject extends SheetHandle implements HostObject {
  readonly className = "Worksheet";
  readonly members = WORKSHEET;
}

/**
 * Excel's rules for the name of a sheet.
 * @throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one another sheet has in any case.
 */
export function checkSheetName(book: Book, name: string, ownId: string | null): void {
  if (name === "" || name.length > 31) throw invalidArgument("a sheet name has 1 to 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument("a sheet name has none of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument("a sheet name has no apostrophe at its ends");
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the name History for itself");
  const other = book.sheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other !== undefined && other.getSheetId() !== ownId) throw itemAlreadyExists(`a sheet ${name}`);
}

async function rename({ book, id, ids }: WorksheetObject, name: string): Promise<void> {
  assertStructureOpen(book);
  checkSheetName(book, name, id);
  await book.command(SetWorksheetNameCommand, { ...ids, name });
}

/** Before a sheet goes out of sight: there must be another visible one, which comes to the front. */
function leaveSheet({ book, grid }: WorksheetObject): void {
  const others = book
    .sheets()
    .filter((sheet) => sheet !== grid && sheet.isSheetHidden() === BooleanNumber.FALSE);
  const [next] = others;
  if (next === undefined && grid.isSheetHidden() === BooleanNumber.FALSE)
    throw invalidOperation("one sheet must stay visible");
  if (next !== undefined && book.grid.workbook.getActiveSheet() === grid)
    activateSheet(book, next.getSheetId());
}

function setVisibility(sheet: WorksheetObject, value: string): void {
  const { book } = sheet;
  assertStructureOpen(book);
  const hidden = value !== "Visible";
  if (hidden) leaveSheet(sheet);
  VERY_HIDDEN.set(book, sheet.id, value === "VeryHidden");
  book.mutate(SetWorksheetHideMutation, {
    ...sheet.ids,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

async function deleteSheet(sheet: WorksheetObject): Promise<void> {
  const { book } = sheet;
  assertStructureOpen(book);
  if (VERY_HIDDEN.of(book, sheet.id)) throw invalidOperation("a very hidden sheet cannot be deleted");
  leaveSheet(sheet);
  await book.command(RemoveSheetCommand, sheet.ids);
  book.forgetSheet(sheet.id);
}

/** The whole sheet, or the range of an address or of a name. */
function getRange(sheet: WorksheetObject, address: Given): RangeObject {
  const { book, id, whole } = sheet;
  if (address === undefined || address === null || address === "") return whole;
  const given = text(address, "address");
  if (parseArea(given) !== null || given.includes("!")) return rangeAt(book, given, id);
  const named = new NamedItems(book, id).find(given) ?? new NamedItems(book, null).find(given);
  const range = named?.range();
  if (range?.area.sheetId !== id) throw invalidArgument(`not an address or name on this sheet: ${given}`);
  return range;
}

async function usedRange({ book, whole }: WorksheetObject, valuesOnly: Given): Promise<RangeObject | null> {
  const used = await usedArea(book, whole.area, optional(flag, false)(valuesOnly, "valuesOnly"));
  return used === null ? null : whole.at(used);
}

const own = (sheet: WorksheetObject): string => sheet.id;

const WORKSHEET: MembersOf<WorksheetObject> = {
  ...eventMembers("1.7", "DataChanged", EVENT.worksheetChanged, own),
  ...eventMembers("1.7", "SelectionChanged", EVENT.selectionChanged, own),
  ...eventMembers("1.8", "Calculated", EVENT.worksheetCalculated, own),

  Id: scalar("1.1", (sheet) => sheet.id),
  Name: scalar(
    "1.1",
    (sheet) => sheet.grid.getName(),
    (sheet, value) => rename(sheet, text(value, "name")),
  ),
  Position: scalar(
    "1.1",
    (sheet) => sheet.book.sheets().indexOf(sheet.grid),
    (sheet, value) => {
      const sheets = sheet.book.sheets();
      const toOrder = integer(0, sheets.length - 1)(value, "position");
      const fromOrder = sheets.indexOf(sheet.grid);
      sheet.book.mutate(SetWorksheetOrderMutation, { ...sheet.ids, fromOrder, toOrder });
    },
  ),
  Visibility: scalar(
    "1.1",
    (sheet) => {
      if (sheet.grid.isSheetHidden() === BooleanNumber.FALSE) return "Visible";
      return VERY_HIDDEN.of(sheet.book, sheet.id) ? "VeryHidden" : "Hidden";
    },
    (sheet, value) => setVisibility(sheet, oneOf("Visible", "Hidden", "VeryHidden")(value, "visibility")),
  ),
  TabColor: scalar(
    "1.7",
    (sheet) => sheet.grid.getTabColor() ?? "",
    (sheet, value) => {
      const color = value === "" ? "" : colour(value, "tabColor");
      sheet.book.mutate(SetTabColorMutation, { ...sheet.ids, color });
    },
  ),
  // office.js reads the property under one wire name and sets it under another.
  ShowGridlines: scalar("1.8", (sheet) => sheet.grid.getConfig().showGridlines !== BooleanNumber.FALSE),
  Gridlines: {
    kind: "scalar",
    since: "ExcelApi 1.8",
    set: (sheet, value) => {
      const showGridlines = flag(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      sheet.book.mutate(ToggleGridlinesMutation, { ...sheet.ids, showGridlines });
    },
  },

  Protection: object("1.2", (sheet) => protectionOf(sheet)),
  FreezePanes: object("1.7", (sheet) => freezePanesOf(sheet)),
  PageLayout: object("1.9", (sheet) => pageLayoutOf(sheet.book, sheet.id)),
  CustomProperties: object("1.12", (sheet) => new CustomProperties(sheet.book, sheet.id)),
  Charts: object("1.1", (sheet) => new ChartCollection(sheet.book, sheet.id)),
  Tables: object("1.1", (sheet) => new TableCollection(sheet.book, sheet.id)),
  Names: object("1.4", (sheet) => new NamedItems(sheet.book, sheet.id)),

  Activate: action("1.1", (sheet) => activateSheet(sheet.book, sheet.id)),
  Delete: action("1.1", deleteSheet),
  Calculate: action("1.6", (sheet) => {
    const range = sheet.book.gridRange(sheet.whole.area);
    sheet.book.grid.calculation.recalculate([{ unitId: sheet.book.unitId, sheetId: sheet.id, range }]);
  }),
  GetCell: method("1.1", (sheet, row, column) =>
    sheet.whole.at({
      row: integer(0)(row, "row"),
      column: integer(0)(column, "column"),
      rows: 1,
      columns: 1,
    }),
  ),
  GetRange: method("1.1", getRange),
  GetRangeByIndexes: method("1.7", (sheet, row, column, rows, columns) => {
    const area = {
      row: integer(0)(row, "startRow"),
      column: integer(0)(column, "startColumn"),
      rows: integer(1)(rows, "rowCount"),
      columns: integer(1)(columns, "columnCount"),
    };
    if (!fits(area)) throw invalidArgument("the range lies outside the sheet");
    return sheet.whole.at(area);
  }),
  GetUsedRange: method("1.1", async (sheet, valuesOnly) => {
    const used = await usedRange(sheet, valuesOnly);
    return used ?? sheet.whole.at({ row: 0, column: 0, rows: 1, columns: 1 });
  }),
  GetUsedRangeOrNullObject: method("1.4", usedRange),
};
