import { useId } from "react";
import type { StatusRow } from "../workbook/actions";
import { TargetItem } from "./TargetItem";
import { useWords } from "./words";

interface TargetListProps {
  readonly rows: readonly StatusRow[];
  readonly onGoTo: (code: string) => void;
}

function byGroup(rows: readonly StatusRow[]): ReadonlyMap<string, readonly StatusRow[]> {
  const groups = new Map<string, StatusRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}

/** Every target under the heading of its group, in the order of the sheet. */
export function TargetList({ rows, onGoTo }: TargetListProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t.targets.title}</h2>
      <p className="pane-hint">{rows.length > 0 ? t.targets.hint : t.targets.none}</p>
      {[...byGroup(rows)].map(([group, members], index) => (
        <div key={group}>
          <h3 id={`${id}-${index}`} lang="vi">
            {group}
          </h3>
          <ul className="pane-targets" aria-labelledby={`${id}-${index}`}>
            {/* A planner may have copied a row, so a code alone is no key. */}
            {members.map((row, place) => (
              <TargetItem key={`${row.code} ${place}`} row={row} onGoTo={onGoTo} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
