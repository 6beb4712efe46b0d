import { SEND_WORDS } from "../../i18n/send";
import type { CopyFile } from "../../tracker/port";
import { useWordsOf } from "../parts/words";

interface CopyReportProps {
  readonly file: CopyFile;
  readonly by: "opened" | "downloaded";
}

/** Where a file went, and what of the workbook it does not have. */
export function CopyReport({ file, by }: CopyReportProps) {
  const t = useWordsOf(SEND_WORDS);
  const missing = (["otherSheets", "leftOut", "asValues"] as const).filter((what) => file[what].length > 0);
  return (
    <>
      <p>{t[by](file.name)}</p>
      {missing.map((what) => (
        <p key={what}>{t[what](file[what])}</p>
      ))}
    </>
  );
}
