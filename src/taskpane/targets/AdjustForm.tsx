import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/adjust";
import { words as vi } from "../../i18n/vi/adjust";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { isoOf, serialOfDate } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { TextField } from "../parts/TextField";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { type AdjustmentDraft, type AdjustmentFault, adjustmentOf } from "../../tracker/adjustment";
import { useFormStyles } from "../parts/useFormStyles";

interface AdjustFormProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

const KINDS = ["terms", "break"] as const;

/** The field that each fault is about. */
const AT: Readonly<Record<AdjustmentFault, keyof AdjustmentDraft>> = {
  "nothing-new": "target",
  "bad-target": "target",
  "before-latest": "fromYear",
  "due-before": "due",
  marked: "fromYear",
  "no-document": "document",
  "no-day": "day",
  "no-reason": "reason",
};

/**
 * Adjusts a target by a document, or marks a break in its series: shows what that does to the verdict, then writes both
 * sheets.
 */
export function AdjustForm({ desk, row }: AdjustFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const { years, reportingYear, rows } = desk.snapshot;
  const [typed, setTyped] = useState<Partial<AdjustmentDraft>>({});
  const [fault, setFault] = useState<AdjustmentFault | null>(null);

  const writers = rows.flatMap(({ journal }) => journal).flatMap(({ by }) => (by === "" ? [] : [by]));
  const draft: AdjustmentDraft = {
    about: "terms",
    target: row.targetNow,
    due: String(row.dueYearNow ?? ""),
    fromYear: years.includes(reportingYear) ? reportingYear : (years[0] ?? 0),
    document: "",
    day: isoOf(serialOfDate(desk.today())),
    reason: "",
    by: writers.at(-1) ?? "",
    ...typed,
  };
  const isBreak = draft.about === "break";
  const today = serialOfDate(desk.today());

  const change = (next: Partial<AdjustmentDraft>) => {
    setTyped((now) => ({ ...now, ...next }));
    setFault(null);
    desk.onDraft(true);
  };
  const wordOf = (judged: ReturnType<typeof assessRow>) =>
    judged.ok ? verdictFace(judged.value.verdict, language).word : t.unread;
  const preview = () => {
    // What is still missing about the document does not affect the verdict.
    const tried = adjustmentOf(
      row,
      { ...draft, document: "…", reason: "…", day: draft.day || isoOf(today) },
      today,
    );
    if (!tried.ok) return null;
    const [before, after] = [row, tried.after].map((one) => wordOf(assessRow(one, reportingYear)));
    return before === after ? t.same(before ?? "") : t.change(before ?? "", after ?? "");
  };
  const shown = preview();
  const faultAt = (field: keyof AdjustmentDraft) =>
    fault !== null && AT[fault] === field ? t.faults[fault] : null;

  const save = async () => {
    const adjustment = adjustmentOf(row, draft, today);
    if (!adjustment.ok) {
      setFault(adjustment.fault);
      return;
    }
    if (!(await desk.write([adjustment.entry])).ok) return;
    setTyped({});
    desk.onDraft(false);
  };

  const dueYears = [...new Set([...years, ...(row.dueYearNow === null ? [] : [row.dueYearNow])])].sort();
  return (
    <form
      className={styles.form}
      aria-label={t.title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t.about} size="small">
        <RadioGroup
          value={draft.about}
          onChange={(_, { value }) => change({ about: value === "break" ? "break" : "terms" })}
        >
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {!isBreak && (
        <div className={styles.pair}>
          <TextField
            label={t.target}
            value={draft.target}
            fault={faultAt("target")}
            onText={(target) => change({ target })}
          />
          <Choice
            label={t.due}
            value={draft.due}
            options={[
              { value: "", label: t.noDue },
              ...dueYears.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            fault={faultAt("due")}
            onChoose={(due) => change({ due })}
          />
        </div>
      )}
      <Choice
        label={isBreak ? t.firstYear : t.fromYear}
        value={String(draft.fromYear)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        fault={faultAt("fromYear")}
        onChoose={(year) => change({ fromYear: Number(year) })}
      />
      <div className={styles.pair}>
        <TextField
          label={t.document}
          value={draft.document}
          placeholder={t.documentHint}
          fault={faultAt("document")}
          onText={(document) => change({ document })}
        />
        <DayInput label={t.day} day={draft.day} fault={faultAt("day")} onDay={(day) => change({ day })} />
      </div>
      <TextField
        label={t.reason}
        value={draft.reason}
        fault={faultAt("reason")}
        onText={(reason) => change({ reason })}
      />
      <TextField label={t.by} value={draft.by} onText={(by) => change({ by })} />
      <p role="status">
        {shown !== null && (
          <>
            {t.preview(reportingYear)} <strong>{shown}</strong>
          </>
        )}
      </p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small">
          {isBreak ? t.saveBreak : t.save}
        </Button>
      </div>
    </form>
  );
}
