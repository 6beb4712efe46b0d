import { useState } from "react";
import { words as en } from "../../i18n/en/report";
import { words as vi } from "../../i18n/vi/report";
import { words as paragraphEn } from "../../i18n/en/reportParagraph";
import { words as paragraphVi } from "../../i18n/vi/reportParagraph";
import { reportParagraph } from "../../sentences/reportParagraph";
import { ANNEX_FORMS, type AnnexForm } from "../../domain/annexForm";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { CopyBox } from "../parts/CopyBox";
import type { DeskToolProps } from "../tools/toolProps";
import { useWords, useWordsOf } from "../parts/words";
import { paragraphFacts } from "../../tracker/paragraphFacts";

/** The annex of the reporting year as a sheet to print and sign, and the paragraph that goes into the report. */
export default function ReportCard({ actions, status, desk: { snapshot } }: DeskToolProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const [form, setForm] = useState<AnnexForm>("annex");
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    setMade(null);
    const outcome = await status.attemptLong(
      (signal) => actions.makeAnnex(form, signal),
      () => void make(),
    );
    if (outcome.ok) setMade(outcome.value);
  };
  const paragraph = reportParagraph(
    paragraphFacts(snapshot, language),
    { vi: paragraphVi, en: paragraphEn }[language],
  );
  return (
    <>
      <p className="pane-hint">{t.makeHint(snapshot.reportingYear)}</p>
      <Choice
        label={t.form}
        value={form}
        options={ANNEX_FORMS.map((one) => ({ value: one, label: t.forms[one] }))}
        onChoose={(value) => setForm(ANNEX_FORMS.find((one) => one === value) ?? form)}
      />
      <div className="pane-actions">
        <Button appearance="primary" onClick={() => void make()}>
          {t.make}
        </Button>
      </div>
      <p role="status">{made !== null && t.made(made)}</p>
      <h3>{t.paragraph}</h3>
      <CopyBox key={paragraph} text={paragraph} lang={language} hint={t.paragraphHint} />
    </>
  );
}
