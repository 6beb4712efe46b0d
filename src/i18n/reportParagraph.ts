import { type Judged, tally, type Unmet, verdictInForce } from "../domain/tally";
import type { Verdict } from "../domain/verdict";
import type { Language, Words } from "./language";

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

/** The parts of a sentence, the last one closed by a full stop. */
const sentence = (parts: readonly string[]) => `${parts.filter((part) => part !== "").join(", ")}.`;

const withoutStop = (text: string) => text.trim().replace(/[.;,\s]+$/, "");

interface Phrases {
  readonly until: (year: number, estimated: boolean) => string;
  readonly nothing: (until: string) => string;
  readonly met: (met: number, total: number) => string;
  readonly exceeded: (exceeded: number, met: number) => string;
  readonly others: Readonly<Record<Unmet, (count: number) => string>>;
  readonly unread: (count: number) => string;
  readonly missed: (items: readonly string[]) => string;
  readonly item: (row: ParagraphRow) => string;
}

const targets = (count: number) => `${count} chỉ tiêu`;
const measured = (text: string, unit: string) => (unit === "%" ? `${text}%` : text);

const vi: Phrases = {
  until: (year, estimated) => `${estimated ? "Ước đến" : "Đến"} hết năm ${year}`,
  nothing: (until) => `${until}: bảng theo dõi chưa có chỉ tiêu nào.`,
  met: (met, total) =>
    met === 0
      ? `chưa có chỉ tiêu nào đạt (0/${total})`
      : `${met === total && total > 1 ? "cả " : ""}${met}/${total} chỉ tiêu đạt`,
  exceeded: (exceeded, met) =>
    exceeded === 0
      ? ""
      : exceeded < met
        ? ` (trong đó ${targets(exceeded)} vượt)`
        : met === 1
          ? " và vượt"
          : " và đều vượt",
  others: {
    "on-track": (count) => `${targets(count)} có khả năng hoàn thành`,
    slow: (count) => `${targets(count)} chậm (cần đẩy nhanh)`,
    unlikely: (count) => `${targets(count)} khó hoàn thành`,
    backsliding: (count) => `${targets(count)} đi lùi`,
    nearly: (count) => `${targets(count)} xấp xỉ đạt`,
    missed: (count) => `${targets(count)} không đạt`,
    "not-due": (count) => `${targets(count)} chưa đến kỳ`,
    "no-data": (count) => `${targets(count)} chưa đủ số liệu`,
  },
  unread: (count) => `${targets(count)} chưa đọc được đánh giá`,
  missed: (items) =>
    `${items.length === 1 ? "Chỉ tiêu chưa đạt khi đến hạn" : `${items.length} chỉ tiêu chưa đạt khi đến hạn`}: ${numbered(items)}.`,
  item: ({ name, unit, target, figure, reason }) =>
    `${name} (${figure === "" ? "" : `thực hiện ${measured(figure, unit)}, `}mục tiêu ${measured(target, unit)})` +
    (reason === "" ? "" : `, lý do: ${withoutStop(reason)}`),
};

const are = (count: number, what: string) => `${count} ${count === 1 ? "is" : "are"} ${what}`;

const en: Phrases = {
  until: (year, estimated) => `By the end of ${year}${estimated ? " (estimated)" : ""}`,
  nothing: (until) => `${until}, the status sheet has no targets yet.`,
  met: (met, total) =>
    total === 1
      ? `the one target is ${met === 1 ? "met" : "not met yet"}`
      : met === 0
        ? `none of the ${total} targets is met`
        : met === total
          ? `all ${total} targets are met`
          : `${met} of ${total} targets ${met === 1 ? "is" : "are"} met`,
  exceeded: (exceeded, met) =>
    exceeded === 0
      ? ""
      : exceeded < met
        ? ` (${exceeded} of them exceeded)`
        : met === 1
          ? " and exceeded"
          : " and exceeded, every one",
  others: {
    "on-track": (count) => are(count, "on track"),
    slow: (count) => are(count, "slow"),
    unlikely: (count) => are(count, "unlikely to be met"),
    backsliding: (count) => are(count, "going backwards"),
    nearly: (count) => are(count, "nearly met"),
    missed: (count) => are(count, "missed"),
    "not-due": (count) => are(count, "not due yet"),
    "no-data": (count) => (count === 1 ? "1 lacks figures" : `${count} lack figures`),
  },
  unread: (count) => `the verdict of ${count} could not be read`,
  missed: (items) =>
    `${items.length === 1 ? "The target due and not met" : `The ${items.length} targets due and not met`}: ${numbered(items)}.`,
  item: ({ name, unit, target, figure, reason }) =>
    `${name} (${figure === "" ? "" : `reached ${measured(figure, unit)}, `}target ${measured(target, unit)})` +
    (reason === "" ? "" : `, reason: ${withoutStop(reason)}`),
};

const PHRASES: Words<Phrases> = { vi, en };

/** One item bare, several with numbers, so that commas within them do no harm. */
const numbered = (items: readonly string[]) =>
  items.length === 1 ? items.join("") : items.map((item, index) => `(${index + 1}) ${item}`).join("; ");

/**
 * The paragraph of a report on a year: how many targets are met, how the others stand, and which were missed and why.
 * Counts follow the official verdict where there is one.
 *
 * @example reportParagraph({ reportingYear: 2026, estimated: false, rows }, "vi")
 * // "Đến hết năm 2026: 28/43 chỉ tiêu đạt (trong đó 3 chỉ tiêu vượt), 5 chỉ tiêu có khả năng hoàn thành, …"
 */
export function reportParagraph(
  { reportingYear, estimated, rows }: ParagraphFacts,
  language: Language,
): string {
  const words = PHRASES[language];
  const until = words.until(reportingYear, estimated);
  const { total, met, exceeded, others, unread } = tally(rows);
  if (total === 0) return words.nothing(until);
  const counts = sentence([
    words.met(met, total) + words.exceeded(exceeded, met),
    ...others.map(({ verdict, count }) => words.others[verdict](count)),
    unread === 0 ? "" : words.unread(unread),
  ]);
  const missed = rows.filter((row) => MISSED.includes(verdictInForce(row))).map(words.item);
  return [
    `${until}${language === "vi" ? ":" : ","} ${counts}`,
    ...(missed.length > 0 ? [words.missed(missed)] : []),
  ].join("\n");
}
