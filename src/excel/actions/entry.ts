import { at } from "../../domain/at";
import type { Entry, Written } from "../../tracker/port";
import { textOf } from "../../tracker/table";
import { entryRows, type EntryRow } from "../read/entryRows";
import { readJournal } from "../read/journal";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { fill } from "../write/entry";
import { addLines, printLines, takeLines } from "../write/journal";

/** Each entry with its row; entries of one click are all of one table. */
async function found<T extends Entry>(
  context: Excel.RequestContext,
  entries: readonly T[],
): Promise<readonly { readonly entry: T; readonly row: EntryRow }[]> {
  const rows = await entryRows(context, at(entries, 0).table, entries);
  return rows.map((row, place) => ({ entry: at(entries, place), row }));
}

/** Writes entry cells of rows, and lines of the journal with them; returns what the cells held before. */
export async function writeEntries(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<readonly Written[]> {
  const rows = await found(context, entries);
  for (const { entry, row } of rows) {
    const { seen = {} } = entry;
    const changed = row.cells.find(
      ({ title, content }) => title in seen && textOf(content) !== textOf(seen[title] ?? null),
    );
    if (changed) {
      const { title: column, content } = changed;
      throw new Refusal({ code: "changed-elsewhere", detail: { column, content: textOf(content) || "–" } });
    }
  }
  const lines = entries.flatMap(({ journal = [] }) => journal);
  const journal = lines.length > 0 ? await readJournal(context, lines) : null;
  const added = journal ? addLines(journal, lines) : 0;
  fill(rows.map(({ entry, row }) => ({ row, contents: entry.cells })));
  await commit(context, lines.length > 0 ? "parts" : "whole");
  if (journal && added > 0) await printLines(context, journal, added);
  return rows.map(({ entry, row }) => ({
    ...entry,
    before: Object.fromEntries(row.cells.map(({ title, content }) => [title, content])),
  }));
}

/** Puts back what entries replaced, unless somebody has since typed something else there. */
export async function undoEntries(context: Excel.RequestContext, entries: readonly Written[]): Promise<null> {
  const rows = await found(context, entries);
  for (const { entry, row } of rows) {
    const changed = row.cells.find(({ title, content }) => content !== (entry.cells[title] ?? null));
    if (changed) throw new Refusal({ code: "changed-since", detail: { column: changed.title } });
  }
  const lines = entries.flatMap(({ journal = [] }) => journal);
  if (lines.length > 0) takeLines(await readJournal(context, lines), lines);
  fill(rows.map(({ entry, row }) => ({ row, contents: entry.before })));
  await commit(context, lines.length > 0 ? "parts" : "whole");
  return null;
}
