import type { Entry } from "../../tracker/port";
import type { EntryRow } from "../read/entryRow";
import { cellValue } from "./cells";

/**
 * Puts contents into the cells of a row, all by one assignment, so that they are all written or none is. A null in
 * Range.values leaves its cell alone, formulas included (learn.microsoft.com, "Excel JavaScript API: blank and null
 * values"); a cell to be emptied takes "".
 */
export function fill({ row, cells }: EntryRow, contents: Entry["cells"]): void {
  if (cells.length === 0) return;
  const columns = cells.map(({ column }) => column);
  const first = Math.min(...columns);
  const values = Array.from({ length: Math.max(...columns) - first + 1 }, (_, offset) => {
    const cell = cells.find(({ column }) => column === first + offset);
    return cell ? cellValue(contents[cell.title] ?? null, cell.format) : null;
  });
  row.getCell(0, first).getResizedRange(0, values.length - 1).values = [values];
}
