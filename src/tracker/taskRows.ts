import { COLUMNS } from "../sheets/columns";
import type { TaskRow } from "./port";
import { NOTHING } from "./snapshot";
import { readers, type TableCells, textOf } from "./table";

const { NhiemVu } = COLUMNS;

/** Tasks and duties with what was recorded of them, from the tables of a workbook; a missing table has none. */
export const taskRows = (tables: ReadonlyMap<string, TableCells>): readonly TaskRow[] =>
  readers<"NhiemVu">(tables.get("NhiemVu") ?? NOTHING).map((read) => ({
    summary: textOf(read(NhiemVu.summary)),
    product: textOf(read(NhiemVu.product)).trim(),
    state: textOf(read(NhiemVu.state)).trim(),
    thisYear: textOf(read(NhiemVu.thisYear)).trim(),
  }));
