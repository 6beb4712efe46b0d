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

const withoutStop = (text: string) => text.trim().replace(/[.;,\s]+$/, "");

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

function named({ name, target, unit, figure, cause, remedy, proposal }: ParagraphRow, words: Words): string {
  const against = listed(
    [ifAny(figure, words.figure), ifAny(targetText(target, unit, words), words.target)],
    ", ",
  );
  const why = listed(
    [ifAny(cause, words.cause), ifAny(remedy, words.remedy), ifAny(proposal, words.proposal)],
    "; ",
  );
  return listed([against === "" ? name : `${name} (${against})`, why], ", ");
}

/** Targets by name: one bare, several with numbers, so that semicolons within them do no harm. */
function namesOf(rows: readonly ParagraphRow[], words: Words): string {
  const targets = rows.map((row) => named(row, words));
  return targets.length === 1
    ? targets.join("")
    : targets.map((target, index) => `(${index + 1}) ${target}`).join("; ");
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
  const { reportingYear, countBase, estimated, rows } = facts;
  const until = (estimated ? words.untilEstimated : words.until)(reportingYear);
  const counted = tally(rows, reportingYear, countBase);
  const { total, base, items, components, missed, nearly, open, unread } = counted;
  if (total === 0) return words.noTargets(until);
  const counts = listed(
    [
      metText(counted, words),
      ongoingText(counted, words),
      missed === 0 ? "" : words.missed(missed, nearly),
      open === 0 ? "" : words.open(open),
      unread === 0 ? "" : words.unread(unread),
    ],
    "; ",
  );
  const of = base === "item" ? words.total.items(items, components) : words.total.components(components);
  const those = (verdicts: readonly (Verdict | null)[]) =>
    rows.filter((row) => verdicts.includes(verdictCounted(row, reportingYear)));
  const [notMet, atRisk] = [those(MISSED), those(AT_RISK)];
  return [
    words.counts(until, of, counts),
    ...(notMet.length > 0 ? [words.missedNames(namesOf(notMet, words))] : []),
    ...(atRisk.length > 0 ? [words.atRiskNames(namesOf(atRisk, words))] : []),
  ].join("\n");
}
