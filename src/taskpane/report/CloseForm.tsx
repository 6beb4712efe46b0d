import { Button } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { at } from "../../domain/at";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import { ACCOUNTS } from "../../tracker/entry";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { TextField } from "../parts/TextField";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";

interface CloseFormProps extends DeskToolProps {
  /** The years that can be closed, the latest first. */
  readonly years: readonly number[];
}

/** Says which year is closed, by which document, by whom and when, after telling what that does. */
export function CloseForm({ actions, status, desk, years }: CloseFormProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [year, setYear] = useState(at(years, 0));
  const [document, setDocument] = useState("");
  const [by, setBy] = useState("");
  const [day, setDay] = useState(isoOf(serialOfDate(desk.today())));
  const [fault, setFault] = useState<"no-document" | "no-day" | null>(null);
  const [asking, setAsking] = useState(false);
  const { rows, reportingYear } = desk.snapshot;
  const isReported = year === reportingYear;
  const without = rows.filter(
    ({ figures }) => (figures.find((one) => one.year === year)?.used ?? null) === null,
  ).length;
  const moved = isReported
    ? rows.filter((row) => ACCOUNTS.some((account) => row[account].trim() !== "")).length
    : 0;

  const type = (set: (text: string) => void) => (text: string) => {
    set(text);
    setFault(null);
    desk.onDraft(true);
  };
  const close = async () => {
    const on = serialOfIso(day);
    setFault(document.trim() === "" ? "no-document" : on === null ? "no-day" : null);
    if (document.trim() === "" || on === null) return;
    const answer = await status.attempt(
      () => actions.closeYear({ year, document: document.trim(), by: by.trim(), on }),
      () => void close(),
    );
    desk.reload();
    if (answer.ok) desk.onDraft(false);
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
      {years.length > 1 && (
        <Choice
          label={t.year}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChoose={(chosen) => setYear(Number(chosen))}
        />
      )}
      <p>{t.counts(rows.length, without)}</p>
      {!isReported && <p>{t.pastYear(year, reportingYear)}</p>}
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
