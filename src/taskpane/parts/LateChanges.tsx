import { verdictOf } from "../../domain/verdict";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import type { LateChange } from "../../tracker/closing";
import type { CellContent } from "../../tracker/port";
import { contentWords } from "./cellWords";
import { verdictFace } from "./verdictFace";
import { useWords, useWordsOf } from "./words";

interface LateChangesProps {
  readonly changes: readonly LateChange[];
  readonly label: string;
  /** Whether each says which target it is about. */
  readonly named: boolean;
}

/** Longer lists nobody reads in a pane; the check tells each. */
const MOST = 12;

/** What was changed in a closed year after it was closed. */
export function LateChanges({ changes, label, named }: LateChangesProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shown = (part: LateChange["part"], content: CellContent) => {
    const verdict = part === "verdict" ? verdictOf(String(content)) : undefined;
    return (verdict && verdictFace(verdict, language).word) || contentWords(content, language) || t.blank;
  };
  return (
    <>
      <p>
        <strong>{label}</strong>
      </p>
      <ul aria-label={label}>
        {changes.slice(0, MOST).map(({ year, code, part, signed, now }) => (
          <li key={`${code} ${year} ${part}`}>
            {named && `${code} · `}
            {t.change(t.parts[part](year), shown(part, signed), shown(part, now))}
          </li>
        ))}
        {changes.length > MOST && <li>{t.more(changes.length - MOST)}</li>}
      </ul>
    </>
  );
}
