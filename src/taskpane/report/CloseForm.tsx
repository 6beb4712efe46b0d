import { Button } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import { ACCOUNTS } from "../../tracker/entry";
import { DayInput } from "../parts/DayInput";
import { TextField } from "../parts/TextField";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";

/** Says by which document, by whom and when a year is closed, after telling what that does. */
export function CloseForm({ actions, status, desk }: DeskToolProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [document, setDocument] = useState("");
  const [by, setBy] = useState("");
  const [day, setDay] = useState(isoOf(serialOfDate(desk.today())));
  const [fault, setFault] = useState<"no-document" | "no-day" | null>(null);
  const [asking, setAsking] = useState(false);
  const { rows, reportingYear: year } = desk.snapshot;
  const without = rows.filter(({ actual }) => actual === null).length;
  const moved = rows.filter((row) => ACCOUNTS.some((account) => row[account].trim() !== "")).length;

  const type = (set: (text: string) => void) => (text: string) => {
    set(text);
    setFault(null);
    desk.onDraft(true);
  };
  const close = async () => {
    const on = serialOfIso(day);
    setFault(document.trim() === "" ? "no-document" : on === null ? "no-day" : null);
    if (document.trim() === "" || on === null) return;
    const outcome = await status.attempt(
      () => actions.closeYear({ document: document.trim(), by: by.trim(), on }),
      () => void close(),
    );
    desk.reload();
    if (outcome.ok) desk.onDraft(false);
  };

  if (!asking)
    return (
      <div className={shapes.actions}>
        <Button onClick={() => setAsking(true)}>{t.ask(year)}</Button>
      </div>
    );
  return (
    <form
      className={styles.form}
      aria-label={t.title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void close();
      }}
    >
      <p>{t.counts(rows.length, without)}</p>
      {moved > 0 && <p>{t.moves(moved)}</p>}
      <div className={styles.pair}>
        <TextField
          label={t.document}
          value={document}
          placeholder={t.documentHint}
          fault={fault === "no-document" ? t.faults[fault] : null}
          onText={type(setDocument)}
        />
        <DayInput
          label={t.day}
          day={day}
          fault={fault === "no-day" ? t.faults[fault] : null}
          onDay={type(setDay)}
        />
      </div>
      <TextField label={t.by} value={by} onText={type(setBy)} />
      <div className={shapes.actions}>
        <Button type="submit" appearance="primary">
          {t.close(year)}
        </Button>
      </div>
    </form>
  );
}
