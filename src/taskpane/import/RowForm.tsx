import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { GRADES } from "../../domain/answer";
import { KINDS, usualForm } from "../../domain/kinds";
import type { Comparator } from "../../domain/target";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import {
  type DraftFlaw,
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
import { useFormStyles } from "../parts/useFormStyles";

interface RowFormProps {
  readonly row: TargetDraft;
  readonly isLast: boolean;
  /** Names of groups and bodies known so far. */
  readonly groups: readonly string[];
  readonly bodies: readonly string[];
  readonly onStep: (step: ReviewStep) => void;
}

// A message bar keeps its text on one line where nobody says otherwise.
const useStyles = makeStyles({ doubts: { whiteSpace: "normal" } });

/** Corrects one proposed row; every change counts at once. */
export function RowForm({ row, isLast, groups, bodies, onStep }: RowFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const change = (part: Partial<TargetDraft>) => onStep({ do: "change", row: { ...row, ...part } });
  const replace = (next: TargetDraft) => onStep({ do: "change", row: next });
  const styles = useFormStyles();
  const own = useStyles();
  const flaws = flawsOf(row);
  const faultOf = (flaw: DraftFlaw) => (flaws.includes(flaw) ? t.flaws[flaw] : null);
  const form = usualForm(row.kind);
  const comparators = Object.entries(t.comparators) as [Comparator, string][];
  return (
    <div className={styles.form}>
      {row.doubts.length > 0 && (
        <MessageBar intent="warning" layout="multiline" icon={null}>
          <MessageBarBody className={own.doubts}>
            <ul>
              {row.doubts.map((doubt) => (
                <li key={doubt}>{t.doubts[doubt]}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {flaws.includes("too-long") && <p className={styles.fault}>{t.flaws["too-long"]}</p>}
      {otherTargets(row).map((other) => (
        <div key={other.id} className={styles.form}>
          <p>{t.mergedTarget(glanceOf(row))}</p>
          <div className={styles.actions}>
            <Button size="small" onClick={() => replace(withTargetOf(row, other))}>
              {t.takeOther(glanceOf(other))}
            </Button>
          </div>
        </div>
      ))}
      <TextField
        label={t.name}
        value={row.name}
        fault={faultOf("no-name")}
        onText={(name) => change({ name })}
      />
      <Choice
        label={t.kind}
        value={row.kind}
        options={KINDS.map(({ code, word, en: english }) => ({
          value: code,
          label: language === "vi" ? word : english,
        }))}
        fault={faultOf("wrong-kind")}
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
          <div className={styles.pair}>
            <TextField
              label={row.comparator === "range" ? t.low : t.value}
              value={row.value}
              numeric
              fault={faultOf("no-number")}
              onText={(value) => change({ value })}
            />
            {row.comparator === "range" && (
              <TextField
                label={t.high}
                value={row.high}
                numeric
                fault={faultOf("no-number") ?? faultOf("wrong-range")}
                onText={(high) => change({ high })}
              />
            )}
            <TextField label={t.unit} value={row.unit} onText={(unit) => change({ unit })} />
          </div>
        </>
      )}
      {form === "grade" && (
        <Choice
          label={t.grade}
          value={row.grade.toLowerCase()}
          options={GRADES.map((grade) => ({ value: grade, label: grade, lang: "vi" }))}
          fault={faultOf("no-grade")}
          onChoose={(grade) => change({ grade })}
        />
      )}
      {form !== "figure" && <TextField label={t.unit} value={row.unit} onText={(unit) => change({ unit })} />}
      <Choice
        label={t.direction}
        value={row.direction}
        options={DIRECTIONS.map((direction) => ({ value: direction, label: t.directions[direction] }))}
        onChoose={(chosen) => {
          const direction = DIRECTIONS.find((one) => one === chosen);
          if (direction) change({ direction });
        }}
      />
      <div className={styles.pair}>
        <TextField
          label={t.start}
          value={row.startYear}
          numeric
          fault={faultOf("wrong-years")}
          onText={(startYear) => change({ startYear })}
        />
        <TextField
          label={t.due}
          value={row.dueYear}
          numeric
          fault={faultOf("wrong-years")}
          onText={(dueYear) => change({ dueYear })}
        />
      </div>
      <TextField label={t.group} value={row.group} options={groups} onText={(group) => change({ group })} />
      <TextField label={t.lead} value={row.lead} options={bodies} onText={(lead) => change({ lead })} />
      <TextField label={t.clause} value={row.clause} onText={(clause) => change({ clause })} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onStep({ do: "check", id: row.id })}>
          {t.close}
        </Button>
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
      </div>
    </div>
  );
}
