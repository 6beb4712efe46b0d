import type { Assessment } from "../../domain/assessment";
import { words as faultsEn } from "../../i18n/en/faults";
import { words as en } from "../../i18n/en/outlook";
import { words as faultsVi } from "../../i18n/vi/faults";
import { words as vi } from "../../i18n/vi/outlook";
import { outlookLines } from "../../sentences/outlookLines";
import type { StatusRow } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm } from "../../tracker/figure";
import { Facts } from "../parts/Facts";

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
  const shapes = useShapes();
  if (figureForm(row).words) return null;
  const { lines, reasons } = outlookLines(assessment, row.figuresUnit, t, absences, language);
  return (
    <div className={shapes.section}>
      <Facts facts={lines.map(({ name, words }) => ({ name, text: words }))} />
      {reasons.map((reason) => (
        <p key={reason} className={shapes.hint}>
          {reason}
        </p>
      ))}
      {typeof assessment.pace === "number" && <p className={shapes.hint}>{t.paceHint}</p>}
    </div>
  );
}
