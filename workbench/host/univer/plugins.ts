import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { PluginCtor } from "@univerjs/core";
import { CalculationPlugin } from "./calculation";
import "./links";

/** What the spreadsheet is made of without a screen; the browser adds the matching "-ui" plug-ins. */
export const ENGINE_PLUGINS: readonly PluginCtor[] = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  CalculationPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
];
