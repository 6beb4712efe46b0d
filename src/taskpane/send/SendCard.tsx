import { Button } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { useState } from "react";
import { words as en } from "../../i18n/en/send";
import { words as vi } from "../../i18n/vi/send";
import { COPY_KINDS, type CopyFile } from "../../tracker/port";
import { Choice } from "../parts/Choice";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { ReportCard } from "../report/ReportCard";
import type { DeskToolProps } from "../tools/toolProps";
import { CopyReport } from "./CopyReport";
import { canDownload, download } from "./download";

const CHOICES = [...COPY_KINDS, "sheets"] as const;

/** Excel on the web downloads as any page does; elsewhere Excel opens the file itself. */
const ON_THE_WEB = "OfficeOnline";

/** What was made last: the names of new sheets, or a file with how it was handed over. */
type Made =
  { readonly sheets: readonly string[] } | { readonly file: CopyFile; readonly by: "opened" | "downloaded" };

/** Copies of the workbook that need no add-in. */
export function SendCard({ actions, desk, status: { attempt, attemptLong } }: DeskToolProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const [kind, setKind] = useState<(typeof CHOICES)[number]>("values");
  const [made, setMade] = useState<Made | null>(null);
  const support = actions.support();
  const downloads = canDownload(support);

  const downloaded = (file: CopyFile) => {
    download(file);
    setMade({ file, by: "downloaded" });
  };
  const opened = async (file: CopyFile) => {
    const answer = await attempt(
      () => actions.openFile(file),
      () => void opened(file),
    );
    if (answer.ok) setMade({ file, by: "opened" });
  };
  const make = async () => {
    setMade(null);
    if (kind === "sheets") {
      const answer = await attemptLong(
        (signal) => actions.copyValues(signal),
        () => void make(),
      );
      if (answer.ok) setMade({ sheets: answer.value });
      return;
    }
    const answer = await attemptLong(
      (signal) => actions.makeFile(kind, signal),
      () => void make(),
    );
    if (!answer.ok) return;
    const file = answer.value;
    if (!downloads) await opened(file);
    else if (support.platform !== ON_THE_WEB && (await actions.openFile(file)).ok)
      setMade({ file, by: "opened" });
    else downloaded(file);
  };

  return (
    <ReportCard icon={<SendRegular fontSize={24} />} title={t.title} what={t.what}>
      <Choice
        label={t.kind}
        value={kind}
        options={CHOICES.map((one) => ({ value: one, label: t.kinds[one] }))}
        onChoose={(value) => setKind(CHOICES.find((one) => one === value) ?? kind)}
        hint={t.hints[kind]}
      />
      <div className={shapes.actions}>
        <Button appearance="primary" onClick={() => void make()}>
          {t.make}
        </Button>
      </div>
      {made && "sheets" in made && (
        <SuccessNotice
          action={{ words: shared.toSheet, onClick: () => desk.showSheet(made.sheets[0] ?? "") }}
        >
          {t.madeSheets(made.sheets)}
        </SuccessNotice>
      )}
      {made && "file" in made && (
        <SuccessNotice
          action={
            made.by === "opened" && downloads
              ? { words: t.download, onClick: () => downloaded(made.file) }
              : { words: t.open, onClick: () => void opened(made.file) }
          }
        >
          <CopyReport {...made} downloads={downloads} />
        </SuccessNotice>
      )}
    </ReportCard>
  );
}
