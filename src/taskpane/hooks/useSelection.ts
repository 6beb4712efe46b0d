import { useEffect } from "react";
import type { Selected, WorkbookActions } from "../../tracker/port";
import { useLatest } from "./useLatest";

/** Calls back with each row the user selects in the grid, as long as the pane is open. */
export function useSelection(actions: WorkbookActions, onSelected: (selected: Selected) => void): void {
  const latest = useLatest(onSelected);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const listen = async () => {
      // An Excel that can't report selections still does everything else, so its refusal is not shown to the user.
      const answer = await actions.onSelect((selected) => latest.current(selected));
      if (!answer.ok) return;
      stop = answer.value;
      if (gone) stop();
    };
    void listen();
    return () => {
      gone = true;
      stop?.();
    };
  }, [actions]);
}
