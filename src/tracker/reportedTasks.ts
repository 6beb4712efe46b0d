import { COLUMNS } from "../sheets/columns";
import { DONE } from "../sheets/dates";
import type { ReportedTask } from "./port";
import { NOTHING } from "./snapshot";
import { readers, type TableCells, textOf } from "./table";

const { NhiemVu } = COLUMNS;

/** Tasks and duties with what was recorded of them, from the tables of a workbook; a missing table has none. */
export const reportedTasks = (tables: ReadonlyMap<string, TableCells>): readonly ReportedTask[] =>
  readers<"NhiemVu">(tables.get("NhiemVu") ?? NOTHING).map((read) => {
    const standing = textOf(read(NhiemVu.standing)).trim();
    return {
      summary: textOf(read(NhiemVu.summary)),
      product: textOf(read(NhiemVu.product)).trim(),
      // What has the day it was done is done, whatever was chosen for it before.
      state: standing.startsWith(DONE) ? DONE : textOf(read(NhiemVu.state)).trim(),
      thisYear: standing,
    };
  });
