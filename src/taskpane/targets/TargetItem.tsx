import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { contentWords } from "../parts/cellWords";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

interface TargetItemProps {
  readonly row: StatusRow;
  readonly desk: Desk;
}

/**
 * One target in the list: name, target, figure and word. Texts from the sheet are Vietnamese whatever the pane speaks.
 */
export function TargetItem({ row, desk }: TargetItemProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const face = verdictFace(row.verdict, language);
  const figure = row.actual === null ? shared.noFigure : contentWords(row.actual, language);
  return (
    <li>
      <RowLink
        face={face}
        code={row.code}
        name={row.name}
        remark={
          <>
            <span className="pane-fact">
              {t.target}: <span lang="vi">{row.target}</span> ·
            </span>{" "}
            <span className="pane-fact">
              {t.actual}: <strong lang={typeof row.actual === "string" ? "vi" : undefined}>{figure}</strong>
              {row.unit !== "" && " ·"}
            </span>{" "}
            {row.unit !== "" && (
              <span className="pane-fact">
                {t.unit}: <span lang="vi">{row.unit}</span>
              </span>
            )}{" "}
            <strong className="pane-word">
              {face.word}
              {row.verdict === null && row.verdictText !== "" && `: ${row.verdictText}`}
            </strong>
          </>
        }
        onOpen={() => desk.open({ table: "TinhHinh", code: row.code })}
      />
    </li>
  );
}
