import { Button } from "../parts/Button";
import { GRADES } from "../../domain/answer";
import { KINDS, usualForm } from "../../domain/kinds";
import type { Comparator } from "../../domain/target";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import {
  flawsOf,
  glanceOf,
  otherTargets,
  type TargetDraft,
  withComparator,
  withKind,
  withTargetOf,
} from "../../intake/draft";
import { DIRECTIONS } from "../../programme/types";
import { Choice } from "../parts/Choice";
import { useWords, useWordsOf } from "../parts/words";
import type { ReviewStep } from "../../intake/review";
import { TextField } from "../parts/TextField";

interface RowFormProps {
  readonly row: TargetDraft;
  readonly isLast: boolean;
  /** Names of groups and bodies known so far. */
  readonly groups: readonly string[];
  readonly bodies: readonly string[];
  readonly onStep: (step: ReviewStep) => void;
}

/** Corrects one proposed row; every change counts at once. */
export function RowForm({ row, isLast, groups, bodies, onStep }: RowFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const change = (part: Partial<TargetDraft>) => onStep({ do: "change", row: { ...row, ...part } });
  const replace = (next: TargetDraft) => onStep({ do: "change", row: next });
  const flaws = flawsOf(row);
  const form = usualForm(row.kind);
  const comparators = Object.entries(t.comparators) as [Comparator, string][];
  return (
    <div className="pane-form">
      {flaws.map((flaw) => (
        <p key={flaw} className="pane-wrong">
          {t.flaws[flaw]}
        </p>
      ))}
      {row.doubts.length > 0 && (
        <ul className="import-doubts">
          {row.doubts.map((doubt) => (
            <li key={doubt}>{t.doubts[doubt]}</li>
          ))}
        </ul>
      )}
      {otherTargets(row).map((other) => (
        <div key={other.id}>
          <p>{t.mergedTarget(glanceOf(row))}</p>
          <div className="pane-actions">
            <Button size="small" onClick={() => replace(withTargetOf(row, other))}>
              {t.takeOther(glanceOf(other))}
            </Button>
          </div>
        </div>
      ))}
      <TextField
        label={t.name}
        value={row.name}
        wrong={flaws.includes("no-name")}
        onText={(name) => change({ name })}
      />
      <Choice
        label={t.kind}
        value={row.kind}
        options={KINDS.map(({ code, word, en }) => ({ value: code, label: language === "vi" ? word : en }))}
        onChoose={(code) => {
          const kind = KINDS.find((one) => one.code === code)?.code;
          if (kind) replace(withKind(row, kind));
        }}
      />
      {form === "figure" && (
        <>
          <Choice
            label={t.comparator}
            value={row.comparator}
            options={comparators.map(([value, label]) => ({ value, label }))}
            onChoose={(value) => {
              const comparator = comparators.find(([one]) => one === value)?.[0];
              if (comparator) replace(withComparator(row, comparator));
            }}
          />
          <TextField
            label={row.comparator === "range" ? t.low : t.value}
            value={row.value}
            numeric
            wrong={flaws.includes("no-number")}
            onText={(value) => change({ value })}
          />
          {row.comparator === "range" && (
            <TextField
              label={t.high}
              value={row.high}
              numeric
              wrong={flaws.includes("no-number") || flaws.includes("wrong-range")}
              onText={(high) => change({ high })}
            />
          )}
        </>
      )}
      {form === "grade" && (
        <Choice
          label={t.grade}
          value={row.grade.toLowerCase()}
          options={GRADES.map((grade) => ({ value: grade, label: grade, lang: "vi" }))}
          onChoose={(grade) => change({ grade })}
        />
      )}
      <Choice
        label={t.direction}
        value={row.direction}
        options={DIRECTIONS.map((direction) => ({ value: direction, label: t.directions[direction] }))}
        onChoose={(chosen) => {
          const direction = DIRECTIONS.find((one) => one === chosen);
          if (direction) change({ direction });
        }}
      />
      <TextField label={t.unit} value={row.unit} onText={(unit) => change({ unit })} />
      <TextField
        label={t.start}
        value={row.startYear}
        numeric
        wrong={flaws.includes("wrong-years")}
        onText={(startYear) => change({ startYear })}
      />
      <TextField
        label={t.due}
        value={row.dueYear}
        numeric
        wrong={flaws.includes("wrong-years")}
        onText={(dueYear) => change({ dueYear })}
      />
      <TextField label={t.group} value={row.group} options={groups} onText={(group) => change({ group })} />
      <TextField label={t.lead} value={row.lead} options={bodies} onText={(lead) => change({ lead })} />
      <TextField label={t.clause} value={row.clause} onText={(clause) => change({ clause })} />
      <div className="pane-actions">
        <Button size="small" onClick={() => onStep({ do: "split", id: row.id })}>
          {row.mergedFrom ? t.splitBack : t.split}
        </Button>
        {!isLast && (
          <Button size="small" onClick={() => onStep({ do: "merge", id: row.id })}>
            {t.merge}
          </Button>
        )}
        <Button size="small" onClick={() => onStep({ do: "remove", id: row.id })}>
          {t.remove}
        </Button>
        <Button size="small" appearance="primary" onClick={() => onStep({ do: "open", id: null })}>
          {t.close}
        </Button>
      </div>
    </div>
  );
}
