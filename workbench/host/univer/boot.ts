import "./comparisons";
import "./empty-text";
import "./styles";
import "./value-kinds";
import {
  type Injector,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { Calculation } from "./calculation";
import { CustomFunctions } from "./custom-functions";

/** Language of dates, decimal signs and of the grid's own words. */
export type GridLocale = "vi-VN" | "en-US";

/** A running Univer with one workbook in it. */
export interface Grid {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly locale: GridLocale;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly dispose: () => void;
}

export const UNIVER_LOCALE: Readonly<Record<GridLocale, LocaleType>> = {
  "vi-VN": LocaleType.VI_VN,
  "en-US": LocaleType.EN_US,
};

/** A new sheet as Excel opens one: columns of 64 and rows of 20 pixels. The grid grows when more cells are used. */
export const NEW_SHEET: Partial<IWorksheetData> = {
  rowCount: 200,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
};

/** A new workbook: one sheet, Calibri 11. */
function newBook(): Partial<IWorkbookData> {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return {
    id: "workbook",
    sheetOrder: [id],
    sheets: { [id]: { ...NEW_SHEET, id, name: "Sheet1" } },
    defaultStyle: { ff: "Calibri", fs: 11 },
  };
}

/** Puts a workbook into a Univer whose plug-ins are registered. */
export function openBook(univer: Univer, locale: GridLocale): Grid {
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, newBook());
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale === "vi-VN" ? "vi" : "en");
  const calculation = injector.get(Calculation);
  let open = true;
  return {
    injector,
    workbook,
    locale,
    calculation,
    functions: new CustomFunctions(injector, calculation),
    dispose: () => {
      if (!open) return;
      open = false;
      calculation.dispose();
      univer.dispose();
    },
  };
}
