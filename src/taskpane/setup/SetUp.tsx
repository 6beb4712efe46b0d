import { Field, ProgressBar, Radio, RadioGroup, Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { capital } from "../../domain/text";
import { words as en } from "../../i18n/en/setUp";
import { words as vi } from "../../i18n/vi/setUp";
import type { Progress, SetupPreview, SetupReport, WorkbookActions } from "../../tracker/port";
import { useKeptFocus } from "../hooks/useKeptFocus";
import type { Status } from "../hooks/useStatus";
import { useVisit } from "../hooks/useVisit";
import { Skeleton } from "../parts/Skeleton";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { SetUpPreview } from "./SetUpPreview";

type Stage =
  | { readonly kind: "asking" }
  | { readonly kind: "running"; readonly done: number; readonly step: Parameters<Progress>[1] }
  | { readonly kind: "done"; readonly report: SetupReport };

interface SetUpProps {
  readonly actions: WorkbookActions;
  readonly status: Status;
}

/**
 * Makes an empty workbook a commune's: asks whose it is, shows the sheets that will be made, makes them and reports;
 * for another commune it leads to the import of a programme. In a workbook that has a status sheet only the report is
 * left; the check of the sheets brings back what is missing there.
 */
export default function SetUp({ actions, status }: SetUpProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [stage, setStage] = useState<Stage>({ kind: "asking" });
  const [preview, setPreview] = useState<SetupPreview | null>(null);
  const [whose, setWhose] = useState<"own" | "other" | null>(null);
  const visit = useVisit();
  const titleId = useId();
  const keptFocus = useKeptFocus<HTMLElement>();
  const isEmpty = status.snapshot === null;

  const look = async () => {
    const answer = await status.attemptLong(
      (signal) => actions.preview(signal),
      () => void look(),
    );
    if (answer.ok) setPreview(answer.value);
  };
  const first = useRef(look);
  const goOn = useRef(visit);
  useEffect(() => {
    if (!isEmpty) return;
    void first.current();
    // Whoever began to import goes on there; that it can't be known yet is told where it matters.
    void actions.readDraft().then((kept) => {
      if (kept.ok && kept.value) goOn.current("import");
    });
  }, [actions, isEmpty]);

  const run = async () => {
    setStage({ kind: "running", done: 0, step: "read" });
    const answer = await status.attemptLong(
      (signal) => actions.setUp((done, step) => setStage({ kind: "running", done, step }), signal),
      () => void run(),
    );
    setStage(answer.ok ? { kind: "done", report: answer.value } : { kind: "asking" });
    if (answer.ok) await status.refresh();
  };

  const isAsking = isEmpty && (stage.kind === "asking" || stage.kind === "done");
  const news =
    stage.kind === "running"
      ? t.steps[stage.step]
      : stage.kind === "done"
        ? t.done(stage.report.created.length, stage.report.kept.length)
        : "";
  const shown = isEmpty || stage.kind === "running";
  return (
    <section aria-labelledby={titleId} className={shapes.section} {...keptFocus}>
      <h2 id={titleId} className={shown ? undefined : shapes.unseen}>
        {isEmpty ? t.firstTitle : t.title}
      </h2>
      {isAsking && (
        <>
          <p>{t.firstText}</p>
          <Field label={t.whose}>
            <RadioGroup
              value={whose ?? ""}
              onChange={(_, { value }) => setWhose(value === "own" ? "own" : "other")}
            >
              <Radio
                value="own"
                label={
                  preview
                    ? { children: <span lang="vi">{capital(preview.place)}</span> }
                    : status.acting
                      ? { children: <Skeleton /> }
                      : t.ownUnread
                }
              />
              <Radio value="other" label={t.other} />
            </RadioGroup>
          </Field>
          {whose === "own" && preview && <SetUpPreview preview={preview} onConfirm={() => void run()} />}
          {whose === "own" && !preview && !status.acting && (
            <div className={styles.actions}>
              <Button onClick={() => void look()}>{t.look}</Button>
            </div>
          )}
          {whose === "other" && (
            <>
              <p>{t.otherHint}</p>
              <div className={styles.actions}>
                <Button appearance="primary" onClick={() => visit("import")}>
                  {t.import}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {stage.kind === "running" && (
        <ProgressBar aria-label={t.progress} value={stage.done} thickness="large" />
      )}
      <p role="status">{news}</p>
    </section>
  );
}
