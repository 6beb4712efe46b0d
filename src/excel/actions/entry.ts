import { at } from "../../domain/at";
import { figureLogSheet, LOGGED_FROM } from "../../sheets/figureLog";
import { serialOfMoment } from "../../tracker/days";
import { logLines, writesFigures } from "../../tracker/figureLog";
import type { Entry, Written } from "../../tracker/port";
import { textOf } from "../../tracker/table";
import { entryRows } from "../read/entryRows";
import { readJournal } from "../read/journal";
import { askForLedger } from "../read/ledger";
import { standardTables } from "../read/standardTable";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { fill } from "../write/entry";
import { addLines, printLines, takeLines } from "../write/journal";
import { addToLedger } from "../write/ledger";

/** Each entry with its row, and the log where its figures get their lines. */
async function found<T extends Entry>(context: Excel.RequestContext, entries: readonly T[]) {
  const asked = writesFigures(entries) ? askForLedger(context, figureLogSheet) : null;
  const tables = await standardTables(context, [...new Set(entries.map(({ table }) => table))]);
  const log = asked?.();
  const rows = await entryRows(context, tables, entries);
  return { rows: rows.map((row, place) => ({ entry: at(entries, place), row })), log: log?.() };
}

/**
 * Writes entry cells of rows, with lines of the journal and of the log of figures; returns what the cells held before.
 */
export async function writeEntries(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  now: Date,
): Promise<readonly Written[]> {
  const { rows, log } = await found(context, entries);
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
  const written = rows.map(({ entry, row }) => ({
    ...entry,
    before: Object.fromEntries(row.cells.map(({ title, content }) => [title, content])),
  }));
  const lines = entries.flatMap(({ journal = [] }) => journal);
  const journal = lines.length > 0 ? await readJournal(context, lines) : null;
  const added = journal ? addLines(journal, lines) : 0;
  const logged = logLines(written, LOGGED_FROM.pane, serialOfMoment(now));
  const printLog = log && (await addToLedger(context, log, figureLogSheet, logged));
  const filled = fill(rows.map(({ entry, row }) => ({ row, contents: entry.cells })));
  await commit(context, lines.length + logged.length + filled > 1 ? "parts" : "whole");
  if (journal && added > 0) await printLines(context, journal, added);
  await printLog?.();
  return written;
}

/** Puts back what entries replaced, unless somebody has since typed something else there. */
export async function undoEntries(
  context: Excel.RequestContext,
  entries: readonly Written[],
  now: Date,
): Promise<null> {
  const { rows, log } = await found(context, entries);
  for (const { entry, row } of rows) {
    const changed = row.cells.find(({ title, content }) => content !== (entry.cells[title] ?? null));
    if (changed) throw new Refusal({ code: "changed-since", detail: { column: changed.title } });
  }
  const lines = entries.flatMap(({ journal = [] }) => journal);
  if (lines.length > 0) takeLines(await readJournal(context, lines), lines);
  // A log that loses lines would prove nothing, so what is taken back is told by a line of its own.
  const back = entries.map((entry): Written => ({
    ...entry,
    cells: entry.before,
    before: entry.cells,
    origin: { from: LOGGED_FROM.undo, by: entry.origin?.by ?? "" },
  }));
  const logged = logLines(back, LOGGED_FROM.undo, serialOfMoment(now));
  const printLog = log && (await addToLedger(context, log, figureLogSheet, logged));
  const filled = fill(rows.map(({ entry, row }) => ({ row, contents: entry.before })));
  await commit(context, lines.length + logged.length + filled > 1 ? "parts" : "whole");
  await printLog?.();
  return null;
}
