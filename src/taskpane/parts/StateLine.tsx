import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Face, Mark } from "./Mark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

/** A verdict or a state, and what belongs beside it. */
export function StateLine({ face, children }: { readonly face: Face; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Mark face={face} /> <strong>{face.word}</strong>
      {children}
    </div>
  );
}
