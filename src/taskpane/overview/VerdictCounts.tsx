import { useId } from "react";
import type { Verdict } from "../../domain/verdict";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { StatusSnapshot } from "../../tracker/port";
import { tally } from "../../domain/tally";
import { classCounts } from "../../sentences/classCounts";
import { Mark } from "../parts/Mark";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { verdictCounts } from "../../tracker/verdictCounts";

interface VerdictCountsProps {
  readonly snapshot: StatusSnapshot;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/**
 * How the targets stand as a report counts them, by the base the workbook chose; then one line per verdict: symbol, word, count, and a bar whose length says the same in a greyscale print. A line leads to
 * its targets.
 */
export function VerdictCounts({ snapshot, onChoose }: VerdictCountsProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const titleId = useId();
  const { rows, reportingYear, countBase } = snapshot;
  const counted = tally(rows, reportingYear, countBase);
  return (
    <section aria-labelledby={titleId}>
      <div className="pane-row">
        <h2 id={titleId}>{t.title}</h2>
        <span>
          {counted.base === "item" ? t.items(counted.items, counted.components) : t.components(counted.total)}
        </span>
      </div>
      {rows.length > 0 && <p>{classCounts(counted, t)}</p>}
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
