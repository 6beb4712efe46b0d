import type { Kind } from "../../domain/kinds";
import { fold } from "../../domain/text";
import { A_YEAR, MANIFOLD, OVER_TERM, TIMES } from "../lexicon/kinds";
import { HEDGED } from "../lexicon/statements";
import { core } from "../phrases/core";
import type { PrintedFigure } from "../phrases/figures";
import { subjectsOf } from "../phrases/subjects";
import { isYearly, mergeYears, namesEndOfTerm, yearsIn } from "../phrases/years";
import type { TargetProposal } from "../types";
import type { Clues } from "./clues";
import { directionOf } from "./direction";
import { type Doubt, held } from "../doubts";
import { type Due, dueOf } from "./due";
import { type Growth, growthOf } from "./growth";
import { kindOf } from "./kinds";
import { isOnlyUnit, nameOf } from "./names";
import { type Passage, keyOf, proposal } from "./passage";
import { startYear } from "./startYear";

/** What the columns of a table say of a figure. */
interface ColumnWords {
  readonly name: string;
  readonly unit: string;
}

/** Words before a figure, without what leads in and without remarks: "(theo Chỉ thị 12-CT/TU)" says nothing of it. */
const leadOf = (words: string, figure: PrintedFigure): string =>
  words
    .slice(core(words, 0, figure.from).from, figure.from)
    .replace(/\([^()]*\)/gu, " ")
    .replace(/ {2,}/gu, " ");

function cluesOf(passage: Passage, figure: PrintedFigure, column: ColumnWords | null): Clues {
  const { carried } = passage;
  const words = keyOf(passage);
  const own = yearsIn(words);
  const unit = column?.unit ?? figure.unit;
  return {
    figure: { ...figure, unit, percent: figure.percent || unit.startsWith("%") },
    lead: column === null ? leadOf(words, figure) : fold(column.name),
    comparing: words.slice(figure.from, figure.digits),
    tail: column === null ? words.slice(figure.to) : "",
    frame: carried.frame,
    own,
    years: mergeYears(carried.years, own),
    yearly:
      isYearly(words) || (carried.yearly && !own.pointed && !namesEndOfTerm(words) && !OVER_TERM.test(words)),
    parentKind: carried.parent?.kind ?? null,
  };
}

/** What a figure's words come to. */
interface Settled {
  readonly clues: Clues;
  readonly growth: Growth | null;
  readonly kind: Kind;
  readonly due: Due;
}

function settled(passage: Passage, figure: PrintedFigure, column: ColumnWords | null): Settled {
  const clues = cluesOf(passage, figure, column);
  const growth = growthOf(clues);
  const due = dueOf(keyOf(passage), clues.own, clues.years, passage.term);
  return { clues, growth, kind: kindOf(clues, growth), due };
}

/** Whether a figure means a change against another year's figure, which the text does not give. */
const needsBase = ({ clues, growth }: Settled): boolean =>
  growth === "against-year" || MANIFOLD.test(clues.lead) || TIMES.test(clues.figure.unit);

/** What makes the rows of a figure doubtful; `shared`: by two subjects; `table`: read from one. */
function doubtsOf(
  passage: Passage,
  figure: Settled,
  given: {
    readonly shared: boolean;
    readonly conditional: boolean;
    readonly table: boolean;
    readonly named: boolean;
  },
): Doubt[] {
  const { block, carried, term } = passage;
  const { clues, kind, due } = figure;
  return held([
    ["no-year", !due.told && !clues.yearly],
    ["yearly-or-level", kind === "yearly" && !clues.yearly && !A_YEAR.test(clues.figure.unit)],
    ["term-guessed", term?.guessed === true],
    ["shared-figure", given.shared],
    ["figure-left-out", given.conditional],
    ["hedged", HEDGED.test(keyOf(passage))],
    ["no-goal-word", !carried.goal],
    ["among-tasks", block.zone === "tasks"],
    ["needs-base", needsBase(figure)],
    ["table", given.table],
    ["no-name", !given.named],
  ]);
}

/**
 * The rows of one figure: one, or two where the figure stands for two subjects.
 *
 * @param figure its places count from the beginning of the passage
 * @param conditional the passage has another figure, read as a condition
 * @param column what the columns of a table say; null in running text
 */
export function rowsOfFigure(
  passage: Passage,
  figure: PrintedFigure,
  conditional: boolean,
  column: ColumnWords | null,
): TargetProposal[] {
  const found = settled(passage, figure, column);
  const { clues, kind, due } = found;
  const names = subjectsOf(column?.name ?? nameOf(passage, figure, kind));
  // "hình thành 01 khu": two would do as well.
  const orMore = kind === "count" && figure.comparator === "=" && figure.low > 0;
  const doubts = doubtsOf(passage, found, {
    shared: names.length > 1,
    conditional,
    table: column !== null,
    named: names.every((name) => !isOnlyUnit(name, clues.figure)),
  });
  return names.map((name) =>
    proposal(passage, {
      name,
      unit: clues.figure.unit,
      kind,
      comparator: orMore ? ">=" : figure.comparator,
      ...(figure.comparator === "range" ? { low: figure.low, high: figure.high } : { value: figure.low }),
      startYear: startYear(clues, kind, passage.term),
      dueYear: due.year,
      direction: directionOf(clues, kind),
      doubts,
    }),
  );
}

/** The row of a table whose cell asks for a yes: "Đạt". */
export function rowOfYes(passage: Passage, name: string): TargetProposal {
  const { carried, term } = passage;
  return proposal(passage, {
    name,
    unit: "",
    kind: "recognition",
    comparator: "=",
    startYear: carried.years.start ?? term?.start ?? null,
    dueYear: dueOf("", yearsIn(keyOf(passage)), carried.years, term).year,
    direction: "reach",
    doubts: ["no-figure", "table"],
  });
}
