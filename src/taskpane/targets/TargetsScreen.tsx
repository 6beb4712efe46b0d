import { useMemo } from "react";
import type { ScreenProps } from "../frame/desk";
import { findTargets, indexTargets } from "../../tracker/findTargets";
import { TargetDetail } from "./TargetDetail";
import { TargetGone } from "./TargetGone";
import { TargetList } from "./TargetList";

/** The targets: the list to find one in, or one in full. */
export default function TargetsScreen({ desk, selected, byHand, leftCode, filter, onFilter }: ScreenProps) {
  const { rows, reportingYear } = desk.snapshot;
  const index = useMemo(() => indexTargets(rows, reportingYear), [rows, reportingYear]);
  const found = useMemo(() => findTargets(index, filter), [index, filter]);
  if (selected === null) {
    return <TargetList desk={desk} leftCode={leftCode} found={found} filter={filter} onFilter={onFilter} />;
  }
  const row = rows.find(({ code }) => code === selected.code);
  if (!row) return <TargetGone desk={desk} code={selected.code} />;
  return <TargetDetail key={row.code} desk={desk} row={row} neighbours={found} byHand={byHand} />;
}
