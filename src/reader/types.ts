import type { Kind } from "../domain/kinds";
import type { Comparator } from "../domain/target";
import type { Doubt } from "./doubts";

/** From the first character to before the last, counted in the text as it was handed in (UTF-16 units). */
export type TextSpan = readonly [from: number, to: number];

export interface TargetProposal {
  /** Where it stands, as numbered in the text: "II.1.2.2(5)"; "" where nothing is numbered. */
  readonly clause: string;
  /** The nearest title above it. */
  readonly group: string;
  readonly name: string;
  /** As printed after the figure: "%", "tỷ đồng", "trường học"; "" where there is none. */
  readonly unit: string;
  readonly kind: Kind;
  /** "none" for a judgement, which has nothing to compare; "=" for a yes that has to come. */
  readonly comparator: Comparator | "none";
  /** The figure, except for a range. 0 stands for "không còn"; a yes has no figure. */
  readonly value?: number;
  /** Both bounds of a range. */
  readonly low?: number;
  readonly high?: number;
  /** The lowest grade that will do: "Hoàn thành tốt nhiệm vụ". */
  readonly grade?: string;
  /** First year whose figure counts; null where the text names no years at all. The same holds for `dueYear`. */
  readonly startYear: number | null;
  /** Year by whose end it has to be met; null also where the text makes it depend on a condition. */
  readonly dueYear: number | null;
  readonly direction: "up" | "down" | "reach" | "keep" | "none";
  /** The text's own words, NFC, line breaks joined, white space collapsed. */
  readonly quote: string;
  readonly span: TextSpan;
  /** Where the text says the same target again. */
  readonly again: readonly TextSpan[];
  /** 0 to 1; each doubt takes its part away. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** A deadline: its words and the last day that keeps it, ISO; null for words that name a stretch or no day. */
export interface DateProposal {
  readonly words: string;
  readonly lastDay: string | null;
}

export interface SchemeProposal {
  readonly kind: "scheme" | "plan";
  readonly clause: string;
  readonly title: string;
  /** The post that directs; "" where the text names none. The same holds for `lead`. */
  readonly official: string;
  readonly lead: string;
  readonly coordinators: readonly string[];
  /** What the text dates: the draft, the issue, the run, the reviews. */
  readonly dates: Readonly<Partial<Record<ProposedStep, DateProposal>>>;
  readonly quote: string;
  readonly span: TextSpan;
}

export type ProposedStep = "draft" | "issue" | "run" | "midReview" | "finalReview";

export interface AgencyProposal {
  readonly name: string;
  /** Other spellings and short forms found in the text. */
  readonly aliases: readonly string[];
  readonly span: TextSpan;
}

export interface MilestoneProposal extends DateProposal {
  readonly clause: string;
  /** What has to be done by then, in the text's words. */
  readonly what: string;
  readonly span: TextSpan;
}

/** What a text proposes. Nothing in it is settled: a person looks at every row. */
export interface ProgrammeProposal {
  readonly term: { readonly start: number; readonly end: number } | null;
  readonly targets: readonly TargetProposal[];
  readonly schemes: readonly SchemeProposal[];
  readonly agencies: readonly AgencyProposal[];
  readonly milestones: readonly MilestoneProposal[];
  /** Sentences with a figure that no row covers, in reading order. */
  readonly unread: readonly TextSpan[];
}
