import { useId } from "react";
import { formatDay } from "../../i18n/language";
import { serialOfIso } from "../../tracker/days";

interface DayInputProps {
  readonly label: string;
  /** The day as date fields hold it: "2026-11-23". */
  readonly day: string;
  readonly fault?: string | null;
  readonly onDay: (day: string) => void;
}

/**
 * A field for a day. The browser writes it in the order of its own language, perhaps month first, so the day stands
 * beside it the way the sheet shows it.
 */
export function DayInput({ label, day, fault = null, onDay }: DayInputProps) {
  const id = useId();
  const serial = serialOfIso(day);
  return (
    <div className="pane-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onDay(event.target.value)}
      />
      <p id={`${id}-hint`} className={fault === null ? "pane-hint" : "pane-wrong"} role="status">
        {fault ?? (serial !== null && formatDay(serial))}
      </p>
    </div>
  );
}
