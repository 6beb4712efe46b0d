import type { ReactNode } from "react";
import type { Desk } from "./desk";
import type { PaneView, Tab } from "./place";
import { Tabs } from "./Tabs";
import { Toolbar } from "./Toolbar";

interface BarProps {
  readonly desk: Desk;
  readonly place: PaneView;
  readonly onTab: (tab: Tab) => void;
  /** The button "⋯". */
  readonly more: ReactNode;
}

/** What stands above every part: the tabs; and above lists the reporting year, reading again and the rarely used. */
export default function Bar({ desk, place: { tab, page, selected }, onTab, more }: BarProps) {
  return (
    <>
      <Tabs tab={page === null ? tab : null} onTab={onTab} />
      {selected === null && page === null && (
        <Toolbar snapshot={desk.snapshot} onYear={desk.changeYear} onReload={desk.reload} more={more} />
      )}
    </>
  );
}
