import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactElement } from "react";
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
  const button = (neighbour: StatusRow | undefined, words: string, icon: ReactElement) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={words}
      title={words}
      disabledFocusable={!neighbour}
      onClick={() => neighbour && desk.open({ table: "TinhHinh", code: neighbour.code })}
    />
  );
  return (
    <span>
      {button(rows[place - 1], t.previous, <ChevronUpRegular />)}
      {button(place < 0 ? undefined : rows[place + 1], t.next, <ChevronDownRegular />)}
    </span>
  );
}
