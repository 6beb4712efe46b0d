import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/assign";
import { words as vi } from "../../i18n/vi/assign";
import { isProposal } from "../../tracker/assignment";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Assigned } from "../../tracker/port";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";

/** Says once by which document the proposed leads were assigned; from then on no sheet calls them proposals. */
export default function AssignForm({ actions, status, desk }: DeskToolProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const [document, setDocument] = useState("");
  const [day, setDay] = useState(isoOf(serialOfDate(desk.today())));
  const [body, setBody] = useState("");
  const [fault, setFault] = useState<"no-document" | "no-day" | null>(null);
  const [assigned, setAssigned] = useState<Assigned | null>(null);
  const proposed = desk.snapshot.rows.filter(({ lead, leadBasis }) => lead !== "" && isProposal(leadBasis));
  const leads = [...new Set(proposed.map(({ lead }) => lead))];

  const assign = async () => {
    setAssigned(null);
    const serial = serialOfIso(day);
    setFault(document.trim() === "" ? "no-document" : serial === null ? "no-day" : null);
    if (document.trim() === "" || serial === null) return;
    const answer = await status.attempt(
      () => actions.assignLeads({ document, day: serial, body: body === "" ? null : body }),
      () => void assign(),
    );
    if (!answer.ok) return;
    setAssigned(answer.value);
    setDocument("");
    desk.onDraft(false);
    desk.reload();
  };

  return (
    <form
      className={shapes.section}
      aria-label={t.title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void assign();
      }}
    >
      <p>{t.hint(proposed.length)}</p>
      <Field
        label={t.document}
        hint={t.documentHint}
        size="small"
        {...(fault === "no-document" && { validationMessage: t.faults[fault] })}
      >
        <Input
          size="small"
          className={shapes.shrinking}
          lang="vi"
          value={document}
          onChange={(_, { value }) => {
            setDocument(value);
            setFault(null);
            desk.onDraft(true);
          }}
        />
      </Field>
      <DayInput label={t.day} day={day} fault={fault === "no-day" ? t.faults[fault] : null} onDay={setDay} />
      <Choice
        label={t.body}
        value={body}
        options={[
          { value: "", label: t.all },
          ...leads.map((name) => ({ value: name, label: name, lang: "vi" as const })),
        ]}
        onChoose={setBody}
      />
      <div className={shapes.actions}>
        <Button type="submit" appearance="primary">
          {t.assign}
        </Button>
      </div>
      {assigned && <SuccessNotice>{t.assigned(assigned.targets, assigned.tasks)}</SuccessNotice>}
    </form>
  );
}
