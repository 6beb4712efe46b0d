import {
  Button,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  useId,
  useToastController,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { changeIn } from "../../tracker/entry";
import type { LatestEntries } from "../hooks/useEntries";
import { entryWords } from "../parts/cellWords";
import { LanguageContext, useWords } from "../parts/words";
import { useLatest } from "../hooks/useLatest";

interface EntriesToastProps {
  /** null closes what is shown. */
  readonly made: LatestEntries | null;
  readonly onUndo: (made: LatestEntries) => void;
  readonly onClose: () => void;
}

/** As long as it takes to read the line and to want it back. */
const SHOWN_MS = 10_000;

/** Says for ten seconds what was just written, with the way to take it back. */
export default function EntriesToast({ made, onUndo, onClose }: EntriesToastProps) {
  const { language } = useWords();
  const toaster = useId("entries");
  const { dispatchToast, dismissToast } = useToastController(toaster);
  const latest = useLatest({ onUndo, onClose });
  // Inside the pane, so that screen readers find it in its main part.
  const [home, setHome] = useState<HTMLElement | null>(null);
  const shown = useRef(0);
  useEffect(() => {
    if (made === null || home === null) return;
    const toastId = `${toaster}-${++shown.current}`;
    let replaced = false;
    dispatchToast(
      <LanguageContext.Provider value={language}>
        <EntriesLine made={made} onUndo={() => latest.current.onUndo(made)} />
      </LanguageContext.Provider>,
      {
        toastId,
        intent: "success",
        timeout: SHOWN_MS,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
        onStatusChange: (_, { status }) => {
          if (status === "dismissed" && !replaced) latest.current.onClose();
        },
      },
    );
    return () => {
      replaced = true;
      dismissToast(toastId);
    };
  }, [made, home, language, toaster, dispatchToast, dismissToast, latest]);
  return (
    <div ref={setHome}>{home && <Toaster toasterId={toaster} position="bottom" mountNode={home} />}</div>
  );
}

interface EntriesLineProps {
  readonly made: LatestEntries;
  readonly onUndo: () => void;
}

function EntriesLine({ made: { written, undone }, onUndo }: EntriesLineProps) {
  const { language, t } = useWords();
  const [first] = written;
  if (!first) return null;
  const what = [
    ...Object.entries(first.cells).map(
      ([column, content]) => `${column} = ${entryWords(column, content, language) || t.emptied}`,
    ),
    ...(first.journal ?? []).map(changeIn).map(({ about, fromYear }) => t.inJournal(about, fromYear)),
  ].join("; ");
  const several = written.length > 1;
  const told = undone
    ? several
      ? t.undoneAll(written.length)
      : t.undone(first.code)
    : several
      ? t.writtenAll(written.length, what)
      : t.written(first.code, what);
  return (
    <Toast>
      <ToastBody>{told}</ToastBody>
      {!undone && (
        <ToastFooter>
          <Button size="small" onClick={onUndo}>
            {t.undo}
          </Button>
        </ToastFooter>
      )}
    </Toast>
  );
}
