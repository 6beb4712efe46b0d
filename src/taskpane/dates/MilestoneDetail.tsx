import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { formatDay } from "../../i18n/language";
import { MILESTONE_DONE } from "../../tracker/entry";
import type { MilestoneRow } from "../../tracker/port";
import { DatedLinks } from "../parts/DatedLinks";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { Mark } from "../parts/Mark";
import { stateFace } from "../parts/stateFace";
import { TargetLinks } from "../parts/TargetLinks";
import { useWords, useWordsOf } from "../parts/words";
import { dayDone } from "../../tracker/timeline";
import { DoneForm } from "./DoneForm";

interface MilestoneDetailProps {
  readonly desk: Desk;
  readonly milestone: MilestoneRow;
  readonly byHand: boolean;
}

/** One date of the programme: its words, who has to act, whether it is done, and what it belongs to. */
export function MilestoneDetail({ desk, milestone, byHand }: MilestoneDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const { rows, schemes, today } = desk.snapshot;
  const { code, what, words, due, done, who, refs, follows } = milestone;
  const face = stateFace({ due, done: dayDone(milestone) }, today, language);
  const targets = rows.filter((row) => refs.includes(row.code));
  return (
    <>
      <DetailTitle name={what} takesFocus={byHand} />
      <p className="pane-verdict">
        <Mark face={face} /> <strong>{face.word}</strong>
      </p>
      <dl className="pane-facts">
        <div>
          <dt>{t.due}</dt>
          <dd>{due === null ? t.noDay : formatDay(due)}</dd>
        </div>
        <div>
          <dt>{t.words}</dt>
          <dd lang="vi">{words}</dd>
        </div>
        <div>
          <dt>{t.who}</dt>
          <dd lang={who === "" ? undefined : "vi"}>{who || t.unnamed}</dd>
        </div>
      </dl>
      {follows === null ? (
        <DoneForm
          desk={desk}
          table="MocThoiGian"
          code={code}
          column={MILESTONE_DONE}
          label={t.done}
          record={t.record}
          done={done}
        />
      ) : (
        <p className="pane-hint">{t.follows[follows]}</p>
      )}
      <div className="pane-actions">
        <Button size="small" onClick={() => desk.goTo({ table: "MocThoiGian", code })}>
          {shared.showRow}
        </Button>
      </div>
      {targets.length > 0 && (
        <section>
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
