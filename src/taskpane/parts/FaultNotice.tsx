import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { mayRetry } from "../../tracker/mayRetry";
import { useFaultText } from "../hooks/useFaultText";
import type { Problem } from "../hooks/useStatus";
import { useWords } from "./words";

interface FaultNoticeProps {
  readonly problem: Problem;
  /** Left out where the fault stands in place of what it kept from being shown. */
  readonly onClose?: () => void;
}

const useStyles = makeStyles({
  notice: { position: "sticky", top: 0, zIndex: 2, maxHeight: "60vh", overflowY: "auto" },
  body: { whiteSpace: "normal" },
});

/** A fault in words, with what to do. It stays in sight while the list below it scrolls. */
export function FaultNotice({ problem, onClose }: FaultNoticeProps) {
  const { t } = useWords();
  const { title, message } = useFaultText(problem.fault);
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.notice}>
      <MessageBarBody role="alert" className={styles.body}>
        <MessageBarTitle role="heading" aria-level={2}>
          {title}
        </MessageBarTitle>{" "}
        {message}
      </MessageBarBody>
      <MessageBarActions>
        {problem.retry && mayRetry(problem.fault) && (
          <Button size="small" appearance="primary" onClick={problem.retry}>
            {t.retry}
          </Button>
        )}
        {onClose && (
          <Button size="small" onClick={onClose}>
            {t.close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
