import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const read = (name) => readFileSync(new URL(`../../sql/${name}`, import.meta.url), "utf8");

/**
 * DuckDB with the tidy files of a folder and the views of sql/views.sql over them; nothing is kept.
 *
 * @param {string} data the folder that `npm run tidy` wrote
 * @returns {Promise<(sql: string) => Promise<Record<string, unknown>[]>>} asks for the rows of a query
 */
export async function openTidy(data) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(read("duckdb.sql").replace("'data/", `'${data.replaceAll("'", "''")}/`));
  await connection.run(read("views.sql"));
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
