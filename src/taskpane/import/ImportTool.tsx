import { useEffect, useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { draftIn, type ImportDraft, NOTHING_TYPED } from "../../intake/importDraft";
import type { WorkbookFault } from "../../tracker/port";
import { FaultNotice } from "../parts/FaultNotice";
import { Skeleton } from "../parts/Skeleton";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import type { ToolProps } from "../tools/toolProps";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useWordsOf } from "../parts/words";
import { DraftOffer } from "./DraftOffer";
import { ImportSteps } from "./ImportSteps";

/** What the workbook has of an earlier attempt, before the steps begin. */
type Begun =
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly fault: WorkbookFault }
  | { readonly kind: "offered"; readonly draft: ImportDraft; readonly day: number }
  | { readonly kind: "steps"; readonly draft: ImportDraft };

/**
 * From the text of a commune's programme to its standard sheets, in four steps. What is typed on the way is kept in the
 * workbook, and offered when somebody comes back to it.
 */
export default function ImportTool({ actions, importing, status, desk }: ToolProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const [begun, setBegun] = useState<Begun>({ kind: "reading" });
  const [sheets, setSheets] = useState<number | null>(null);
  const keptFocus = useKeptFocus<HTMLElement>();
  const [attempts, setAttempts] = useState(0);
  const isHeld = desk !== null;

  useEffect(() => {
    if (isHeld) return;
    let gone = false;
    void actions.readDraft().then((kept) => {
      if (gone) return;
      if (!kept.ok) {
        setBegun({ kind: "unread", fault: kept.fault });
        return;
      }
      const draft = kept.value && draftIn(kept.value.text);
      setBegun(
        kept.value && draft
          ? { kind: "offered", draft, day: kept.value.day }
          : { kind: "steps", draft: NOTHING_TYPED },
      );
    });
    return () => {
      gone = true;
    };
  }, [actions, isHeld, attempts]);

  const drop = async () => {
    const dropped = await status.attempt(
      () => actions.keepDraft(null),
      () => void drop(),
    );
    if (dropped.ok) setBegun({ kind: "steps", draft: NOTHING_TYPED });
  };

  if (sheets !== null) return <SuccessNotice>{t.done(sheets)}</SuccessNotice>;
  if (isHeld) return <p>{t.held}</p>;
  return (
    <section className={shapes.screen} {...keptFocus}>
      {begun.kind === "reading" && <Skeleton />}
      {begun.kind === "unread" && (
        <FaultNotice problem={{ fault: begun.fault, retry: () => setAttempts(attempts + 1) }} />
      )}
      {begun.kind === "offered" && (
        <DraftOffer
          draft={begun.draft}
          day={begun.day}
          onGoOn={() => setBegun({ kind: "steps", draft: begun.draft })}
          onDrop={() => void drop()}
        />
      )}
      {begun.kind === "steps" && (
        <ImportSteps
          actions={actions}
          importing={importing}
          status={status}
          begun={begun.draft}
          onMade={setSheets}
        />
      )}
    </section>
  );
}
