import { Button } from "../parts/Button";
import { changeIn } from "../../tracker/entry";
import type { Written } from "../../tracker/port";
import { entryWords } from "../parts/cellWords";
import type { JournalPage } from "../hooks/useJournal";
import { useWords } from "../parts/words";

interface JournalNoticeProps {
  readonly page: JournalPage;
  readonly onUndo: (written: Written) => void;
  readonly onClose: () => void;
}

/** What was just written, with the way to take it back. */
export function JournalNotice({ page: { written, undone }, onUndo, onClose }: JournalNoticeProps) {
  const { language, t } = useWords();
  const what = [
    ...Object.entries(written.cells).map(
      ([column, content]) => `${column} = ${entryWords(column, content, language) || t.emptied}`,
    ),
    ...(written.journal ?? []).map(changeIn).map(({ about, fromYear }) => t.inJournal(about, fromYear)),
  ].join("; ");
  return (
    <div className="pane-toast">
      <p role="status">{undone ? t.undone(written.code) : t.written(written.code, what)}</p>
      <div className="pane-actions">
        {!undone && (
          <Button size="small" onClick={() => onUndo(written)}>
            {t.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </div>
  );
}
