import { useState } from "react";
import { words as en } from "../../i18n/en/menu";
import { words as vi } from "../../i18n/vi/menu";
import { BackToList } from "../parts/BackToList";
import { DetailTitle } from "../parts/DetailTitle";
import { PartBoundary } from "../parts/PartBoundary";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import type { ToolProps } from "../tools/toolProps";
import { type Page, PAGES } from "./place";
import type { Screens } from "./screens";

interface KeptPagesProps {
  readonly shown: Page | "report" | null;
  readonly given: ToolProps;
  readonly screens: Screens;
  readonly onBack: () => void;
  readonly onRetryScreens: () => void;
}

/**
 * The pages of the menu and the part that makes reports. Once opened they stay mounted: what was typed into one survives
 * a look at another part, and a set-up on the way.
 */
export function KeptPages({ shown, given, screens, onBack, onRetryScreens }: KeptPagesProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const [opened, setOpened] = useState<readonly string[]>([]);
  if (shown !== null && !opened.includes(shown)) setOpened([...opened, shown]);
  const { desk } = given;
  const Report = screens.report;
  return (
    <>
      {desk && opened.includes("report") && (
        <div hidden={shown !== "report"}>
          <PartBoundary onRetry={onRetryScreens}>
            <Report {...given} desk={desk} />
          </PartBoundary>
        </div>
      )}
      {PAGES.filter((page) => opened.includes(page)).map((page) => {
        const Body = screens[page];
        return (
          <div key={page} hidden={shown !== page}>
            <article className={shapes.screen}>
              <BackToList onBack={onBack} words={shared.back} />
              {shown === page && <DetailTitle name={t[page]} takesFocus />}
              <PartBoundary onRetry={onRetryScreens}>
                <Body {...given} />
              </PartBoundary>
            </article>
          </div>
        );
      })}
    </>
  );
}
