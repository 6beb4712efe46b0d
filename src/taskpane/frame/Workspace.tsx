import { Suspense, useEffect, useRef, useState } from "react";
import type { Importing } from "../../intake/importing";
import type { Language } from "../../i18n/language";
import type { Selected, WorkbookActions, WorkbookFault } from "../../tracker/port";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { loadFaultText } from "../hooks/useFaultText";
import { useEntries } from "../hooks/useEntries";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelection } from "../hooks/useSelection";
import { useStatus } from "../hooks/useStatus";
import { VisitContext } from "../hooks/useVisit";
import { BusyLine } from "../parts/BusyLine";
import { FaultNotice } from "../parts/FaultNotice";
import { PartBoundary } from "../parts/PartBoundary";
import { Skeleton } from "../parts/Skeleton";
import { useShapes } from "../parts/useShapes";
import { useWords } from "../parts/words";
import type { Desk } from "./desk";
import { DraftNotice } from "./DraftNotice";
import { KeptPages } from "./KeptPages";
import { MoreButton } from "./MoreButton";
import { MENU, type Page, PANEL_ID, type PaneView, sameRow, tabId, tabOf } from "./place";
import type { Screens } from "./screens";
import { YearNotice } from "./YearNotice";

interface WorkspaceProps {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
  readonly ribbonFault: WorkbookFault | undefined;
  readonly today: () => Date;
  readonly version: string;
  readonly screens: Screens;
  readonly onLanguage: (language: Language) => void;
  readonly onRetryScreens: () => void;
}

const START: PaneView = { tab: "overview", selected: null, page: null, byHand: true, leftCode: null };

/** The workbook in the pane: how to set it up while it has no status sheet, then its parts behind tabs. */
export function Workspace(props: WorkspaceProps) {
  const { actions, importing, ribbonFault, today, version, screens, onLanguage, onRetryScreens } = props;
  const { t } = useWords();
  const shapes = useShapes();
  const status = useStatus(actions);
  const entries = useEntries(actions, status);
  const [place, setPlace] = useState<PaneView>(START);
  const [filter, setFilter] = useState(ALL_TARGETS);
  const [announcement, announce] = useState("");
  const [turned, setTurned] = useState<number | null>(null);
  const [waiting, setWaiting] = useState<Selected | null>(null);
  const [guided, setGuided] = useState(true);
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
    if (next.tab !== place.tab) entries.close();
    setPlace(next);
  };

  const open = (selected: Selected, byHand: boolean) =>
    move({ ...START, tab: tabOf(selected.table), selected, byHand });

  const visit = (page: Page) => move({ ...START, tab: place.tab, page });

  useSelection(actions, (selected) => {
    if (sameRow(selected, place.selected)) setWaiting(null);
    else if (drafting.current) setWaiting(selected);
    else open(selected, false);
  });

  const changeYear = async (year: number) => {
    const answer = await attempt(
      () => actions.setReportingYear(year),
      () => void changeYear(year),
    );
    if (!answer.ok) return;
    await refresh();
    setTurned(year);
  };

  const openYear = async (year: number) => {
    const answer = await attempt(
      () => actions.openYear(year),
      () => void openYear(year),
    );
    if (answer.ok) setTurned(null);
  };

  const goTo = async ({ code, table }: Selected) => {
    const answer = await attempt(
      () => actions.goTo(code, table),
      () => void goTo({ code, table }),
    );
    if (answer.ok) announce(t.selected(code));
  };

  const showSheet = async (name: string) => {
    await attempt(
      () => actions.showSheet(name),
      () => void showSheet(name),
    );
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
          move({ ...START, tab, leftCode: tab === place.tab ? (place.selected?.code ?? null) : null });
        },
        goTo: (selected) => void goTo(selected),
        showSheet: (name) => void showSheet(name),
        write: entries.write,
        onDraft: (drafted) => {
          drafting.current = drafted;
        },
        ...(guided && { dismissGuide: () => setGuided(false) }),
      }
    : null;
  const { page } = place;
  const Screen = place.tab === "report" ? null : screens[place.tab];
  const { tabs: Tabs, toolbar: Toolbar, setUp: SetUp, toast: EntriesToast } = screens;

  return (
    <VisitContext.Provider value={visit}>
      <main className={shapes.screen} {...useKeptFocus<HTMLElement>()}>
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
        <PartBoundary onRetry={onRetryScreens}>
          <Suspense fallback={null}>
            {desk && <Tabs tab={page === null ? place.tab : null} onTab={(tab) => move({ ...START, tab })} />}
          </Suspense>
          {place.selected === null && page === null && (
            <div className={shapes.end}>
              <Suspense fallback={null}>
                {desk && <Toolbar snapshot={desk.snapshot} onYear={desk.changeYear} onReload={desk.reload} />}
              </Suspense>
              <MoreButton screens={screens} pages={MENU} onPage={visit} onLanguage={onLanguage} />
            </div>
          )}
        </PartBoundary>
        <div
          id={PANEL_ID}
          {...(desk && page === null && { role: "tabpanel", "aria-labelledby": tabId(place.tab) })}
        >
          {desk && Screen && page === null && (
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
          {read && (
            <div hidden={page !== null || (desk !== null && place.tab !== "overview")}>
              <PartBoundary onRetry={onRetryScreens}>
                <SetUp actions={actions} status={status} />
              </PartBoundary>
            </div>
          )}
          <KeptPages
            shown={page ?? (desk && place.tab === "report" ? "report" : null)}
            given={{ actions, importing, status, version, desk }}
            screens={screens}
            onBack={() => move({ ...place, page: null })}
            onRetryScreens={onRetryScreens}
          />
        </div>
        {turned !== null && (
          <YearNotice year={turned} onOpen={() => void openYear(turned)} onClose={() => setTurned(null)} />
        )}
        {waiting && <DraftNotice waiting={waiting} onOpen={() => open(waiting, true)} />}
        {entries.made && (
          <PartBoundary onRetry={onRetryScreens}>
            <EntriesToast
              made={entries.made}
              onUndo={(made) => void entries.undo(made)}
              onClose={entries.close}
            />
          </PartBoundary>
        )}
        <p role="status" className={shapes.unseen}>
          {announcement}
        </p>
      </main>
    </VisitContext.Provider>
  );
}
