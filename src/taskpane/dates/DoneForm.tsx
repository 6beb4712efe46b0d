import { Button } from "../Button";
import { type FormEvent, useState } from "react";
import { DATE_WORDS } from "../../i18n/dates";
import { DayInput } from "../DayInput";
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
      <DayInput label={column} day={day} fault={wrong ? t.wrongDay : null} onDay={setTyped} />
      <Button type="submit" size="small">
        {t.mark(column)}
      </Button>
    </form>
  );
}
