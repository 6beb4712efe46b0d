import { Subject } from "rxjs";
import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { BookSlot } from "../grid/slots";
import { oneOf, text } from "../members/checks";
import { invalidArgument, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar, View } from "../members/members";

/** Workbooks an add-in opens in windows of their own, as Base64. */
export const OPENED = new BookSlot(() => new Subject<string>());

export class ApplicationObject implements HostObject {
  readonly className = "Application";
  readonly members = APPLICATION;

  constructor(readonly book: Book) {}
}

const decimal = (book: Book): string => (book.grid.locale === "vi-VN" ? "," : ".");
const thousands = (book: Book): string => (book.grid.locale === "vi-VN" ? "." : ",");

/** A workbook to be: opened in a window of its own. */
class WorkbookCreated implements HostObject {
  readonly className = "WorkbookCreated";
  readonly members = WORKBOOK_CREATED;
  readonly id = crypto.randomUUID();

  constructor(
    readonly book: Book,
    readonly file: string,
  ) {}
}

const WORKBOOK_CREATED: MembersOf<WorkbookCreated> = {
  Id: scalar("1.8", ({ id }) => id),
  Open: action("1.8", ({ book, file }) => OPENED.of(book).next(file)),
};

/** Documented: a Base64 .xlsx file, or nothing for an empty workbook. Not observed: what Excel says of other text. */
function createWorkbook({ book }: ApplicationObject, given: Given): WorkbookCreated {
  const file = text(given, "base64File");
  // Every zip file, and so every workbook, begins with "PK".
  if (!file.startsWith("UEs")) throw invalidArgument("a workbook in Base64 is needed");
  return new WorkbookCreated(book, file);
}

const APPLICATION: MembersOf<ApplicationObject> = {
  CreateWorkbook: method("1.8", createWorkbook),
  CalculationMode: scalar(
    "1.1",
    () => "Automatic",
    (_, value) => {
      const mode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(value, "calculationMode");
      if (mode !== "Automatic") throw notImplemented("the workbench calculates by itself always");
    },
  ),
  CalculationState: scalar("1.9", ({ book }) => (book.grid.functions.isBusy ? "Calculating" : "Done")),
  DecimalSeparator: scalar("1.11", ({ book }) => decimal(book)),
  ThousandsSeparator: scalar("1.11", ({ book }) => thousands(book)),
  UseSystemSeparators: scalar("1.11", () => true),
  CultureInfo: object("1.11", ({ book }) => new View("CultureInfo", CULTURE, book)),
  Calculate: action("1.1", ({ book }, type) => {
    const kind = oneOf("Recalculate", "Full", "FullRebuild")(type, "calculationType");
    // A recalculation in a workbook that calculates by itself has nothing left to do.
    if (kind !== "Recalculate") book.grid.calculation.recalculateAll();
  }),
  SuspendApiCalculationUntilNextSync: action("1.6", () => undefined),
  SuspendScreenUpdatingUntilNextSync: action("1.9", () => undefined),
};

const CULTURE: MembersOf<View<Book>> = {
  Name: scalar("1.11", ({ of }) => of.grid.locale),
  NumberFormat: object("1.11", ({ of }) => new View("NumberFormatInfo", NUMBER_FORMAT, of)),
};

const NUMBER_FORMAT: MembersOf<View<Book>> = {
  NumberDecimalSeparator: scalar("1.11", ({ of }) => decimal(of)),
  NumberGroupSeparator: scalar("1.11", ({ of }) => thousands(of)),
};
