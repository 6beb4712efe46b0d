import type { ReactNode } from "react";
import type { StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { RowLink } from "./RowLink";
import { Row, Rows } from "./Rows";
import { verdictFace } from "./verdictFace";
import { useWords } from "./words";

interface TargetLinksProps {
  readonly rows: readonly StatusRow[];
  readonly desk: Desk;
  readonly label: string;
  readonly remark?: (row: StatusRow) => ReactNode;
}

/** Targets as buttons that open them. */
export function TargetLinks({ rows, desk, label, remark }: TargetLinksProps) {
  const { language } = useWords();
  return (
    <Rows label={label}>
      {rows.map((row, place) => {
        const face = verdictFace(row.verdict, language);
        return (
          // A planner may have copied a row, so a code alone is no key.
          <Row key={`${row.code} ${place}`}>
            <RowLink
              face={face}
              name={row.name}
              remark={remark ? remark(row) : face.word}
              onOpen={() => desk.open({ table: "TinhHinh", code: row.code })}
            />
          </Row>
        );
      })}
    </Rows>
  );
}
