import { at } from "../../domain/at";
import { type RollUp, rollUpName, rollUpSheets } from "../../rollup/rollUp";
import { serialOfDate } from "../../tracker/days";
import { xlsxOf } from "../../xlsx/xlsx";

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A roll-up as a workbook file. */
export async function rollUpFile(rollUp: RollUp, now: Date): Promise<MadeFile> {
  const day = serialOfDate(now);
  return {
    name: rollUpName(at(rollUp.books, 0).snapshot.reportingYear, day),
    bytes: await xlsxOf(rollUpSheets(rollUp, now.toISOString(), day), { today: day, shown: () => undefined }),
  };
}
