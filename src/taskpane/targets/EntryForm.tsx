import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import { words as en } from "../../i18n/en/entry";
import { type EntryFault, words as vi } from "../../i18n/vi/entry";
import { figuresEntry } from "../../tracker/entry";
import type { CellContent, StatusRow, YearFigures } from "../../tracker/port";
import { contentWords } from "../parts/cellWords";
import { Choice } from "../parts/Choice";
import { DayInput } from "../parts/DayInput";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { figureForm, readFigure, typedForm } from "../../tracker/figure";
import { FigureInput } from "./FigureInput";
import { useFormStyles } from "../parts/useFormStyles";
import { useLatest } from "../hooks/useLatest";

interface EntryFormProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

const PARTS = ["plan", "estimate", "result"] as const;
type Part = (typeof PARTS)[number];

/** What the user has typed and not yet written; what is left out shows what the sheet holds. */
interface Draft {
  readonly texts: Readonly<Partial<Record<Part, string>>>;
  readonly source?: string;
  readonly day?: string;
  /** The row as it was when typing began; what others type from then on must not be overwritten. */
  readonly seen?: StatusRow | undefined;
}

type Faults = Readonly<Partial<Record<Part, EntryFault | undefined>>>;

const NOTHING: Draft = { texts: {} };
const BLANK = { plan: null, estimate: null, result: null };

const heldIn = (row: StatusRow, year: number): Pick<YearFigures, Part> =>
  row.figures.find((figures) => figures.year === year) ?? BLANK;

/**
 * Enters or corrects the figures of a target for one year. Writes those that were typed, their source where one was
 * typed and their date, and no other cell. The year is the reporting year until another is chosen.
 */
export function EntryForm({ desk, row }: EntryFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const id = useId();
  const { years, reportingYear } = desk.snapshot;
  const [chosenYear, setYear] = useState<number | null>(null);
  const [draft, setDraft] = useState(NOTHING);
  const latest = useLatest(draft);
  const [faults, setFaults] = useState<Faults>({});
  const [nothing, setNothing] = useState(false);

  const year = chosenYear ?? (years.includes(reportingYear) ? reportingYear : (years[0] ?? 0));
  const held = heldIn(row, year);
  const seen = draft.seen ?? row;
  const source = draft.source ?? row.source;
  const day = draft.day ?? isoOf(serialOfDate(desk.today()));
  const { words } = figureForm(row);
  const textOf = (part: Part) => draft.texts[part] ?? typedForm(held[part]);
  /** The figures that differ from what the user saw in the sheet. */
  const typed = PARTS.filter(
    (part) => draft.texts[part] !== undefined && draft.texts[part] !== typedForm(heldIn(seen, year)[part]),
  );

  // Fields report when they please: each adds to what is typed by then, not to what it last saw.
  const change = (add: (now: Draft) => Partial<Draft>) => {
    setDraft((now) => ({ ...now, seen: now.seen ?? row, ...add(now) }));
    setNothing(false);
    desk.onDraft(true);
  };
  const type = (part: Part, text: string) => {
    setFaults((now) => ({ ...now, [part]: undefined }));
    change(({ texts }) => ({ texts: { ...texts, [part]: text } }));
  };
  const clear = () => {
    setDraft(NOTHING);
    setNothing(false);
    desk.onDraft(false);
  };
  const understood = typed.flatMap((part) => {
    const text = textOf(part);
    if (text.trim() === "") return [t.emptied(t.figures[part](year))];
    const read = readFigure(row, year, text);
    if (!read.ok) return [];
    const figure = `${contentWords(read.value, language)} ${words ? "" : row.figuresUnit}`.trim();
    return [t.understood(t.figures[part](year), figure)];
  });

  const save = async () => {
    const figures: Partial<Record<Part, CellContent>> = {};
    const found: Partial<Record<Part, EntryFault>> = {};
    for (const part of typed) {
      const text = textOf(part);
      if (text.trim() === "") {
        figures[part] = null;
        continue;
      }
      const read = readFigure(row, year, text);
      if (!read.ok) found[part] = read.fault;
      // Asked about once; saving again is then intended.
      else if (read.doubtful && faults[part] !== "mixed-scale") found[part] = "mixed-scale";
      else figures[part] = read.value;
    }
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const newSource = source.trim() !== seen.source;
    if (typed.length === 0 && !newSource && draft.day === undefined) {
      setNothing(true);
      return;
    }
    const isDated = draft.day !== undefined || Object.values(figures).some((figure) => figure !== null);
    const written = await desk.write([
      figuresEntry(row.code, {
        year,
        figures,
        ...(newSource && { source: source.trim() }),
        day: isDated ? serialOfIso(day) : null,
        seen: { ...heldIn(seen, year), source: seen.source },
      }),
    ]);
    if (written.ok) {
      // What was typed while Excel was writing stays, beside what the sheet holds now.
      if (latest.current === draft) clear();
      else setDraft((now) => ({ ...now, seen: undefined }));
    }
    // The refusal has shown what others typed; saving again is then intended.
    else if (written.fault.code === "changed-elsewhere") setDraft((now) => ({ ...now, seen: undefined }));
  };

  const told = PARTS.flatMap((part) => {
    const fault = faults[part];
    return fault === undefined ? [] : [{ part, words: t.faults[fault] }];
  });
  return (
    <form
      className={styles.form}
      aria-label={t.title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.pair}>
        <Choice
          label={t.year}
          value={String(year)}
          options={years.map((option) => ({ value: String(option), label: String(option) }))}
          onChoose={(choice) => {
            setYear(Number(choice));
            setFaults({});
            clear();
          }}
        />
        {words === null && row.figuresUnit !== "" && (
          <p className={styles.beside}>
            {t.unit} <span lang="vi">{row.figuresUnit}</span>
          </p>
        )}
      </div>
      <div className={words === null ? styles.figures : styles.form}>
        {PARTS.map((part) => (
          <FigureInput
            key={part}
            label={t.columns[part]}
            words={words}
            text={textOf(part)}
            fault={
              faults[part] ? t.faults[faults[part]] : nothing && part === "result" ? t.faults.empty : null
            }
            toldBy={`${id}-${nothing ? "nothing" : part}`}
            onText={(text) => type(part, text)}
          />
        ))}
      </div>
      <div role="status">
        {told.map(({ part, words: fault }) => (
          <p key={part} id={`${id}-${part}`} className={styles.fault}>
            {fault}
          </p>
        ))}
        {nothing && (
          <p id={`${id}-nothing`} className={styles.fault}>
            {t.faults.empty}
          </p>
        )}
        {understood.map((line) => (
          <p key={line} className={shapes.hint}>
            {line}
          </p>
        ))}
      </div>
      <div className={styles.pair}>
        <Field label={t.source} size="small">
          <Input
            size="small"
            lang="vi"
            input={{ size: 1 }}
            value={source}
            onChange={(_, { value }) => change(() => ({ source: value }))}
          />
        </Field>
        <DayInput label={t.day} day={day} onDay={(chosen) => change(() => ({ day: chosen }))} />
      </div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small">
          {t.save}
        </Button>
      </div>
    </form>
  );
}
