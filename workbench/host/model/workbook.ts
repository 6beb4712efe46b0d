import type { HostObject } from "../contract";
import { ApplicationObject } from "./application";
import type { Book } from "./book";
import { type MembersOf, method, object, scalar } from "./members";
import { NamedItems } from "./names";
import { RangeObject } from "./range";
import { selectedArea } from "./selection";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

export class WorkbookObject implements HostObject {
  readonly className = "Workbook";
  readonly members = WORKBOOK;

  constructor(readonly book: Book) {}
}

const WORKBOOK: MembersOf<WorkbookObject> = {
  Name: scalar("1.7", () => "Workbench.xlsx"),
  ReadOnly: scalar("1.8", () => false),
  Application: object("1.1", ({ book }) => new ApplicationObject(book)),
  Worksheets: object("1.1", ({ book }) => new WorksheetCollection(book)),
  Tables: object("1.1", ({ book }) => new TableCollection(book, null)),
  Names: object("1.1", ({ book }) => new NamedItems(book, null)),
  GetSelectedRange: method("1.1", ({ book }) => new RangeObject(book, selectedArea(book))),
  GetActiveCell: method(
    "1.7",
    ({ book }) => new RangeObject(book, { ...selectedArea(book), rows: 1, columns: 1 }),
  ),
};
