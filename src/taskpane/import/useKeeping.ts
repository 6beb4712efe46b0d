import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookActions, WorkbookFault } from "../../tracker/port";

/** A pause of typing after which the draft is kept. */
const PAUSE_MS = 1000;

export interface Keeping {
  /** Has the workbook keep a draft, or forget it (null): after a pause, or at once. */
  readonly keep: (text: string | null, when: "after a pause" | "at once") => void;
  /** Tries again what could not be kept. */
  readonly retry: () => void;
  /** Whether the workbook has everything that was to be kept. */
  readonly isKept: boolean;
  /** Why it does not have the latest draft; null when it does, or may still. */
  readonly fault: WorkbookFault | null;
}

/** Keeps the newest draft in the workbook, one request after the other; what a request overtook is never sent. */
export function useKeeping(actions: WorkbookActions): Keeping {
  const [isKept, setKept] = useState(true);
  const [fault, setFault] = useState<WorkbookFault | null>(null);
  const waiting = useRef<{ readonly text: string | null } | null>(null);
  const sending = useRef(false);
  const isTold = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (sending.current) return;
    sending.current = true;
    let refused = false;
    while (waiting.current && !refused) {
      const sent = waiting.current;
      waiting.current = null;
      const answer = await actions.keepDraft(sent.text);
      refused = !answer.ok;
      if (refused || isTold.current) setFault(answer.ok ? null : answer.fault);
      isTold.current = refused;
      if (refused) waiting.current ??= sent;
    }
    sending.current = false;
    if (!refused) setKept(true);
  }, [actions]);

  const keep: Keeping["keep"] = useCallback(
    (text, when) => {
      waiting.current = { text };
      setKept(false);
      clearTimeout(timer.current);
      if (when === "at once") void send();
      else timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [send],
  );

  // Going elsewhere in the pane is a pause too.
  useEffect(() => () => void send(), [send]);

  return { keep, retry: () => void send(), isKept, fault };
}
