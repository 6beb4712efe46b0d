import { Button } from "../parts/Button";
import { type FormEvent, useId, useState } from "react";
import { words as en } from "../../i18n/en/entry";
import { type EntryFault, words as vi } from "../../i18n/vi/entry";
import { figureEntry } from "../../tracker/entry";
import type { CellContent, StatusRow } from "../../tracker/port";
import { contentWords } from "../parts/cellWords";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm, readFigure, typedForm } from "../../tracker/figure";
import { FigureInput } from "./FigureInput";

interface EntryFormProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

const PARTS = ["plan", "estimate", "result"] as const;
type Part = (typeof PARTS)[number];

/** What the user has typed and not yet written; what is left out shows what the sheet holds. */
interface Draft {
  readonly text?: string;
  readonly source?: string;
  readonly day?: string;
  /** The row as it was when typing began; what others type from then on must not be overwritten. */
  readonly seen?: StatusRow | undefined;
}

const heldIn = (row: StatusRow, year: number, part: Part): CellContent =>
  row.figures.find((figures) => figures.year === year)?.[part] ?? null;

/**
 * Enters or corrects one figure of a target. Writes that figure, its source where one was typed and its date, and no
 * other cell. The year is the reporting year until another is chosen.
 */
export function EntryForm({ desk, row }: EntryFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const { years, reportingYear } = desk.snapshot;
  const [chosenYear, setYear] = useState<number | null>(null);
  const [part, setPart] = useState<Part>("result");
  const [draft, setDraft] = useState<Draft>({});
  const [fault, setFault] = useState<EntryFault | null>(null);

  const year = chosenYear ?? (years.includes(reportingYear) ? reportingYear : (years[0] ?? 0));
  const figure = t.figures[part](year);
  const held = heldIn(row, year, part);
  const seen = draft.seen ?? row;
  const text = draft.text ?? typedForm(held);
  const source = draft.source ?? row.source;
  const day = draft.day ?? isoOf(serialOfDate(desk.today()));
  const { words } = figureForm(row);

  const change = (next: Draft) => {
    setDraft(next);
    setFault(null);
    desk.onDraft(next.text !== undefined || next.source !== undefined);
  };
  const hint = () => {
    if (draft.text === undefined)
      return held === null ? t.blank(figure) : t.now(figure, contentWords(held, language));
    const read = readFigure(row, year, text);
    return read.ok
      ? t.understood(`${contentWords(read.value, language)} ${words ? "" : row.figuresUnit}`.trim())
      : "";
  };

  const save = async () => {
    const read = readFigure(row, year, text);
    if (!read.ok) {
      setFault(read.fault);
      return;
    }
    // Asked about once; saving again is then intended.
    if (read.doubtful && fault !== "mixed-scale") {
      setFault("mixed-scale");
      return;
    }
    const serial = serialOfIso(day);
    const written = await desk.write(
      figureEntry(row.code, {
        figure: part,
        year,
        value: read.value,
        ...(source.trim() !== row.source && { source: source.trim() }),
        day: serial,
        seen: { value: heldIn(seen, year, part), source: seen.source },
      }),
    );
    if (written.ok) change({});
    // The refusal has shown what others typed; saving again is then intended.
    else if (written.fault.code === "changed-elsewhere") change({ ...draft, seen: undefined });
  };

  return (
    <form
      className="pane-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id={`${id}-title`}>{t.title}</h3>
      <Choice
        label={t.year}
        value={String(year)}
        options={years.map((option) => ({ value: String(option), label: String(option) }))}
        onChoose={(choice) => {
          setYear(Number(choice));
          change({});
        }}
      />
      <fieldset>
        <legend>{t.column}</legend>
        {PARTS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`${id}-part`}
              checked={option === part}
              onChange={() => {
                setPart(option);
                change({});
              }}
            />{" "}
            {t.columns[option]}
          </label>
        ))}
      </fieldset>
      <FigureInput
        label={t.value}
        words={words}
        unit={row.figuresUnit}
        text={text}
        fault={fault && t.faults[fault]}
        hint={hint()}
        onText={(typed) => change({ ...draft, seen, text: typed })}
      />
      <div className="pane-field">
        <label htmlFor={`${id}-source`}>{t.source}</label>
        <input
          id={`${id}-source`}
          type="text"
          value={source}
          onChange={(event) => change({ ...draft, seen, source: event.target.value })}
        />
      </div>
      <DayInput label={t.day} day={day} onDay={(typed) => change({ ...draft, day: typed })} />
      <div className="pane-actions">
        <Button type="submit" appearance="primary">
          {t.save(figure)}
        </Button>
      </div>
    </form>
  );
}
