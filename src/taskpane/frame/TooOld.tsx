import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Language } from "../../i18n/language";
import type { HostSupport, WorkbookActions } from "../../tracker/port";
import { useFaultText } from "../hooks/useFaultText";
import { PartBoundary } from "../parts/PartBoundary";
import { useShapes } from "../parts/useShapes";
import { MoreButton } from "./MoreButton";
import type { Screens } from "./screens";

interface TooOldProps {
  readonly missing: HostSupport["sets"];
  readonly actions: WorkbookActions;
  readonly version: string;
  readonly screens: Screens;
  readonly onLanguage: (language: Language) => void;
  readonly onRetryScreens: () => void;
}

/** Replaces everything else in an Excel that lacks what the add-in needs: says what is missing and what is there. */
export function TooOld({ missing, actions, version, screens, onLanguage, onRetryScreens }: TooOldProps) {
  const names = missing.map((set) => `${set.name} ${set.version}`).join(", ");
  const { title, message } = useFaultText({ code: "host-too-old", detail: { missing: names } });
  const shapes = useShapes();
  const About = screens.about;
  return (
    <main className={shapes.screen}>
      <div className={shapes.end}>
        <MoreButton screens={screens} pages={[]} onPage={() => undefined} onLanguage={onLanguage} />
      </div>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody role="alert">
          <MessageBarTitle role="heading" aria-level={2}>
            {title}
          </MessageBarTitle>{" "}
          {message}
        </MessageBarBody>
      </MessageBar>
      <PartBoundary onRetry={onRetryScreens}>
        <About actions={actions} version={version} />
      </PartBoundary>
    </main>
  );
}
