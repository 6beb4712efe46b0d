import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { words as en } from "../../i18n/en/common";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";
import type { Importing } from "../../intake/importing";
import type { WorkbookActions, WorkbookFault } from "../../tracker/port";
import { LanguageContext } from "../parts/words";
import { useShapes } from "../parts/useShapes";
import { type Appearance, useAppearance } from "./appearance";
import { lazyScreens } from "./screens";
import { THEMES } from "./themes";
import { TooOld } from "./TooOld";
import { useElementStyles, usePageStyles } from "./usePageStyles";
import { Workspace } from "./Workspace";

export interface PaneOptions {
  readonly language: Language;
  /** Called when the user switches the language. */
  readonly onLanguage: (language: Language) => void;
  /** What the theme of Office asks for; left out where Office names none, so that the system's choice is followed. */
  readonly appearance?: Appearance;
  /** A fault of a ribbon button, which has no place of its own to show it. */
  readonly fault?: WorkbookFault;
  /** Version of the add-in, told by the menu. */
  readonly version: string;
  /** The computer's date, which a new entry gets. */
  readonly today: () => Date;
}

export interface AppProps extends PaneOptions {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
}

/** The whole pane. It knows the workbook through `actions` only, and files through `importing`. */
export function App(props: AppProps) {
  const { actions, importing, language, onLanguage, appearance, fault, version, today } = props;
  useElementStyles();
  const styles = usePageStyles();
  const shapes = useShapes();
  const shown = useAppearance(appearance);
  const [screens, setScreens] = useState(lazyScreens);
  const { title } = { vi, en }[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);

  const reloadScreens = () => setScreens(lazyScreens());
  const missing = actions.support().sets.filter((set) => set.required && !set.supported);
  const shared = { actions, version, screens, onLanguage, onRetryScreens: reloadScreens };
  return (
    <FluentProvider
      theme={THEMES[shown]}
      lang={language}
      className={mergeClasses(styles.page, styles[shown])}
    >
      <LanguageContext.Provider value={language}>
        {/* Office's own bar above the pane shows the title. */}
        <header className={shapes.unseen}>
          <h1>{title}</h1>
        </header>
        {missing.length > 0 ? (
          <TooOld missing={missing} {...shared} />
        ) : (
          <Workspace {...shared} importing={importing} ribbonFault={fault} today={today} />
        )}
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
