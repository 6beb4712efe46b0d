import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useState } from "react";
import { ANNEX_FORMS, type AnnexForm } from "../../domain/annexForm";
import { words as en } from "../../i18n/en/report";
import { words as vi } from "../../i18n/vi/report";
import { Choice } from "../parts/Choice";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";
import { ReportCard } from "./ReportCard";

/** The annex of the reporting year as a sheet to print and sign. */
export function AnnexCard({ actions, status, desk }: DeskToolProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const [form, setForm] = useState<AnnexForm>("annex");
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    setMade(null);
    const answer = await status.attemptLong(
      (signal) => actions.makeAnnex(form, signal),
      () => void make(),
    );
    if (answer.ok) setMade(answer.value);
  };
  return (
    <ReportCard
      icon={<DocumentTableRegular fontSize={24} />}
      title={t.annex}
      what={t.makeHint(desk.snapshot.reportingYear)}
    >
      <Choice
        label={t.form}
        value={form}
        options={ANNEX_FORMS.map((one) => ({ value: one, label: t.forms[one] }))}
        onChoose={(value) => setForm(ANNEX_FORMS.find((one) => one === value) ?? form)}
      />
      <div className={shapes.actions}>
        <Button appearance="primary" onClick={() => void make()}>
          {t.make}
        </Button>
      </div>
      {made !== null && (
        <SuccessNotice action={{ words: shared.toSheet, onClick: () => desk.showSheet(made) }}>
          {t.made(made)}
        </SuccessNotice>
      )}
    </ReportCard>
  );
}
