import { useId, useState } from "react";
import { words as en } from "../../i18n/en/entry";
import { words as vi } from "../../i18n/vi/entry";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { Choice } from "../parts/Choice";
import type { Desk } from "../frame/desk";
import { Mark } from "../parts/Mark";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm, readFigure } from "../../tracker/figure";
import { FigureInput } from "./FigureInput";
import { Outlook } from "./Outlook";

interface WhatIfProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

/**
 * What the verdict, the pace and the forecast would be with a given figure in a year to come; the sheet is not touched.
 */
export function WhatIf({ desk, row }: WhatIfProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const { years, reportingYear } = desk.snapshot;
  const [chosen, setChosen] = useState<number | null>(null);
  const [text, setText] = useState("");
  const open = years.filter((year) => year >= reportingYear);
  const year = chosen ?? open[1] ?? open[0];
  if (year === undefined) return null;

  const read = text === "" ? null : readFigure(row, year, text);
  const judged = read?.ok ? assessRow(row, year, { year, value: read.value }) : null;
  const face = judged?.ok ? verdictFace(judged.value.verdict, language) : null;
  const fault = read?.ok === false ? read.fault : judged?.ok === false ? "other-figures" : null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.whatIf}</h3>
      <p className="pane-hint">{t.whatIfHint}</p>
      <div className="pane-form">
        <Choice
          label={t.whatIfYear}
          value={String(year)}
          options={open.map((option) => ({ value: String(option), label: String(option) }))}
          onChoose={(choice) => setChosen(Number(choice))}
        />
        <FigureInput
          label={t.whatIfValue}
          words={figureForm(row).words}
          unit={row.figuresUnit}
          text={text}
          fault={fault && t.faults[fault]}
          hint=""
          onText={setText}
        />
      </div>
      <div role="status">
        {face && (
          <p className="pane-verdict">
            <span>{t.would}</span> <Mark face={face} /> <strong>{face.word}</strong>
          </p>
        )}
      </div>
      {judged?.ok && <Outlook row={row} assessment={judged.value} />}
    </section>
  );
}
