import { Button } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import { formatDay } from "../../i18n/language";
import { lateChanges } from "../../tracker/closing";
import { serialOfDate } from "../../tracker/days";
import type { ClosedYear } from "../../tracker/port";
import { TextField } from "../parts/TextField";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";
import { LateChanges } from "../parts/LateChanges";

interface ClosedYearPartProps extends DeskToolProps {
  readonly closed: ClosedYear;
}

/**
 * By what a year was closed, what changed since, and the way to open it again: as the reporting year, since causes go back
 * into cells that belong to that.
 */
export function ClosedYearPart({ actions, status, desk, closed }: ClosedYearPartProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [lacking, setLacking] = useState(false);
  const changes = lateChanges(desk.snapshot).filter(({ year }) => year === closed.year);
  const [first] = closed.rows;
  const isReported = closed.year === desk.snapshot.reportingYear;
  const said = [
    closed.on === null ? "" : t.onDay(formatDay(closed.on)),
    closed.document === "" ? "" : t.byDocument(closed.document),
    closed.by === "" ? "" : t.byPerson(closed.by),
  ].filter((part) => part !== "");

  const reopen = async () => {
    setLacking(reason.trim() === "");
    if (reason.trim() === "") return;
    const answer = await status.attempt(
      () => actions.reopenYear({ reason: reason.trim(), by: by.trim(), on: serialOfDate(desk.today()) }),
      () => void reopen(),
    );
    desk.reload();
    if (answer.ok) desk.onDraft(false);
  };

  return (
    <>
      <p role="status">{said.join(" · ")}</p>
      {changes.length === 0 ? (
        <p className={shapes.hint}>{t.unchanged}</p>
      ) : (
        <LateChanges changes={changes} label={t.late(changes.length)} named />
      )}
      <div className={shapes.actions}>
        {first && (
          <Button size="small" onClick={() => desk.goTo({ table: "ChotKy", code: first.code })}>
            {t.show}
          </Button>
        )}
        {isReported ? (
          <Button size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t.reopen}
          </Button>
        ) : (
          <Button size="small" onClick={() => void desk.changeYear(closed.year)}>
            {t.choose(closed.year)}
          </Button>
        )}
      </div>
      {!isReported && <p className={shapes.hint}>{t.toReopen(closed.year)}</p>}
      {isReported && asking && (
        <form
          className={styles.form}
          aria-label={t.reopen}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void reopen();
          }}
        >
          <p>{t.reopenWhat}</p>
          <TextField
            label={t.reason}
            value={reason}
            fault={lacking ? t.faults["no-reason"] : null}
            onText={(text) => {
              setReason(text);
              setLacking(false);
              desk.onDraft(true);
            }}
          />
          <TextField label={t.reopener} value={by} onText={setBy} />
          <div className={shapes.actions}>
            <Button type="submit" appearance="primary" size="small">
              {t.reopen}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
