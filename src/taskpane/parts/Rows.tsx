import { List, ListItem, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RowsProps {
  /** One of both names the list. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A list of rows of the workbook. */
export function Rows({ label, labelledBy, children }: RowsProps) {
  return (
    <List aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </List>
  );
}

/** One of them: what opens it, and what can be done with it at once. */
export function Row({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ListItem className={styles.row}>{children}</ListItem>;
}
