import { Button, Field, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import { asksForCause } from "../../tracker/causes";
import { ACCOUNTS, type Accounts, accountsEntry } from "../../tracker/entry";
import type { StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { useFormStyles } from "../parts/useFormStyles";
import { useLatest } from "../hooks/useLatest";

interface AccountFormProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

interface Draft {
  readonly typed: Partial<Accounts>;
  /** The row as it was when typing began; what others type from then on must not be overwritten. */
  readonly seen?: StatusRow | undefined;
}

const accountsOf = ({ cause, remedy, proposal }: StatusRow): Accounts => ({ cause, remedy, proposal });

/** Cause, remedy and proposal for the report, typed here into the three columns of the same names. */
export function AccountForm({ desk, row }: AccountFormProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [draft, setDraft] = useState<Draft>({ typed: {} });
  const latest = useLatest(draft);
  const [same, setSame] = useState(false);
  const seen = draft.seen ?? row;
  const texts = { ...accountsOf(row), ...draft.typed };

  const type = (part: Partial<Accounts>) => {
    setDraft((now) => ({ seen: now.seen ?? row, typed: { ...now.typed, ...part } }));
    setSame(false);
    desk.onDraft(true);
  };
  const save = async () => {
    const entry = accountsEntry(row.code, { ...accountsOf(seen), ...draft.typed }, accountsOf(seen));
    if (!entry) {
      setSame(true);
      return;
    }
    const written = await desk.write([entry]);
    if (written.ok && latest.current === draft) {
      setDraft({ typed: {} });
      desk.onDraft(false);
    } else if (written.ok) {
      // What was typed while Excel was writing stays, beside what the sheet holds now.
      setDraft((now) => ({ ...now, seen: undefined }));
    }
    // The refusal has shown what others typed; saving again is then intended.
    else if (written.fault.code === "changed-elsewhere") setDraft((now) => ({ ...now, seen: undefined }));
  };

  const { reportingYear } = desk.snapshot;
  return (
    <form
      className={styles.form}
      aria-label={t.accounts}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      {asksForCause(row, reportingYear) && <p className={shapes.hint}>{t.askForCause(reportingYear)}</p>}
      {ACCOUNTS.map((account) => (
        <Field key={account} label={t[account]} size="small">
          <Textarea
            size="small"
            lang="vi"
            resize="vertical"
            rows={2}
            value={texts[account]}
            onChange={(_, { value }) => type({ [account]: value })}
          />
        </Field>
      ))}
      <p role="status" className={styles.fault}>
        {same && t.accountsSame}
      </p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small">
          {t.saveAccounts}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => desk.goTo({ table: "SoLieu", code: row.code })}
        >
          {t.toCause}
        </Button>
      </div>
    </form>
  );
}
