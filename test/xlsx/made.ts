/** Files of standard sheets as the command line makes them: worked out here, with the very functions of the add-in. */
import * as functions from "../../src/functions/functions";
import { plainSheets } from "../../src/plain/plain";
import type { Shown } from "../../src/sheets/shown";
import type { Sheet } from "../../src/sheets/types";
import { calculate } from "../../src/xlsx/calculate/calculate";
import { xlsxOf } from "../../src/xlsx/xlsx";

/** What the formulas of sheets show on a day. */
export const shownOn = (sheets: readonly Sheet[], today: number): Shown =>
  calculate(sheets, today, functions);

/** A file with the functions of the add-in. */
export const nlbFile = (sheets: readonly Sheet[], today: number): Promise<Uint8Array> =>
  xlsxOf(sheets, { today, shown: shownOn(sheets, today) });

/** A file with plain formulas. */
export function plainFile(sheets: readonly Sheet[], today: number): Promise<Uint8Array> {
  const plain = plainSheets(sheets, shownOn(sheets, today));
  return xlsxOf(plain, { today, shown: calculate(plain, today) });
}
