/** The sample workbook: invented figures in the standard sheets, marked as such on every sheet and in every row. */
import { COLUMNS } from "../src/sheets/columns";
import type { Block, Content, SheetDefinition } from "../src/sheets/types";
import { SAMPLE_FIGURES, SAMPLE_SOURCE, SAMPLE_YEARS } from "../workbench/page/sample";

const MARK = "SỐ LIỆU MẪU – ";

/** The invented figures as a figures file. */
export const sampleFigures = [
  "code;year;plan;estimate;result",
  ...Object.entries(SAMPLE_FIGURES).flatMap(([code, results]) =>
    SAMPLE_YEARS.map((year, index) => `${code};${year};;;${results[index] ?? ""}`),
  ),
].join("\n");

/** The commune's name, after a dash, goes: invented figures must not be read as its own, and the mark needs the room. */
const marked = (title: Content): Content =>
  typeof title === "string" ? `${MARK}${title.split(" – ", 1)[0] ?? ""}` : title;

function withMark(block: Block): Block {
  const [[first = null, ...others] = [], ...rows] = block.cells;
  return block.at === "A1" ? { ...block, cells: [[marked(first), ...others], ...rows] } : block;
}

/** The sheets with a mark in front of each title, and the source beside each row that has an invented figure. */
export const asSample = (sheets: readonly SheetDefinition[]): readonly SheetDefinition[] =>
  sheets.map((sheet) => {
    const blocks = sheet.blocks.map(withMark);
    const { table } = sheet;
    if (table?.name !== "SoLieu") return { ...sheet, blocks };
    const source = table.columns.findIndex(({ name }) => name === COLUMNS.SoLieu.source);
    const rows = table.rows.map((row) =>
      String(row[0]) in SAMPLE_FIGURES
        ? row.map((cell, index) => (index === source ? SAMPLE_SOURCE : cell))
        : row,
    );
    return { ...sheet, blocks, table: { ...table, rows } };
  });
