import { Button } from "../parts/Button";
import { useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import type { Programme } from "../../programme/types";
import { FaultNotice } from "../parts/FaultNotice";
import type { ToolProps } from "../tools/toolProps";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useWordsOf } from "../parts/words";
import { ReviewScreen } from "./ReviewScreen";
import { SourceForm } from "./SourceForm";
import { useIntake } from "./useIntake";

/** From the text of a commune's programme to its standard sheets: text, review, acceptance. */
export default function ImportTool({ actions, importing, status, desk }: ToolProps) {
  const t = useWordsOf({ vi, en });
  const { intake, takeText, takeFile, stop } = useIntake(importing);
  const [text, setText] = useState("");
  const [laying, setLaying] = useState<number | null>(null);
  const [sheets, setSheets] = useState<number | null>(null);
  const [leaving, setLeaving] = useState(false);
  const keptFocus = useKeptFocus<HTMLElement>();

  const accept = async (programme: Programme) => {
    setLaying(0);
    const outcome = await status.attemptLong(
      (signal) => actions.setUpFor(programme, setLaying, signal),
      () => void accept(programme),
    );
    setLaying(null);
    if (!outcome.ok) return;
    setSheets(outcome.value.created.length);
    await status.refresh();
  };

  if (sheets !== null) return <p role="status">{t.done(sheets)}</p>;
  if (desk !== null) return <p>{t.held}</p>;
  return (
    <section {...keptFocus}>
      {intake.kind === "asking" && (
        <>
          {intake.fault && <FaultNotice problem={{ fault: intake.fault }} onClose={stop} />}
          <SourceForm text={text} onType={setText} onRead={() => takeText(text)} onFile={takeFile} />
        </>
      )}
      {(intake.kind === "file" || intake.kind === "text") && (
        <>
          <progress
            aria-label={intake.kind === "file" ? t.readingFile : t.readingText}
            {...(intake.kind === "file" && intake.done > 0 && { value: intake.done, max: 1 })}
          />
          <p role="status">{intake.kind === "file" ? t.readingFile : t.readingText}</p>
          <div className="pane-actions">
            <Button size="small" onClick={stop}>
              {t.stop}
            </Button>
          </div>
        </>
      )}
      {intake.kind === "read" && (
        <>
          <ReviewScreen source={intake.source} onAccept={(programme) => void accept(programme)} />
          {laying !== null && <progress aria-label={t.laying} value={laying} max={1} />}
          {leaving && <p>{t.otherSure}</p>}
          <div className="pane-actions">
            <Button
              size="small"
              onClick={() => {
                if (leaving) stop();
                setLeaving(!leaving);
              }}
            >
              {leaving ? t.drop2 : t.other}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
