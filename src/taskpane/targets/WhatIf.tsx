import { useState } from "react";
import { words as en } from "../../i18n/en/entry";
import { words as vi } from "../../i18n/vi/entry";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { Choice } from "../parts/Choice";
import type { Desk } from "../frame/desk";
import { Mark } from "../parts/Mark";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm, readFigure } from "../../tracker/figure";
import { FigureInput } from "./FigureInput";
import { Outlook } from "./Outlook";
import { useFormStyles } from "../parts/useFormStyles";

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
  const styles = useFormStyles();
  const shapes = useShapes();
  const { years, reportingYear } = desk.snapshot;
  const [chosen, setChosen] = useState<number | null>(null);
  const [text, setText] = useState("");
  const open = years.filter((year) => year >= reportingYear);
  const year = chosen ?? open[1] ?? open[0];
  if (year === undefined) return null;

  const { words } = figureForm(row);
  const read = text === "" ? null : readFigure(row, year, text);
  const judged = read?.ok ? assessRow(row, year, { year, value: read.value }) : null;
  const face = judged?.ok ? verdictFace(judged.value.verdict, language) : null;
  const fault = read?.ok === false ? read.fault : judged?.ok === false ? "other-figures" : null;
  return (
    <div className={styles.form}>
      <p className={shapes.hint}>{t.whatIfHint}</p>
      <div className={words === null ? styles.pair : styles.form}>
        <Choice
          label={t.whatIfYear}
          value={String(year)}
          options={open.map((option) => ({ value: String(option), label: String(option) }))}
          onChoose={(choice) => setChosen(Number(choice))}
        />
        <FigureInput
          label={words === null ? t.whatIfValue(row.figuresUnit) : t.whatIfWord}
          words={words}
          text={text}
          fault={fault && t.faults[fault]}
          onText={setText}
        />
      </div>
      <div role="status">
        {face && (
          <div>
            {t.would} <Mark face={face} /> <strong>{face.word}</strong>
          </div>
        )}
      </div>
      {judged?.ok && <Outlook row={row} assessment={judged.value} />}
    </div>
  );
}
