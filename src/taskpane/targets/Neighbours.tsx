import { Button } from "../parts/Button";
import type { StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { useWords } from "../parts/words";

interface NeighboursProps {
  readonly desk: Desk;
  readonly row: StatusRow;
  readonly rows: readonly StatusRow[];
}

/** To the target before and after in the list, so that figures can be entered one after the other. */
export function Neighbours({ desk, row, rows }: NeighboursProps) {
  const { t } = useWords();
  const place = rows.findIndex(({ code }) => code === row.code);
  const button = (neighbour: StatusRow | undefined, words: string) => (
    <Button
      size="small"
      aria-disabled={!neighbour}
      onClick={() => neighbour && desk.open({ table: "TinhHinh", code: neighbour.code })}
    >
      {words}
    </Button>
  );
  return (
    <span className="pane-actions">
      {button(rows[place - 1], t.previous)}
      {button(place < 0 ? undefined : rows[place + 1], t.next)}
    </span>
  );
}
