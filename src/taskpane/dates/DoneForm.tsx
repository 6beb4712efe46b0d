import { Button } from "../Button";
import { type FormEvent, useId, useState } from "react";
import { DATE_WORDS } from "../../i18n/dates";
import { isoOf, serialOfDate, serialOfIso } from "../days";
import type { Desk } from "../desk";
import { useWordsOf } from "../words";

interface DoneFormProps {
  readonly desk: Desk;
  readonly table: "MocThoiGian" | "DeAn";
  readonly code: string;
  /** Column that takes the day ("Ngày ban hành"). */
  readonly column: string;
  readonly done: number | null;
}

/** Writes the day on which something was done, or corrects it. */
export function DoneForm({ desk, table, code, column, done }: DoneFormProps) {
  const t = useWordsOf(DATE_WORDS);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const day = typed ?? isoOf(done ?? serialOfDate(desk.today()));

  const save = async () => {
    const serial = serialOfIso(day);
    setWrong(serial === null);
    if (serial !== null && (await desk.write({ table, code, cells: { [column]: serial } }))) setTyped(null);
  };

  return (
    <form
      className="pane-field"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{column}</label>
      <input
        id={id}
        type="date"
        value={day}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" size="small">
        {t.mark(column)}
      </Button>
      <p id={`${id}-wrong`} className="pane-wrong" role="status">
        {wrong && t.wrongDay}
      </p>
    </form>
  );
}
