import { Button, Field, ProgressBar, Textarea } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { type FormEvent, useRef, useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import type { ImportDraft } from "../../intake/importDraft";
import type { Importing, Source } from "../../intake/importing";
import { FaultNotice } from "../parts/FaultNotice";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { useIntake } from "./useIntake";
import { useDroppedFiles } from "../hooks/useDroppedFiles";

interface SourceStepProps {
  readonly importing: Importing;
  readonly pasted: string;
  /** What was read already. */
  readonly read: ImportDraft["read"];
  readonly onType: (text: string) => void;
  readonly onSource: (source: Source) => void;
  /** Told that another text is to be read in place of the one that was. */
  readonly onForget: () => void;
}

/** Where the text comes from: pasted, from a file, or from a file dropped anywhere on the pane. */
export function SourceStep({ importing, pasted, read, onType, onSource, onForget }: SourceStepProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const { intake, takeText, takeFile, stop } = useIntake(importing, onSource);
  const file = useRef<HTMLInputElement>(null);
  const [leaving, setLeaving] = useState(false);
  const form = useDroppedFiles<HTMLFormElement>(([dropped]) => {
    if (dropped) takeFile(dropped);
  });

  if (intake.kind !== "asking") {
    const words = intake.kind === "file" ? t.readingFile : t.readingText;
    return (
      <Field validationState="none" validationMessage={words}>
        <ProgressBar
          aria-label={words}
          {...(intake.kind === "file" && intake.done > 0 && { value: intake.done })}
        />
        <div className={styles.actions}>
          <Button size="small" onClick={stop}>
            {t.stop}
          </Button>
        </div>
      </Field>
    );
  }
  if (read !== null) {
    const { targets, schemes, agencies, milestones } = read.source.proposal;
    return (
      <div className={styles.form}>
        <p>{t.found(targets.length, schemes.length, agencies.length, milestones.length)}</p>
        {leaving && <p className={styles.fault}>{t.otherSure}</p>}
        <div className={styles.actions}>
          <Button size="small" onClick={() => (leaving ? onForget() : setLeaving(true))}>
            {leaving ? t.drop2 : t.other}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        takeText(pasted);
      }}
    >
      {intake.fault && <FaultNotice problem={{ fault: intake.fault }} onClose={stop} />}
      <div>
        <Button icon={<DocumentArrowUpRegular />} onClick={() => file.current?.click()}>
          {t.chooseFile}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          aria-label={t.file}
          accept=".docx,.pdf,.txt"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) takeFile(chosen);
          }}
        />
        <p className={shapes.hint}>{t.fileHint}</p>
      </div>
      <Field label={t.text}>
        <Textarea
          lang="vi"
          rows={8}
          resize="vertical"
          value={pasted}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <p className={shapes.hint}>{t.private}</p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {t.read}
        </Button>
      </div>
    </form>
  );
}
