import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteFile } from "hyparquet-writer";

/**
 * Writes rows of the tidy table below a folder, a new file for each province and year.
 *
 * @param {Record<string, { type: string }>} columns TIDY_COLUMNS
 * @param {string} run when they were read, an ISO time
 * @returns {number} how many files were written
 */
export function writeTidy(out, columns, rows, run) {
  const parts = new Map();
  for (const row of rows) {
    const path = join(`province=${row.province}`, `year=${row.year}`);
    const part = parts.get(path);
    if (part) part.push(row);
    else parts.set(path, [row]);
  }
  for (const [path, part] of parts) {
    mkdirSync(join(out, path), { recursive: true });
    parquetWriteFile({
      filename: join(out, path, `${run.replaceAll(":", "-")}.parquet`),
      columnData: Object.entries(columns).map(([name, { type }]) => ({
        name,
        type,
        data: part.map((row) => row[name]),
      })),
    });
  }
  return parts.size;
}
