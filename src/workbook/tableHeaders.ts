import { Refusal } from "./run";

/** What of all tables is loaded to tell those apart whose titles can be read. */
export const TABLES_WITH_HEADERS = "items/name,items/showHeaders";

/** Refuses ("headers-hidden") when somebody hid the titles of a standard table: its columns can't be told apart then. */
export function assertHeaders(tables: readonly Excel.Table[]): void {
  const hidden = tables.find(({ showHeaders }) => !showHeaders);
  if (hidden) throw new Refusal({ code: "headers-hidden", detail: { table: hidden.name } });
}
