import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import { groupsBy } from "../../domain/groups";
import { words as pathEn } from "../../i18n/en/path";
import { words as en } from "../../i18n/en/targets";
import { words as pathVi } from "../../i18n/vi/path";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { ALL_TARGETS, type TargetFilter } from "../../tracker/targetFilter";
import { usePage } from "../hooks/usePage";
import { useReturn } from "../hooks/useReturn";
import { Rows } from "../parts/Rows";
import { Skeleton } from "../parts/Skeleton";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { Filters } from "./Filters";
import { TargetItem } from "./TargetItem";

/** Asked for once a year. Creating it again retries a failure. */
const lazyPath = () => lazy(() => import("./PathForm"));

interface TargetListProps {
  readonly desk: Desk;
  readonly leftCode: string | null;
  readonly found: readonly StatusRow[];
  readonly filter: TargetFilter;
  readonly onFilter: (filter: TargetFilter) => void;
}

/** The targets found: under the headings of their groups in the order of the sheet, in one list by urgency. */
export function TargetList({ desk, leftCode, found, filter, onFilter }: TargetListProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const path = useWordsOf({ vi: pathVi, en: pathEn });
  const id = useId();
  const [proposing, setProposing] = useState(false);
  const [PathForm] = useState(lazyPath);
  const { page, left, more } = usePage(found);
  useReturn(leftCode);
  const shapes = useShapes();
  const items = (rows: readonly StatusRow[]) =>
    // A planner may have copied a row, so a code alone is no key.
    rows.map((row, place) => <TargetItem key={`${row.code} ${place}`} row={row} desk={desk} />);
  return (
    <section aria-labelledby={id} className={shapes.section}>
      <h2 id={id} className={shapes.unseen}>
        {t.title}
      </h2>
      <Filters rows={desk.snapshot.rows} filter={filter} onFilter={onFilter} />
      <div className={shapes.row}>
        <p role="status" className={shapes.hint}>
          {t.found(found.length, desk.snapshot.rows.length)}
        </p>
        {found.length < desk.snapshot.rows.length && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onFilter({ ...ALL_TARGETS, order: filter.order })}
          >
            {t.clear}
          </Button>
        )}
      </div>
      {found.length > 0 && (
        <div className={shapes.section}>
          <div className={shapes.actions}>
            <Button size="small" aria-expanded={proposing} onClick={() => setProposing(!proposing)}>
              {path.title}
            </Button>
          </div>
          {proposing && (
            <Suspense fallback={<Skeleton />}>
              <PathForm desk={desk} rows={found} />
            </Suspense>
          )}
        </div>
      )}
      {found.length === 0 && desk.snapshot.rows.length > 0 && <p>{t.nothing}</p>}
      {filter.order === "urgency" ? (
        <Rows labelledBy={id}>{items(page)}</Rows>
      ) : (
        [...groupsBy(page, ({ group }) => group)].map(([group, members], index) => (
          <div key={group}>
            <h3 id={`${id}-${index}`} lang="vi">
              {group}
            </h3>
            <Rows labelledBy={`${id}-${index}`}>{items(members)}</Rows>
          </div>
        ))
      )}
      {left > 0 && (
        <Button size="small" onClick={more}>
          {shared.more(Math.min(left, 100))}
        </Button>
      )}
    </section>
  );
}
