import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { gapsOf, type TypedAnswers } from "../../intake/answers";
import {
  draftRead,
  draftText,
  IMPORT_STEPS,
  type ImportDraft,
  type ImportStep,
  isWorthKeeping,
} from "../../intake/importDraft";
import type { Importing } from "../../intake/importing";
import { firstFlawed, reviewed, type ReviewStep } from "../../intake/review";
import type { Programme } from "../../programme/types";
import type { WorkbookActions } from "../../tracker/port";
import type { Status } from "../hooks/useStatus";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { KeptLine } from "./KeptLine";
import { MakeStep } from "./MakeStep";
import { PlaceForm } from "./PlaceForm";
import { ReviewScreen } from "./ReviewScreen";
import { SourceStep } from "./SourceStep";
import { useKeeping } from "./useKeeping";

// The focus comes here with each step, to read on from; an outline would say that there is something to press.
const useStyles = makeStyles({ title: { ":focus": { outlineStyle: "none" } } });

interface ImportStepsProps {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
  readonly status: Status;
  /** Where to begin, or to go on. */
  readonly begun: ImportDraft;
  /** Told how many sheets were made. */
  readonly onMade: (sheets: number) => void;
}

/** The four steps: the text, whose programme it is, the rows read from it, the sheets. */
export function ImportSteps({ actions, importing, status, begun, onMade }: ImportStepsProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const own = useStyles();
  const [draft, setDraft] = useState(begun);
  const [tried, setTried] = useState(false);
  const [laying, setLaying] = useState<number | null>(null);
  const { keep, retry, isKept, fault } = useKeeping(actions);
  const known = useRef(begun);
  const title = useRef<HTMLHeadingElement>(null);
  const { step, read } = draft;

  useEffect(() => {
    const { current: before } = known;
    if (before === draft) return;
    known.current = draft;
    keep(
      isWorthKeeping(draft) ? draftText(draft) : null,
      before.step === draft.step ? "after a pause" : "at once",
    );
    if (before.step !== draft.step && document.hasFocus()) title.current?.focus();
  }, [draft, keep]);

  const go = (to: ImportStep) => {
    setTried(false);
    setDraft((now) => ({ ...now, step: to }));
  };
  const review = (next: ReviewStep) =>
    setDraft((now) =>
      now.read ? { ...now, read: { ...now.read, review: reviewed(now.read.review, next) } } : now,
    );
  const answer = (part: Partial<TypedAnswers>) =>
    setDraft((now) =>
      now.read ? { ...now, read: { ...now.read, answers: { ...now.read.answers, ...part } } } : now,
    );

  const place = IMPORT_STEPS.indexOf(step);
  const [back, next] = [IMPORT_STEPS[place - 1], IMPORT_STEPS[place + 1]];
  const gaps = read ? gapsOf(read.answers) : [];
  const flawed = read && firstFlawed(read.review);
  const isStopped =
    (step === "place" && gaps.length > 0) ||
    (step === "review" && (flawed !== undefined || read?.review.rows.length === 0));
  const goOn = () => {
    if (!next) return;
    if (!isStopped) {
      go(next);
      return;
    }
    setTried(true);
    if (step === "review" && flawed) review({ do: "open", id: flawed.id });
  };

  const accept = async (programme: Programme) => {
    setLaying(0);
    const answer = await status.attemptLong(
      (signal) => actions.setUpFor(programme, setLaying, signal),
      () => void accept(programme),
    );
    setLaying(null);
    if (!answer.ok) return;
    onMade(answer.value.created.length);
    await status.refresh();
  };

  return (
    <>
      <div className={shapes.section}>
        <h3 ref={title} tabIndex={-1} className={own.title}>
          {t.steps[step]}
        </h3>
        <ProgressBar
          thickness="large"
          value={(place + 1) / IMPORT_STEPS.length}
          aria-label={t.stepOf(place + 1, IMPORT_STEPS.length)}
        />
        <p className={shapes.hint} aria-hidden>
          {t.stepOf(place + 1, IMPORT_STEPS.length)}
        </p>
      </div>
      {step === "source" && (
        <SourceStep
          importing={importing}
          pasted={draft.pasted}
          read={read}
          onType={(pasted) => setDraft((now) => ({ ...now, pasted }))}
          onSource={(source) => setDraft((now) => draftRead(now, source))}
          onForget={() => setDraft((now) => ({ ...now, read: null }))}
        />
      )}
      {step === "place" && read && (
        <PlaceForm
          answers={read.answers}
          text={read.source.text}
          gaps={tried ? gaps : []}
          onAnswers={answer}
        />
      )}
      {step === "review" && read && (
        <ReviewScreen source={read.source} review={read.review} onStep={review} />
      )}
      {step === "make" && read && (
        <MakeStep read={read} laying={laying} onAccept={(programme) => void accept(programme)} />
      )}
      {tried && isStopped && (
        <p role="alert" className={styles.fault}>
          {step === "place" ? t.placeFirst : flawed ? t.rowsFirst : t.noRows}
        </p>
      )}
      {(back !== undefined || (next !== undefined && read !== null)) && (
        <div className={styles.actions}>
          {back !== undefined && (
            <Button disabledFocusable={laying !== null} onClick={() => go(back)}>
              {t.back}
            </Button>
          )}
          {next !== undefined && read !== null && (
            <Button appearance="primary" onClick={goOn}>
              {t.next}
            </Button>
          )}
        </div>
      )}
      {isWorthKeeping(draft) && <KeptLine isKept={isKept} fault={fault} onRetry={retry} />}
    </>
  );
}
