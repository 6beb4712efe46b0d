import { NO, YES } from "../domain/answer";
import { at } from "../domain/at";
import { BLANKS } from "../domain/cell";
import { all, any, isAmong, own, quoted, rowOf, usedBody, withUnit } from "../sheets/formulas";
import { referenceText } from "../sheets/formula/reference";
import { FORMATS } from "../sheets/look";
import { NAMES } from "../sheets/names";
import type { Column, Constant, Look } from "../sheets/types";
import { byKind } from "./kinds";
import type { PlainTarget } from "./plainTarget";
import { N, RECKONING, SAID, STEP, type StepTitle, fact, is, isKept, isKind, none, when } from "./steps";
import {
  averageGrowth,
  bound,
  earliestYear,
  figureOf,
  hasRoad,
  isBetter,
  isReadable,
  latestYear,
  met,
  rounded,
  scale,
  side,
  verdict,
  withFigures,
  wordByPace,
  wordWhenDue,
} from "./judging";
import { shortReason, why } from "./reasons";

/** Name of the cells beside the table that hold what is known of every target. */
export const KNOWN_TARGETS = "NLB_MucTieuDaDoc";

const answer = (yes: boolean) => (yes ? SAID.yes : SAID.no);

const used = (year: number) => `Dùng ${year}`;

/**
 * The figure of one year as it counts: blank outside the years that count, words read as yes (1) and no (0), "n/N" as
 * n; more than N, and a number under another N, cannot be read.
 */
function usedFigure(year: number): string {
  const cell = `INDEX(${usedBody(year)},${own(STEP.figuresRow)})`;
  const text = `TRIM(${cell})`;
  const says = (words: ReadonlySet<string>) => all(is(STEP.answers, SAID.yes), isAmong(cell, words));
  const isOutside = any(isKept, `${year}<${own(STEP.start)}`, `${year}>${NAMES.reportingYear}`);
  const isNothing = any(...[...BLANKS].map((mark) => `${text}=${quoted(mark)}`));
  const count = `VALUE(LEFT(${text},FIND("/",${text})-1))`;
  const counted = `IFERROR(${when(
    all(`VALUE(MID(${text},FIND("/",${text})+1,9))=${own(STEP.whole)}`, `${count}<=${own(STEP.whole)}`),
    count,
    quoted(SAID.unreadable),
  )},${quoted(SAID.unreadable)})`;
  const wordFigure = when(says(YES), "1", when(says(NO), "0", when(isNothing, quoted(""), counted)));
  const number = when(
    all(is(STEP.counts, SAID.yes), `${cell}>${own(STEP.whole)}`),
    quoted(SAID.unreadable),
    cell,
  );
  return when(isOutside, quoted(""), when(`ISNUMBER(${cell})`, number, wordFigure));
}

/** What is known of a target, in the order of its columns beside the table. */
export const TARGET_FACTS = {
  [STEP.sign]: ({ sign }) => sign,
  [STEP.value]: ({ value }) => value,
  [STEP.beatable]: ({ beatable }) => answer(beatable),
  [STEP.answers]: ({ answers }) => answer(answers),
  [STEP.percent]: ({ percent }) => answer(percent),
  [STEP.limit]: ({ limit }) => limit,
  [STEP.whole]: ({ whole }) => whole,
  [STEP.counts]: ({ counts }) => answer(counts),
  [STEP.rounding]: ({ step }) => step,
} as const satisfies Record<string, (target: PlainTarget) => Constant>;

/** A step: its title, its column's width, its formula from the row's figures (without one the step is a constant). */
interface Step {
  readonly title: StepTitle;
  readonly width: number;
  readonly formula?: (figures: string) => string;
  readonly look?: Look;
  readonly format?: string;
}

/** A step that looks up a fact of the target beside the table. */
const ofTarget = (title: keyof typeof TARGET_FACTS, width: number): Step => ({
  title,
  width,
  look: "centre",
  formula: () =>
    when(
      `${own(STEP.knownRow)}=0`,
      quoted(""),
      `INDEX(${KNOWN_TARGETS},${own(STEP.knownRow)},${Object.keys(TARGET_FACTS).indexOf(title) + 2})`,
    ),
});

/** The steps before the figures: what is known of the target. */
const STEPS_OF_TARGET: readonly Step[] = [
  { title: STEP.code, width: 7 },
  { title: STEP.name, width: 40, look: "computedText", formula: () => fact("name") },
  { title: STEP.kind, width: 14 },
  { title: STEP.figuresRow, width: 6, formula: () => rowOf("SoLieu") },
  { title: STEP.targetRow, width: 6, formula: () => rowOf("ChiTieu") },
  {
    title: STEP.target,
    width: 14,
    formula: () => withUnit(fact("targetInForce"), fact("unit")),
  },
  {
    title: STEP.knownRow,
    width: 6,
    formula: () =>
      `IFERROR(MATCH(${own(STEP.kind)}&"|"&${own(STEP.target)},INDEX(${KNOWN_TARGETS},0,1),0),0)`,
  },
  {
    title: STEP.way,
    width: 11,
    formula: () => when(`${own(STEP.knownRow)}=0`, quoted(SAID.kept), quoted(SAID.formula)),
  },
  ofTarget(STEP.sign, 6),
  ofTarget(STEP.value, 8),
  ofTarget(STEP.beatable, 8),
  ofTarget(STEP.answers, 8),
  ofTarget(STEP.percent, 9),
  ofTarget(STEP.limit, 8),
  ofTarget(STEP.whole, 8),
  ofTarget(STEP.counts, 9),
  ofTarget(STEP.rounding, 9),
  {
    title: STEP.start,
    width: 7,
    format: FORMATS.year,
    formula: () => `MAX(${fact("firstYear")},${fact("breakYear")})`,
  },
  {
    title: STEP.due,
    width: 7,
    format: FORMATS.year,
    formula: () => when(none(fact("dueYearInForce")), quoted(""), fact("dueYearInForce")),
  },
];

/** A share as it was kept, or as the kind of the target has it worked out; blank where there is none. */
const keptOr = (kept: StepTitle, part: Parameters<typeof byKind>[0]): string =>
  when(
    isKept,
    when(none(own(kept)), quoted(""), own(kept)),
    when(none(N.compared), quoted(""), byKind(part)),
  );

/** The steps after the figures, each from those before it. */
const STEPS_OF_FIGURES: readonly Step[] = [
  { title: STEP.count, width: 7, formula: (figures) => `COUNT(${figures})` },
  {
    title: STEP.firstYear,
    width: 7,
    format: FORMATS.year,
    formula: (figures) => withFigures(earliestYear(figures)),
  },
  { title: STEP.first, width: 10, formula: (figures) => withFigures(figureOf(figures, N.firstYear)) },
  {
    title: STEP.lastYear,
    width: 7,
    format: FORMATS.year,
    formula: (figures) => withFigures(latestYear(figures)),
  },
  { title: STEP.last, width: 10, formula: (figures) => withFigures(figureOf(figures, N.lastYear)) },
  {
    title: STEP.fiveYearsAgo,
    width: 10,
    formula: (figures) =>
      withFigures(figureOf(figures, earliestYear(figures, `*(${NAMES.years}>=${N.lastYear}-5)`))),
  },
  {
    title: STEP.greatest,
    width: 10,
    formula: (figures) => `MAX(MAX(${figures}),-MIN(${figures}))`,
  },
  { title: STEP.scale, width: 7, formula: () => scale },
  { title: STEP.readable, width: 8, formula: isReadable },
  { title: STEP.rawAverage, width: 10, format: "0.000%", formula: () => averageGrowth },
  {
    title: STEP.average,
    width: 9,
    format: "0.0%",
    formula: () => rounded(own(STEP.rawAverage), own(STEP.rounding)),
  },
  {
    title: STEP.compared,
    width: 10,
    formula: (figures) =>
      when(
        any(`${N.count}=0`, is(STEP.readable, SAID.no)),
        quoted(""),
        byKind((kind) => kind.compared(figures)),
      ),
  },
  {
    title: STEP.aim,
    width: 9,
    formula: () => when(isKept, quoted(""), `${own(STEP.value)}*${own(STEP.scale)}`),
  },
  { title: STEP.side, width: 7, formula: () => side },
  { title: STEP.floor, width: 10, formula: () => bound("-") },
  {
    title: STEP.bound,
    width: 10,
    formula: () => when(is(STEP.beatable, SAID.yes), bound("+")),
  },
  {
    title: STEP.met,
    width: 8,
    formula: () => when(none(N.compared), quoted(""), met(N.compared)),
  },
  { title: STEP.better, width: 8, formula: () => isBetter },
  {
    title: STEP.baseMet,
    width: 8,
    formula: () => when(all(isKind("level"), `${N.count}>0`), met(N.first)),
  },
  {
    title: STEP.isDue,
    width: 8,
    formula: () =>
      when(
        none(N.due),
        quoted(SAID.notDue),
        when(`${NAMES.reportingYear}>=${N.due}`, quoted(SAID.due), quoted(SAID.notDue)),
      ),
  },
  { title: STEP.hasRoad, width: 8, formula: () => hasRoad },
  {
    title: STEP.progress,
    width: 9,
    format: FORMATS.percent,
    formula: () => keptOr(STEP.keptProgress, ({ progress }) => progress),
  },
  {
    title: STEP.attainment,
    width: 9,
    format: FORMATS.percent,
    formula: () => keptOr(STEP.keptAttainment, ({ attainment }) => attainment),
  },
  {
    title: STEP.pace,
    width: 9,
    format: "0.00",
    formula: () =>
      when(
        any(isKept, none(N.compared)),
        quoted(""),
        byKind(({ pace }) => pace),
      ),
  },
  {
    title: STEP.gap,
    width: 9,
    formula: () =>
      when(
        any(isKept, none(N.compared)),
        quoted(""),
        when(
          is(STEP.met, SAID.yes),
          "0",
          byKind(({ gap }) => gap),
        ),
      ),
  },
  { title: STEP.byPace, width: 14, look: "computedText", formula: () => wordByPace },
  { title: STEP.whenDue, width: 14, look: "computedText", formula: () => wordWhenDue },
  { title: STEP.verdict, width: 16, look: "verdict", formula: verdict },
  { title: STEP.shortReason, width: 30, look: "computedText", formula: () => shortReason },
  { title: STEP.why, width: 60, look: "computedText", formula: () => why },
  { title: STEP.keptVerdict, width: 16 },
  { title: STEP.keptAttainment, width: 9, format: FORMATS.percent },
  { title: STEP.keptProgress, width: 9, format: FORMATS.percent },
  { title: STEP.keptShortReason, width: 30, look: "text" },
  { title: STEP.keptWhy, width: 60, look: "text" },
];

/** What is printed: the steps between are folded, and opened by whoever checks a verdict. */
const SHOWN: readonly string[] = [
  STEP.code,
  STEP.name,
  STEP.kind,
  STEP.target,
  STEP.way,
  STEP.verdict,
  STEP.shortReason,
];

/** The columns of the table that works verdicts out, the figures of each year among them. */
export function stepColumns(years: readonly number[]): readonly Column[] {
  const [first, last] = [at(years, 0), at(years, years.length - 1)];
  const figures = referenceText({ table: RECKONING, rows: "this", from: used(first), to: used(last) });
  const column = ({ title, width, formula, look, format }: Step): Column => ({
    name: title,
    width,
    look: look ?? (formula ? "computed" : "centre"),
    ...(formula && { formula: `=${formula(figures)}` }),
    ...(format !== undefined && { format }),
  });
  return [
    ...STEPS_OF_TARGET.map(column),
    ...years.map((year): Column => ({
      name: used(year),
      width: 10,
      look: "computed",
      formula: `=${usedFigure(year)}`,
    })),
    ...STEPS_OF_FIGURES.map(column),
  ].map((step) => (SHOWN.includes(step.name) ? step : { ...step, folded: true }));
}
