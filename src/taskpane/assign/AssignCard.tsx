import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/assign";
import { words as vi } from "../../i18n/vi/assign";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Assigned } from "../../tracker/port";
import { isProposal } from "../../tracker/assignment";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { TextField } from "../parts/TextField";
import type { DeskToolProps } from "../tools/toolProps";
import { useWordsOf } from "../parts/words";

/** Says once by which document the proposed leads were assigned; from then on no sheet calls them proposals. */
export default function AssignCard({ actions, status, desk }: DeskToolProps) {
  const t = useWordsOf({ vi, en });
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
    const outcome = await status.attempt(
      () => actions.assignLeads({ document, day: serial, body: body === "" ? null : body }),
      () => void assign(),
    );
    if (!outcome.ok) return;
    setAssigned(outcome.value);
    setDocument("");
    desk.onDraft(false);
    desk.reload();
  };

  return (
    <form
      className="pane-form"
      aria-label={t.title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void assign();
      }}
    >
      <p className="pane-hint">{t.hint(proposed.length)}</p>
      <TextField
        label={t.document}
        hint={t.documentHint}
        value={document}
        wrong={fault === "no-document"}
        onText={(text) => {
          setDocument(text);
          setFault(null);
          desk.onDraft(true);
        }}
      />
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
      <p role="status" className={fault === null ? undefined : "pane-wrong"}>
        {fault === "no-document" ? t.faults[fault] : assigned && t.assigned(assigned.targets, assigned.tasks)}
      </p>
      <div className="pane-actions">
        <Button type="submit" appearance="primary">
          {t.assign}
        </Button>
      </div>
    </form>
  );
}
