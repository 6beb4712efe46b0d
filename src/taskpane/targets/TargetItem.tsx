import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { inUnit } from "../../sentences/inUnit";
import { achieved } from "../../tracker/achieved";
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
  const figure = achieved(row, desk.snapshot.reportingYear, language) || shared.noFigure;
  return (
    <li>
      <RowLink
        face={face}
        code={row.code}
        name={row.name}
        remark={
          <>
            <span className="pane-fact">
              {t.target}: <span lang="vi">{inUnit(row.target, row.unit)}</span> ·
            </span>{" "}
            <span className="pane-fact">
              {t.actual}: <strong lang={row.actual === null ? undefined : "vi"}>{figure}</strong>
            </span>{" "}
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
