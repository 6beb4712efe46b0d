import { Button } from "./Button";
import { mayRetry } from "../../tracker/mayRetry";
import type { Problem } from "../hooks/useStatus";
import { useFaultText } from "../hooks/useFaultText";
import { useWords } from "./words";

interface FaultNoticeProps {
  readonly problem: Problem;
  /** Left out where the fault stands in place of what it kept from being shown. */
  readonly onClose?: () => void;
}

/** A fault in words, with what to do. It stays in sight while the list below it scrolls. */
export function FaultNotice({ problem, onClose }: FaultNoticeProps) {
  const { t } = useWords();
  const { title, message } = useFaultText(problem.fault);
  return (
    <div className="pane-notice pane-notice-sticky">
      <div role="alert">
        <h2>{title}</h2>
        <p>{message}</p>
      </div>
      <div className="pane-actions">
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
      </div>
    </div>
  );
}
