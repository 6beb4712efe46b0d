import type { Entry, Written } from "../../tracker/port";
import { textOf } from "../../tracker/table";
import { entryRow } from "../read/entryRow";
import { readJournal } from "../read/journal";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { fill } from "../write/entry";
import { addLines, takeLines } from "../write/journal";

/** Writes entry cells of one row, and its lines of the journal with them; returns what the cells held before. */
export async function writeEntry(context: Excel.RequestContext, entry: Entry): Promise<Written> {
  const found = await entryRow(context, entry);
  const { seen = {} } = entry;
  const changed = found.cells.find(
    ({ title, content }) => title in seen && textOf(content) !== textOf(seen[title] ?? null),
  );
  if (changed) {
    const { title: column, content } = changed;
    throw new Refusal({ code: "changed-elsewhere", detail: { column, content: textOf(content) || "–" } });
  }
  if (entry.journal) addLines(await readJournal(context, entry.journal), entry.journal);
  fill(found, entry.cells);
  await commit(context, entry.journal ? "parts" : "whole");
  return { ...entry, before: Object.fromEntries(found.cells.map(({ title, content }) => [title, content])) };
}

/** Puts back what an entry replaced, unless somebody has since typed something else there. */
export async function undoEntry(context: Excel.RequestContext, written: Written): Promise<null> {
  const found = await entryRow(context, written);
  const changed = found.cells.find(({ title, content }) => content !== (written.cells[title] ?? null));
  if (changed) throw new Refusal({ code: "changed-since", detail: { column: changed.title } });
  if (written.journal) takeLines(await readJournal(context, written.journal), written.journal);
  fill(found, written.before);
  await commit(context, written.journal ? "parts" : "whole");
  return null;
}
