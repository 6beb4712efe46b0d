import { words as en } from "../../i18n/en/bodies";
import { words as vi } from "../../i18n/vi/bodies";
import { partsOf } from "../../tracker/partsOf";
import type { BodyRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { CopyBox } from "../parts/CopyBox";
import { useWordsOf } from "../parts/words";
import { reminderFor } from "./reminderFor";

interface ReminderBoxProps {
  readonly desk: Desk;
  readonly bodies: readonly BodyRow[];
}

/** Between the reminders of several bodies. */
const RULE = "\n\n----------\n\n";

/** What bodies are reminded of, one text after the other, to look over and copy. */
export function ReminderBox({ desk: { snapshot, today }, bodies }: ReminderBoxProps) {
  const t = useWordsOf({ vi, en });
  const text = bodies
    .flatMap((body) => reminderFor(body, partsOf(body, snapshot), snapshot, today()) ?? [])
    .join(RULE);
  return text === "" ? (
    <p>{t.noReminder}</p>
  ) : (
    <CopyBox key={text} text={text} lang="vi" hint={t.reminderHint} />
  );
}
