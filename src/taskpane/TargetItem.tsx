import { formatNumber } from "../i18n/language";
import type { StatusRow } from "../workbook/actions";
import { verdictFace } from "./verdictFace";
import { VerdictMark } from "./VerdictMark";
import { useWords } from "./words";

interface TargetItemProps {
  readonly row: StatusRow;
  readonly onGoTo: (code: string) => void;
}

/** One target as a button that leads to its row. Texts from the sheet are Vietnamese whatever the pane speaks. */
export function TargetItem({ row, onGoTo }: TargetItemProps) {
  const { language, t } = useWords();
  const face = verdictFace(row.verdict, language);
  const figure =
    row.actual === null ? (
      t.targets.noFigure
    ) : typeof row.actual === "number" ? (
      <strong>{formatNumber(row.actual, language)}</strong>
    ) : (
      <strong lang="vi">{row.actual}</strong>
    );
  return (
    <li>
      <button type="button" className="pane-target" onClick={() => onGoTo(row.code)}>
        <VerdictMark face={face} />
        <span>
          <span className="pane-name" lang="vi">
            {row.name}
          </span>{" "}
          <span className="pane-fact">
            {t.targets.target}: <span lang="vi">{row.target}</span> ·
          </span>{" "}
          <span className="pane-fact">
            {t.targets.actual}: {figure}
            {row.unit !== "" && " ·"}
          </span>{" "}
          {row.unit !== "" && (
            <span className="pane-fact">
              {t.targets.unit}: <span lang="vi">{row.unit}</span>
            </span>
          )}{" "}
          <strong className="pane-word">
            {face.word}
            {row.verdict === null && row.verdictText !== "" && `: ${row.verdictText}`}
          </strong>
        </span>
      </button>
    </li>
  );
}
