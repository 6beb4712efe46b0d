import { type CountBase, type Judged, type Tally, tally, verdictCounted } from "../domain/tally";
import type { Verdict } from "../domain/verdict";
import { inUnit } from "./inUnit";
import type { Words } from "../i18n/vi/reportParagraph";

/** What the paragraph tells of a target that was missed or is at risk. */
export interface ParagraphRow extends Judged {
  readonly name: string;
  /** As the sheet has it: "> 90". */
  readonly target: string;
  readonly unit: string;
  /** What was reached in the reporting year, with its unit; "" where there is nothing. */
  readonly figure: string;
  /** Whether that figure is an estimate. */
  readonly estimated: boolean;
  readonly cause: string;
  readonly remedy: string;
  readonly proposal: string;
}

export interface ParagraphFacts {
  readonly reportingYear: number;
  readonly countBase: CountBase;
  /** Whether any of the figures is an estimate. */
  readonly estimated: boolean;
  readonly rows: readonly ParagraphRow[];
}

const MISSED: readonly (Verdict | null)[] = ["nearly", "missed"];
const AT_RISK: readonly (Verdict | null)[] = ["unlikely", "backsliding"];

function metText({ total, met, exceeded }: Tally, { met: words }: Words): string {
  const reached = met + exceeded;
  if (total === 1 && exceeded === 0) return reached === 1 ? words.only : words.onlyNot;
  if (reached === 0) return words.none(total);
  return reached === total ? words.all(total, exceeded) : words.some(reached, total, exceeded);
}

function ongoingText({ ongoing: { onTrack, slow, atRisk } }: Tally, words: Words): string {
  const told = [
    [onTrack, words.onTrack],
    [slow, words.slow],
    [atRisk, words.atRisk],
  ] as const;
  const parts = told.flatMap(([count, text]) => (count === 0 ? [] : [text(count)]));
  return parts.length === 0 ? "" : words.ongoing(onTrack + slow + atRisk, parts.join(", "));
}

export const withoutStop = (text: string) => text.trim().replace(/[.;,\s]+$/, "");

const listed = (parts: readonly string[], sign: string) => parts.filter((part) => part !== "").join(sign);

const ifAny = (text: string, words: (text: string) => string) => {
  const told = withoutStop(text);
  return told === "" ? "" : words(told);
};

const COMPARED = /^(>=|≥|<=|≤|>|<)\s*(.*)$/;
const COMPARATORS: Readonly<Record<string, keyof Words["bounds"]>> = {
  ">=": "atLeast",
  "≥": "atLeast",
  "<=": "atMost",
  "≤": "atMost",
  ">": "above",
  "<": "below",
};

/** A target in words, its unit behind the figure: "trên 90%". Words of the programme stay as they are. */
function targetText(target: string, unit: string, { bounds }: Words): string {
  const [, sign = "", rest = target] = COMPARED.exec(target.trim()) ?? [];
  const bound = COMPARATORS[sign];
  return bound === undefined ? inUnit(rest, unit) : bounds[bound](inUnit(rest, unit));
}

/**
 * A target by name, with figure, target, cause, remedy and proposal where there are any.
 *
 * @example named(row, words) // "Tỷ lệ bao phủ (ước thực hiện 89,6%, mục tiêu trên 90%), nguyên nhân: thiếu vốn"
 */
export function named(row: ParagraphRow, words: Words): string {
  const { name, target, unit, figure, estimated, cause, remedy, proposal } = row;
  const against = listed(
    [
      ifAny(figure, estimated ? words.estimate : words.figure),
      ifAny(targetText(target, unit, words), words.target),
    ],
    ", ",
  );
  const why = listed(
    [ifAny(cause, words.cause), ifAny(remedy, words.remedy), ifAny(proposal, words.proposal)],
    "; ",
  );
  return listed([against === "" ? name : `${name} (${against})`, why], ", ");
}

/** Several things in one line: one bare, more with numbers, so that semicolons within them do no harm. */
export const inOneLine = (items: readonly string[]): string =>
  items.length === 1 ? items.join("") : items.map((item, index) => `(${index + 1}) ${item}`).join("; ");

/** What was counted, and how many stand where; null where there is nothing to count. */
function counts(
  rows: readonly ParagraphRow[],
  { reportingYear, countBase }: ParagraphFacts,
  words: Words,
): { readonly of: string; readonly counts: string } | null {
  const counted = tally(rows, reportingYear, countBase);
  const { total, base, items, components, missed, nearly, open, unread } = counted;
  if (total === 0) return null;
  return {
    of: base === "item" ? words.total.items(items, components) : words.total.components(components),
    counts: listed(
      [
        metText(counted, words),
        ongoingText(counted, words),
        missed === 0 ? "" : words.missed(missed, nearly),
        open === 0 ? "" : words.open(open),
        unread === 0 ? "" : words.unread(unread),
      ],
      "; ",
    ),
  };
}

/** The first sentence of the paragraph: how many targets there are, and how many stand where. */
export function reportCounts(facts: ParagraphFacts, words: Words): string {
  const until = (facts.estimated ? words.untilEstimated : words.until)(facts.reportingYear);
  const counted = counts(facts.rows, facts, words);
  return counted === null ? words.noTargets(until) : words.counts(until, counted.of, counted.counts);
}

/** The same of the targets of one group. */
export function groupCounts(rows: readonly ParagraphRow[], facts: ParagraphFacts, words: Words): string {
  const counted = counts(rows, facts, words);
  return counted === null ? "" : words.groupCounts(counted.of, counted.counts);
}

/**
 * The paragraph of a report on a year: how many targets there are, how they stand, which were missed or are at risk, and
 * why. Counts follow the official verdict where there is one, and add up to the total.
 *
 * @param words those of i18n/vi/reportParagraph or of i18n/en/reportParagraph
 * @example reportParagraph({ reportingYear: 2026, countBase: "item", estimated: false, rows }, words)
 * // "Đến hết năm 2026, trong 24 chỉ tiêu (43 chỉ tiêu thành phần): có 07/24 chỉ tiêu đạt và vượt (trong đó 02 chỉ tiêu vượt); …"
 */
export function reportParagraph(facts: ParagraphFacts, words: Words): string {
  const { reportingYear, rows } = facts;
  const those = (verdicts: readonly (Verdict | null)[]) =>
    rows
      .filter((row) => verdicts.includes(verdictCounted(row, reportingYear)))
      .map((row) => named(row, words));
  const [notMet, atRisk] = [those(MISSED), those(AT_RISK)];
  return [
    reportCounts(facts, words),
    ...(notMet.length > 0 ? [words.missedNames(inOneLine(notMet))] : []),
    ...(atRisk.length > 0 ? [words.atRiskNames(inOneLine(atRisk))] : []),
  ].join("\n");
}
