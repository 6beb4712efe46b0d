import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { selectedArea } from "../grid/selection";
import { text } from "../members/checks";
import { type MembersOf, method, object, scalar } from "../members/members";
import { NamedItems } from "../range/names";
import { rangeAt, RangeObject } from "../range/range";
import { WorksheetCollection } from "../sheets/worksheets";
import { TableCollection } from "../tables/tables";
import { ApplicationObject } from "./application";
import { customXmlParts } from "./custom-xml-parts";
import { bookProtectionOf } from "./protection";
import { Settings } from "./settings";

export class WorkbookObject implements HostObject {
  readonly className = "Workbook";
  readonly members = WORKBOOK;

  constructor(readonly book: Book) {}
}

/** The range an event was about, from the reference the event carried. */
function eventRange(book: Book, reference: Given): RangeObject {
  const [, sheetId = "", address = ""] = text(reference, "reference").split(" ");
  return rangeAt(book, address, sheetId);
}

const WORKBOOK: MembersOf<WorkbookObject> = {
  Name: scalar("1.7", () => "Workbench.xlsx"),
  ReadOnly: scalar("1.8", () => false),
  Application: object("1.1", ({ book }) => new ApplicationObject(book)),
  CustomXmlParts: object("1.5", ({ book }) => customXmlParts(book)),
  Settings: object("1.4", ({ book }) => new Settings(book)),
  Protection: object("1.7", ({ book }) => bookProtectionOf(book)),
  Worksheets: object("1.1", ({ book }) => new WorksheetCollection(book)),
  Tables: object("1.1", ({ book }) => new TableCollection(book, null)),
  Names: object("1.1", ({ book }) => new NamedItems(book, null)),
  _GetRangeForEventByReferenceId: method("1.1", ({ book }, reference) => eventRange(book, reference)),
  _GetRangeOrNullObjectForEventByReferenceId: method("1.1", ({ book }, reference) =>
    eventRange(book, reference),
  ),
  GetSelectedRange: method("1.1", ({ book }) => new RangeObject(book, selectedArea(book))),
  GetActiveCell: method(
    "1.7",
    ({ book }) => new RangeObject(book, { ...selectedArea(book), rows: 1, columns: 1 }),
  ),
};
