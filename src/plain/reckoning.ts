import { parseYesNo, WRITTEN } from "../domain/answer";
import { at } from "../domain/at";
import { BLANKS } from "../domain/cell";
import { ABOUT } from "../domain/goal";
import { NEARLY, ON_TRACK, SLOW, TOLERANCE } from "../domain/pace";
import { SHORT_OF_HALF } from "../domain/rules/average";
import { LARGEST_RATE } from "../domain/rules/growth";
import { VERDICTS } from "../domain/verdict";
import { cellAddress, columnLetters, rangeAddress } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import type { Field } from "../sheets/columns";
import { all, any, body as bodyOfColumn, own, quoted, rowOf, usedBody, withUnit } from "../sheets/formulas";
import { referenceText } from "../sheets/formula/reference";
import { FORMATS } from "../sheets/look";
import { NAMES } from "../sheets/names";
import type { Column, Constant, Look, Sheet, Table } from "../sheets/types";
import { byKind } from "./kinds";
import type { PlainTarget } from "./plainTarget";
import {
  N,
  RECKONING,
  SAID,
  STEP,
  type StepTitle,
  atMost,
  is,
  isKind,
  none,
  same,
  small,
  when,
  word,
} from "./steps";

/** What is shown instead of a verdict where a figure cannot be read. */
export const UNREADABLE = "Kiểm tra số liệu";

/** One target, and the results to keep where plain formulas cannot work it out. */
export interface ReckoningRow {
  readonly code: string;
  readonly kind: string;
  readonly kept: {
    readonly verdict: string;
    readonly attainment: Constant;
    readonly progress: Constant;
    readonly shortReason: string;
    readonly why: string;
  };
}

/** The numbers of every target in force at any time, by the key that `targetKey` makes from its kind and words. */
export type KnownTargets = ReadonlyMap<string, PlainTarget>;

/** Kind before words, so that a search never begins with a sign of comparison. */
export const targetKey = (kindName: string, text: string) => `${kindName}|${text}`;

const KNOWN_TARGETS = "NLB_MucTieuDaDoc";
const YES_WORDS = "NLB_TuCo";
const NO_WORDS = "NLB_TuKhong";
const ANSWERS = ["x", "Có", WRITTEN.yes, "Đã đạt", "Đạt chuẩn", "Đúng", "Hoàn thành", "Được công nhận"];
const REFUSALS = ["Không", "Chưa", "Chưa có", WRITTEN.no, "Không đạt", "Chưa hoàn thành", "Không hoàn thành"];

const HEADER_ROW = 6;
const MISS = small(TOLERANCE);
const LATE = 9999;

const answer = (yes: boolean) => (yes ? SAID.yes : SAID.no);
const yesOrNo = (condition: string) => when(condition, quoted(SAID.yes), quoted(SAID.no));

const isKept = is(STEP.way, SAID.kept);

/** What ChiTieu says of the target. */
const fact = (field: Field<"ChiTieu">) => `INDEX(${bodyOfColumn("ChiTieu", field)},${own(STEP.targetRow)})`;

const used = (year: number) => `Dùng ${year}`;

/**
 * The figure of one year as it counts: blank outside the years that count, words read as yes (1) and no (0), "n/N" as
 * n; more than N, and a number under another N, cannot be read.
 */
function usedFigure(year: number): string {
  const cell = `INDEX(${usedBody(year)},${own(STEP.figuresRow)})`;
  const text = `TRIM(${cell})`;
  const answers = (words: string) => all(is(STEP.answers, SAID.yes), `ISNUMBER(MATCH(${text},${words},0))`);
  const isOutside = any(isKept, `${year}<${own(STEP.start)}`, `${year}>${NAMES.reportingYear}`);
  const isNothing = any(...[...BLANKS].map((mark) => `${text}=${quoted(mark)}`));
  const count = `VALUE(LEFT(${text},FIND("/",${text})-1))`;
  const counted = `IFERROR(${when(
    all(`VALUE(MID(${text},FIND("/",${text})+1,9))=${own(STEP.whole)}`, `${count}<=${own(STEP.whole)}`),
    count,
    quoted(SAID.unreadable),
  )},${quoted(SAID.unreadable)})`;
  const wordFigure = when(
    answers(YES_WORDS),
    "1",
    when(answers(NO_WORDS), "0", when(isNothing, quoted(""), counted)),
  );
  const number = when(
    all(is(STEP.counts, SAID.yes), `${cell}>${own(STEP.whole)}`),
    quoted(SAID.unreadable),
    cell,
  );
  return when(isOutside, quoted(""), when(`ISNUMBER(${cell})`, number, wordFigure));
}

/** A formula worked out only where the row has figures. */
const withFigures = (formula: string) => when(`${N.count}=0`, quoted(""), formula);

/** The earliest year with a figure, among those that meet a condition. */
const earliestYear = (figures: string, condition = "") =>
  `${LATE}-SUMPRODUCT(MAX(ISNUMBER(${figures})${condition}*(${LATE}-${NAMES.years})))`;

const latestYear = (figures: string) => `SUMPRODUCT(MAX(ISNUMBER(${figures})*${NAMES.years}))`;

const figureOf = (figures: string, year: string) => `INDEX(${figures},1,MATCH(${year},${NAMES.years},0))`;

/** Whether all figures can be read. */
const isReadable = (figures: string) =>
  when(`COUNTIF(${figures},${quoted(SAID.unreadable)})>0`, quoted(SAID.no), quoted(SAID.yes));

/** 0.01 where the figures are shares (0.9) of a target in per cent, else 1. */
const scale = when(
  all(is(STEP.percent, SAID.yes), `${own(STEP.greatest)}>0`, `${own(STEP.greatest)}<=${own(STEP.limit)}`),
  "0.01",
  "1",
);

/** Average yearly growth from the first figure to the last, as Excel's RRI. */
const averageGrowth = when(
  any(`${N.count}<2`, `NOT(${isKind("growth")})`),
  quoted(""),
  when(
    all(`${N.first}>0`, `${N.last}>=0`, `${own(STEP.greatest)}>${LARGEST_RATE}`),
    `(${N.last}/${N.first})^(1/(${N.lastYear}-${N.firstYear}))-1`,
    quoted(""),
  ),
);

const rounded = (average: string, step: string) =>
  when(
    none(average),
    quoted(""),
    `SIGN(${average})*INT(ABS(${average})/${step}+0.5+${small(SHORT_OF_HALF)})*${step}`,
  );

/** 1 where more is better, -1 where less is. */
const side = when(
  any(is(STEP.sign, "≤"), is(STEP.sign, "<")),
  "-1",
  when(
    any(
      is(STEP.sign, "≥"),
      is(STEP.sign, ">"),
      `${N.count}<2`,
      `NOT(${any(isKind("level"), isKind("keep"))})`,
    ),
    "1",
    when(
      `${N.first}-${N.aim}>` + when(is(STEP.sign, "≈"), `ABS(${N.aim})*${ABOUT}`, atMost(N.first, N.aim)),
      "-1",
      "1",
    ),
  ),
);

/** The target itself, or for "about" the near ("-") or far ("+") edge of what it allows. */
const bound = (sign: "-" | "+") =>
  when(is(STEP.sign, "≈"), `${N.aim}${sign}${N.side}*ABS(${N.aim})*${ABOUT}`, N.aim);

/** Whether a figure meets the target. */
const met = (figure: string) =>
  when(
    same(figure, own(STEP.floor)),
    when(any(is(STEP.sign, ">"), is(STEP.sign, "<")), quoted(SAID.no), quoted(SAID.yes)),
    yesOrNo(`${N.side}*(${figure}-${own(STEP.floor)})>0`),
  );

/** Whether the figure is better than the target asks. */
const isBetter = when(
  any(none(N.compared), none(own(STEP.bound))),
  quoted(SAID.no),
  when(
    same(N.compared, own(STEP.bound)),
    quoted(SAID.no),
    yesOrNo(`${N.side}*(${N.compared}-${own(STEP.bound)})>0`),
  ),
);

/** Whether there is a road from the first figure to the target. */
const hasRoad = when(
  all(isKind("level"), `${N.count}>1`),
  when(any(is(STEP.baseMet, SAID.yes), `${N.aim}=${N.first}`), quoted(SAID.no), quoted(SAID.yes)),
  quoted(SAID.no),
);

const wordByPace = when(
  none(N.pace),
  word("no-data"),
  when(
    `${N.pace}>=${ON_TRACK}-${MISS}`,
    word("on-track"),
    when(
      `${N.pace}>=${SLOW}-${MISS}`,
      word("slow"),
      when(`${N.pace}+${MISS}>=0`, word("unlikely"), word("backsliding")),
    ),
  ),
);

const wordWhenDue = when(
  none(N.progress),
  word("missed"),
  when(`${N.progress}>=${NEARLY}-${MISS}`, word("nearly"), word("missed")),
);

const verdict = (figures: string) =>
  when(
    isKept,
    own(STEP.keptVerdict),
    when(
      is(STEP.readable, SAID.no),
      quoted(UNREADABLE),
      when(
        none(N.compared),
        byKind(({ blank }) => blank),
        byKind((kind) => kind.verdict(figures)),
      ),
    ),
  );

/** The target as it is read aloud: with its unit, unless it asks for a yes. */
const targetWords = `${fact("targetInForce")}&${when(is(STEP.answers, SAID.yes), quoted(""), `" "&${fact("unit")}`)}`;

const why = when(
  isKept,
  `${own(STEP.keptWhy)}&" (Kết quả tại thời điểm xuất bản này, không tự tính lại.)"`,
  when(
    is(STEP.readable, SAID.no),
    quoted("Có số liệu không đọc được: xem trang Số liệu."),
    when(
      none(N.compared),
      quoted("Chưa có số liệu dùng được cho kỳ báo cáo."),
      `"Số liệu so với mục tiêu: "&ROUND(${N.compared},2)&"; mục tiêu: "&${targetWords}` +
        `&${when(none(N.pace), quoted(""), `"; tiến độ R = "&ROUND(${N.pace},2)`)}&"."`,
    ),
  ),
);

/** Behind what is missing: points of a share or an average, else the unit of the target. */
const missingUnit = when(
  any(is(STEP.percent, SAID.yes), isKind("growth")),
  quoted(" điểm %"),
  `" "&${fact("unit")}`,
);

/** How far the figure is from a target it does not meet; a strict bound may be touched and not passed. */
const missing = when(
  is(STEP.answers, SAID.yes),
  quoted("Chưa hoàn thành"),
  when(
    `${own(STEP.gap)}=0`,
    quoted("Chưa vượt qua mức mục tiêu"),
    `${when(`${N.side}=1`, quoted("Còn thiếu "), quoted("Còn cao hơn "))}&ROUND(${own(STEP.gap)}/${own(STEP.scale)},2)&${missingUnit}`,
  ),
);

/** What can be said aloud beside the verdict. */
const shortReason = when(
  isKept,
  own(STEP.keptShortReason),
  when(
    is(STEP.readable, SAID.no),
    quoted("Có số liệu không đọc được"),
    when(
      none(N.compared),
      quoted("Chưa có số liệu dùng được"),
      when(is(STEP.met, SAID.yes), quoted("Đã đạt mục tiêu"), missing),
    ),
  ),
);

/** What is known of a target, in the order of its columns beside the table. */
const TARGET_FACTS = {
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
    formula: () =>
      when(
        isKept,
        when(none(own(STEP.keptProgress)), quoted(""), own(STEP.keptProgress)),
        when(
          none(N.compared),
          quoted(""),
          byKind(({ progress }) => progress),
        ),
      ),
  },
  {
    title: STEP.attainment,
    width: 9,
    format: FORMATS.percent,
    formula: () =>
      when(
        isKept,
        when(none(own(STEP.keptAttainment)), quoted(""), own(STEP.keptAttainment)),
        when(
          none(N.compared),
          quoted(""),
          byKind(({ attainment }) => attainment),
        ),
      ),
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

/** The columns of the table, the figures of each year among them. */
function columns(years: readonly number[]): readonly Column[] {
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

const constantsOf = ({ code, kind: kindName, kept }: ReckoningRow): Readonly<Record<string, Constant>> => ({
  [STEP.code]: code,
  [STEP.kind]: kindName,
  [STEP.keptVerdict]: kept.verdict,
  [STEP.keptAttainment]: kept.attainment,
  [STEP.keptProgress]: kept.progress,
  [STEP.keptShortReason]: kept.shortReason,
  [STEP.keptWhy]: kept.why,
});

/**
 * The sheet that works verdicts out step by step in plain formulas, from the figures in SoLieu. Each column is one
 * step and follows from those to its left, so that anyone can check a verdict by reading along its row.
 */
export function reckoningSheet(
  rows: readonly ReckoningRow[],
  targets: KnownTargets,
  years: readonly number[],
): Sheet {
  const tableColumns = columns(years);
  const table: Table = {
    name: RECKONING,
    headerRow: HEADER_ROW,
    columns: tableColumns,
    rows: rows.map((row) => {
      const constants = constantsOf(row);
      return tableColumns.map(({ name }) => constants[name] ?? null);
    }),
  };
  const { left, right, bottom } = bodyOf(table);
  const words = (list: readonly string[], yes: boolean) => list.filter((text) => parseYesNo(text) === yes);
  const [yes, no] = [words(ANSWERS, true), words(REFUSALS, false)];
  const wordsColumn = right + 2;
  const targetsColumn = wordsColumn + 3;
  const facts = Object.entries(TARGET_FACTS);
  const known = [...targets].map(([key, target]) => [key, ...facts.map(([, tell]) => tell(target))]);
  const listOf = (column: number, list: readonly string[]) =>
    `${cellAddress(HEADER_ROW, column)}:${cellAddress(HEADER_ROW + list.length - 1, column)}`;
  const verdicts = columnLetters(tableColumns.findIndex(({ name }) => name === STEP.verdict));
  return {
    name: "Tính toán",
    tabColour: "#7F7F7F",
    table,
    blocks: [
      {
        at: "A1",
        cells: [["TÍNH TOÁN TỪNG BƯỚC (công thức thường, không cần phần bổ trợ)"]],
        look: "heading",
      },
      {
        at: "A2",
        cells: [
          [
            "Mỗi cột là một bước, tính từ các cột bên trái. Số liệu lấy từ trang Số liệu, kỳ báo cáo lấy từ trang Tình hình.",
          ],
          [
            "Cách tính “giữ”: loại chỉ tiêu này không viết được bằng công thức thường, kết quả tại thời điểm xuất bản được giữ lại.",
          ],
          [
            "Dấu và trị số của các mục tiêu trong trang Chỉ tiêu và Nhật ký được đọc tại thời điểm xuất bản (các cột bên phải bảng); có mục tiêu mới thì hãy xuất bản mới.",
          ],
          [
            "Đánh giá của các năm trước năm báo cáo (trang Tình hình và Tổng quan) được giữ nguyên như tại thời điểm xuất bản.",
          ],
        ],
        look: "annexNote",
      },
      {
        at: cellAddress(HEADER_ROW - 1, wordsColumn),
        cells: [["Hiểu là có", "Hiểu là không"]],
        look: "header",
      },
      {
        at: cellAddress(HEADER_ROW - 1, targetsColumn),
        cells: [["Mục tiêu đã đọc", ...facts.map(([name]) => name)]],
        look: "header",
      },
      { at: cellAddress(HEADER_ROW, targetsColumn), cells: known, look: "text" },
      { at: cellAddress(HEADER_ROW, wordsColumn), cells: yes.map((text) => [text]), look: "text" },
      { at: cellAddress(HEADER_ROW, wordsColumn + 1), cells: no.map((text) => [text]), look: "text" },
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      area: rangeAddress({ top: 0, left, bottom, right }),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: VERDICTS.map(({ word: equals, fill, text }) => ({
      range: `${verdicts}${HEADER_ROW + 1}:${verdicts}${bottom + 1}`,
      when: { equals },
      fill,
      text,
    })),
    validations: [],
    charts: [],
    names: {
      [YES_WORDS]: listOf(wordsColumn, yes),
      [NO_WORDS]: listOf(wordsColumn + 1, no),
      [KNOWN_TARGETS]: rangeAddress({
        top: HEADER_ROW,
        left: targetsColumn,
        bottom: HEADER_ROW + Math.max(1, known.length) - 1,
        right: targetsColumn + facts.length,
      }),
    },
  };
}
