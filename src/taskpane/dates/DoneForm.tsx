import { Button, Checkbox } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { DayInput } from "../parts/DayInput";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { Finishable } from "./finishable";

interface DoneFormProps {
  readonly desk: Desk;
  /** One, or several that one day may be recorded for. */
  readonly items: readonly Finishable[];
  /** What the day is, and what the button does with it; left out where the list around it says so. */
  readonly label?: string;
  readonly record?: string;
  /** Called when the day stands in the sheet. */
  readonly onDone?: () => void;
}

/**
 * What the user is about to write, with the days the sheet held when that began; undefined once a refusal has shown
 * them.
 */
interface Draft {
  readonly day: string;
  readonly seen: Readonly<Record<string, number | null>> | undefined;
}

/**
 * The day proposed: the one the sheet holds, else today; none for what is overdue, which was hardly done today of all
 * days.
 */
function proposed(items: readonly Finishable[], { snapshot, today }: Desk): string {
  const [first] = items;
  if (items.length === 1 && first && first.done !== null) return isoOf(first.done);
  const now = snapshot.today ?? serialOfDate(today());
  return items.some(({ due }) => due !== null && due < Math.floor(now)) ? "" : isoOf(serialOfDate(today()));
}

const daysIn = (items: readonly Finishable[]) =>
  Object.fromEntries(items.map(({ code, done }) => [code, done]));

/** Writes the day on which things were done, or corrects it. */
export function DoneForm({ desk, items, label, record, onDone }: DoneFormProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const several = items.length > 1;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState(false);
  const day = draft?.day ?? proposed(items, desk);
  const chosen = several ? items.filter(({ code }) => ticked.has(code)) : items;

  const save = async () => {
    const serial = serialOfIso(day);
    setWrong(serial === null);
    if (serial === null) return;
    const seen = draft ? draft.seen : daysIn(items);
    const entries = chosen.map(({ table, code, column }) => ({
      table,
      code,
      cells: { [column]: serial },
      ...(seen !== undefined && { seen: { [column]: seen[code] ?? null } }),
    }));
    if (entries.length === 0) return;
    const written = await desk.write(entries);
    if (!written.ok) {
      // Saving again is then intended, whatever the cell holds: a text among days does not reach this form.
      setDraft({ day, seen: written.fault.code === "changed-elsewhere" ? undefined : seen });
      return;
    }
    setDraft(null);
    setTicked(new Set());
    onDone?.();
  };

  const tick = (code: string) =>
    setTicked(new Set(ticked.has(code) ? [...ticked].filter((one) => one !== code) : [...ticked, code]));

  return (
    <form
      className={shapes.section}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      {several && (
        <div role="group" aria-label={t.whichDone}>
          <Checkbox
            label={t.every(items.length)}
            checked={chosen.length === items.length || (chosen.length > 0 && "mixed")}
            onChange={(_, { checked }) =>
              setTicked(new Set(checked === true ? items.map(({ code }) => code) : []))
            }
          />
          {items.map(({ code, name }) => (
            <div key={code}>
              <Checkbox
                label={<span lang="vi">{name}</span>}
                checked={ticked.has(code)}
                onChange={() => tick(code)}
              />
            </div>
          ))}
        </div>
      )}
      <DayInput
        label={label ?? t.done}
        day={day}
        fault={wrong ? t.wrongDay : null}
        onDay={(typed) => {
          setDraft({ day: typed, seen: draft?.seen ?? daysIn(items) });
          setWrong(false);
        }}
      />
      <div className={shapes.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={chosen.length === 0}>
          {record ?? (several ? t.finishAll(chosen.length) : t.record)}
        </Button>
      </div>
    </form>
  );
}
