import type { LiveArea } from "../grid/live-area";

/** Texts at the top and the foot of printed pages, with Excel's codes in them ("&P" is the page number). */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export type PageKind = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";

/** How large a sheet is printed: a share in per cent, or as many pages as it may take; null where that is open. */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

/** How a sheet is printed. Margins are in points. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** null: everything that is used. */
  readonly printArea: LiveArea | null;
  readonly printTitleRows: LiveArea | null;
  readonly printTitleColumns: LiveArea | null;
  readonly headerFooterState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly headersFooters: Readonly<Record<PageKind, HeaderFooterTexts>>;
}

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** As on a new sheet: Excel's "Normal" margins. Not observed: the paper, which is the printer's. */
export const NEW_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  headerFooterState: "Default",
  headersFooters: {
    defaultForAllPages: NO_TEXTS,
    firstPage: NO_TEXTS,
    evenPages: NO_TEXTS,
    oddPages: NO_TEXTS,
  },
};
