import { Button } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useState } from "react";
import { PAPER_FORMS, type PaperForm } from "../../domain/annexForm";
import { words as en } from "../../i18n/en/reportFile";
import { words as formsEn } from "../../i18n/en/report";
import { words as vi } from "../../i18n/vi/reportFile";
import { words as formsVi } from "../../i18n/vi/report";
import type { ReportFile } from "../../tracker/port";
import { Choice } from "../parts/Choice";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { canDownload, download } from "../send/download";
import type { DeskToolProps } from "../tools/toolProps";
import { ReportCard } from "./ReportCard";

/** Type of a Word document. */
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The report of the reporting year as a Word document to sign. */
export function WordCard({ actions, status, desk }: DeskToolProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const { forms } = useWordsOf({ vi: formsVi, en: formsEn });
  const shapes = useShapes();
  const [form, setForm] = useState<PaperForm>("party");
  const [made, setMade] = useState<ReportFile | null>(null);
  const downloads = canDownload(actions.support());
  const make = async () => {
    setMade(null);
    const answer = await status.attemptLong(
      (signal) => actions.makeReport(form, language, signal),
      () => void make(),
    );
    if (!answer.ok) return;
    download(answer.value, DOCUMENT);
    setMade(answer.value);
  };
  return (
    <ReportCard
      icon={<DocumentTextRegular fontSize={24} />}
      title={t.title}
      what={t.what(desk.snapshot.reportingYear)}
    >
      {downloads ? (
        <>
          <Choice
            label={t.form}
            value={form}
            options={PAPER_FORMS.map((one) => ({ value: one, label: forms[one] }))}
            onChoose={(value) => setForm(PAPER_FORMS.find((one) => one === value) ?? form)}
          />
          <div className={shapes.actions}>
            <Button appearance="primary" onClick={() => void make()}>
              {t.make}
            </Button>
          </div>
        </>
      ) : (
        <p>{t.noDownload}</p>
      )}
      {made && (
        <SuccessNotice action={{ words: t.again, onClick: () => download(made, DOCUMENT) }}>
          {t.made(made.name)}
        </SuccessNotice>
      )}
    </ReportCard>
  );
}
