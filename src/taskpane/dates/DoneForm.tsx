import { Button } from "../parts/Button";
import { type FormEvent, useState } from "react";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { DayInput } from "../parts/DayInput";
import { isoOf, serialOfDate, serialOfIso } from "../../tracker/days";
import type { Desk } from "../frame/desk";
import { useWordsOf } from "../parts/words";

interface DoneFormProps {
  readonly desk: Desk;
  readonly table: "MocThoiGian" | "DeAn";
  readonly code: string;
  /** Column that takes the day ("Ngày ban hành"). */
  readonly column: string;
  /** What the day is, and what the button does with it. */
  readonly label: string;
  readonly record: string;
  readonly done: number | null;
}

/**
 * What the user is about to write, with the day the sheet held when that began; undefined once a refusal has shown it.
 */
interface Draft {
  readonly day: string;
  readonly seen: number | null | undefined;
}

/** Writes the day on which something was done, or corrects it. */
export function DoneForm({ desk, table, code, column, label, record, done }: DoneFormProps) {
  const t = useWordsOf({ vi, en });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [wrong, setWrong] = useState(false);
  const day = draft?.day ?? isoOf(done ?? serialOfDate(desk.today()));

  const save = async () => {
    const serial = serialOfIso(day);
    setWrong(serial === null);
    if (serial === null) return;
    const seen = draft ? draft.seen : done;
    const written = await desk.write({
      table,
      code,
      cells: { [column]: serial },
      ...(seen !== undefined && { seen: { [column]: seen } }),
    });
    if (written.ok) setDraft(null);
    // Saving again is then intended, whatever the cell holds: a text among days does not reach this form.
    else setDraft({ day, seen: written.fault.code === "changed-elsewhere" ? undefined : seen });
  };

  return (
    <form
      className="pane-field"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <DayInput
        label={label}
        day={day}
        fault={wrong ? t.wrongDay : null}
        onDay={(typed) => setDraft({ day: typed, seen: draft?.seen === undefined ? done : draft.seen })}
      />
      <Button type="submit" size="small">
        {record}
      </Button>
    </form>
  );
}
