import type { Assessment } from "../../domain/assessment";
import { words as faultsEn } from "../../i18n/en/faults";
import { words as en } from "../../i18n/en/outlook";
import { words as faultsVi } from "../../i18n/vi/faults";
import { words as vi } from "../../i18n/vi/outlook";
import { outlookLines } from "../../sentences/outlookLines";
import type { StatusRow } from "../../tracker/port";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm } from "../../tracker/figure";

interface OutlookProps {
  readonly row: StatusRow;
  readonly assessment: Assessment;
}

/**
 * Pace, gap, what each remaining year has to bring, and the forecast. Nothing for targets that are settled by a word.
 */
export function Outlook({ row, assessment }: OutlookProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const { absences } = useWordsOf({ vi: faultsVi, en: faultsEn });
  if (figureForm(row).words) return null;
  const { lines, reasons } = outlookLines(assessment, row.figuresUnit, t, absences, language);
  return (
    <>
      <dl className="pane-facts">
        {lines.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {reasons.map((reason) => (
        <p key={reason} className="pane-hint">
          {reason}
        </p>
      ))}
      {typeof assessment.pace === "number" && <p className="pane-hint">{t.paceHint}</p>}
    </>
  );
}
