import { useId, useState } from "react";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { StatusSnapshot } from "../../tracker/port";
import { useWordsOf } from "../parts/words";

interface YearSelectProps {
  readonly snapshot: StatusSnapshot;
  /** Resolves when the workbook shows the new year, or has refused it. */
  readonly onYear: (year: number) => Promise<void>;
}

/** The switch of the reporting year: shows the year chosen while Excel works, then the year the workbook holds. */
export function YearSelect({ snapshot, onYear }: YearSelectProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? snapshot.reportingYear;
  const known = snapshot.years.includes(year);
  const choose = async (choice: number) => {
    setChosen(choice);
    await onYear(choice);
    setChosen(null);
  };
  return (
    <span className="pane-field">
      <label htmlFor={id}>{t.reportingYear}</label>
      <select
        id={id}
        value={known ? year : ""}
        aria-busy={chosen !== null}
        onChange={(event) => void choose(Number(event.target.value))}
      >
        {!known && (
          <option value="" disabled>
            {t.chooseYear}
          </option>
        )}
        {snapshot.years.map((option) => (
          <option key={option} value={option}>
            {t.year(option)}
          </option>
        ))}
      </select>
    </span>
  );
}
