import { Button } from "../parts/Button";
import type { Selected } from "../../tracker/port";
import { useWords } from "../parts/words";

interface DraftNoticeProps {
  readonly waiting: Selected;
  readonly onOpen: () => void;
}

/** Another row was selected in the grid while something was being typed in the pane; nothing typed is thrown away. */
export function DraftNotice({ waiting, onOpen }: DraftNoticeProps) {
  const { t } = useWords();
  return (
    <div className="pane-toast">
      <p role="status">{t.drafting(waiting.code)}</p>
      <div className="pane-actions">
        <Button size="small" onClick={onOpen}>
          {t.openAnyway(waiting.code)}
        </Button>
      </div>
    </div>
  );
}
