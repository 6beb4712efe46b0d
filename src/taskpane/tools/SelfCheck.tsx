import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/selfCheck";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/selfCheck";
import { serialOfDate } from "../../tracker/days";
import type { SelfCheckItem, SelfCheckReport } from "../../tracker/port";
import { selfCheckText } from "../../tracker/selfCheckText";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { CopyBox } from "../parts/CopyBox";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { canDownload, download } from "../send/download";
import { SelfCheckList } from "./SelfCheckList";
import type { ToolProps } from "./toolProps";

type Stage =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number }
  | { readonly kind: "found"; readonly report: SelfCheckReport };

const useStyles = makeStyles({ part: { paddingTop: tokens.spacingVerticalXS } });

/** Tries in this Excel what the add-in asks of it, tells what came back, and gives a report to copy or save. */
export default function SelfCheck({ actions, status, version }: ToolProps) {
  const t = useWordsOf({ vi, en });
  const { language } = useWords();
  const shapes = useShapes();
  const styles = useStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const [saved, setSaved] = useState<string | null>(null);

  const start = async () => {
    setSaved(null);
    setStage({ kind: "running", done: 0 });
    const answer = await status.attemptLong(
      (signal) => actions.selfCheck((done) => setStage({ kind: "running", done }), signal),
      () => void start(),
    );
    setStage(answer.ok ? { kind: "found", report: answer.value } : { kind: "idle" });
  };

  const report = stage.kind === "found" ? stage.report : null;
  const counted = (outcome: SelfCheckItem["outcome"]) =>
    report?.items.filter((item) => item.outcome === outcome).length ?? 0;
  const support = actions.support();
  const day = formatDay(serialOfDate(new Date()));
  const text = report && selfCheckText(report, { support, addIn: version, day }, t);

  const save = () => {
    const name = `tu-kiem-tra-excel-${day.replaceAll("/", "-")}.txt`;
    download({ name, bytes: new TextEncoder().encode(text ?? "") }, "text/plain;charset=utf-8");
    setSaved(name);
  };

  return (
    <div className={shapes.section} {...keptFocus}>
      <p role="status">
        {stage.kind === "running" && t.running}
        {report && t.summary(counted("passed"), counted("differs"), counted("untried"))}
      </p>
      {stage.kind === "running" && <ProgressBar aria-label={t.progress} value={stage.done} />}
      {report && report.left !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.left(report.left)}</MessageBarBody>
        </MessageBar>
      )}
      {stage.kind !== "running" && (
        <div className={shapes.actions}>
          <Button appearance={report ? "secondary" : "primary"} onClick={() => void start()}>
            {report ? t.again : t.start}
          </Button>
        </div>
      )}
      {report && text !== null && (
        <>
          <SelfCheckList items={report.items} />
          <div className={styles.part}>
            <CopyBox key={text} text={text} lang={language} hint={t.reportHint} />
          </div>
          {canDownload(support) && (
            <div className={shapes.section}>
              <div className={shapes.actions}>
                <Button onClick={save}>{t.save}</Button>
              </div>
              <p role="status">{saved !== null && t.saved(saved)}</p>
            </div>
          )}
        </>
      )}
    </div>
  );
}
