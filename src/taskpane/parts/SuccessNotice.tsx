import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface SuccessNoticeProps {
  readonly children: ReactNode;
  /** What to do next, as words and deed. */
  readonly action?: { readonly words: string; readonly onClick: () => void };
}

/** Says in place that something was done, and leads on. */
export function SuccessNotice({ children, action }: SuccessNoticeProps) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status">{children}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.onClick}>
            {action.words}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
