import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { flawsOf, glanceOf, type TargetDraft } from "../../intake/draft";
import { tidy } from "../../intake/tidy";
import { useWordsOf } from "../parts/words";
import type { ReviewStep } from "../../intake/review";
import { RowForm } from "./RowForm";

/** Words shown before and after the sentence of a row. */
const CONTEXT = 160;

interface RowItemProps {
  readonly row: TargetDraft;
  readonly place: number;
  readonly isLast: boolean;
  readonly open: boolean;
  readonly text: string;
  readonly groups: readonly string[];
  readonly bodies: readonly string[];
  readonly onStep: (step: ReviewStep) => void;
  readonly onShowText: () => void;
}

/** One proposed row: what it says at a glance; opened, its sentence in the text and everything that can be put right. */
export function RowItem({ row, place, isLast, open, text, onStep, onShowText, ...known }: RowItemProps) {
  const t = useWordsOf({ vi, en });
  const flawed = flawsOf(row).length > 0;
  const [from, to] = row.span;
  return (
    <li>
      <button
        type="button"
        className="pane-target"
        aria-expanded={open}
        aria-label={t.row(place, row.name)}
        onClick={() => onStep({ do: "open", id: open ? null : row.id })}
      >
        <span className="pane-name">
          <span lang="vi">{row.name}</span>
          <small className="pane-fact" lang="vi">
            {glanceOf(row)}
          </small>
          {(flawed || row.doubts.length > 0) && (
            <small className={flawed ? "pane-wrong" : "import-doubt"}>
              {flawed ? `! ${t.flawed}` : `? ${t.doubtful(row.doubts.length)}`}
            </small>
          )}
        </span>
      </button>
      {open && (
        <>
          <h3>{t.sentence}</h3>
          <blockquote className="pane-quote import-quote" lang="vi">
            {from > 0 && `…${text.slice(Math.max(0, from - CONTEXT), from)}`}
            <mark>{text.slice(from, to) || tidy(row.quote)}</mark>
            {to < text.length && `${text.slice(to, to + CONTEXT)}…`}
          </blockquote>
          <div className="pane-actions import-narrow">
            <Button size="small" appearance="subtle" onClick={onShowText}>
              {t.inText}
            </Button>
          </div>
          <RowForm row={row} isLast={isLast} onStep={onStep} {...known} />
        </>
      )}
    </li>
  );
}
