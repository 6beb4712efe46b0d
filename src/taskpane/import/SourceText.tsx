import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import type { TargetDraft } from "../../intake/draft";
import { useWordsOf } from "../parts/words";
import { segmentsOf } from "../../intake/review";

/** As much of the text as is shown at once, so that a long one is as quick as a short one. */
const PART = 5000;

interface SourceTextProps {
  readonly text: string;
  readonly rows: readonly TargetDraft[];
  readonly open: number | null;
  readonly onOpen: (id: number) => void;
}

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", paddingBlock: tokens.spacingVerticalS },
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  open: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The part of the source text around the open row, the sentence of each row marked and clickable. */
export function SourceText({ text, rows, open, onOpen }: SourceTextProps) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const chosen = rows.find(({ id }) => id === open);
  const home = Math.max(0, (chosen?.span[0] ?? 0) - PART / 4);
  // Paging counts from the open row and starts over when another is opened.
  const [leafed, setLeafed] = useState({ open, by: 0 });
  const by = leafed.open === open ? leafed.by : 0;
  const from = Math.min(Math.max(0, home + by), Math.max(0, text.length - 1));
  const to = Math.min(text.length, from + PART);
  const leaf = (step: number) => setLeafed({ open, by: from + step - home });
  return (
    <div lang="vi">
      {from > 0 && (
        <Button size="small" onClick={() => leaf(-PART)}>
          {t.earlier}
        </Button>
      )}
      <p className={styles.text}>
        {segmentsOf(text, [from, to], rows).map(({ from: at, text: piece, ids }) => {
          const [first] = ids;
          if (first === undefined) return <span key={at}>{piece}</span>;
          const isOpen = open !== null && ids.includes(open);
          const choose = () => onOpen(isOpen ? open : first);
          return (
            <mark key={at} className={mergeClasses(styles.mark, isOpen && styles.open)}>
              {/* A button is a box of its own; a span breaks with the lines of the text. */}
              <span
                role="button"
                tabIndex={0}
                aria-pressed={isOpen}
                onClick={choose}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  choose();
                }}
              >
                {piece}
              </span>
            </mark>
          );
        })}
      </p>
      {to < text.length && (
        <Button size="small" onClick={() => leaf(PART)}>
          {t.later}
        </Button>
      )}
    </div>
  );
}
