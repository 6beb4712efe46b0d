import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { words as explainEn } from "../../i18n/en/explain";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import { shortReason } from "../../sentences/explain/shortReason";
import { assessRow } from "../../tracker/assessRow";
import { lacksCause } from "../../tracker/causes";
import type { StatusRow } from "../../tracker/port";
import { needsAttention } from "../../tracker/severity";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { byUrgency } from "../../tracker/urgency";
import type { Desk } from "../frame/desk";
import { SectionHead } from "../parts/SectionHead";
import { TargetLinks } from "../parts/TargetLinks";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

const SHOWN = 3;

/** The targets that need most attention and why, the way to all in that order, and to those without a cause yet. */
export function Attention({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const { rows, reportingYear } = desk.snapshot;
  const found = byUrgency(
    rows.filter(({ verdict }) => needsAttention(verdict)),
    reportingYear,
  );
  const withoutCause = rows.filter((row) => lacksCause(row, reportingYear)).length;
  // The cell gives its reason in Vietnamese.
  const reason = (row: StatusRow) => {
    if (language === "vi") return row.shortReason;
    const judged = assessRow(row, reportingYear);
    return judged.ok ? shortReason(judged.value, explainEn) : "";
  };
  return (
    <section className={shapes.section}>
      <SectionHead
        id={id}
        title={t.worst}
        count={found.length}
        all={{
          words: t.seeAll(rows.length),
          onClick: () => desk.list("targets", { ...ALL_TARGETS, order: "urgency" }),
        }}
      />
      {found.length === 0 ? (
        <p>{t.noWorst}</p>
      ) : (
        <TargetLinks
          rows={found.slice(0, SHOWN)}
          desk={desk}
          label={t.worst}
          remark={(row) =>
            [verdictFace(row.verdict, language).word, reason(row)].filter((part) => part !== "").join(" · ")
          }
        />
      )}
      {withoutCause > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => desk.list("targets", { ...ALL_TARGETS, withoutCause: true, order: "urgency" })}
          >
            {t.withoutCause(withoutCause)}
          </Button>
        </div>
      )}
    </section>
  );
}
