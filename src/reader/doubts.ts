/**
 * What makes a row doubtful, and how much of the confidence each takes away. Codes only: the words a user reads are
 * looked up outside this room.
 */
export const DOUBTS = {
  /** The text names no year; the last year of the term was taken. */
  "no-year": 0.05,
  /** Neither "hằng năm" nor a year is given: a yearly level, or one to reach by the end of the term. */
  "yearly-or-level": 0.1,
  /** The text names no term; the years were counted back from the due year. */
  "term-guessed": 0.15,
  /** One figure stands for several subjects, a row for each. */
  "shared-figure": 0.1,
  /** Another number of the words was read as part of a condition or of the name: "ít nhất 1 phòng học". */
  "figure-left-out": 0.1,
  /** Words such as "cơ bản" weaken the target. */
  hedged: 0.1,
  /** Nothing around it says that it is a target and not a fact. */
  "no-goal-word": 0.3,
  /** Stands among tasks, not in a list of targets. */
  "among-tasks": 0.1,
  /** The figure means a change against another year's figure, which the text does not give. */
  "needs-base": 0.2,
  /** A statement without a figure. */
  "no-figure": 0.2,
  /** Depends on a condition; no year can be given. */
  conditional: 0.2,
  /** The words name several years; which of them the figure is for was guessed. */
  "several-years": 0.2,
  /** Figures told in the order of several names, not as many of the one as of the other. */
  "order-unclear": 0.3,
  /** The text has it start after the year it is due. */
  "starts-after-due": 0.3,
  /** Nothing but the unit tells what is counted. */
  "no-name": 0.3,
  /** Letters of it are struck through in the document. */
  struck: 0.3,
  /** A machine recognised its words in the picture of a page. */
  recognised: 0.3,
  /** Words of it have lost letters, or their letters stand apart, as a PDF can do: the figure may have lost some too. */
  "letters-lost": 0.5,
  /** Read from a table row: the columns were guessed. */
  table: 0.1,
} as const;

export type Doubt = keyof typeof DOUBTS;

/**
 * What is left of full confidence, between 0.1 and 1, in steps of 0.01.
 *
 * @example confidenceOf(["no-year", "hedged"]) // 0.85
 */
export function confidenceOf(doubts: readonly Doubt[]): number {
  const left = doubts.reduce((rest, doubt) => rest - DOUBTS[doubt], 1);
  return Math.max(0.1, Math.round(left * 100) / 100);
}

/** The doubts that hold, in the order given. */
export const held = (doubts: readonly (readonly [doubt: Doubt, holds: boolean])[]): Doubt[] =>
  doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
