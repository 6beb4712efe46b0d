import { Button } from "@fluentui/react-components";
import type { SetupPreview } from "../workbook/actions";
import { useWords } from "./words";

interface SetUpPreviewProps {
  readonly preview: SetupPreview;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What the set-up would do to each standard sheet, to be confirmed or dropped. */
export function SetUpPreview({ preview, onConfirm, onCancel }: SetUpPreviewProps) {
  const { t } = useWords();
  const missing = preview.sheets.filter((sheet) => sheet.action === "create").length;
  return (
    <>
      <ul className="pane-plan">
        {preview.sheets.map((sheet) => (
          <li key={sheet.id}>
            <span aria-hidden>{sheet.action === "create" ? "+" : "✓"}</span>
            <span>
              <strong lang="vi">{sheet.sheetName}</strong>{" "}
              <small>{sheet.action === "create" ? t.setUp.create(sheet.rows) : t.setUp.keep}</small>
            </span>
          </li>
        ))}
      </ul>
      <p>{missing > 0 ? t.setUp.undo : t.setUp.complete}</p>
      <div className="pane-actions">
        {missing > 0 && (
          <Button appearance="primary" onClick={onConfirm}>
            {t.setUp.confirm(missing)}
          </Button>
        )}
        <Button onClick={onCancel}>{missing > 0 ? t.setUp.cancel : t.close}</Button>
      </div>
    </>
  );
}
