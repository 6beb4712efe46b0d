import { Button } from "../parts/Button";
import { useId, useState } from "react";
import { words as en } from "../../i18n/en/setUp";
import { words as vi } from "../../i18n/vi/setUp";
import type { Progress, SetupPreview, SetupReport, WorkbookActions } from "../../tracker/port";
import { SetUpPreview } from "./SetUpPreview";
import { useKeptFocus } from "../hooks/useKeptFocus";
import type { Status } from "../hooks/useStatus";
import { useWordsOf } from "../parts/words";

type Stage =
  | { readonly kind: "idle" }
  | { readonly kind: "preview"; readonly preview: SetupPreview }
  | { readonly kind: "running"; readonly done: number; readonly step: Parameters<Progress>[1] }
  | { readonly kind: "done"; readonly report: SetupReport };

interface SetUpProps {
  readonly actions: WorkbookActions;
  readonly status: Status;
}

/**
 * Creates the standard sheets: asked for, previewed, confirmed, run, reported. In a workbook that has a status sheet
 * only the report is left; the check of the sheets brings back what is missing there.
 */
export default function SetUp({ actions, status }: SetUpProps) {
  const t = useWordsOf({ vi, en });
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const titleId = useId();
  const keptFocus = useKeptFocus<HTMLElement>();
  const first = status.snapshot === null;

  const look = async () => {
    const outcome = await status.attemptLong(
      (signal) => actions.preview(signal),
      () => void look(),
    );
    if (outcome.ok) setStage({ kind: "preview", preview: outcome.value });
  };

  const run = async () => {
    setStage({ kind: "running", done: 0, step: "read" });
    const outcome = await status.attemptLong(
      (signal) => actions.setUp((done, step) => setStage({ kind: "running", done, step }), signal),
      () => void run(),
    );
    setStage(outcome.ok ? { kind: "done", report: outcome.value } : { kind: "idle" });
    if (outcome.ok) await status.refresh();
  };

  const asking = stage.kind === "idle" || stage.kind === "done";
  const news =
    stage.kind === "running"
      ? t.steps[stage.step]
      : stage.kind === "done"
        ? t.done(stage.report.created.length, stage.report.kept.length)
        : "";

  return (
    <section aria-labelledby={titleId} className={first || !asking ? "pane-card" : undefined} {...keptFocus}>
      <h2 id={titleId} className={first || !asking ? "" : "visually-hidden"}>
        {first ? t.firstTitle : t.title}
      </h2>
      {first && asking && <p>{t.firstText}</p>}
      {first && asking && (
        <Button appearance="primary" onClick={() => void look()}>
          {t.first}
        </Button>
      )}
      {stage.kind === "preview" && (
        <SetUpPreview
          preview={stage.preview}
          onConfirm={() => void run()}
          onCancel={() => setStage({ kind: "idle" })}
        />
      )}
      {stage.kind === "running" && <progress aria-label={t.progress} value={stage.done} max={1} />}
      <p role="status">{news}</p>
    </section>
  );
}
