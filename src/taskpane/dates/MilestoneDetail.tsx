import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/dates";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/dates";
import type { MilestoneRow } from "../../tracker/port";
import { dayDone } from "../../tracker/timeline";
import type { Desk } from "../frame/desk";
import { DatedLinks } from "../parts/DatedLinks";
import { DetailTitle } from "../parts/DetailTitle";
import { Facts } from "../parts/Facts";
import { stateFace } from "../parts/stateFace";
import { StateLine } from "../parts/StateLine";
import { TargetLinks } from "../parts/TargetLinks";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";
import { finishableDate } from "./finishable";

interface MilestoneDetailProps {
  readonly desk: Desk;
  readonly milestone: MilestoneRow;
  readonly byHand: boolean;
}

/** One date of the programme: its words, who has to act, whether it is done, and what it belongs to. */
export function MilestoneDetail({ desk, milestone, byHand }: MilestoneDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { rows, schemes, today } = desk.snapshot;
  const { code, what, words, due, who, refs, follows } = milestone;
  const face = stateFace({ due, done: dayDone(milestone) }, today, language);
  const item = finishableDate(milestone);
  const targets = rows.filter((row) => refs.includes(row.code));
  return (
    <>
      <DetailTitle name={what} lang="vi" takesFocus={byHand} />
      <StateLine face={face} />
      <Facts
        facts={[
          { name: t.due, text: due === null ? t.noDay : formatDay(due) },
          { name: t.words, text: words, lang: "vi" },
          { name: t.who, text: who || t.unnamed, lang: who === "" ? undefined : "vi" },
        ]}
      />
      {item && <DoneForm desk={desk} items={[item]} />}
      {follows !== null && <p className={shapes.hint}>{t.follows[follows]}</p>}
      <div className={shapes.actions}>
        <Button size="small" onClick={() => desk.goTo({ table: "MocThoiGian", code })}>
          {shared.showRow}
        </Button>
      </div>
      {targets.length > 0 && (
        <section className={shapes.section}>
          <h3>{t.targets}</h3>
          <TargetLinks rows={targets} desk={desk} label={t.targets} />
        </section>
      )}
      <DatedLinks
        desk={desk}
        title={t.schemes}
        schemes={schemes.filter((scheme) => refs.includes(scheme.code))}
      />
    </>
  );
}
