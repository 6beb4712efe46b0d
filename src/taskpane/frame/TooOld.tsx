import type { HostSupport, WorkbookActions } from "../../tracker/port";
import { PartBoundary } from "../parts/PartBoundary";
import type { Screens } from "./screens";
import { useFaultText } from "../hooks/useFaultText";

interface TooOldProps {
  readonly missing: HostSupport["sets"];
  readonly actions: WorkbookActions;
  readonly version: string;
  readonly screens: Screens;
  readonly onRetryScreens: () => void;
}

/** Replaces everything else in an Excel that lacks what the add-in needs: says what is missing and what is there. */
export function TooOld({ missing, actions, version, screens, onRetryScreens }: TooOldProps) {
  const names = missing.map((set) => `${set.name} ${set.version}`).join(", ");
  const { title, message } = useFaultText({ code: "host-too-old", detail: { missing: names } });
  const About = screens.about;
  return (
    <main>
      <div className="pane-notice" role="alert">
        <h2>{title}</h2>
        <p>{message}</p>
      </div>
      <PartBoundary onRetry={onRetryScreens}>
        <About actions={actions} version={version} />
      </PartBoundary>
    </main>
  );
}
