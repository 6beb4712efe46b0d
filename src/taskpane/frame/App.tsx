import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { words as en } from "../../i18n/en/common";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";
import type { Importing } from "../../intake/importing";
import type { WorkbookActions, WorkbookFault } from "../../tracker/port";
import { type Appearance, useAppearance } from "./appearance";
import { PaneFooter } from "./PaneFooter";
import { PaneHeader } from "./PaneHeader";
import { lazyScreens } from "./screens";
import { THEMES } from "./themes";
import { TooOld } from "./TooOld";
import { LanguageContext } from "../parts/words";
import { Workspace } from "./Workspace";

export interface PaneOptions {
  readonly language: Language;
  /** Called when the user switches the language. */
  readonly onLanguage: (language: Language) => void;
  /** What the theme of Office asks for; left out where Office names none, so that the system's choice is followed. */
  readonly appearance?: Appearance;
  /** A fault of a ribbon button, which has no place of its own to show it. */
  readonly fault?: WorkbookFault;
  /** Version of the add-in, shown at the foot. */
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
  const shown = useAppearance(appearance);
  const [screens, setScreens] = useState(lazyScreens);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = { vi, en }[language].title;
  }, [language]);

  const reloadScreens = () => setScreens(lazyScreens());
  const missing = actions.support().sets.filter((set) => set.required && !set.supported);
  return (
    <FluentProvider theme={THEMES[shown]} lang={language} className={`pane pane-${shown}`}>
      <LanguageContext.Provider value={language}>
        <PaneHeader onLanguage={onLanguage} />
        {missing.length > 0 ? (
          <TooOld
            missing={missing}
            actions={actions}
            version={version}
            screens={screens}
            onRetryScreens={reloadScreens}
          />
        ) : (
          <Workspace
            actions={actions}
            importing={importing}
            ribbonFault={fault}
            today={today}
            version={version}
            screens={screens}
            onRetryScreens={reloadScreens}
          />
        )}
        <PaneFooter version={version} />
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
