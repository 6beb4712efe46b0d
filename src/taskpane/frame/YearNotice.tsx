import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWords } from "../parts/words";

interface YearNoticeProps {
  readonly year: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/**
 * After another reporting year was chosen: its columns for typing may be folded, and are opened only when asked for.
 */
export function YearNotice({ year, onOpen, onClose }: YearNoticeProps) {
  const { t } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody role="status">{t.yearChanged(year)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            title={t.close}
            aria-label={t.close}
            onClick={onClose}
          />
        }
      >
        <Button size="small" onClick={onOpen}>
          {t.openYear(year)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
