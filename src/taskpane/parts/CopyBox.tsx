import { useId, useRef, useState } from "react";
import { words as en } from "../../i18n/en/copy";
import { words as vi } from "../../i18n/vi/copy";
import type { Language } from "../../i18n/language";
import { Button } from "./Button";
import { useWordsOf } from "./words";

/** The web frame of Excel may have no clipboard, or refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

interface CopyBoxProps {
  readonly text: string;
  /** Language of the text. */
  readonly lang: Language;
  /** Says above the text what may be done with it. */
  readonly hint: string;
}

/**
 * A text to look over, change and copy. Where the clipboard is closed to the pane, the text is selected for the user.
 */
export function CopyBox({ text, lang, hint }: CopyBoxProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [edited, setEdited] = useState(text);
  const [news, setNews] = useState<"copied" | "denied" | null>(null);
  const copy = async () => {
    const done = await copied(edited);
    setNews(done ? "copied" : "denied");
    if (done) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className="pane-form">
      <label htmlFor={id}>{hint}</label>
      <textarea
        id={id}
        ref={field}
        lang={lang}
        rows={10}
        value={edited}
        onChange={(event) => {
          setEdited(event.target.value);
          setNews(null);
        }}
      />
      <div className="pane-actions">
        <Button appearance="primary" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
      <p role="status">{news && t[news]}</p>
    </div>
  );
}
