import { useState } from "react";
import type { HostSupport } from "../workbook/actions";
import { PartBoundary } from "./PartBoundary";
import type { Screens } from "./screens";
import { useWords } from "./words";

interface PaneFooterProps {
  readonly version: string;
  readonly support: HostSupport;
  readonly screens: Screens;
  readonly onRetryScreens: () => void;
}

/** The version line, what a user reads out to whoever helps, and on demand what this Excel can do. */
export function PaneFooter({ version, support, screens, onRetryScreens }: PaneFooterProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const About = screens.about;
  return (
    <footer className="pane-footer">
      <p>{t.version(version)}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.about}</summary>
        {open && (
          <PartBoundary onRetry={onRetryScreens}>
            <About support={support} />
          </PartBoundary>
        )}
      </details>
    </footer>
  );
}
