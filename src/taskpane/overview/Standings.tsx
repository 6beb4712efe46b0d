import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { tally } from "../../domain/tally";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import { type Standing, standingCounts, verdictsAt } from "../../tracker/standings";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import type { Desk } from "../frame/desk";
import { type Face, Mark } from "../parts/Mark";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXXS,
    height: "1rem",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  // Where the system takes colours away, the parts keep theirs: the chips below say the same in words.
  part: {
    minWidth: "0.25rem",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  mark: { width: "auto", height: "auto", fontSize: "inherit" },
});

/** The face of verdicts that share a colour: the symbols of all of them. */
function standingFace(standing: Standing, word: string, language: "vi" | "en"): Face {
  const faces = verdictsAt(standing).map((verdict) => verdictFace(verdict, language));
  const { fill, text } = verdictFace(verdictsAt(standing)[0], language);
  return { word, symbol: faces.map(({ symbol }) => symbol).join(""), fill, text };
}

/**
 * How many targets are met, counted as the workbook's own cell says; then where all their components stand, as one bar
 * and as chips, each of which leads to its targets.
 */
export function Standings({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  const titleId = useId();
  const { rows, reportingYear, countBase } = desk.snapshot;
  if (rows.length === 0) return <p>{t.noTargets}</p>;
  const counted = tally(rows, reportingYear, countBase);
  const parts = standingCounts(rows).map(({ standing, count }) => ({
    standing,
    count,
    face: standingFace(standing, t.standings[standing], language),
  }));
  return (
    <section className={shapes.section} aria-labelledby={titleId}>
      <div className={shapes.row}>
        <h2 id={titleId}>{t.met(counted.exceeded + counted.met, counted.total)}</h2>
        <span className={shapes.hint}>
          {counted.base === "component" || counted.items !== counted.components
            ? t.components(counted.components)
            : ""}
        </span>
      </div>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ standing, count, face }) => (
          <span
            key={standing}
            className={styles.part}
            style={{ flexGrow: count, backgroundColor: face.fill }}
          />
        ))}
      </div>
      <ul className={styles.chips} aria-label={t.chips}>
        {parts.map(({ standing, count, face }) => (
          <li key={standing}>
            <Button
              size="small"
              className={styles.chip}
              icon={{ className: styles.mark, children: <Mark face={face} /> }}
              onClick={() => desk.list("targets", { ...ALL_TARGETS, standing })}
            >
              <span>
                <strong>{count}</strong> {face.word}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
