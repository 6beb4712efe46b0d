import { BooleanNumber } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { HostObject } from "../../contract";
import { fits, MAX_COLUMNS, MAX_ROWS, parseArea } from "../grid/a1";
import type { Book } from "../grid/book";
import { ChartCollection } from "../charts/charts";
import { colour, flag, integer, oneOf, optional, text } from "../members/checks";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../members/errors";
import { EVENT, eventMembers } from "../grid/events";
import { freezePanesOf } from "./freeze-panes";
import { CustomProperties } from "./custom-properties";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { NamedItems } from "../range/names";
import { pageLayoutOf } from "./page-layout";
import { protectionOf } from "./protection";
import { rangeAt, RangeObject } from "../range/range";
import { activateSheet } from "../grid/selection";
import { TableCollection } from "../tables/tables";
import { usedArea } from "../range/used-range";

export class WorksheetObject implements HostObject {
  readonly className = "Worksheet";
  readonly members = WORKSHEET;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get grid() {
    return this.book.sheet(this.id);
  }

  get whole(): RangeObject {
    return new RangeObject(this.book, {
      sheetId: this.id,
      row: 0,
      column: 0,
      rows: MAX_ROWS,
      columns: MAX_COLUMNS,
    });
  }

  get at() {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }
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

function setVisibility(sheet: WorksheetObject, value: string): void {
  const { book } = sheet;
  book.assertStructureOpen();
  const hidden = value !== "Visible";
  const visible = book.sheets().filter((other) => other.isSheetHidden() === BooleanNumber.FALSE);
  if (hidden && visible.length === 1 && visible[0] === sheet.grid)
    throw invalidOperation("one sheet must stay visible");
  book.sheetState(sheet.id).veryHidden = value === "VeryHidden";
  if (hidden && book.grid.workbook.getActiveSheet() === sheet.grid) {
    const next = visible.find((other) => other !== sheet.grid);
    if (next !== undefined) activateSheet(book, next.getSheetId());
  }
  book.mutate(SetWorksheetHideMutation, {
    ...sheet.at,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

async function deleteSheet(sheet: WorksheetObject): Promise<void> {
  const { book } = sheet;
  book.assertStructureOpen();
  const visible = book.sheets().filter((other) => other.isSheetHidden() === BooleanNumber.FALSE);
  if (visible.length === 1 && visible[0] === sheet.grid)
    throw invalidOperation("one sheet must stay visible");
  if (book.sheetState(sheet.id).veryHidden) throw invalidOperation("a very hidden sheet cannot be deleted");
  if (book.grid.workbook.getActiveSheet() === sheet.grid) {
    const next = visible.find((other) => other !== sheet.grid);
    if (next !== undefined) activateSheet(book, next.getSheetId());
  }
  await book.command(RemoveSheetCommand, sheet.at);
  book.forgetSheet(sheet.id);
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
    async (sheet, value) => {
      const name = text(value, "name");
      sheet.book.assertStructureOpen();
      checkSheetName(sheet.book, name, sheet.id);
      await sheet.book.command(SetWorksheetNameCommand, { ...sheet.at, name });
    },
  ),
  Position: scalar(
    "1.1",
    (sheet) => sheet.book.sheets().indexOf(sheet.grid),
    (sheet, value) => {
      const toOrder = integer(0, sheet.book.sheets().length - 1)(value, "position");
      sheet.book.mutate(SetWorksheetOrderMutation, {
        ...sheet.at,
        fromOrder: sheet.book.sheets().indexOf(sheet.grid),
        toOrder,
      });
    },
  ),
  Visibility: scalar(
    "1.1",
    (sheet) => {
      if (sheet.grid.isSheetHidden() === BooleanNumber.FALSE) return "Visible";
      return sheet.book.sheetState(sheet.id).veryHidden ? "VeryHidden" : "Hidden";
    },
    (sheet, value) => setVisibility(sheet, oneOf("Visible", "Hidden", "VeryHidden")(value, "visibility")),
  ),
  TabColor: scalar(
    "1.7",
    (sheet) => sheet.grid.getTabColor() ?? "",
    (sheet, value) => {
      const color = value === "" ? "" : colour(value, "tabColor");
      sheet.book.mutate(SetTabColorMutation, { ...sheet.at, color });
    },
  ),
  // office.js reads the property under one wire name and sets it under another.
  ShowGridlines: scalar("1.8", (sheet) => sheet.grid.getConfig().showGridlines !== BooleanNumber.FALSE),
  Gridlines: {
    kind: "scalar",
    since: "ExcelApi 1.8",
    set: (sheet, value) => {
      const showGridlines = flag(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      sheet.book.mutate(ToggleGridlinesMutation, { ...sheet.at, showGridlines });
    },
  },

  Protection: object("1.2", protectionOf),
  FreezePanes: object("1.7", freezePanesOf),
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
  GetRange: method("1.1", (sheet, address) => {
    if (address === undefined || address === null || address === "") return sheet.whole;
    const given = text(address, "address");
    if (parseArea(given) !== null || given.includes("!")) return rangeAt(sheet.book, given, sheet.id);
    const named =
      new NamedItems(sheet.book, sheet.id).find(given) ?? new NamedItems(sheet.book, null).find(given);
    const range = named?.range();
    if (range?.area.sheetId !== sheet.id)
      throw invalidArgument(`not an address or name on this sheet: ${given}`);
    return range;
  }),
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
    const used = await usedArea(
      sheet.book,
      sheet.whole.area,
      optional(flag, false)(valuesOnly, "valuesOnly"),
    );
    return sheet.whole.at(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }),
  GetUsedRangeOrNullObject: method("1.4", async (sheet, valuesOnly) => {
    const used = await usedArea(
      sheet.book,
      sheet.whole.area,
      optional(flag, false)(valuesOnly, "valuesOnly"),
    );
    return used === null ? null : sheet.whole.at(used);
  }),
};
