import type { TextBlock } from "../layout/blocks";
import { TITLE_OF_AIMS, TOPIC } from "../lexicon/telling";
import { EVERY_YEAR_HERE, EVERY_YEAR_ON } from "../lexicon/years";
import { type Mode, modeOf, tellsAims } from "../phrases/mode";
import { type Stretch, partsOf, sentencesOf } from "../phrases/sentences";
import { type Searched, hasFigure, searched } from "../phrases/struck";
import { NO_YEARS, type ReadTerm, type Years, mergeYears, yearsIn } from "../phrases/years";
import type { TextSpan, TargetProposal } from "../types";
import { type Carried, nothingCarried } from "./carried";
import { type PartRead, readPart } from "./part";
import { spanOf } from "./passage";
import { type ReadRow, withoutRepeats } from "./repeats";
import { NO_TABLE, type TableSoFar, rowsOfTableRow } from "./tables";
import { wantedOf } from "./wanted";

/** What a text is telling at the point where its next words begin. */
interface Course {
  readonly mode: Mode;
  /** Whether aims or results have been told; from there on, what does not say which it is counts as fact. */
  readonly told: boolean;
  readonly table: TableSoFar;
}

/** What a stretch of a text proposes, and what it hands on. */
interface Stage {
  readonly course: Course;
  readonly carried: Carried;
  readonly rows: readonly TargetProposal[];
  /** Stretches with a figure that became no row. */
  readonly left: readonly Stretch[];
}

/** What stands over the sentences of a block. */
interface Over {
  readonly term: ReadTerm | null;
  /** The years of the nearest title that names some to come. */
  readonly dated: Years;
  /** What the item that opens the list hands on; null where there is none. */
  readonly opener: Carried | null;
}

const ENDED = /[.!?…;:,]["”’)\]]*$/u;
/** How many characters at the start of a sentence may say that all of it holds every year. */
const LONGEST_OPENING = 60;

/** A headline without a year says nothing about what follows: "Xã A quyết tâm thoát nghèo". */
function modeAfterTitle({ key, body, text }: TextBlock, mode: Mode, term: ReadTerm | null): Mode {
  const { after } = modeOf(key, mode, term);
  const headline = body === 0 && !text.endsWith(":") && !/\d/.test(key) && !TITLE_OF_AIMS.test(key);
  return headline && after === "goal" ? mode : after;
}

/** What a block tells from its first word. */
function modeAt(block: TextBlock, mode: Mode, term: ReadTerm | null): Mode {
  if (block.zone === "targets") return "goal";
  if (block.zone === "results") return "past";
  if (block.zone === "tasks" || block.zone === "talk") return "unknown";
  return block.title ? modeAfterTitle(block, mode, term) : mode;
}

function yearsOver({ titles }: TextBlock): Years {
  for (const title of [...titles].reverse()) {
    const years = yearsIn(title);
    if (years.pointed) return years;
  }
  return NO_YEARS;
}

/** What is read from a part that tells of the past, or of facts. */
const nothingRead = (part: Stretch, words: Searched, carried: Carried, dated: Years): PartRead => ({
  rows: [],
  left: hasFigure(words) ? [part] : [],
  carried: { ...carried, years: dated },
});

/** What a part hands on to the next; `first` where it opens the sentence. */
function carriedOn(block: TextBlock, read: PartRead, before: Carried, first: boolean): Carried {
  // "…; đến năm 2028 không còn nhà tạm; …": a year said on the way holds for its own part.
  const onTheWay = !first && read.carried.years.pointed && !before.years.pointed;
  const [row] = read.rows;
  return {
    ...read.carried,
    years: onTheWay ? before.years : read.carried.years,
    yearly: before.yearly,
    parent: block.text.endsWith(":") && row !== undefined ? row : read.carried.parent,
  };
}

/** Reads a part of a sentence; `first` where it opens the sentence. */
function partRead(block: TextBlock, part: Stretch, before: Stage, over: Over, first: boolean): Stage {
  const { course, carried } = before;
  const { term } = over;
  const words = searched(block.key.slice(part.from, part.to), block.text.slice(part.from, part.to));
  const telling = modeOf(words.key, course.mode, term);
  const wanted = wantedOf(block.zone, telling.here, course.told);
  const yearly = carried.yearly || EVERY_YEAR_HERE.test(words.key);
  const given: Carried = { ...carried, yearly, goal: wanted !== "figure" };
  const read =
    wanted === null
      ? nothingRead(part, words, carried, over.dated)
      : readPart({ block, stretch: part, carried: given, wanted, term }, words);
  // "(Kết quả nhiệm kỳ trước: …; …)" is past as a whole, also among aims.
  const remark = block.key.charAt(part.from) === "(" && telling.after === "past";
  const zoned = (block.zone === "targets" || block.zone === "tasks") && !remark;
  return {
    course: {
      ...course,
      mode: zoned ? course.mode : telling.after,
      told: course.told || telling.here !== "unknown",
    },
    carried: carriedOn(block, read, carried, first),
    rows: read.rows,
    left: read.left,
  };
}

/** What holds at the beginning of a sentence. */
function carriedInto(
  block: TextBlock,
  sentence: Stretch,
  carried: Carried,
  { opener, dated }: Over,
): Carried {
  const opens = block.key.slice(sentence.from, sentence.from + LONGEST_OPENING);
  return {
    ...carried,
    yearly: EVERY_YEAR_ON.test(opens) || (opener?.yearly ?? false),
    frame: opener?.frame ?? "",
    last: null,
    means: null,
    years: carried.years.pointed ? carried.years : mergeYears(dated, opener?.years ?? NO_YEARS),
    parent: opener?.parent ?? null,
  };
}

/** Reads the sentences of a block one after the other. */
function sentencesRead(block: TextBlock, before: Stage, over: Over): Stage {
  let stage = before;
  const rows: TargetProposal[] = [];
  const left: Stretch[] = [];
  for (const sentence of sentencesOf(block)) {
    const mode = block.zone === "targets" ? before.course.mode : stage.course.mode;
    stage = {
      ...stage,
      course: { ...stage.course, mode },
      carried: carriedInto(block, sentence, stage.carried, over),
    };
    for (const [index, part] of partsOf(block.text, sentence).entries()) {
      stage = partRead(block, part, stage, over, index === 0);
      rows.push(...stage.rows);
      left.push(...stage.left);
    }
  }
  return { ...stage, rows, left };
}

/** Reads a block of running text or of a list. */
function textRead(block: TextBlock, before: Course, fresh: Carried, over: Over): Stage {
  // A topic's paragraph tells aims from its first word, though the year comes later.
  const topic = before.mode === "unknown" && TOPIC.test(block.key) && tellsAims(block.key, over.term);
  const course: Course = topic ? { ...before, mode: "goal" } : before;
  const stage = sentencesRead(block, { course, carried: over.opener ?? fresh, rows: [], left: [] }, over);
  // A headline speaks for itself alone.
  const headline = block.zone === "unknown" && block.clause === "" && !ENDED.test(block.text);
  return headline ? { ...stage, course: { ...stage.course, mode: course.mode } } : stage;
}

/** A block's stage, and whether its rows stand in a list of targets. */
interface BlockStage extends Stage {
  readonly listed: boolean;
}

/** Reads a block after `before`; `opener` is what the item that opens its list hands on. */
function blockRead(
  block: TextBlock,
  before: Course,
  opener: Carried | null,
  term: ReadTerm | null,
): BlockStage {
  const mode = modeAt(block, before.mode, term);
  const course: Course = { ...before, mode, told: before.told || mode !== "unknown" };
  const dated = yearsOver(block);
  const fresh = nothingCarried(dated, mode === "goal");
  const listed = block.zone === "targets";
  const asText = (on: Course): BlockStage => ({
    ...textRead(block, on, fresh, { term, dated, opener }),
    listed,
  });
  if (block.title) return { course, carried: fresh, rows: [], left: [], listed };
  if (block.cells.length === 0) return asText({ ...course, table: NO_TABLE });
  const { rows, left, table } = rowsOfTableRow(block, { ...fresh, goal: true }, term, course.table);
  const after = { ...course, table };
  return rows === null || (mode === "past" && !table.titles.others)
    ? asText(after)
    : { course: after, carried: fresh, rows, left, listed: true };
}

/** Whether aims are told anywhere in a text: if so, words that do not say they tell one count as facts. */
const aimsTold = (blocks: readonly TextBlock[], term: ReadTerm | null): boolean =>
  blocks.some(
    ({ zone, title, key }) => zone === "targets" || (!title && zone !== "results" && tellsAims(key, term)),
  );

/**
 * The targets a text proposes, in reading order, and the stretches with a figure that became none: results of the past,
 * facts, means. A target said again among the tasks is one row that knows both places.
 */
export function targetsOf(
  blocks: readonly TextBlock[],
  term: ReadTerm | null,
): { readonly targets: TargetProposal[]; readonly unread: TextSpan[] } {
  const found: ReadRow[] = [];
  const unread: TextSpan[] = [];
  const handed = new Map<TextBlock, Carried>();
  let course: Course = { mode: "unknown", told: aimsTold(blocks, term), table: NO_TABLE };
  for (const block of blocks) {
    const opener = block.opener === null ? null : (handed.get(block.opener) ?? null);
    const stage = blockRead(block, course, opener, term);
    found.push(...stage.rows.map((row) => ({ row, listed: stage.listed })));
    unread.push(...stage.left.map((stretch) => spanOf(block, stretch)));
    handed.set(block, stage.carried);
    ({ course } = stage);
  }
  return { targets: withoutRepeats(found), unread };
}
