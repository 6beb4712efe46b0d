import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { Selected } from "../../tracker/port";
import { useWords } from "../parts/words";

interface DraftNoticeProps {
  readonly waiting: Selected;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({ notice: { position: "sticky", bottom: 0, zIndex: 1 } });

/** Another row was selected in the grid while something was being typed in the pane; nothing typed is thrown away. */
export function DraftNotice({ waiting, onOpen }: DraftNoticeProps) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.notice}>
      <MessageBarBody role="status">{t.drafting(waiting.code)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onOpen}>
          {t.openAnyway(waiting.code)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
