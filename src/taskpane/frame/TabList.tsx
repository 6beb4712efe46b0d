import type { KeyboardEvent } from "react";
import { type Tab, TABS } from "./place";
import { useWords } from "../parts/words";

interface TabListProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

export const tabId = (tab: Tab) => `tab-${tab}`;
export const PANEL_ID = "tab-panel";

const STEPS: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % TABS.length,
  ArrowLeft: (place) => (place + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/** The tabs of the pane: one stop of the Tab key, arrow keys between them, as ARIA describes tabs. */
export function TabList({ tab, onTab }: TabListProps) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = TABS[STEPS[event.key]?.(TABS.indexOf(tab)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={t.tabList} className="pane-tabs">
      {TABS.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={PANEL_ID}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
          onKeyDown={onKeyDown}
        >
          {t.tabs[one]}
        </button>
      ))}
    </div>
  );
}
