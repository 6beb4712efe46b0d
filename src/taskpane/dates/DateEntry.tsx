import { useState } from "react";
import { words as en } from "../../i18n/en/dates";
import { words as stepsEn } from "../../i18n/en/steps";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/dates";
import { words as stepsVi } from "../../i18n/vi/steps";
import { doneDay, type TimelineDate } from "../../tracker/timeline";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { stateFace } from "../parts/stateFace";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";
import { type Finishable, finishableDate, finishableStep } from "./finishable";

interface DateEntryProps {
  readonly desk: Desk;
  readonly date: TimelineDate;
}

/** What of a date of the timeline is still to be done and told by a day in a cell. */
function openItems(date: TimelineDate): readonly Finishable[] {
  const items =
    date.kind === "milestone"
      ? [finishableDate(date.milestone)]
      : date.parts.map(({ scheme }) => finishableStep(scheme, date.step));
  return items.flatMap((item) => (item && item.done === null ? [item] : []));
}

/** One line of the timeline, with the way to say that it is done; a step that many schemes share unfolds into them. */
export function DateEntry({ desk, date }: DateEntryProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const steps = useWordsOf({ vi: stepsVi, en: stepsEn });
  const [open, setOpen] = useState(false);
  const { today } = desk.snapshot;
  const face = stateFace({ due: date.due, done: doneDay(date) }, today, language);
  const state = date.due === null ? face.word : `${face.word} · ${t.lastDay(formatDay(date.due))}`;
  const items = openItems(date);
  const deed = items.length > 0 && {
    deed: {
      words: t.finish,
      form: (onDone: () => void) => <DoneForm desk={desk} items={items} onDone={onDone} />,
    },
  };
  if (date.kind === "milestone") {
    const { code, what } = date.milestone;
    return (
      <Row {...deed}>
        <RowLink
          face={face}
          code={code}
          name={what}
          remark={state}
          onOpen={() => desk.open({ table: "MocThoiGian", code })}
        />
      </Row>
    );
  }
  const { step, due, parts } = date;
  const name = t.group(steps[step], parts.length);
  const done = parts.filter((part) => part.done !== null).length;
  return (
    <Row
      {...deed}
      {...(open && {
        below: (
          <Rows label={name} inner>
            {parts.map(({ scheme, done: doneOn }) => (
              <Row key={scheme.code}>
                <RowLink
                  face={stateFace({ due, done: doneOn }, today, language)}
                  name={scheme.title}
                  onOpen={() => desk.open({ table: "DeAn", code: scheme.code })}
                />
              </Row>
            ))}
          </Rows>
        ),
      })}
    >
      <RowLink
        face={face}
        name={name}
        remark={`${state} · ${t.finished(done, parts.length)}`}
        expanded={open}
        onOpen={() => setOpen(!open)}
      />
    </Row>
  );
}
