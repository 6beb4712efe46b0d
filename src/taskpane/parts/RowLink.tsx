import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rowId } from "../hooks/useReturn";
import { type Face, Mark } from "./Mark";

interface RowLinkProps {
  readonly face: Face;
  /** From the sheet, so in Vietnamese whatever the pane speaks. */
  readonly name: string;
  /** In place of the face's word. */
  readonly remark?: ReactNode;
  readonly onOpen: () => void;
  /** Given in lists that people come back to, see `useReturn`. */
  readonly code?: string;
  /** Given where opening unfolds what is below it. */
  readonly expanded?: boolean;
}

const useStyles = makeStyles({
  row: {
    flex: "1 1 9rem",
    minWidth: 0,
    maxWidth: "none",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  mark: { width: "auto", height: "auto", fontSize: "inherit", paddingTop: tokens.spacingVerticalXXS },
  name: { display: "block", ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  remark: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One row of the workbook as a button that opens it in the pane: mark, name, word. */
export function RowLink({ face, name, remark = face.word, onOpen, code, expanded }: RowLinkProps) {
  const styles = useStyles();
  return (
    <Button
      {...(code && { id: rowId(code) })}
      appearance="subtle"
      aria-expanded={expanded}
      className={styles.row}
      icon={{ className: styles.mark, children: <Mark face={face} /> }}
      onClick={onOpen}
    >
      <span>
        <span className={styles.name} lang="vi">
          {name}
        </span>{" "}
        <span className={styles.remark}>{remark}</span>
      </span>
    </Button>
  );
}
