import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { type ComponentProps, Suspense, useState } from "react";
import { useWords } from "../parts/words";
import type MoreMenu from "./MoreMenu";
import type { Screens } from "./screens";

interface MoreButtonProps extends ComponentProps<typeof MoreMenu> {
  readonly screens: Screens;
}

/** The button "⋯". Its menu is rarely used and loads when it is first asked for. */
export function MoreButton({ screens, ...menu }: MoreButtonProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const Menu = screens.menu;
  const button = (
    <Button
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      aria-label={t.menu}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
  return asked ? (
    <Suspense fallback={button}>
      <Menu {...menu} />
    </Suspense>
  ) : (
    button
  );
}
