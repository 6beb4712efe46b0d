import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { settledAnswers } from "../../intake/answers";
import type { ImportDraft } from "../../intake/importDraft";
import { programmeFrom } from "../../intake/programmeFrom";
import type { Programme } from "../../programme/types";
import { Facts } from "../parts/Facts";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface MakeStepProps {
  readonly read: NonNullable<ImportDraft["read"]>;
  /** Share of the sheets that are made, 0…1; null while none is being made. */
  readonly laying: number | null;
  readonly onAccept: (programme: Programme) => void;
}

/** What is going to be made, and the button that makes it. */
export function MakeStep({ read: { source, review, answers }, laying, onAccept }: MakeStepProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [flaw, setFlaw] = useState<string | null>(null);
  const { level, name, parentLevel, parentName, start, end, resolution } = answers;
  const { schemes, agencies, milestones } = source.proposal;
  const accept = () => {
    const built = programmeFrom(settledAnswers(answers), review.rows, source.proposal, source.text);
    if (built.ok) onAccept(built.value);
    else setFlaw(`${built.flaws[0]?.at} ${built.flaws[0]?.found}`);
  };
  return (
    <div className={styles.form}>
      <Facts
        facts={[
          { name: t.place, text: `${level} ${name}, ${parentLevel} ${parentName}`, lang: "vi" },
          { name: t.term, text: `${start} - ${end}` },
          { name: t.resolution, text: resolution, lang: "vi" },
        ]}
      />
      <p>{t.toMake(review.rows.length, schemes.length, agencies.length, milestones.length)}</p>
      <p className={shapes.hint}>{t.acceptHint}</p>
      {flaw !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody role="alert">
            <MessageBarTitle>{t.invalid}</MessageBarTitle> {flaw}
          </MessageBarBody>
        </MessageBar>
      )}
      {laying === null ? (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={accept}>
            {t.accept(review.rows.length)}
          </Button>
        </div>
      ) : (
        <Field validationState="none" validationMessage={t.laying}>
          <ProgressBar aria-label={t.laying} value={laying} />
        </Field>
      )}
    </div>
  );
}
