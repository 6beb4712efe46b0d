import { useState } from "react";
import { words as en } from "../../i18n/en/send";
import { words as vi } from "../../i18n/vi/send";
import { COPY_KINDS, type CopyFile } from "../../tracker/port";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import type { DeskToolProps } from "../tools/toolProps";
import { useWordsOf } from "../parts/words";
import { CopyReport } from "./CopyReport";
import { download } from "./download";

const CHOICES = ["sheets", ...COPY_KINDS] as const;

/**
 * Excel on the web runs in a browser, which can download; elsewhere the pane may be unable to, so Excel opens the file
 * itself.
 */
const ON_THE_WEB = "OfficeOnline";

/** What was made last: the names of new sheets, or a file with how it was handed over. */
type Made =
  { readonly sheets: readonly string[] } | { readonly file: CopyFile; readonly by: "opened" | "downloaded" };

/** Copies of the workbook that need no add-in. */
export default function SendCard({ actions, status: { attempt, attemptLong } }: DeskToolProps) {
  const t = useWordsOf({ vi, en });
  const [kind, setKind] = useState<(typeof CHOICES)[number]>("sheets");
  const [made, setMade] = useState<Made | null>(null);

  const downloaded = (file: CopyFile) => {
    download(file);
    setMade({ file, by: "downloaded" });
  };
  const opened = async (file: CopyFile) => {
    const outcome = await attempt(
      () => actions.openFile(file),
      () => void opened(file),
    );
    if (outcome.ok) setMade({ file, by: "opened" });
  };
  const make = async () => {
    setMade(null);
    if (kind === "sheets") {
      const outcome = await attemptLong(
        (signal) => actions.copyValues(signal),
        () => void make(),
      );
      if (outcome.ok) setMade({ sheets: outcome.value });
      return;
    }
    const outcome = await attemptLong(
      (signal) => actions.makeFile(kind, signal),
      () => void make(),
    );
    if (!outcome.ok) return;
    const file = outcome.value;
    if (actions.support().platform !== ON_THE_WEB && (await actions.openFile(file)).ok)
      setMade({ file, by: "opened" });
    else downloaded(file);
  };

  return (
    <>
      <Choice
        label={t.kind}
        value={kind}
        options={CHOICES.map((one) => ({ value: one, label: t.kinds[one] }))}
        onChoose={(value) => setKind(CHOICES.find((one) => one === value) ?? kind)}
      />
      <p className="pane-hint">{t.hints[kind]}</p>
      <div className="pane-actions">
        <Button appearance="primary" onClick={() => void make()}>
          {t.make}
        </Button>
      </div>
      <div role="status">
        {made && "sheets" in made && <p>{t.madeSheets(made.sheets)}</p>}
        {made && "file" in made && <CopyReport {...made} />}
      </div>
      {made && "file" in made && (
        <div className="pane-actions">
          {made.by === "opened" ? (
            <Button onClick={() => downloaded(made.file)}>{t.download}</Button>
          ) : (
            <Button onClick={() => void opened(made.file)}>{t.open}</Button>
          )}
        </div>
      )}
    </>
  );
}
