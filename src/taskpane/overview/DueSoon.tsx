import { lazy, useId, useState } from "react";
import { words as en } from "../../i18n/en/overview";
import { words as stepsEn } from "../../i18n/en/steps";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/overview";
import { words as stepsVi } from "../../i18n/vi/steps";
import { type DueItem, dueItems, together } from "../../tracker/due";
import { type Finishable, finishable } from "../dates/finishable";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { SectionHead } from "../parts/SectionHead";
import { stateFace } from "../parts/stateFace";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

/** What takes a day is larger than the overview and loads when asked for. Creating it again retries a failure. */
const lazyForm = () => lazy(async () => ({ default: (await import("../dates/DoneForm")).DoneForm }));

const DAYS_AHEAD = 90;
const SHOWN = 5;

/** What is overdue and what is due in the next ninety days, by the day of the workbook; what is done can be ticked off. */
export function DueSoon({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const steps = useWordsOf({ vi: stepsVi, en: stepsEn });
  const shapes = useShapes();
  const id = useId();
  const [DoneForm] = useState(lazyForm);
  const { today } = desk.snapshot;
  const groups = today === null ? [] : together(dueItems(desk.snapshot, today, DAYS_AHEAD));
  const overdue = groups.filter(([{ due }]) => today !== null && due < Math.floor(today)).length;
  const nameOf = ([{ title, step }, ...others]: readonly [DueItem, ...DueItem[]]) =>
    step === null ? title : t.dueStep(steps[step], others.length > 0 ? t.together(others.length + 1) : title);
  return (
    <section className={shapes.section}>
      <SectionHead
        id={id}
        title={t.due}
        count={overdue}
        {...(groups.length > SHOWN && {
          all: { words: t.seeAll(groups.length), onClick: () => desk.list("dates") },
        })}
      />
      <p className={groups.length > 0 ? shapes.hint : undefined}>
        {today === null ? t.noToday : groups.length > 0 ? t.dueHint : t.noDue}
      </p>
      {groups.length > 0 && (
        <Rows label={t.due}>
          {groups.slice(0, SHOWN).map((group) => {
            const [{ table, code, step, due }] = group;
            const face = stateFace({ due, done: null }, today, language);
            const items = group.flatMap((item): readonly Finishable[] => {
              const found = finishable(desk.snapshot, item);
              return found ? [found] : [];
            });
            return (
              <Row
                key={`${code} ${step ?? ""}`}
                {...(items.length > 0 && {
                  deed: {
                    words: t.finish,
                    form: (onDone) => <DoneForm desk={desk} items={items} onDone={onDone} />,
                  },
                })}
              >
                <RowLink
                  face={face}
                  name={nameOf(group)}
                  remark={`${face.word} · ${t.lastDay(formatDay(due))}`}
                  onOpen={() => (group.length > 1 ? desk.list("dates") : desk.open({ table, code }))}
                />
              </Row>
            );
          })}
        </Rows>
      )}
    </section>
  );
}
