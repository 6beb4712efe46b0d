import type { HostObject } from "../contract";
import type { Book } from "./book";
import { oneOf } from "./checks";
import { notImplemented } from "./errors";
import { action, type MembersOf, object, scalar, View } from "./members";

export class ApplicationObject implements HostObject {
  readonly className = "Application";
  readonly members = APPLICATION;

  constructor(readonly book: Book) {}
}

const decimal = (book: Book): string => (book.grid.locale === "vi-VN" ? "," : ".");
const thousands = (book: Book): string => (book.grid.locale === "vi-VN" ? "." : ",");

const APPLICATION: MembersOf<ApplicationObject> = {
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
