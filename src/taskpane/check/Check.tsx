import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/check";
import { words as vi } from "../../i18n/vi/check";
import type { CheckItem, MendReport, Progress } from "../../tracker/port";
import type { ToolProps } from "../tools/toolProps";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { Findings } from "./Findings";

type Stage =
  | { readonly kind: "idle" }
  | { readonly kind: "found"; readonly items: readonly CheckItem[]; readonly report?: MendReport }
  | { readonly kind: "running"; readonly done: number; readonly step: Parameters<Progress>[1] };

const proposedIn = (items: readonly CheckItem[]): ReadonlySet<string> =>
  new Set(items.filter(({ mendable, proposed }) => mendable && proposed).map(({ id }) => id));

/** Checks the standard sheets when asked, lists what it finds, mends what is ticked, and lists again. */
export default function Check({ actions, status }: Pick<ToolProps, "actions" | "status">) {
  const t = useWordsOf({ vi, en });
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const shapes = useShapes();
  const keptFocus = useKeptFocus<HTMLElement>();

  const show = (items: readonly CheckItem[], report?: MendReport) => {
    setTicked(proposedIn(items));
    setStage({ kind: "found", items, ...(report && { report }) });
  };

  const look = async () => {
    const answer = await status.attemptLong(
      (signal) => actions.check(signal),
      () => void look(),
    );
    if (answer.ok) show(answer.value);
  };

  const mend = async () => {
    setStage({ kind: "running", done: 0, step: "read" });
    const answer = await status.attemptLong(
      (signal) =>
        actions.mend([...ticked], (done, step) => setStage({ kind: "running", done, step }), signal),
      () => void mend(),
    );
    if (answer.ok) {
      show(answer.value.left, answer.value);
      await status.refresh();
    } else setStage({ kind: "idle" });
  };

  const toggle = (id: string) =>
    setTicked(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );

  const items = stage.kind === "found" ? stage.items : [];
  const mendable = items.filter((item) => item.mendable).length;
  const report = stage.kind === "found" ? stage.report : undefined;
  const news = [
    ...(report ? [t.mended(report.mended, report.kept)] : []),
    ...(stage.kind === "running" ? [t.steps[stage.step]] : []),
    ...(stage.kind === "found" ? [mendable > 0 ? t.found(mendable) : t.healthy] : []),
  ].join(" ");

  return (
    <section className={shapes.section} {...keptFocus}>
      <p>{t.what}</p>
      <p role="status">{news}</p>
      {stage.kind === "running" && <ProgressBar aria-label={t.progress} value={stage.done} />}
      {items.length > 0 && <Findings items={items} ticked={ticked} onToggle={toggle} />}
      {stage.kind !== "running" && (
        <div className={shapes.actions}>
          {mendable > 0 && (
            <Button appearance="primary" disabled={ticked.size === 0} onClick={() => void mend()}>
              {t.mend(ticked.size)}
            </Button>
          )}
          <Button appearance={stage.kind === "idle" ? "primary" : "secondary"} onClick={() => void look()}>
            {stage.kind === "idle" ? t.look : t.again}
          </Button>
        </div>
      )}
    </section>
  );
}
