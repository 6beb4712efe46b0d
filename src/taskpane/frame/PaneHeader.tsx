import { words as en } from "../../i18n/en/common";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";
import { useWords } from "../parts/words";
import { Button } from "../parts/Button";

/** The name of the pane, and the switch to the other language, named in that language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { language, t } = useWords();
  const other = language === "vi" ? "en" : "vi";
  return (
    <header className="pane-header">
      <h1>{t.title}</h1>
      <Button appearance="subtle" size="small" lang={other} onClick={() => onLanguage(other)}>
        {{ vi, en }[other].name}
      </Button>
    </header>
  );
}
