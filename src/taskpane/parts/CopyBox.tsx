import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { words as en } from "../../i18n/en/copy";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/copy";
import { copied } from "./copied";
import { useShapes } from "./useShapes";
import { useWordsOf } from "./words";

interface CopyBoxProps {
  readonly text: string;
  /** Language of the text. */
  readonly lang: Language;
  /** Says above the text what may be done with it. */
  readonly hint: string;
}

const useStyles = makeStyles({
  // As wide as the pane, however large the text, and as high as it is drawn.
  box: { minWidth: 0 },
  text: { width: "100%", maxHeight: "none" },
});

const LINES = 10;

/**
 * A text to look over, change and copy. Where the clipboard is closed to the pane, the text is selected for the user.
 */
export function CopyBox({ text, lang, hint }: CopyBoxProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
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
    <div className={shapes.section}>
      <Field label={hint} size="small">
        <Textarea
          lang={lang}
          className={styles.box}
          resize="vertical"
          textarea={{ ref: field, rows: LINES, className: styles.text }}
          value={edited}
          onChange={(_, { value }) => {
            setEdited(value);
            setNews(null);
          }}
        />
      </Field>
      <div className={shapes.actions}>
        <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
      <p role="status">{news && t[news]}</p>
    </div>
  );
}
