import { useEffect, useRef, useState } from "react";
import type { Importing } from "../../intake/importing";
import type { Selected, WorkbookActions, WorkbookFault } from "../../tracker/port";
import { BusyLine } from "../parts/BusyLine";
import type { Desk } from "./desk";
import { DraftNotice } from "./DraftNotice";
import { FaultNotice } from "../parts/FaultNotice";
import { JournalNotice } from "./JournalNotice";
import { PartBoundary } from "../parts/PartBoundary";
import { type PaneView, sameRow, tabOf } from "./place";
import type { Screens } from "./screens";
import { Skeleton } from "../parts/Skeleton";
import { PANEL_ID, tabId, TabList } from "./TabList";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { loadFaultText } from "../hooks/useFaultText";
import { useJournal } from "../hooks/useJournal";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelection } from "../hooks/useSelection";
import { useStatus } from "../hooks/useStatus";
import { useWords } from "../parts/words";

interface WorkspaceProps {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
  readonly ribbonFault: WorkbookFault | undefined;
  readonly today: () => Date;
  readonly version: string;
  readonly screens: Screens;
  readonly onRetryScreens: () => void;
}

const START: PaneView = { tab: "overview", selected: null, byHand: true, leftCode: null };

/** The workbook in the pane: how to set it up while it has no status sheet, then its parts behind tabs. */
export function Workspace(props: WorkspaceProps) {
  const { actions, importing, ribbonFault, today, version, screens, onRetryScreens } = props;
  const { t } = useWords();
  const status = useStatus(actions);
  const journal = useJournal(actions, status);
  const [place, setPlace] = useState<PaneView>(START);
  const [filter, setFilter] = useState(ALL_TARGETS);
  const [announcement, announce] = useState("");
  const [waiting, setWaiting] = useState<Selected | null>(null);
  const [guided, setGuided] = useState(true);
  const [toolsUsed, setToolsUsed] = useState(false);
  const [closed, setClosed] = useState<WorkbookFault>();
  const drafting = useRef(false);
  const { snapshot, attempt, refresh } = status;
  const problem = status.problem ?? (ribbonFault && ribbonFault !== closed ? { fault: ribbonFault } : null);

  const read = snapshot !== undefined;
  useEffect(() => {
    if (read) void loadFaultText();
  }, [read]);

  const move = (next: PaneView) => {
    drafting.current = false;
    setWaiting(null);
    setPlace(next);
  };

  const open = (selected: Selected, byHand: boolean) => {
    const tab = tabOf(selected.table);
    if (tab !== null) move({ tab, selected, byHand, leftCode: null });
  };

  useSelection(actions, (selected) => {
    if (tabOf(selected.table) === null) return;
    if (sameRow(selected, place.selected)) setWaiting(null);
    else if (drafting.current) setWaiting(selected);
    else open(selected, false);
  });

  const changeYear = async (year: number) => {
    const outcome = await attempt(
      () => actions.setReportingYear(year),
      () => void changeYear(year),
    );
    if (!outcome.ok) return;
    await refresh();
    announce(t.yearChanged(year));
  };

  const goTo = async ({ code, table }: Selected) => {
    const outcome = await attempt(
      () => actions.goTo(code, table),
      () => void goTo({ code, table }),
    );
    if (outcome.ok) announce(t.selected(code));
  };

  const closeFault = () => {
    setClosed(ribbonFault);
    status.dismiss();
  };

  const desk: Desk | null = snapshot
    ? {
        snapshot,
        today,
        changeYear,
        reload: () => void refresh(),
        open: (selected) => open(selected, true),
        list: (tab, asked) => {
          if (asked) setFilter(asked);
          move({
            tab,
            selected: null,
            byHand: true,
            leftCode: tab === place.tab ? (place.selected?.code ?? null) : null,
          });
        },
        goTo: (selected) => void goTo(selected),
        write: journal.write,
        onDraft: (drafted) => {
          drafting.current = drafted;
        },
        ...(guided && { dismissGuide: () => setGuided(false) }),
      }
    : null;
  const Screen = place.tab === "tools" ? null : screens[place.tab];
  const { setUp: SetUp, tools: Tools } = screens;
  // Once opened, tools stay mounted: what was typed into one survives a look at another part, and a set-up on the way.
  const toolsShown = snapshot === null || (desk !== null && place.tab === "tools");
  if (toolsShown && !toolsUsed) setToolsUsed(true);

  return (
    <main {...useKeptFocus<HTMLElement>()}>
      {problem && <FaultNotice problem={problem} onClose={closeFault} />}
      {status.acting ? (
        <BusyLine words={t.working} stop={status.stop && { words: t.stop, onStop: status.stop }} />
      ) : (
        status.reading && (
          <BusyLine
            words={t.reading}
            stop={snapshot === undefined ? undefined : { words: t.stopWaiting, onStop: status.stopReading }}
          />
        )
      )}
      {snapshot === undefined && !problem && <Skeleton />}
      {desk && <TabList tab={place.tab} onTab={(tab) => move({ ...START, tab })} />}
      <div
        id={PANEL_ID}
        className="pane-panel"
        {...(desk && { role: "tabpanel", "aria-labelledby": tabId(place.tab) })}
      >
        {desk && Screen && (
          <PartBoundary onRetry={onRetryScreens}>
            <Screen
              desk={desk}
              selected={place.selected}
              byHand={place.byHand}
              leftCode={place.leftCode}
              filter={filter}
              onFilter={setFilter}
            />
          </PartBoundary>
        )}
        {snapshot !== undefined && (
          <div hidden={desk !== null && place.tab !== "overview"}>
            <PartBoundary onRetry={onRetryScreens}>
              <SetUp actions={actions} importing={importing} status={status} />
            </PartBoundary>
          </div>
        )}
        {toolsUsed && (
          <div hidden={!toolsShown}>
            <PartBoundary onRetry={onRetryScreens}>
              <Tools actions={actions} importing={importing} status={status} version={version} desk={desk} />
            </PartBoundary>
          </div>
        )}
      </div>
      {waiting && <DraftNotice waiting={waiting} onOpen={() => open(waiting, true)} />}
      {journal.page && (
        <JournalNotice
          page={journal.page}
          onUndo={(written) => void journal.undo(written)}
          onClose={journal.close}
        />
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </main>
  );
}
