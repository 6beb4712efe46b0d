import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { Row } from "./Rows";

const useStyles = makeStyles({
  // As wide as the button leaves it, so that the button stays beside a long name.
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  facts: { paddingBottom: tokens.spacingVerticalS },
});

interface FileRowProps {
  readonly file: string;
  readonly words: { readonly forget: string; readonly forgetOf: (file: string) => string };
  readonly onForget: () => void;
  /** What is told of it. */
  readonly children: ReactNode;
}

/** A file that was read, in a list of them, and the button that leaves it out. */
export function FileRow({ file, words, onForget, children }: FileRowProps) {
  const styles = useStyles();
  return (
    <Row below={<div className={styles.facts}>{children}</div>}>
      <strong className={styles.name}>{file}</strong>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.forgetOf(file)}
        title={words.forget}
        onClick={onForget}
      />
    </Row>
  );
}
