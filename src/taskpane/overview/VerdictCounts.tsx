import { useId } from "react";
import type { Verdict } from "../../domain/verdict";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { StatusRow } from "../../tracker/port";
import { Mark } from "../parts/Mark";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { verdictCounts } from "../../tracker/verdictCounts";

interface VerdictCountsProps {
  readonly rows: readonly StatusRow[];
  readonly onChoose: (verdict: Verdict | null) => void;
}

/**
 * One line a verdict: symbol, word, count, and a bar whose length says the same in a greyscale print. A line leads to its
 * targets.
 */
export function VerdictCounts({ rows, onChoose }: VerdictCountsProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <div className="pane-row">
        <h2 id={titleId}>{t.title}</h2>
        <span>{t.targets(rows.length)}</span>
      </div>
      <p className="pane-hint">{rows.length > 0 ? t.verdictHint : t.noTargets}</p>
      <ul className="pane-counts">
        {verdictCounts(rows).map(({ verdict, count }) => {
          const face = verdictFace(verdict, language);
          return (
            <li key={verdict}>
              <button type="button" onClick={() => onChoose(verdict)}>
                <Mark face={face} />
                <span>{face.word}</span> <strong>{count}</strong>
                <span className="pane-bar" aria-hidden>
                  <span style={{ backgroundColor: face.fill, width: `${(100 * count) / rows.length}%` }} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
