import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { Desk } from "../frame/desk";
import { TargetLinks } from "../parts/TargetLinks";
import { useWordsOf } from "../parts/words";
import { lacksCause } from "../../tracker/causes";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { byUrgency } from "../../tracker/urgency";

const SHOWN = 3;

/** Targets that a report has to explain and that have no cause yet, the most urgent first. */
export function WithoutCause({ desk }: { readonly desk: Desk }) {
  const t = useWordsOf({ vi, en });
  const { rows, reportingYear } = desk.snapshot;
  const found = byUrgency(
    rows.filter((row) => lacksCause(row, reportingYear)),
    reportingYear,
  );
  return (
    <section>
      <h2>{t.causes}</h2>
      {found.length === 0 ? (
        <p>{t.noCauses}</p>
      ) : (
        <TargetLinks rows={found.slice(0, SHOWN)} desk={desk} label={t.causes} />
      )}
      {found.length > SHOWN && (
        <div className="pane-actions">
          <Button
            size="small"
            onClick={() => desk.list("targets", { ...ALL_TARGETS, withoutCause: true, order: "urgency" })}
          >
            {t.allCauses(found.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
