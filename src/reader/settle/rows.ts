import { fold } from "../../domain/text";
import { OVER_TERM } from "../lexicon/kinds";
import { CHANGES_BY } from "../lexicon/names";
import { BEGINS_WITH } from "../lexicon/figures";
import { OF_A_YEAR } from "../lexicon/years";
import { core } from "../phrases/core";
import { searched } from "../phrases/struck";
import type { PrintedFigure } from "../phrases/figures";
import { subjectsOf } from "../phrases/subjects";
import { isYearly, mergeYears, namesEndOfTerm, yearsIn } from "../phrases/years";
import type { TargetProposal } from "../types";
import type { Clues } from "./clues";
import { directionOf } from "./direction";
import { dueOf } from "./due";
import { type Settled, doubtsOf } from "./figureDoubts";
import { growthOf } from "./growth";
import { kindOf } from "./kinds";
import { nameOf, tellsWhat } from "./names";
import { type Passage, keyOf, proposal } from "./passage";
import { startYear } from "./startYear";

/** How much of what follows a figure's words may hold the next. */
const NEXT = 20;

/** What the columns of a table say of a figure. */
interface ColumnWords {
  readonly name: string;
  readonly unit: string;
  /** Its cells that may name years, folded: not those under other titles, such as notes. */
  readonly dated: string;
}

/** Whether words have a number beside the figure and what its change begins with. */
function hasOtherNumber({ block, stretch }: Passage, { digits, to }: PrintedFigure): boolean {
  const key = block.key.slice(stretch.from, stretch.to);
  const { figures } = searched(key, block.text.slice(stretch.from, stretch.to));
  const others = figures.slice(0, digits).replace(BEGINS_WITH, "") + figures.slice(to);
  return /\d/.test(others);
}

/** Words before a figure, without what leads in and without remarks: "(theo Chỉ thị 12-CT/TU)" says nothing of it. */
const leadOf = (words: string, figure: PrintedFigure): string =>
  words
    .slice(core(words, 0, figure.from).from, figure.from)
    .replace(/\([^()]*\)/gu, " ")
    .replace(/ {2,}/gu, " ");

/** Which way words before an amount say that it changes by it; null where they tell what it comes to. */
function changesBy(before: string, { percent, comparator }: PrintedFigure): Clues["changes"] {
  const change = percent || comparator === "<" || comparator === "<=" ? null : CHANGES_BY.exec(before);
  if (change === null) return null;
  return change[1] === undefined ? "up" : "down";
}

function cluesOf(passage: Passage, figure: PrintedFigure, column: ColumnWords | null): Clues {
  const { carried } = passage;
  const words = keyOf(passage);
  const own = yearsIn(column?.dated ?? words);
  const unit = column?.unit ?? figure.unit;
  return {
    figure: { ...figure, unit, percent: figure.percent || unit.startsWith("%") },
    lead: column === null ? leadOf(words, figure) : fold(column.name),
    verb: carried.verb,
    comparing: words.slice(figure.from, figure.digits),
    tail: column === null ? words.slice(figure.to) : "",
    frame: carried.frame,
    own,
    years: mergeYears(carried.years, own),
    yearly:
      isYearly(words) ||
      (figure.percent && OF_A_YEAR.test(words.slice(figure.to))) ||
      (carried.yearly && !own.pointed && !namesEndOfTerm(words) && !OVER_TERM.test(words)),
    changes: changesBy(words.slice(0, figure.from), figure),
    parentKind: carried.parent?.kind ?? null,
    lastKind: carried.last?.kind ?? null,
  };
}

function settled(passage: Passage, figure: PrintedFigure, column: ColumnWords | null): Settled {
  const clues = cluesOf(passage, figure, column);
  const growth = growthOf(clues);
  const due = dueOf(keyOf(passage), clues.own, clues.years, passage.term);
  return { clues, growth, kind: kindOf(clues, growth), due };
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
  const { block, stretch } = passage;
  const found = settled(passage, figure, column);
  const { clues, kind, due } = found;
  // A figure that only goes on with what was told goes its way.
  const { last } = passage.carried;
  const names = subjectsOf(column?.name ?? nameOf(passage, figure, kind, clues.changes));
  // "hình thành 01 khu": two would do as well.
  const orMore = kind === "count" && figure.comparator === "=" && figure.low > 0;
  const next = block.key.slice(stretch.to, stretch.to + NEXT);
  const doubts = doubtsOf(passage, found, {
    shared: names.length > 1,
    conditional: conditional || (column === null && hasOtherNumber(passage, figure)),
    table: column !== null,
    named: names.every((name) => tellsWhat(name, clues.figure, { object: clues.tail, next })),
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
      direction:
        last?.name === name && last.kind === kind ? last.direction : directionOf(clues, kind, fold(name)),
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
