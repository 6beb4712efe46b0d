import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import { LogLevel, mergeLocales, type PluginCtor, Univer } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/vi-VN";
import design from "@univerjs/design/locale/vi-VN";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUi from "@univerjs/docs-ui/locale/vi-VN";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/vi-VN";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import filter from "@univerjs/sheets-filter/locale/vi-VN";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import filterUi from "@univerjs/sheets-filter-ui/locale/vi-VN";
import formula from "@univerjs/sheets-formula/locale/vi-VN";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import sortUi from "@univerjs/sheets-sort-ui/locale/vi-VN";
import table from "@univerjs/sheets-table/locale/vi-VN";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import tableUi from "@univerjs/sheets-table-ui/locale/vi-VN";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUi from "@univerjs/sheets-ui/locale/vi-VN";
import sheets from "@univerjs/sheets/locale/vi-VN";
import { UniverUIPlugin } from "@univerjs/ui";
import ui from "@univerjs/ui/locale/vi-VN";
import { type Grid, type GridLocale, openBook, UNIVER_LOCALE } from "./boot";
import { ENGINE_PLUGINS } from "./plugins";

/** The user interface of what {@link ENGINE_PLUGINS} does. */
const SCREEN_PLUGINS: readonly PluginCtor[] = [
  UniverDocsUIPlugin,
  UniverSheetsUIPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsFilterUIPlugin,
  UniverSheetsSortUIPlugin,
];

const VIETNAMESE = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  table,
  tableUi,
  conditionalFormattingUi,
  dataValidation,
  sheetsDataValidation,
  dataValidationUi,
  filter,
  filterUi,
  sortUi,
);

/**
 * Starts the spreadsheet in a part of the page, which it fills. Its own words are Vietnamese; `locale` decides how
 * numbers and dates are written.
 */
export function bootInBrowser(container: HTMLElement, locale: GridLocale = "vi-VN"): Grid {
  const univer = new Univer({
    locale: UNIVER_LOCALE[locale],
    locales: { [UNIVER_LOCALE[locale]]: VIETNAMESE },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true });
  for (const plugin of [...ENGINE_PLUGINS, ...SCREEN_PLUGINS]) univer.registerPlugin(plugin);
  // Excel shows no tag with a table's name; the grid's own lies over the cells above the table.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return openBook(univer, locale);
}
