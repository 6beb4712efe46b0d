import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, StatusSnapshot, WorkbookActions, WorkbookFault } from "../../tracker/port";

/** A fault to show and, when the pane itself led to it, how to try again. */
export interface Problem {
  readonly fault: WorkbookFault;
  readonly retry?: () => void;
}

export interface Status {
  /** undefined until the workbook has been read; null when it has no status sheet. */
  readonly snapshot: StatusSnapshot | null | undefined;
  readonly problem: Problem | null;
  readonly reading: boolean;
  /** Whether an action of the user is under way. */
  readonly acting: boolean;
  /** Runs one action of the user: a fault becomes the problem shown, a success clears it. */
  readonly attempt: <T>(action: () => Promise<Answer<T>>, retry: () => void) => Promise<Answer<T>>;
  /** The same for an action that may take long and can be asked to stop. */
  readonly attemptLong: <T>(
    action: (signal: AbortSignal) => Promise<Answer<T>>,
    retry: () => void,
  ) => Promise<Answer<T>>;
  /** Asks the long action under way to stop; undefined while there is none, or when it has been asked. */
  readonly stop: (() => void) | undefined;
  readonly refresh: () => Promise<void>;
  /** Gives up a reading under way; what was read last stays. */
  readonly stopReading: () => void;
  readonly dismiss: () => void;
}

// The actions return faults as values; one that throws all the same must not leave the pane waiting for ever.
async function settled<T>(action: () => Promise<Answer<T>>): Promise<Answer<T>> {
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
  const [reading, setReading] = useState(false);
  const [acting, setActing] = useState(0);
  const [stop, setStop] = useState<() => void>();
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    const ticket = ++newest.current;
    setReading(true);
    const answer = await settled(() => actions.readStatus());
    // A reading that was overtaken by a later one, or given up, is out of date.
    if (ticket !== newest.current) return;
    setReading(false);
    setUnread(answer.ok ? null : answer.fault);
    if (answer.ok) setSnapshot(answer.value);
  }, [actions]);

  const attempt = useCallback(async <T>(action: () => Promise<Answer<T>>, retry: () => void) => {
    setActing((count) => count + 1);
    const answer = await settled(action);
    setActing((count) => count - 1);
    setFailed(answer.ok ? null : { fault: answer.fault, retry });
    return answer;
  }, []);

  const attemptLong = useCallback(
    async <T>(action: (signal: AbortSignal) => Promise<Answer<T>>, retry: () => void) => {
      const controller = new AbortController();
      setStop(() => () => {
        controller.abort();
        setStop(undefined);
      });
      const answer = await attempt(() => action(controller.signal), retry);
      setStop(undefined);
      return answer;
    },
    [attempt],
  );

  const stopReading = useCallback(() => {
    newest.current++;
    setReading(false);
  }, []);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const listen = async () => {
      const answer = await attempt(
        () => actions.onChange(() => void refresh()),
        () => void listen(),
      );
      if (!answer.ok) return;
      stop = answer.value;
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
  return {
    snapshot,
    problem,
    reading,
    acting: acting > 0,
    attempt,
    attemptLong,
    stop,
    refresh,
    stopReading,
    dismiss,
  };
}
