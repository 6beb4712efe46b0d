import { Button } from "../parts/Button";
import { AHEAD_DAYS } from "../../domain/milestone";
import { formatDay } from "../../i18n/language";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import { words as stepsEn } from "../../i18n/en/steps";
import { words as stepsVi } from "../../i18n/vi/steps";
import type { Desk } from "../frame/desk";
import { dueItems, together } from "../../tracker/due";
import { RowLink } from "../parts/RowLink";
import { stateFace } from "../parts/stateFace";
import { useWords, useWordsOf } from "../parts/words";

const SHOWN = 5;

/** What is overdue and what is due in the next ninety days, by the day of the workbook. */
export function DueSoon({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const steps = useWordsOf({ vi: stepsVi, en: stepsEn });
  const { today } = desk.snapshot;
  const groups = today === null ? [] : together(dueItems(desk.snapshot, today, AHEAD_DAYS));
  return (
    <section>
      <h2>{t.due}</h2>
      <p className={groups.length > 0 ? "pane-hint" : ""}>
        {today === null ? t.noToday : groups.length > 0 ? t.dueHint : t.noDue}
      </p>
      {groups.length > 0 && (
        <ul className="pane-targets" aria-label={t.due}>
          {groups.slice(0, SHOWN).map((group) => {
            const [{ table, code, title, step, due }] = group;
            const face = stateFace({ due, done: null }, today, language);
            const name =
              step === null
                ? title
                : t.dueStep(steps[step], group.length > 1 ? t.together(group.length) : title);
            return (
              <li key={`${code} ${step ?? ""}`}>
                <RowLink
                  face={face}
                  name={name}
                  remark={`${face.word} · ${t.lastDay(formatDay(due))}`}
                  onOpen={() => (group.length > 1 ? desk.list("dates") : desk.open({ table, code }))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {groups.length > SHOWN && (
        <div className="pane-actions">
          <Button size="small" onClick={() => desk.list("dates")}>
            {t.allDue(groups.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
