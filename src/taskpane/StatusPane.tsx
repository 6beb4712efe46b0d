import { useState } from "react";
import type { WorkbookActions, WorkbookFault } from "../workbook/actions";
import { FaultNotice } from "./FaultNotice";
import { Overview } from "./Overview";
import { SetUp } from "./SetUp";
import { TargetList } from "./TargetList";
import { useKeptFocus } from "./useKeptFocus";
import { useStatus } from "./useStatus";
import { useWords } from "./words";

interface StatusPaneProps {
  readonly actions: WorkbookActions;
  readonly ribbonFault: WorkbookFault | undefined;
}

/** The state of the workbook: how to set it up while it has no status sheet, then how its targets stand. */
export function StatusPane({ actions, ribbonFault }: StatusPaneProps) {
  const { t } = useWords();
  const status = useStatus(actions);
  const [announcement, announce] = useState("");
  const [closed, setClosed] = useState<WorkbookFault>();
  const { snapshot, attempt, refresh } = status;
  const problem = status.problem ?? (ribbonFault && ribbonFault !== closed ? { fault: ribbonFault } : null);

  const changeYear = async (year: number) => {
    const outcome = await attempt(
      () => actions.setReportingYear(year),
      () => void changeYear(year),
    );
    if (!outcome.ok) return;
    await refresh();
    announce(t.overview.yearChanged(year));
  };

  const goTo = async (code: string) => {
    const outcome = await attempt(
      () => actions.goTo(code),
      () => void goTo(code),
    );
    if (outcome.ok) announce(t.targets.selected(code));
  };

  const close = () => {
    setClosed(ribbonFault);
    status.dismiss();
  };

  return (
    <main {...useKeptFocus<HTMLElement>()}>
      {problem && <FaultNotice problem={problem} onClose={close} />}
      {snapshot === undefined && !problem && <p role="status">{t.reading}</p>}
      {snapshot !== undefined && <SetUp actions={actions} status={status} />}
      {snapshot && (
        <>
          <Overview snapshot={snapshot} onYear={changeYear} onReload={() => void refresh()} />
          <TargetList rows={snapshot.rows} onGoTo={(code) => void goTo(code)} />
        </>
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </main>
  );
}
