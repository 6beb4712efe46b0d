import { useState } from "react";
import type { Answer, Entry, WorkbookActions, Written } from "../../tracker/port";
import type { Status } from "./useStatus";

/** The entries made by the latest click in the pane, and what became of them. */
export interface LatestEntries {
  readonly written: readonly Written[];
  readonly undone: boolean;
}

/** Writes entries, keeps the latest so that they can be taken back, and reads the workbook after each. */
export function useEntries(actions: WorkbookActions, { attempt, refresh }: Status) {
  const [made, setMade] = useState<LatestEntries | null>(null);

  const write = async (entries: readonly Entry[]): Promise<Answer<readonly Written[]>> => {
    const answer = await attempt(
      () => actions.write(entries),
      () => void write(entries),
    );
    if (answer.ok) setMade({ written: answer.value, undone: false });
    if (answer.ok || answer.fault.code === "changed-elsewhere") await refresh();
    return answer;
  };

  const undo = async (done: LatestEntries): Promise<void> => {
    const answer = await attempt(
      () => actions.undo(done.written),
      () => void undo(done),
    );
    if (!answer.ok) return;
    setMade({ ...done, undone: true });
    await refresh();
  };

  return { made, write, undo, close: () => setMade(null) };
}
