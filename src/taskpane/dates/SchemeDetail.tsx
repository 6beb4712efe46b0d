import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { words as stepsEn } from "../../i18n/en/steps";
import { words as stepsVi } from "../../i18n/vi/steps";
import { formatDay } from "../../i18n/language";
import type { SchemeRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { Mark } from "../parts/Mark";
import { stateFace } from "../parts/stateFace";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";

interface SchemeDetailProps {
  readonly desk: Desk;
  readonly scheme: SchemeRow;
  readonly byHand: boolean;
}

/** One scheme or plan: who is in charge, and each step with its last day and the day it was done. */
export function SchemeDetail({ desk, scheme, byHand }: SchemeDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const stepNames = useWordsOf({ vi: stepsVi, en: stepsEn });
  const { code, kind, title, official, lead, coordinators, steps } = scheme;
  const facts = [
    [t.official, official],
    [t.lead, lead],
    [t.coordinators, coordinators],
  ] as const;
  return (
    <>
      <DetailTitle name={`${kind} ${code}: ${title}`} takesFocus={byHand} />
      <dl className="pane-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={text === "" ? undefined : "vi"}>{text || t.unnamed}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{t.steps}</h3>
        <ol className="pane-steps">
          {steps.map((step) => {
            const name = stepNames[step.name];
            const face = stateFace(step, desk.snapshot.today, language);
            return (
              <li key={step.doneColumn}>
                <p className="pane-verdict">
                  <Mark face={face} /> <strong>{face.word}</strong>
                  {step.due !== null && (
                    <span>
                      {t.stepDue(name)}: {formatDay(step.due)}
                    </span>
                  )}
                </p>
                <DoneForm
                  desk={desk}
                  table="DeAn"
                  code={code}
                  column={step.doneColumn}
                  label={t.stepDone(name)}
                  record={t.recordStep(name)}
                  done={step.done}
                />
              </li>
            );
          })}
        </ol>
      </section>
      <div className="pane-actions">
        <Button size="small" onClick={() => desk.goTo({ table: "DeAn", code })}>
          {shared.showRow}
        </Button>
      </div>
    </>
  );
}
