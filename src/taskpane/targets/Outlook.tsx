import type { Assessment } from "../../domain/assessment";
import { TARGET_WORDS } from "../../i18n/targets";
import type { StatusRow } from "../../tracker/port";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm } from "../../tracker/figure";
import { outlookLines } from "./outlookLines";

interface OutlookProps {
  readonly row: StatusRow;
  readonly assessment: Assessment;
}

/** Pace, gap, what each year left has to bring, and the forecast. Nothing for targets that are settled by a word. */
export function Outlook({ row, assessment }: OutlookProps) {
  const { language } = useWords();
  const t = useWordsOf(TARGET_WORDS);
  if (figureForm(row).words) return null;
  const { lines, reasons } = outlookLines(row, assessment, language);
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
