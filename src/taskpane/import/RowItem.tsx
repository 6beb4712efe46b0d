import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { glanceOf, type TargetDraft } from "../../intake/draft";
import type { Heed, ReviewStep } from "../../intake/review";
import { tidy } from "../../intake/tidy";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { RowForm } from "./RowForm";

/** Letters shown before and after the sentence of a row. */
const CONTEXT = 160;

interface RowItemProps {
  readonly row: TargetDraft;
  readonly heed: Heed;
  readonly place: number;
  readonly isLast: boolean;
  readonly open: boolean;
  readonly text: string;
  readonly groups: readonly string[];
  readonly bodies: readonly string[];
  readonly onStep: (step: ReviewStep) => void;
  readonly onShowText: () => void;
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: "block", ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  glance: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  mark: { display: "block", ...typographyStyles.caption1Strong },
  flawed: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
  },
  heading: { margin: 0, ...typographyStyles.caption1Strong },
  quote: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    ...typographyStyles.caption1,
  },
});

/**
 * One proposed row: what it says at a glance; opened, its sentence in the text and everything that can be put right.
 */
export function RowItem({
  row,
  heed,
  place,
  isLast,
  open,
  text,
  onStep,
  onShowText,
  ...known
}: RowItemProps) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const form = useFormStyles();
  const shapes = useShapes();
  const [from, to] = row.span;
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.row}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => onStep({ do: "open", id: open ? null : row.id })}
      >
        <span>
          <span className={shapes.unseen}>{t.row(place)} </span>
          <span className={styles.name} lang="vi">
            {row.name}
          </span>{" "}
          <span className={styles.glance} lang="vi">
            {glanceOf(row)}
          </span>{" "}
          {heed !== "clear" && (
            <span className={mergeClasses(styles.mark, styles[heed])}>
              {heed === "flawed" ? `! ${t.flawed}` : `? ${t.doubtful(row.doubts.length)}`}
            </span>
          )}
        </span>
      </Button>
      {open && (
        <div className={styles.opened}>
          <h5 className={styles.heading}>{t.sentence}</h5>
          <blockquote className={styles.quote} lang="vi">
            {from > 0 && `…${text.slice(Math.max(0, from - CONTEXT), from)}`}
            <mark>{text.slice(from, to) || tidy(row.quote)}</mark>
            {to < text.length && `${text.slice(to, to + CONTEXT)}…`}
          </blockquote>
          <div className={form.actions}>
            <Button size="small" appearance="subtle" onClick={onShowText}>
              {t.inText}
            </Button>
          </div>
          <RowForm row={row} isLast={isLast} onStep={onStep} {...known} />
        </div>
      )}
    </li>
  );
}
