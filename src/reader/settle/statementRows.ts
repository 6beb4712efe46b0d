import { capital, fold } from "../../domain/text";
import { BARE_LINK_LEFT } from "../lexicon/sharers";
import { GRADED_AS, GRADE_BEGINS, HEADS_WORK, HEDGED, UPWARDS } from "../lexicon/statements";
import { core } from "../phrases/core";
import { strives } from "../phrases/mode";
import { type Statement, statementIn } from "../phrases/statements";
import { secondSubject } from "../phrases/subjects";
import { bare } from "../phrases/wording";
import { type Years, asksEveryYear, mergeYears, yearsIn } from "../phrases/years";
import type { TargetProposal } from "../types";
import { held } from "../doubts";
import { dueOf } from "./due";
import { type Passage, keyOf, proposal } from "./passage";

const LONGEST_STATEMENT = 260;
/** In running text, where anything longer is talk. */
const LONGEST_LOOSE_STATEMENT = 160;
const MOST_LOOSE_PARTS = 2;
/** Kinds that need no due year. */
const DATELESS: ReadonlySet<string> = new Set(["judgement", "yearly", "grade"]);

/** Whether a statement says enough to be a row where it stands. */
function isWanted(
  { block, wanted }: Passage,
  words: string,
  said: Statement,
  dated: boolean,
  striven: boolean,
) {
  if (words.length > LONGEST_STATEMENT) return false;
  if (wanted === "list") return true;
  if (said.listOnly || words.length > LONGEST_LOOSE_STATEMENT) return false;
  if (words.split(", ").length > MOST_LOOSE_PARTS && !dated) return false;
  return (wanted === "goal" && block.zone !== "tasks") || (dated && striven);
}

/** The names of the one or two bodies a statement is about, as printed. */
function namesIn(printed: string, words: string, said: Statement): string[] {
  const second = said.kind === "grade" ? secondSubject(words) : null;
  const begins = said.grade === undefined ? -1 : fold(words).search(GRADE_BEGINS);
  const end = begins > Math.max(1, second ?? 0) ? begins : printed.length;
  return second === null
    ? [printed.slice(0, end)]
    : [printed.slice(0, second).replace(BARE_LINK_LEFT, ""), printed.slice(second, end)];
}

/** A judgement has nothing to compare; a grade may be told with "trở lên". */
function comparatorOf({ kind }: Statement, piece: string): TargetProposal["comparator"] {
  if (kind === "judgement") return "none";
  return kind === "grade" && piece.includes(UPWARDS) ? ">=" : "=";
}

/** What a passage asks for without a figure. */
interface StatementFound {
  readonly said: Statement;
  /** From the subject on: as printed, and folded. */
  readonly printed: string;
  readonly words: string;
  readonly own: Years;
}

/** The statement of a passage; null for talk, and for what is not wanted where it stands. */
function foundIn(passage: Passage): StatementFound | null {
  const { block, stretch, carried } = passage;
  const piece = keyOf(passage);
  const striven = strives(piece);
  if (HEADS_WORK.test(carried.frame) && !striven) return null;
  const own = yearsIn(piece);
  const dated = own.due !== null;
  const { from } = core(block.key, stretch.from, stretch.to);
  const words = block.key.slice(from, stretch.to);
  const said = statementIn(words, carried.yearly || asksEveryYear(piece), dated);
  if (said === null || !isWanted(passage, words, said, dated, striven)) return null;
  return { said, printed: block.text.slice(from, stretch.to), words, own };
}

/** The rows of a passage without a figure: none for talk, two for a grade of two bodies. */
export function rowsOfStatement(passage: Passage): TargetProposal[] {
  const { block, carried, term } = passage;
  const piece = keyOf(passage);
  const found = foundIn(passage);
  if (found === null) return [];
  const { said } = found;
  const years = mergeYears(carried.years, found.own);
  const due = dueOf(piece, found.own, years, term);
  const names = namesIn(found.printed, found.words, said);
  const graded = said.kind === "grade";
  const doubts = held([
    ["no-figure", true],
    ["conditional", said.conditional],
    ["no-year", !said.conditional && !due.told && !DATELESS.has(said.kind)],
    ["term-guessed", term?.guessed === true],
    ["shared-figure", names.length > 1],
    ["hedged", HEDGED.test(piece)],
    ["among-tasks", block.zone === "tasks"],
  ]);
  return names.map((name) =>
    proposal(passage, {
      name: graded ? `${GRADED_AS} ${bare(name)}` : capital(bare(name)),
      unit: "",
      kind: said.kind,
      comparator: comparatorOf(said, piece),
      ...(said.grade === undefined ? {} : { grade: said.grade }),
      startYear: years.start ?? term?.start ?? null,
      dueYear: said.conditional ? null : due.year,
      direction: said.direction,
      doubts,
    }),
  );
}
