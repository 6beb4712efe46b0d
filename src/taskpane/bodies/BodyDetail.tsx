import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/bodies";
import { words as vi } from "../../i18n/vi/bodies";
import type { BodyRow } from "../../tracker/port";
import { DatedLinks } from "../parts/DatedLinks";
import { isProposal } from "../../tracker/assignment";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { TargetLinks } from "../parts/TargetLinks";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { partsOf } from "../../tracker/partsOf";
import { ReminderBox } from "./ReminderBox";

interface BodyDetailProps {
  readonly desk: Desk;
  readonly body: BodyRow;
  readonly byHand: boolean;
}

/** One body: the figures it owes and the reminder for them, then all it leads, helps with, directs and has to keep. */
export function BodyDetail({ desk, body, byHand }: BodyDetailProps) {
  const { t: shared } = useWords();
  const shapes = useShapes();
  const t = useWordsOf({ vi, en });
  const { snapshot } = desk;
  const parts = partsOf(body, snapshot);
  const { targets, owes, leads, coordinates, directs, dates, tasks } = parts;
  const idle = [targets, leads, coordinates, directs, dates, tasks].every(({ length }) => length === 0);
  return (
    <>
      <DetailTitle name={body.name} lang="vi" takesFocus={byHand} />
      <p className={shapes.hint} lang="vi">
        {body.kind}
      </p>
      {owes.length > 0 && (
        <section className={shapes.section}>
          <h3>{t.owesFor(snapshot.reportingYear)}</h3>
          <TargetLinks rows={owes} desk={desk} label={t.owesFor(snapshot.reportingYear)} />
        </section>
      )}
      <section className={shapes.section}>
        <h3>{t.reminder}</h3>
        <ReminderBox desk={desk} bodies={[body]} />
      </section>
      {targets.length > 0 && (
        <section className={shapes.section}>
          <h3>{t.leadsTargets}</h3>
          {targets.some(({ leadBasis }) => isProposal(leadBasis)) && (
            <p className={shapes.hint}>{t.proposed}</p>
          )}
          <TargetLinks rows={targets} desk={desk} label={t.leadsTargets} />
        </section>
      )}
      <DatedLinks desk={desk} title={t.leadsSchemes} schemes={leads} />
      <DatedLinks desk={desk} title={t.directs} schemes={directs} />
      <DatedLinks desk={desk} title={t.coordinates} schemes={coordinates} />
      <DatedLinks desk={desk} title={t.dates} milestones={dates} />
      <DatedLinks desk={desk} title={t.tasks} tasks={tasks} />
      {idle && <p>{t.nothing}</p>}
      {body.roles !== "" && (
        <section className={shapes.section}>
          <h3>{t.roles}</h3>
          <p lang="vi">{body.roles}</p>
        </section>
      )}
      <div className={shapes.actions}>
        <Button size="small" onClick={() => desk.goTo({ table: "CoQuan", code: body.code })}>
          {shared.showRow}
        </Button>
      </div>
    </>
  );
}
