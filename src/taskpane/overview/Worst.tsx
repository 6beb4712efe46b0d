import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { Desk } from "../frame/desk";
import { needsAttention } from "../../domain/attention";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { TargetLinks } from "../parts/TargetLinks";
import { byUrgency } from "../../tracker/urgency";
import { useWordsOf } from "../parts/words";

const SHOWN = 3;

/** The targets that need most attention, and the way to all of them in that order. */
export function Worst({ desk }: { readonly desk: Desk }) {
  const t = useWordsOf({ vi, en });
  const { rows, reportingYear } = desk.snapshot;
  const worst = byUrgency(
    rows.filter(({ verdict }) => needsAttention(verdict)),
    reportingYear,
  ).slice(0, SHOWN);
  return (
    <section>
      <h2>{t.worst}</h2>
      {worst.length === 0 ? <p>{t.noWorst}</p> : <TargetLinks rows={worst} desk={desk} label={t.worst} />}
      <div className="pane-actions">
        <Button size="small" onClick={() => desk.list("targets", { ...ALL_TARGETS, order: "urgency" })}>
          {t.allByUrgency}
        </Button>
      </div>
    </section>
  );
}
