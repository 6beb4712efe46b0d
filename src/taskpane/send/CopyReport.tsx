import { words as en } from "../../i18n/en/send";
import { words as vi } from "../../i18n/vi/send";
import type { CopyFile } from "../../tracker/port";
import { useWordsOf } from "../parts/words";

/** Named in full up to here; a longer list says how many more there are. */
const NAMED = 5;

interface CopyReportProps {
  readonly file: CopyFile;
  readonly by: "opened" | "downloaded";
  /** Whether this pane can download what Excel does not open. */
  readonly downloads: boolean;
}

/** Where a file went, and what it lacks of the workbook. */
export function CopyReport({ file, by, downloads }: CopyReportProps) {
  const t = useWordsOf({ vi, en });
  const listed = (names: readonly string[]) =>
    names.slice(0, NAMED).join("; ") + (names.length > NAMED ? ` ${t.others(names.length - NAMED)}` : "");
  const missing = (["otherSheets", "leftOut", "asValues"] as const).filter((what) => file[what].length > 0);
  return (
    <>
      <p>
        {t[by](file.name)}
        {by === "opened" && ` ${downloads ? t.elseDownload : t.elseOpen}`}
      </p>
      {missing.map((what) => (
        <p key={what}>{t[what](listed(file[what]))}</p>
      ))}
    </>
  );
}
