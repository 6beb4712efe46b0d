import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { words as stepsEn } from "../../i18n/en/steps";
import { words as stepsVi } from "../../i18n/vi/steps";
import { formatDay } from "../../i18n/language";
import type { Desk } from "../frame/desk";
import { Mark } from "../parts/Mark";
import { RowLink } from "../parts/RowLink";
import { stateFace } from "../parts/stateFace";
import { useWords, useWordsOf } from "../parts/words";
import { doneDay, type TimelineDate } from "../../tracker/timeline";

interface DateEntryProps {
  readonly desk: Desk;
  readonly date: TimelineDate;
}

/** One line of the timeline; a step that many schemes share unfolds into them. */
export function DateEntry({ desk, date }: DateEntryProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const steps = useWordsOf({ vi: stepsVi, en: stepsEn });
  const { today } = desk.snapshot;
  const face = stateFace({ due: date.due, done: doneDay(date) }, today, language);
  const state = date.due === null ? face.word : `${face.word} · ${t.lastDay(formatDay(date.due))}`;
  if (date.kind === "milestone") {
    const { code, what } = date.milestone;
    return (
      <li>
        <RowLink
          face={face}
          code={code}
          name={what}
          remark={state}
          onOpen={() => desk.open({ table: "MocThoiGian", code })}
        />
      </li>
    );
  }
  const { step, due, parts } = date;
  const done = parts.filter((part) => part.done !== null).length;
  return (
    <li>
      <details>
        <summary className="pane-target">
          <Mark face={face} />
          <span>
            <span className="pane-name">{t.group(steps[step], parts.length)}</span>{" "}
            <span>
              {state} · <span className="pane-fact">{t.finished(done, parts.length)}</span>
            </span>
          </span>
        </summary>
        <ul className="pane-targets pane-inner">
          {parts.map(({ scheme, done: doneOn }) => (
            <li key={scheme.code}>
              <RowLink
                face={stateFace({ due, done: doneOn }, today, language)}
                name={scheme.title}
                onOpen={() => desk.open({ table: "DeAn", code: scheme.code })}
              />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
