import { BooleanNumber } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { ALL, EVENT, eventMembers } from "../grid/events";
import { assertStructureOpen } from "../grid/locks";
import { activeSheetId } from "../grid/selection";
import { flag, optional, text } from "../members/checks";
import { found } from "../members/errors";
import { type MembersOf, method } from "../members/members";
import { checkSheetName, WorksheetObject } from "./worksheet";

export class WorksheetCollection implements HostObject {
  readonly className = "WorksheetCollection";
  readonly members = WORKSHEETS;

  constructor(readonly book: Book) {}

  readonly items = (): WorksheetObject[] =>
    this.book.sheets().map((sheet) => new WorksheetObject(this.book, sheet.getSheetId()));
}

function addSheet({ book }: WorksheetCollection, given: Given): WorksheetObject {
  const name = optional(text, null)(given, "name") ?? nextName(book);
  assertStructureOpen(book);
  checkSheetName(book, name, null);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  book.mutate(InsertSheetMutation, {
    unitId: book.unitId,
    index: book.sheets().length,
    sheet: { ...book.blankSheet, id, name },
  });
  return new WorksheetObject(book, id);
}

/** "Sheet2", "Sheet3" … the first that is free. */
function nextName(book: Book): string {
  for (let number = book.sheets().length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (book.findSheet(name) === undefined) return name;
  }
}

const find = ({ book }: WorksheetCollection, key: Given): WorksheetObject | null => {
  const sheet = book.findSheet(text(key, "key"));
  return sheet === undefined ? null : new WorksheetObject(book, sheet.getSheetId());
};

const shown = (sheets: WorksheetCollection, visibleOnly: Given): WorksheetObject[] => {
  const all = !optional(flag, false)(visibleOnly, "visibleOnly");
  return sheets.items().filter((sheet) => all || sheet.grid.isSheetHidden() === BooleanNumber.FALSE);
};

const all = (): string => ALL;

const WORKSHEETS: MembersOf<WorksheetCollection> = {
  ...eventMembers("1.9", "DataChanged", EVENT.worksheetChanged, all),
  ...eventMembers("1.9", "SelectionChanged", EVENT.selectionChanged, all),
  ...eventMembers("1.8", "Calculated", EVENT.worksheetCalculated, all),
  ...eventMembers("1.7", "Added", EVENT.worksheetAdded, all),
  ...eventMembers("1.7", "Deleted", EVENT.worksheetDeleted, all),

  Add: method("1.1", addSheet),
  GetActiveWorksheet: method("1.1", ({ book }) => new WorksheetObject(book, activeSheetId(book))),
  GetCount: method("1.4", (sheets, visibleOnly) => shown(sheets, visibleOnly).length),
  GetFirst: method("1.5", (sheets, visibleOnly) => shown(sheets, visibleOnly)[0] ?? null),
  GetLast: method("1.5", (sheets, visibleOnly) => shown(sheets, visibleOnly).at(-1) ?? null),
  GetItem: method("1.1", (sheets, key) => found(find(sheets, key), text(key, "key"))),
  GetItemOrNullObject: method("1.4", find),
};
