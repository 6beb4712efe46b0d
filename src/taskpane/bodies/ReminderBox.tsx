import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/bodies";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/bodies";
import { serialOfDate } from "../../tracker/days";
import { remindedEntry } from "../../tracker/entry";
import { partsOf } from "../../tracker/partsOf";
import type { BodyRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { CopyBox } from "../parts/CopyBox";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { reminderFor } from "./reminderFor";

interface ReminderBoxProps {
  readonly desk: Desk;
  readonly bodies: readonly BodyRow[];
}

/** What bodies are reminded of, a text for each to look over and copy, and the day on which they were. */
export function ReminderBox({ desk, bodies }: ReminderBoxProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { snapshot, today } = desk;
  const reminders = bodies.flatMap((body) => {
    const text = reminderFor(body, partsOf(body, snapshot), snapshot, today());
    return text === null ? [] : [{ body, text }];
  });
  if (reminders.length === 0) return <p>{t.noReminder}</p>;
  const day = serialOfDate(today());
  return (
    <div className={shapes.section}>
      {reminders.map(({ body, text }) => (
        <CopyBox
          key={text}
          text={text}
          lang="vi"
          hint={
            (reminders.length > 1 ? `${body.name}. ` : "") +
            t.reminderHint +
            (body.reminded === null ? "" : ` ${t.lastReminded(formatDay(body.reminded))}`)
          }
        />
      ))}
      <div className={shapes.actions}>
        <Button
          size="small"
          onClick={() => void desk.write(reminders.map(({ body }) => remindedEntry(body, day)))}
        >
          {t.recordReminded(reminders.length)}
        </Button>
      </div>
    </div>
  );
}
