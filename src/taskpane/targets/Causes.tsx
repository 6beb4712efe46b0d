import { useId } from "react";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import { asksForCause, lacksCause } from "../../tracker/causes";
import type { StatusRow } from "../../tracker/port";
import { Button } from "../parts/Button";
import type { Desk } from "../frame/desk";
import { useWordsOf } from "../parts/words";

interface CausesProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

/** Cause, remedy and proposal for the report, and where to type them while they are asked for. */
export function Causes({ desk, row }: CausesProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const { reportingYear } = desk.snapshot;
  const given = [
    [t.cause, row.cause],
    [t.remedy, row.remedy],
    [t.proposal, row.proposal],
  ].filter(([, text]) => text?.trim());
  if (given.length === 0 && !asksForCause(row, reportingYear)) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {t.cause}, {t.remedy.toLowerCase()}, {t.proposal.toLowerCase()}
      </h3>
      {given.length > 0 && (
        <dl className="pane-facts">
          {given.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {lacksCause(row, reportingYear) && <p className="pane-hint">{t.askForCause(reportingYear)}</p>}
      <div className="pane-actions">
        <Button size="small" onClick={() => desk.goTo({ table: "SoLieu", code: row.code })}>
          {t.toCause}
        </Button>
      </div>
    </section>
  );
}
