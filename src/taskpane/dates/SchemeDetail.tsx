import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/dates";
import { words as stepsEn } from "../../i18n/en/steps";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/dates";
import { words as stepsVi } from "../../i18n/vi/steps";
import type { SchemeRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { Facts } from "../parts/Facts";
import { stateFace } from "../parts/stateFace";
import { StateLine } from "../parts/StateLine";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";
import { finishableStep } from "./finishable";

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
  const shapes = useShapes();
  const { code, kind, title, official, lead, coordinators, steps } = scheme;
  const facts = [
    [t.official, official],
    [t.lead, lead],
    [t.coordinators, coordinators],
  ] as const;
  return (
    <>
      <DetailTitle name={`${kind} ${code}: ${title}`} lang="vi" takesFocus={byHand} />
      <Facts
        facts={facts.map(([name, text]) => ({
          name,
          text: text || t.unnamed,
          lang: text === "" ? undefined : "vi",
        }))}
      />
      <section className={shapes.section}>
        <h3>{t.steps}</h3>
        <ol className={shapes.screen}>
          {steps.map((step) => {
            const name = stepNames[step.name];
            const item = finishableStep(scheme, step.name);
            return (
              <li key={step.doneColumn} className={shapes.section}>
                <StateLine face={stateFace(step, desk.snapshot.today, language)}>
                  {step.due !== null && (
                    <span>
                      {t.stepDue(name)}: {formatDay(step.due)}
                    </span>
                  )}
                </StateLine>
                {item && (
                  <DoneForm desk={desk} items={[item]} label={t.stepDone(name)} record={t.recordStep(name)} />
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <div className={shapes.actions}>
        <Button size="small" onClick={() => desk.goTo({ table: "DeAn", code })}>
          {shared.showRow}
        </Button>
      </div>
    </>
  );
}
