import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, Suspense, useId, useState } from "react";
import { Skeleton } from "./Skeleton";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Where text is large, what can be done moves below the words.
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  deed: { flexShrink: 0, marginInlineStart: "auto" },
  below: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  inner: { paddingInlineStart: tokens.spacingHorizontalXL },
});

interface RowsProps {
  /** One of both names the list. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** Whether the rows belong to a row of another list. */
  readonly inner?: boolean;
  readonly children: ReactNode;
}

/**
 * A list of rows of the workbook. Fluent's `List` would put two hidden stops of the Tab key around each row, whose buttons
 * need none.
 */
export function Rows({ label, labelledBy, inner = false, children }: RowsProps) {
  const styles = useStyles();
  return (
    <ul aria-label={label} aria-labelledby={labelledBy} className={mergeClasses(inner && styles.inner)}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** What opens the row. */
  readonly children: ReactNode;
  /** What unfolds below it. */
  readonly below?: ReactNode;
  /** Something that can be done with it on the spot: a button that unfolds what it takes. */
  readonly deed?: {
    readonly words: string;
    readonly icon?: ReactElement;
    readonly form: (onDone: () => void) => ReactNode;
  };
}

/** One of them. */
export function Row({ children, below, deed }: RowProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {children}
        {deed && (
          <Button
            size="small"
            className={styles.deed}
            {...(deed.icon && { icon: deed.icon })}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {deed.words}
          </Button>
        )}
      </div>
      {below}
      {deed && open && (
        <div id={id} className={styles.below}>
          <Suspense fallback={<Skeleton />}>{deed.form(() => setOpen(false))}</Suspense>
        </div>
      )}
    </li>
  );
}
