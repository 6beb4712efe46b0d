import { DayOfWeek } from "@fluentui/react-calendar-compat";
import { DatePicker, type DatePickerProps } from "@fluentui/react-datepicker-compat";
import { useMemo, useRef } from "react";
import { words as en } from "../../i18n/en/calendar";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/calendar";
import { dateOfSerial, isoOf, serialOfDate, serialOfIso, serialOfText } from "../../tracker/days";
import { useShapes } from "./useShapes";
import { useWordsOf } from "./words";

/** What the `Field` around it hands down. */
type Labelled = Pick<DatePickerProps, "id" | "aria-labelledby" | "aria-describedby" | "aria-invalid">;

interface DayPickerProps extends Labelled {
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** Told what was typed that is no day, in words; null when what stands there is one. */
  readonly onRefused: (words: string | null) => void;
}

const dateOfIso = (iso: string): Date | null => {
  const serial = serialOfIso(iso);
  return serial === null ? null : dateOfSerial(serial);
};
const typedDate = (text: string): Date | null => {
  const serial = serialOfText(text);
  return serial === null ? null : dateOfSerial(serial);
};
const shownDate = (date?: Date): string => (date ? formatDay(serialOfDate(date)) : "");

/** Fluent's field with a calendar, in the words of the pane and day first. */
export default function DayPicker({ day, onDay, onRefused, ...labelled }: DayPickerProps) {
  const shapes = useShapes();
  const strings = useWordsOf({ vi, en });
  const typed = useRef("");
  // The same object while the day is the same: Fluent takes another one for a new day and drops what is being typed.
  const value = useMemo(() => dateOfIso(day), [day]);
  return (
    <DatePicker
      {...labelled}
      size="small"
      className={shapes.shrinking}
      allowTextInput
      // A click is for typing; the icon and the arrow key open the calendar. Fluent heeds the first only with the second.
      openOnClick={false}
      disableAutoFocus
      showMonthPickerAsOverlay
      placeholder={strings.placeholder}
      firstDayOfWeek={DayOfWeek.Monday}
      strings={strings}
      popupSurface={{ "aria-label": strings.calendar }}
      value={value}
      formatDate={shownDate}
      parseDateFromString={typedDate}
      onChange={(_, { value: text }) => {
        typed.current = text;
      }}
      onValidationResult={({ error }) =>
        onRefused(error === "invalid-input" ? strings.noDay(typed.current) : null)
      }
      onSelectDate={(date) => onDay(date ? isoOf(serialOfDate(date)) : "")}
    />
  );
}
