import { type Judged, type Tally, tally, verdictInForce } from "../domain/tally";
import type { Verdict } from "../domain/verdict";
import type { Words } from "../i18n/vi/reportParagraph";

/** What the paragraph tells of a target that was missed. */
export interface ParagraphRow extends Judged {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  /** Figure of the reporting year as it is to be read, "" where there is none. */
  readonly figure: string;
  readonly reason: string;
}

export interface ParagraphFacts {
  readonly reportingYear: number;
  /** Whether any of the figures is an estimate. */
  readonly estimated: boolean;
  readonly rows: readonly ParagraphRow[];
}

/** Verdicts of targets that were due and not met. */
const MISSED: readonly (Verdict | null)[] = ["nearly", "missed"];

function metText({ total, met }: Tally, { met: words }: Words): string {
  if (total === 1) return met === 1 ? words.only : words.onlyNot;
  if (met === 0) return words.none(total);
  return met === total ? words.all(total) : words.some(met, total);
}

function exceededText({ met, exceeded }: Tally, { exceeded: words }: Words): string {
  if (exceeded === 0) return "";
  if (exceeded < met) return words.some(exceeded);
  return met === 1 ? words.only : words.all;
}

const measured = (text: string, unit: string) => (unit === "%" ? `${text}%` : text);

const withoutStop = (text: string) => text.trim().replace(/[.;,\s]+$/, "");

const listed = (parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");

function missedTarget({ name, unit, target, figure, reason }: ParagraphRow, words: Words): string {
  const against = listed([
    figure === "" ? "" : words.figure(measured(figure, unit)),
    words.target(measured(target, unit)),
  ]);
  return listed([`${name} (${against})`, reason === "" ? "" : words.reason(withoutStop(reason))]);
}

/** The targets missed: one bare, several with numbers, so that commas within them do no harm. */
function missedText(rows: readonly ParagraphRow[], words: Words): string {
  const targets = rows.map((row) => missedTarget(row, words));
  return targets.length === 1
    ? words.missedOne(targets.join(""))
    : words.missedSeveral(
        targets.length,
        targets.map((target, index) => `(${index + 1}) ${target}`).join("; "),
      );
}

/**
 * The paragraph of a report on a year: how many targets are met, how the others stand, and which were missed and why.
 * Counts follow the official verdict where there is one.
 *
 * @param words those of i18n/vi/reportParagraph or of i18n/en/reportParagraph
 * @example reportParagraph({ reportingYear: 2026, estimated: false, rows }, words)
 * // "Đến hết năm 2026: 28/43 chỉ tiêu đạt (trong đó 3 chỉ tiêu vượt), 5 chỉ tiêu có khả năng hoàn thành, …"
 */
export function reportParagraph({ reportingYear, estimated, rows }: ParagraphFacts, words: Words): string {
  const until = (estimated ? words.untilEstimated : words.until)(reportingYear);
  const counted = tally(rows);
  const { total, others, unread } = counted;
  if (total === 0) return words.noTargets(until);
  const counts = listed([
    metText(counted, words) + exceededText(counted, words),
    ...others.map(({ verdict, count }) => words.others[verdict](count)),
    unread === 0 ? "" : words.unread(unread),
  ]);
  const missed = rows.filter((row) => MISSED.includes(verdictInForce(row)));
  return [words.counts(until, counts), ...(missed.length > 0 ? [missedText(missed, words)] : [])].join("\n");
}
