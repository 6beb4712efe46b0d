import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { tidy } from "../../intake/tidy";
import type { Review } from "../../intake/review";
import { useWordsOf } from "../parts/words";

interface UnreadListProps {
  readonly text: string;
  readonly spans: Review["unread"];
  readonly onAdd: (span: Review["unread"][number]) => void;
}

/** Sentences with a figure that became no row: nothing is dropped silently. */
export function UnreadList({ text, spans, onAdd }: UnreadListProps) {
  const t = useWordsOf({ vi, en });
  if (spans.length === 0) return null;
  return (
    <details>
      <summary>{t.unread(spans.length)}</summary>
      <p className="pane-hint">{t.unreadHint}</p>
      <ul className="import-list">
        {spans.map((span) => {
          const sentence = tidy(text.slice(...span));
          return (
            <li key={span[0]}>
              <blockquote className="pane-quote" lang="vi">
                {sentence}
              </blockquote>
              <Button
                size="small"
                aria-label={`${t.makeRow}: ${sentence.slice(0, 60)}`}
                onClick={() => onAdd(span)}
              >
                {t.makeRow}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
