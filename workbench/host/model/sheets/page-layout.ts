import type { Given, HostObject, Json } from "../../contract";
import { isEntireColumn, isEntireRow } from "../grid/a1";
import type { Book, SheetArea } from "../grid/book";
import { LiveArea } from "../grid/live-area";
import { SheetSlot } from "../grid/slots";
import { bag, type Check, flag, integer, number, oneOf, optional, text } from "../members/checks";
import { found, invalidArgument } from "../members/errors";
import { action, type MembersOf, method, object, scalar, View } from "../members/members";
import { fieldsOf, inner, type RecordHolder } from "../members/records";
import { asRange, RangeObject } from "../range/range";
import { type HeaderFooterTexts, NEW_PAGE, type PageKind, type PageSetup, type PageZoom } from "./page-setup";

const PAGE = new SheetSlot<PageSetup>(() => NEW_PAGE);

/** How a sheet is printed, as a part of the object model. */
class SheetPage implements RecordHolder<PageSetup> {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  read(): PageSetup {
    return PAGE.of(this.book, this.sheetId);
  }

  write(changes: Partial<PageSetup>): void {
    PAGE.set(this.book, this.sheetId, { ...this.read(), ...changes });
  }
}

export const pageLayoutOf = (book: Book, sheetId: string): HostObject =>
  new View("PageLayout", PAGE_LAYOUT, new SheetPage(book, sheetId));

/** Options with the given names and no others. */
function options<K extends string>(
  given: Given,
  names: readonly K[],
  what: string,
): Partial<Record<K, Json>> {
  const all = bag(given, what);
  const unknown = Object.keys(all).find((key) => !names.some((known) => known === key));
  if (unknown !== undefined) throw invalidArgument(`${what} has no ${unknown}`);
  return all as Partial<Record<K, Json>>;
}

const PAGES = optional(integer(1, 32_767), null);

/** Not observed: what Excel makes of a scale together with numbers of pages, or of neither. Both are refused here. */
const zoom: Check<PageZoom & { readonly [key: string]: Json }> = (value, what) => {
  const given = options(value, ["scale", "horizontalFitToPages", "verticalFitToPages"], what);
  const checked = {
    scale: optional(number(10, 400), null)(given.scale, "scale"),
    horizontalFitToPages: PAGES(given.horizontalFitToPages, "horizontalFitToPages"),
    verticalFitToPages: PAGES(given.verticalFitToPages, "verticalFitToPages"),
  };
  const fits = checked.horizontalFitToPages !== null || checked.verticalFitToPages !== null;
  if (fits === (checked.scale !== null)) throw invalidArgument("zoom is a scale or a number of pages");
  return checked;
};

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const margin = number(0);

function setMargins(page: RecordHolder<PageSetup>, givenUnit: Given, givenMargins: Given): void {
  const unit = oneOf("Points", "Inches", "Centimeters")(givenUnit, "unit");
  const given = options(givenMargins, SIDES, "marginOptions");
  page.write(
    Object.fromEntries(
      SIDES.flatMap((side) => {
        const width = optional(margin, null)(given[side], side);
        return width === null ? [] : [[`${side}Margin`, width * POINTS[unit]]];
      }),
    ),
  );
}

/** The parts of a page set-up that are ranges of its sheet. */
type PrintRangeKey = "printArea" | "printTitleRows" | "printTitleColumns";

function setPrintRange(
  page: SheetPage,
  key: PrintRangeKey,
  given: Given,
  fits: (area: SheetArea) => boolean,
): void {
  const { book, sheetId } = page;
  const { area } = asRange(book, given, sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument("the range is on another sheet");
  if (!fits(area)) throw invalidArgument(`${key} takes whole rows or columns`);
  page.read()[key]?.dispose();
  page.write({ [key]: new LiveArea(book, area) });
}

function printRange(page: SheetPage, key: PrintRangeKey): RangeObject | null {
  const area = page.read()[key]?.area ?? null;
  return area === null ? null : new RangeObject(page.book, area);
}

/** The print area as Excel gives it: areas, of which there is always one here. */
class PrintAreas implements HostObject {
  readonly className = "RangeAreas";
  readonly keepsReference = true;
  readonly members = PRINT_AREAS;

  constructor(readonly range: RangeObject) {}
}

function printAreas(page: SheetPage): PrintAreas | null {
  const range = printRange(page, "printArea");
  return range === null ? null : new PrintAreas(range);
}

const PRINT_AREAS: MembersOf<PrintAreas> = {
  Address: scalar("1.9", ({ range }) => range.address),
  AddressLocal: scalar("1.9", ({ range }) => range.address),
  AreaCount: scalar("1.9", () => 1),
  CellCount: scalar("1.9", ({ range: { area } }) => area.rows * area.columns),
};

const page = fieldsOf<SheetPage, PageSetup>();

const PAGE_LAYOUT: MembersOf<View<SheetPage>> = {
  Orientation: page("1.9", "orientation", oneOf("Portrait", "Landscape")),
  PaperSize: page(
    "1.9",
    "paperSize",
    oneOf("Letter", "Tabloid", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5", "Folio"),
  ),
  // Pages to fit are taken and do nothing unless the Page Layout tab is open (office-js 1860); a scale works.
  Zoom: scalar(
    "1.9",
    ({ of }) => ({ ...of.read().zoom }),
    ({ of }, value) => {
      const wanted = zoom(value, "zoom");
      if (wanted.scale !== null) of.write({ zoom: wanted });
    },
  ),
  CenterHorizontally: page("1.9", "centerHorizontally", flag),
  CenterVertically: page("1.9", "centerVertically", flag),
  PrintGridlines: page("1.9", "printGridlines", flag),
  LeftMargin: page("1.9", "leftMargin", margin),
  RightMargin: page("1.9", "rightMargin", margin),
  TopMargin: page("1.9", "topMargin", margin),
  BottomMargin: page("1.9", "bottomMargin", margin),
  HeaderMargin: page("1.9", "headerMargin", margin),
  FooterMargin: page("1.9", "footerMargin", margin),
  HeadersFooters: object("1.9", ({ of }) => new View("HeaderFooterGroup", HEADERS_FOOTERS, of)),

  SetPrintMargins: action("1.9", ({ of }, unit, margins) => setMargins(of, unit, margins)),
  SetPrintArea: action("1.9", ({ of }, range) => setPrintRange(of, "printArea", range, () => true)),
  GetPrintArea: method("1.9", ({ of }) => found(printAreas(of), "print area")),
  GetPrintAreaOrNullObject: method("1.9", ({ of }) => printAreas(of)),
  // Not observed: whether Excel widens a part of a row to the whole row. Only whole ones are taken here.
  SetPrintTitleRows: action("1.9", ({ of }, rows) => setPrintRange(of, "printTitleRows", rows, isEntireRow)),
  GetPrintTitleRows: method("1.9", ({ of }) => found(printRange(of, "printTitleRows"), "title rows")),
  GetPrintTitleRowsOrNullObject: method("1.9", ({ of }) => printRange(of, "printTitleRows")),
  SetPrintTitleColumns: action("1.9", ({ of }, columns) =>
    setPrintRange(of, "printTitleColumns", columns, isEntireColumn),
  ),
  GetPrintTitleColumns: method("1.9", ({ of }) =>
    found(printRange(of, "printTitleColumns"), "title columns"),
  ),
  GetPrintTitleColumnsOrNullObject: method("1.9", ({ of }) => printRange(of, "printTitleColumns")),
};

const pagesOf = (kind: PageKind) =>
  object<View<SheetPage>>(
    "1.9",
    ({ of }) => new View("HeaderFooter", HEADER_FOOTER, inner(inner(of, "headersFooters"), kind)),
  );

const HEADERS_FOOTERS: MembersOf<View<SheetPage>> = {
  State: page(
    "1.9",
    "headerFooterState",
    oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
  ),
  DefaultForAllPages: pagesOf("defaultForAllPages"),
  FirstPage: pagesOf("firstPage"),
  EvenPages: pagesOf("evenPages"),
  OddPages: pagesOf("oddPages"),
};

/** Excel's limit is 255 characters for the three parts together; more than that in one part is certainly too long. */
const pageText: Check<string> = (value, what) => {
  const given = text(value, what);
  if (given.length > 255) throw invalidArgument(`${what} has at most 255 characters`);
  return given;
};

const part = fieldsOf<RecordHolder<HeaderFooterTexts>, HeaderFooterTexts>();

const HEADER_FOOTER: MembersOf<View<RecordHolder<HeaderFooterTexts>>> = {
  LeftHeader: part("1.9", "leftHeader", pageText),
  CenterHeader: part("1.9", "centerHeader", pageText),
  RightHeader: part("1.9", "rightHeader", pageText),
  LeftFooter: part("1.9", "leftFooter", pageText),
  CenterFooter: part("1.9", "centerFooter", pageText),
  RightFooter: part("1.9", "rightFooter", pageText),
};
