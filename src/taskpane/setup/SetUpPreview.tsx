import { Button } from "../parts/Button";
import type { SetupPreview } from "../../tracker/port";
import { words as en } from "../../i18n/en/setUp";
import { words as vi } from "../../i18n/vi/setUp";
import { useWords, useWordsOf } from "../parts/words";

interface SetUpPreviewProps {
  readonly preview: SetupPreview;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What the set-up would do to each standard sheet, to be confirmed or cancelled. */
export function SetUpPreview({ preview, onConfirm, onCancel }: SetUpPreviewProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const missing = preview.sheets.filter((sheet) => sheet.action !== "keep").length;
  return (
    <>
      <p>{t.of(preview.place, preview.term.start, preview.term.end)}</p>
      <ul className="pane-plan">
        {preview.sheets.map((sheet) => (
          <li key={sheet.id}>
            <span aria-hidden>{sheet.action === "keep" ? "✓" : "+"}</span>
            <span>
              <strong lang="vi">{sheet.sheetName}</strong>{" "}
              <small>{t.actions[sheet.action](sheet.rows)}</small>
            </span>
          </li>
        ))}
      </ul>
      <p>{missing > 0 ? t.undo : t.complete}</p>
      <div className="pane-actions">
        {missing > 0 && (
          <Button appearance="primary" onClick={onConfirm}>
            {t.confirm(missing)}
          </Button>
        )}
        <Button onClick={onCancel}>{missing > 0 ? shared.cancel : shared.close}</Button>
      </div>
    </>
  );
}
