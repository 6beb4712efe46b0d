import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { SetupPreview } from "../../tracker/port";
import { words as en } from "../../i18n/en/setUp";
import { words as vi } from "../../i18n/vi/setUp";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface SetUpPreviewProps {
  readonly preview: SetupPreview;
  readonly onConfirm: () => void;
}

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

/** What the set-up would do to each standard sheet, and the button that does it. */
export function SetUpPreview({ preview: { term, sheets }, onConfirm }: SetUpPreviewProps) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const form = useFormStyles();
  const shapes = useShapes();
  const missing = sheets.filter((sheet) => sheet.action !== "keep").length;
  return (
    <>
      <h3 id="set-up-sheets">{t.sheets(term.start, term.end)}</h3>
      <ul aria-labelledby="set-up-sheets">
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.sheet}>
            {sheet.action === "keep" ? (
              <CheckmarkRegular className={styles.icon} />
            ) : (
              <AddRegular className={styles.icon} />
            )}
            <span lang="vi" className={styles.name}>
              {sheet.sheetName}
            </span>{" "}
            <span className={shapes.hint}>{t.actions[sheet.action](sheet.rows)}</span>
          </li>
        ))}
      </ul>
      <p className={shapes.hint}>{missing > 0 ? t.undo : t.complete}</p>
      {missing > 0 && (
        <div className={form.actions}>
          <Button appearance="primary" onClick={onConfirm}>
            {t.confirm(missing)}
          </Button>
        </div>
      )}
    </>
  );
}
