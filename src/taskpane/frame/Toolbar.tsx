import { Button, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useState } from "react";
import type { StatusSnapshot } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWords } from "../parts/words";

interface ToolbarProps {
  readonly snapshot: StatusSnapshot;
  /** Resolves when the workbook shows the new year, or has refused it. */
  readonly onYear: (year: number) => Promise<void>;
  readonly onReload: () => void;
}

const useStyles = makeStyles({ bar: { flexGrow: 1 } });

/** The reporting year, which shows the year chosen while Excel works and then the one the workbook holds; reading again. */
export default function Toolbar({ snapshot, onYear, onReload }: ToolbarProps) {
  const { t } = useWords();
  const shapes = useShapes();
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? snapshot.reportingYear;
  const known = snapshot.years.includes(year);
  const choose = async (choice: number) => {
    setChosen(choice);
    await onYear(choice);
    setChosen(null);
  };
  return (
    <div className={mergeClasses(shapes.row, styles.bar)}>
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
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        title={t.reload}
        aria-label={t.reload}
        onClick={onReload}
      />
    </div>
  );
}
