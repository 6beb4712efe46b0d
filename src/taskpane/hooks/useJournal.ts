import { useState } from "react";
import type { Entry, Answer, WorkbookActions, Written } from "../../tracker/port";
import type { Status } from "./useStatus";

/** The latest entry made from the pane, and what became of it. */
export interface JournalPage {
  readonly written: Written;
  readonly undone: boolean;
}

/** Writes entries, keeps the latest one so that it can be taken back, and reads the workbook after each. */
export function useJournal(actions: WorkbookActions, { attempt, refresh }: Status) {
  const [page, setPage] = useState<JournalPage | null>(null);

  const write = async (entry: Entry): Promise<Answer<Written>> => {
    const outcome = await attempt(
      () => actions.write(entry),
      () => void write(entry),
    );
    if (!outcome.ok) {
      if (outcome.fault.code === "changed-elsewhere") await refresh();
      return outcome;
    }
    setPage({ written: outcome.value, undone: false });
    await refresh();
    return outcome;
  };

  const undo = async (written: Written): Promise<void> => {
    const outcome = await attempt(
      () => actions.undo(written),
      () => void undo(written),
    );
    if (!outcome.ok) return;
    setPage({ written, undone: true });
    await refresh();
  };

  return { page, write, undo, close: () => setPage(null) };
}
