import { useState } from "react";
import type { Answer, Entry, WorkbookActions, Written } from "../../tracker/port";
import type { Status } from "./useStatus";

/** The entries made by the latest click in the pane, and what became of them. */
export interface JournalPage {
  readonly written: readonly Written[];
  readonly undone: boolean;
  readonly takeBack: () => Promise<Answer<null>>;
}

/** Writes entries, keeps the latest so that they can be taken back, and reads the workbook after each. */
export function useJournal(actions: WorkbookActions, { attempt, refresh }: Status) {
  const [page, setPage] = useState<JournalPage | null>(null);

  const carryOut = async <T>(
    action: () => Promise<Answer<T>>,
    pageOf: (value: T) => Omit<JournalPage, "undone">,
  ): Promise<Answer<T>> => {
    const outcome = await attempt(action, () => void carryOut(action, pageOf));
    if (!outcome.ok) {
      if (outcome.fault.code === "changed-elsewhere") await refresh();
      return outcome;
    }
    setPage({ ...pageOf(outcome.value), undone: false });
    await refresh();
    return outcome;
  };

  const write = (entry: Entry) =>
    carryOut(
      () => actions.write(entry),
      (written) => ({ written: [written], takeBack: () => actions.undo(written) }),
    );

  const writeAll = (entries: readonly Entry[]) =>
    carryOut(
      () => actions.writeAll(entries),
      (written) => ({ written, takeBack: () => actions.undoAll(written) }),
    );

  const undo = async (done: JournalPage): Promise<void> => {
    const outcome = await attempt(done.takeBack, () => void undo(done));
    if (!outcome.ok) return;
    setPage({ ...done, undone: true });
    await refresh();
  };

  return { page, write, writeAll, undo, close: () => setPage(null) };
}
