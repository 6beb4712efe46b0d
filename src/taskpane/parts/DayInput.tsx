import { Field, Input } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { formatDay } from "../../i18n/language";
import { serialOfIso } from "../../tracker/days";
import { useShapes } from "./useShapes";

/** Needed only where a day is asked for, and larger than everything around it. Creating it again retries a failure. */
const lazyPicker = () => lazy(() => import("./DayPicker"));

interface DayInputProps {
  readonly label: string;
  /** The day as "2026-11-23"; "" while there is none. */
  readonly day: string;
  readonly fault?: string | null;
  readonly onDay: (day: string) => void;
}

/** A field for a day, written day first on any machine, with a calendar to choose it from. */
export function DayInput({ label, day, fault = null, onDay }: DayInputProps) {
  const shapes = useShapes();
  const [DayPicker] = useState(lazyPicker);
  const [refused, setRefused] = useState<string | null>(null);
  const serial = serialOfIso(day);
  const message = refused ?? fault;
  return (
    <Field label={label} size="small" {...(message !== null && { validationMessage: message })}>
      {(labelled) => (
        <Suspense
          fallback={
            <Input
              {...labelled}
              size="small"
              className={shapes.shrinking}
              readOnly
              value={serial === null ? "" : formatDay(serial)}
            />
          }
        >
          <DayPicker {...labelled} day={day} onDay={onDay} onRefused={setRefused} />
        </Suspense>
      )}
    </Field>
  );
}
