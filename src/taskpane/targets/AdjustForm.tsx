import { type FormEvent, useId, useState } from "react";
import { words as en } from "../../i18n/en/adjust";
import { words as vi } from "../../i18n/vi/adjust";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { isoOf, serialOfDate } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { type AdjustmentDraft, type AdjustmentFault, adjustmentOf } from "../../tracker/adjustment";

interface AdjustFormProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

const KINDS = ["terms", "break"] as const;

/** Fields of text, in the order of the form. */
const TEXTS = ["document", "reason", "by"] as const;

/**
 * Adjusts a target by a document, or marks a break in its series: shows what that does to the verdict, then writes both
 * sheets.
 */
export function AdjustForm({ desk, row }: AdjustFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
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
    setTyped({ ...typed, ...next });
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

  const save = async () => {
    const adjustment = adjustmentOf(row, draft, today);
    if (!adjustment.ok) {
      setFault(adjustment.fault);
      return;
    }
    if (!(await desk.write(adjustment.entry)).ok) return;
    setTyped({});
    desk.onDraft(false);
  };

  const dueYears = [...new Set([...years, ...(row.dueYearNow === null ? [] : [row.dueYearNow])])].sort();
  return (
    <form
      className="pane-form"
      aria-label={t.title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t.about}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-about`}
              checked={kind === draft.about}
              onChange={() => change({ about: kind })}
            />{" "}
            {t[kind]}
          </label>
        ))}
      </fieldset>
      {!isBreak && (
        <>
          <div className="pane-field">
            <label htmlFor={`${id}-target`}>{t.target}</label>
            <input
              id={`${id}-target`}
              type="text"
              lang="vi"
              autoComplete="off"
              value={draft.target}
              onChange={(event) => change({ target: event.target.value })}
            />
          </div>
          <Choice
            label={t.due}
            value={draft.due}
            options={[
              { value: "", label: t.noDue },
              ...dueYears.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChoose={(due) => change({ due })}
          />
        </>
      )}
      <Choice
        label={isBreak ? t.firstYear : t.fromYear}
        value={String(draft.fromYear)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => change({ fromYear: Number(year) })}
      />
      {TEXTS.map((field) => (
        <div key={field} className="pane-field">
          <label htmlFor={`${id}-${field}`}>{t[field]}</label>
          <input
            id={`${id}-${field}`}
            type="text"
            autoComplete="off"
            placeholder={field === "document" ? t.documentHint : undefined}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        </div>
      ))}
      <DayInput label={t.day} day={draft.day} onDay={(day) => change({ day })} />
      <div role="status">
        {fault ? (
          <p className="pane-wrong">{t.faults[fault]}</p>
        ) : (
          shown !== null && (
            <p>
              {t.preview(reportingYear)} <strong>{shown}</strong>
            </p>
          )
        )}
      </div>
      <div className="pane-actions">
        <Button type="submit" appearance="primary">
          {isBreak ? t.saveBreak : t.save}
        </Button>
      </div>
    </form>
  );
}
