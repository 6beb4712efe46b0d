import { Button, Select } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { type ReactNode, useState } from "react";
import type { StatusSnapshot } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWords } from "../parts/words";

interface ToolbarProps {
  readonly snapshot: StatusSnapshot;
  /** Resolves when the workbook shows the new year, or has refused it. */
  readonly onYear: (year: number) => Promise<void>;
  readonly onReload: () => void;
  /** The button "⋯". */
  readonly more: ReactNode;
}

/** The reporting year, which shows the year chosen while Excel works and then the one the workbook holds; reading again. */
export function Toolbar({ snapshot, onYear, onReload, more }: ToolbarProps) {
  const { t } = useWords();
  const shapes = useShapes();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? snapshot.reportingYear;
  const known = snapshot.years.includes(year);
  const choose = async (choice: number) => {
    setChosen(choice);
    await onYear(choice);
    setChosen(null);
  };
  return (
    <div className={shapes.row}>
      <Select
        size="small"
        select={{ className: shapes.growing }}
        aria-label={t.reportingYear}
        value={known ? String(year) : ""}
        aria-busy={chosen !== null}
        onChange={(_, { value }) => void choose(Number(value))}
      >
        {!known && (
          <option value="" disabled>
            {t.chooseYear}
          </option>
        )}
        {snapshot.years.map((option) => (
          <option key={option} value={String(option)}>
            {t.year(option)}
          </option>
        ))}
      </Select>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          title={t.reload}
          aria-label={t.reload}
          onClick={onReload}
        />
        {more}
      </div>
    </div>
  );
}
