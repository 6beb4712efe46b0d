import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { useFaultText } from "../hooks/useFaultText";
import type { WorkbookFault } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

interface KeptLineProps {
  /** Whether the workbook has everything so far. */
  readonly isKept: boolean;
  /** Why the latest draft is not in the workbook; null when it is. */
  readonly fault: WorkbookFault | null;
  readonly onRetry: () => void;
}

/** Whether what is typed would survive the pane being closed. */
export function KeptLine({ isKept, fault, onRetry }: KeptLineProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  if (fault !== null) return <NotKept fault={fault} onRetry={onRetry} />;
  return <p className={shapes.hint}>{isKept ? t.kept : t.keeping}</p>;
}

function NotKept({ fault, onRetry }: { readonly fault: WorkbookFault; readonly onRetry: () => void }) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const { title } = useFaultText(fault);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody role="alert">
        <MessageBarTitle>{t.notKept}</MessageBarTitle> {title}. {t.notKeptHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {shared.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
