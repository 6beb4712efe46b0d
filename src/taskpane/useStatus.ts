import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome, StatusSnapshot, WorkbookActions, WorkbookFault } from "../workbook/actions";

/** A fault to show and, when the pane itself led to it, how to try again. */
export interface Problem {
  readonly fault: WorkbookFault;
  readonly retry?: () => void;
}

export interface Status {
  /** undefined until the workbook was read; null when it has no status sheet. */
  readonly snapshot: StatusSnapshot | null | undefined;
  readonly problem: Problem | null;
  /** Runs one action of the user: a fault becomes the problem shown, a success clears it. */
  readonly attempt: <T>(action: () => Promise<Outcome<T>>, retry: () => void) => Promise<Outcome<T>>;
  readonly refresh: () => Promise<void>;
  readonly dismiss: () => void;
}

// The actions tell faults as values; what they throw all the same must not leave the pane waiting for ever.
async function settled<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, fault: { code: "unknown", detail: { message: String(error) } } };
  }
}

/**
 * What the workbook says, read when the pane opens and again after each change of the workbook. When a reading fails
 * the last good one stays.
 */
export function useStatus(actions: WorkbookActions): Status {
  const [snapshot, setSnapshot] = useState<StatusSnapshot | null>();
  const [unread, setUnread] = useState<WorkbookFault | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    const ticket = ++newest.current;
    const outcome = await settled(() => actions.readStatus());
    // A reading that was overtaken by a later one tells of the past.
    if (ticket !== newest.current) return;
    setUnread(outcome.ok ? null : outcome.fault);
    if (outcome.ok) setSnapshot(outcome.value);
  }, [actions]);

  const attempt = useCallback(async <T>(action: () => Promise<Outcome<T>>, retry: () => void) => {
    const outcome = await settled(action);
    setFailed(outcome.ok ? null : { fault: outcome.fault, retry });
    return outcome;
  }, []);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const listen = async () => {
      const outcome = await attempt(
        () => actions.onChange(() => void refresh()),
        () => void listen(),
      );
      if (!outcome.ok) return;
      stop = outcome.value;
      if (gone) stop();
    };
    void listen();
    void refresh();
    return () => {
      gone = true;
      newest.current++;
      stop?.();
    };
  }, [actions, attempt, refresh]);

  const dismiss = () => {
    setFailed(null);
    setUnread(null);
  };

  const problem = failed ?? (unread && { fault: unread, retry: () => void refresh() });
  return { snapshot, problem, attempt, refresh, dismiss };
}
