import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/intake";
import type { ImportDraft } from "../../intake/importDraft";
import { useWordsOf } from "../parts/words";

interface DraftOfferProps {
  readonly draft: ImportDraft;
  /** When it was kept, as an Excel serial number. */
  readonly day: number;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** An import that somebody began in this workbook: to go on with, or to throw away, which is asked about once more. */
export function DraftOffer({ draft, day, onGoOn, onDrop }: DraftOfferProps) {
  const t = useWordsOf({ vi, en });
  const [dropping, setDropping] = useState(false);
  const rows = draft.read?.review.rows.length;
  return (
    <MessageBar intent={dropping ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.draftOf(formatDay(day))}</MessageBarTitle>{" "}
        {dropping ? t.dropSure : rows === undefined ? t.draftOfText : t.draftOfRows(rows)}
      </MessageBarBody>
      <MessageBarActions>
        {dropping ? (
          <>
            <Button size="small" onClick={onDrop}>
              {t.dropForGood}
            </Button>
            <Button size="small" appearance="primary" onClick={() => setDropping(false)}>
              {t.keepIt}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" appearance="primary" onClick={onGoOn}>
              {t.goOn}
            </Button>
            <Button size="small" onClick={() => setDropping(true)}>
              {t.drop}
            </Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
