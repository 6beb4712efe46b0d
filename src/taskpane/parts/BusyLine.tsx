import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface BusyLineProps {
  readonly words: string;
  /** Given where it can be stopped: the button's words, and what it does. */
  readonly stop?: { readonly words: string; readonly onStop: () => void } | undefined;
}

const useStyles = makeStyles({
  // The line keeps no place of its own.
  line: {
    position: "fixed",
    inset: "0 0 auto",
    zIndex: 3,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Quicker answers show nothing, so that the pane does not flicker. */
const QUICK_MS = 500;

/** Shows that Excel is at work, once that takes more than half a second. */
export function BusyLine({ words, stop }: BusyLineProps) {
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUICK_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.line}>
      <Spinner size="tiny" label={words} labelPosition="after" />
      {stop && (
        <Button size="small" onClick={stop.onStop}>
          {stop.words}
        </Button>
      )}
    </div>
  );
}
