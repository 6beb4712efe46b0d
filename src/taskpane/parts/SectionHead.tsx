import { Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { useShapes } from "./useShapes";

interface SectionHeadProps {
  /** Names the list below it. */
  readonly id: string;
  readonly title: string;
  /** How many there are, where that is bad news. */
  readonly count?: number;
  /** The way to all of them. */
  readonly all?: { readonly words: string; readonly onClick: () => void };
}

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** The heading of a section, with how many there are and the way to all of them. */
export function SectionHead({ id, title, count = 0, all }: SectionHeadProps) {
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <div className={shapes.row}>
      <div className={styles.title}>
        <h2 id={id}>{title}</h2>
        {count > 0 && <CounterBadge count={count} size="small" color="danger" />}
      </div>
      {all && (
        <Button appearance="transparent" size="small" onClick={all.onClick}>
          {all.words}
        </Button>
      )}
    </div>
  );
}
