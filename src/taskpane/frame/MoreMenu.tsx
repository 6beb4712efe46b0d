import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { words as commonEn } from "../../i18n/en/common";
import { words as en } from "../../i18n/en/menu";
import type { Language } from "../../i18n/language";
import { words as commonVi } from "../../i18n/vi/common";
import { words as vi } from "../../i18n/vi/menu";
import { useWords, useWordsOf } from "../parts/words";
import type { Page } from "./place";

interface MoreMenuProps {
  readonly onLanguage: (language: Language) => void;
  /** Pages that can be gone to from here. */
  readonly pages: readonly Page[];
  readonly onPage: (page: Page) => void;
}

// Inside the pane, so that screen readers find it in its main part; there it has to lie above what follows.
const useStyles = makeStyles({ menu: { zIndex: 2 } });

/** What is needed now and then: the other language, named in that language, and pages of their own. */
export default function MoreMenu({ onLanguage, pages, onPage }: MoreMenuProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const other = language === "vi" ? "en" : "vi";
  return (
    <Menu defaultOpen inline>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={shared.menu} />
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {pages.map((page) => (
            <MenuItem key={page} onClick={() => onPage(page)}>
              {t[page]}
            </MenuItem>
          ))}
          {pages.length > 0 && <MenuDivider />}
          <MenuItem lang={other} onClick={() => onLanguage(other)}>
            {{ vi: commonVi, en: commonEn }[other].name}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
