import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import { type Tab as Name, PANEL_ID, tabId, TABS } from "./place";

interface TabsProps {
  /** null while a page of the menu is shown. */
  readonly tab: Name | null;
  readonly onTab: (tab: Name) => void;
}

const useStyles = makeStyles({
  // Five words fill the narrowest pane; larger text breaks them into a second line.
  list: {
    flexWrap: "wrap",
    justifyContent: "space-between",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalXXS },
});

/** The tabs of the pane. */
export default function Tabs({ tab, onTab }: TabsProps) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={t.tabList}
      selectedValue={tab}
      selectTabOnFocus
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((one) => one === value);
        if (chosen !== undefined) onTab(chosen);
      }}
    >
      {TABS.map((one) => (
        <Tab key={one} id={tabId(one)} value={one} className={styles.tab} aria-controls={PANEL_ID}>
          {t.tabs[one]}
        </Tab>
      ))}
    </TabList>
  );
}
