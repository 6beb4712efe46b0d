import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { StatusSnapshot } from "../workbook/actions";
import { VerdictCounts } from "./VerdictCounts";
import { useWords } from "./words";
import { YearSelect } from "./YearSelect";

interface OverviewProps {
  readonly snapshot: StatusSnapshot;
  readonly onYear: (year: number) => Promise<void>;
  readonly onReload: () => void;
}

/** The reporting year, and how many targets stand where in it. */
export function Overview({ snapshot, onYear, onReload }: OverviewProps) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <div className="pane-row">
        <YearSelect snapshot={snapshot} onYear={onYear} />
        <Button size="small" onClick={onReload}>
          {t.reload}
        </Button>
      </div>
      <div className="pane-row">
        <h2 id={titleId}>{t.overview.title}</h2>
        <span>{t.overview.targets(snapshot.rows.length)}</span>
      </div>
      <VerdictCounts rows={snapshot.rows} />
    </section>
  );
}
