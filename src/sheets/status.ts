import {
  closedColumn,
  COLUMNS,
  type Field,
  keptColumn,
  SHEET_NAMES,
  symbolColumn,
  verdictColumn,
  yearColumn,
} from "./columns";
import { ALARMING, NO_DUE_YEAR } from "../domain/attention";
import { at } from "../domain/at";
import { GRADES } from "../domain/answer";
import { usualForm } from "../domain/kinds";
import { COLOUR_GROUPS, VERDICTS, verdictRow } from "../domain/verdict";
import type { Programme, Target } from "../programme/types";
import { columnLetters, placeAt } from "./a1/address";
import { bodyRange, bodyRows, columnIndex } from "./a1/tableRange";
import { chipFormula, groupColours } from "./chips";
import { comparedFormula, comparisonFormat } from "./comparison";
import { BASE_WORDS, COUNTED_BASE_FORMULA, countingFormula } from "./counting";
import { figureFormat } from "./figures";
import {
  blankAsBlank,
  figuresOf,
  judge,
  lookUp,
  own,
  quoted,
  ROW_IN,
  rowBeside,
  usedBody,
  whenCoded,
} from "./formulas";
import { referenceText } from "./formula/reference";
import { inForce } from "./inForce";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { figuresIn, figuresUnitOf, groupTitle } from "./lookups";
import { NAMES } from "./names";
import { numbersOf } from "./numbering";
import { orderOf } from "./order";
import { BAR, GROUP_LINE, TAB } from "./palette";
import { termYears } from "./term";
import { yearSymbol } from "./yearSymbol";
import { framed, HEADER_ROW } from "./tableSheet";
import type { Block, Column, ColourRule, SheetDefinition, TableDefinition } from "./types";

const { TinhHinh } = COLUMNS;

/** Name of the sheet, for links to it. */
/** Cells of the reporting year and of the choice of what is counted, in the row of the title. */
const YEAR_CELL = "J1";
const BASE_CELL = "K1";

/** Place of the short reason among the columns that NLB.ASSESS spills. */
const SHORT_REASON = 8;

/** A short reason as long as they get. */
const LONGEST_REASON = "Tăng bình quân 8,9 %/năm so với mục tiêu trên 10 %/năm; ước";

/** What "Loại số liệu" says. */
const BASIS = { result: "thực hiện", estimate: "ước thực hiện" } as const;

const figureOfYear = (years: readonly number[], year: string) =>
  `INDEX(${figuresOf(years)},1,MATCH(${year},${NAMES.years},0))`;

const [ofTarget, ofFigures] = [lookUp("ChiTieu", "unit"), lookUp("ChiTieu", "figuresUnit")];
/** The unit of the target, and behind it that of the figures where it is another. */
const BOTH_UNITS = `${ofTarget}&IF(OR(${ofFigures}="",${ofFigures}=${ofTarget}),"","${figuresIn(`"&${ofFigures}&"`)}")`;

const bothUnits = (target: Target) =>
  target.unit + (figuresUnitOf(target) === target.unit ? "" : figuresIn(figuresUnitOf(target)));

const fromTargets = (field: Field<"ChiTieu">) => whenCoded(blankAsBlank(lookUp("ChiTieu", field)));
const fromFigures = (field: Field<"SoLieu">) => whenCoded(blankAsBlank(lookUp("SoLieu", field)));

/** The typed cell of SoLieu in the column of the reporting year whose title begins with the text. */
function ofYear(title: string, years: readonly number[]): string {
  const typed = (rows: "body" | "headers") =>
    referenceText({
      table: "SoLieu",
      rows,
      from: yearColumn.plan(at(years, 0)),
      to: yearColumn.result(at(years, years.length - 1)),
    });
  return `INDEX(${typed("body")},${own(ROW_IN.SoLieu)},MATCH(${quoted(title)}&${NAMES.reportingYear},${typed("headers")},0))`;
}

/** Whether the figure of the reporting year is a result or, while there is none, an estimate. */
const basis = (years: readonly number[]) =>
  `IF(${own(TinhHinh.actual)}="","",IF(${ofYear(yearColumn.result(""), years)}<>"",${quoted(BASIS.result)},${quoted(BASIS.estimate)}))`;

const estimated = `${own(TinhHinh.basis)}=${quoted(BASIS.estimate)}`;

/** The longest figure a target may show: a grade in words where it is one. */
const longestFigure = ({ kind }: Target) =>
  usualForm(kind) === "grade" ? at(GRADES, GRADES.length - 1) : "";

/**
 * The verdict of a year: as it counts in the reporting year, blank after it. Years before it are judged anew, as of
 * then; the last year never is one of them.
 */
function verdictOf(year: number, years: readonly number[]): string {
  const today = (field: "target" | "dueYear") => lookUp("ChiTieu", field);
  const before =
    year === at(years, years.length - 1) ? `""` : judge("STATUS", years, inForce(String(year), today));
  return `IF(${year}>${NAMES.reportingYear},"",IF(${year}=${NAMES.reportingYear},${own(TinhHinh.inForce)},${before}))`;
}

/** The order of attention among targets that need any: the worst verdict, then the nearest due year. */
const ATTENTION_ORDER = (() => {
  const words = ALARMING.map((verdict) => verdictRow(verdict).word);
  const due = own(TinhHinh.dueYear);
  // Where a word stands in the text of all grows as attention falls.
  const rank = `FIND("|"&${own(TinhHinh.inForce)}&"|","|${words.join("|")}|")`;
  return `IFERROR(${orderOf("TinhHinh", `${rank}*10^4+IF(ISNUMBER(${due}),${due},${NO_DUE_YEAR})`)},"")`;
})();

function columns(years: readonly number[], targets: readonly Target[]): readonly Column[] {
  const first = at(years, 0);
  const comparisons = targets.map(comparisonFormat);
  const now = own(TinhHinh.actual);
  const before = own(TinhHinh.actualBefore);
  const reason = `IFERROR(INDEX(${judge("ASSESS", years)},1,${SHORT_REASON}),"")`;
  const shown: readonly Column[] = [
    { name: TinhHinh.code, width: 6, look: "code" },
    {
      name: TinhHinh.name,
      width: 32,
      look: "computedText",
      formula: fromTargets("name"),
      longest: targets.map(({ name }) => name),
    },
    {
      name: TinhHinh.symbol,
      width: 5.5,
      look: "verdict",
      formula: whenCoded(
        `IFERROR(INDEX(${NAMES.symbols},MATCH(${own(TinhHinh.verdict)},${NAMES.words},0)),"")`,
      ),
    },
    {
      name: TinhHinh.verdict,
      width: 13,
      look: "verdict",
      formula: whenCoded(judge("STATUS", years)),
      longest: VERDICTS.map(({ word }) => word).reduce((one, other) =>
        other.length > one.length ? other : one,
      ),
    },
    {
      name: TinhHinh.attainment,
      width: 8.5,
      look: "computed",
      formula: whenCoded(`IFERROR(${judge("ATTAINMENT", years)},"")`),
      format: FORMATS.percent,
    },
    {
      name: TinhHinh.actual,
      width: 9.5,
      look: "actual",
      formula: whenCoded(blankAsBlank(figureOfYear(years, NAMES.reportingYear))),
      format: targets.map(figureFormat),
      longest: targets.map(longestFigure),
    },
    {
      name: TinhHinh.target,
      width: 10.5,
      look: "centre",
      formula: fromTargets("targetInForce"),
      longest: targets.map(({ target }) => target),
    },
    {
      name: TinhHinh.unit,
      width: 9.5,
      look: "secondary",
      formula: whenCoded(BOTH_UNITS),
      longest: targets.map(bothUnits),
    },
    {
      name: TinhHinh.dueYear,
      width: 6,
      look: "secondary",
      formula: fromTargets("dueYearInForce"),
      format: FORMATS.year,
    },
    {
      name: TinhHinh.ofBefore,
      width: 12.5,
      look: "secondary",
      formula: comparedFormula(now, before),
      format: comparisons,
    },
    {
      name: TinhHinh.shortReason,
      width: 23,
      look: "reason",
      // What is judged by an estimate says so.
      formula: whenCoded(`${reason}&IF(${estimated}," (ước)","")`),
      longest: LONGEST_REASON,
    },
  ];
  const folded: readonly Omit<Column, "folded">[] = [
    { name: TinhHinh.number, width: 7, look: "centre" },
    { name: TinhHinh.group, width: 16, look: "text" },
    {
      name: yearColumn.result(first),
      width: 10,
      look: "computed",
      formula: whenCoded(own(yearColumn.used(first))),
      format: targets.map(figureFormat),
    },
    {
      name: TinhHinh.actualBefore,
      width: 10,
      look: "computed",
      formula: whenCoded(`IFERROR(${blankAsBlank(figureOfYear(years, `${NAMES.reportingYear}-1`))},"")`),
      format: targets.map(figureFormat),
    },
    {
      name: TinhHinh.plan,
      width: 10,
      look: "computed",
      formula: whenCoded(blankAsBlank(ofYear(yearColumn.plan(""), years))),
      format: targets.map(figureFormat),
    },
    {
      name: TinhHinh.ofPlan,
      width: 11,
      look: "computed",
      formula: comparedFormula(now, own(TinhHinh.plan)),
      format: comparisons,
    },
    {
      name: TinhHinh.progress,
      width: 9,
      look: "computed",
      formula: whenCoded(`IFERROR(${judge("PROGRESS", years)},"")`),
      format: FORMATS.percent,
    },
    { name: TinhHinh.lead, width: 24, look: "computedText", formula: fromTargets("lead") },
    { name: TinhHinh.remark, width: 24, look: "computedText", formula: fromFigures("remark") },
    {
      name: TinhHinh.officialVerdict,
      width: 18,
      look: "computedText",
      formula: fromFigures("officialVerdict"),
    },
    {
      name: TinhHinh.officialReason,
      width: 30,
      look: "computedText",
      formula: fromFigures("officialReason"),
    },
    { name: TinhHinh.why, width: 70, look: "computedText", formula: whenCoded(judge("EXPLAIN", years)) },
    { name: TinhHinh.clause, width: 14, look: "centre", formula: fromTargets("clause") },
    { name: TinhHinh.basis, width: 14, look: "centre", formula: whenCoded(basis(years)) },
    { name: TinhHinh.inForce, width: 18, look: "computedText", formula: countingFormula.inForce },
    { name: TinhHinh.asComponent, width: 18, look: "computedText", formula: countingFormula.asComponent },
    { name: TinhHinh.asItem, width: 18, look: "computedText", formula: countingFormula.asItem },
    { name: TinhHinh.counted, width: 18, look: "computedText", formula: countingFormula.counted },
    ...years.map((year): Omit<Column, "folded"> => ({
      name: verdictColumn(year),
      width: 18,
      look: "computedText",
      formula: whenCoded(verdictOf(year, years)),
    })),
    ...years.map((year): Omit<Column, "folded"> => ({ name: closedColumn(year), width: 18, look: "text" })),
    ...years.map((year): Omit<Column, "folded"> => ({
      name: keptColumn(year),
      width: 30,
      look: "text",
      format: FORMATS.text,
    })),
    ...years.map((year): Omit<Column, "folded"> => ({
      name: symbolColumn(year),
      width: 9,
      look: "centre",
      formula: yearSymbol(year),
    })),
    { name: TinhHinh.order, width: 12, look: "centre", formula: whenCoded(ATTENTION_ORDER) },
    {
      name: TinhHinh.targetRow,
      width: 9,
      look: "centre",
      formula: whenCoded(rowBeside("ChiTieu", "TinhHinh")),
    },
    {
      name: TinhHinh.figuresRow,
      width: 9,
      look: "centre",
      formula: whenCoded(rowBeside("SoLieu", "TinhHinh")),
    },
    {
      name: TinhHinh.firstYear,
      width: 9,
      look: "centre",
      formula: fromTargets("firstYear"),
      format: FORMATS.year,
    },
    {
      name: TinhHinh.breakYear,
      width: 9,
      look: "centre",
      formula: fromTargets("breakYear"),
      format: FORMATS.yearOrNothing,
    },
    ...years.map((year): Omit<Column, "folded"> => ({
      name: yearColumn.used(year),
      width: 9,
      look: "computed",
      formula: whenCoded(blankAsBlank(`INDEX(${usedBody(year)},${own(ROW_IN.SoLieu)})`)),
      format: targets.map(figureFormat),
    })),
    { name: TinhHinh.weakness, width: 9, look: "centre", formula: countingFormula.weakness },
  ];
  return [...shown, ...foldedAll(folded)];
}

/** One conditional format for each verdict, on the word itself and on the symbol beside it. */
const verdictRules = (table: TableDefinition): readonly ColourRule[] =>
  (
    [
      [TinhHinh.verdict, "word"],
      [TinhHinh.symbol, "symbol"],
    ] as const
  ).flatMap(([title, part]) =>
    VERDICTS.map((row) => ({
      range: bodyRange(table, title),
      when: { equals: row[part] },
      fill: row.fill,
      text: row.text,
    })),
  );

/** Cells of the second row that show how many targets have each colour: together they are the legend. */
const CHIPS = ["A2:B2", "C2:D2", "E2:F2", "G2:G2", "H2:J2", "K2:K2"] as const;

/** The status sheet: one row a target, judged by formulas on the figures typed in SoLieu. */
export function statusSheet(programme: Programme, reportingYear: number): SheetDefinition {
  const years = termYears(programme);
  const groups = new Map(programme.groups.map((group) => [group.code, groupTitle(group)]));
  const tableColumns = columns(years, programme.targets);
  const numbers = numbersOf(
    programme.targets.map(({ clause }) => clause),
    "item",
  );
  const table: TableDefinition = {
    name: "TinhHinh",
    headerRow: HEADER_ROW,
    columns: tableColumns,
    rows: programme.targets.map(({ code, group }, index) => {
      const constants = new Map<string, string | number>([
        [TinhHinh.number, at(numbers, index)],
        [TinhHinh.code, code],
        [TinhHinh.group, groups.get(group) ?? group],
      ]);
      return tableColumns.map(({ name }) => constants.get(name) ?? null);
    }),
  };
  const { first } = bodyRows(table);
  const letterOf = (name: string) => columnLetters(columnIndex(table, name));
  const groupOf = (row: number) => `$${letterOf(TinhHinh.group)}${row}`;
  const countedBaseCell = `${letterOf(TinhHinh.counted)}1`;
  const { commune } = programme;

  return {
    id: "TinhHinh",
    name: SHEET_NAMES.TinhHinh,
    tabColour: TAB.read,
    heights: { 1: 21, 2: 18 },
    table,
    blocks: [
      {
        at: "A1",
        cells: [[`Tình hình thực hiện chỉ tiêu – ${commune.level} ${commune.name}`.toUpperCase()]],
        look: "heading",
      },
      { at: "I1", cells: [["Kỳ báo cáo: năm"]], look: "period" },
      { at: YEAR_CELL, cells: [[reportingYear]], look: "entry", format: FORMATS.year },
      { at: BASE_CELL, cells: [[BASE_WORDS.item]], look: "entryText" },
      { at: countedBaseCell, cells: [[{ formula: COUNTED_BASE_FORMULA }]], look: "centre" },
      ...COLOUR_GROUPS.map((group, place): Block => {
        const [from = "", to = from] = at(CHIPS, place).split(":");
        const span = placeAt(to).column - placeAt(from).column + 1;
        return {
          at: from,
          cells: [[{ formula: chipFormula(group) }]],
          look: "chip",
          colours: [[groupColours(group)]],
          ...(span > 1 && { mergeAcross: span }),
        };
      }),
    ],
    ...framed(table, { printedTo: TinhHinh.shortReason }),
    colourRules: [
      ...verdictRules(table),
      // A line where a group begins, whatever the rows are sorted by; around the bars, since LibreOffice draws none
      // in a cell with another rule.
      ...[
        [TinhHinh.code, TinhHinh.verdict],
        [TinhHinh.actual, TinhHinh.shortReason],
      ].map(([from = "", to = ""]): ColourRule => ({
        range: bodyRange(table, from, to),
        when: { formula: `${groupOf(first)}<>${groupOf(first - 1)}` },
        lineAbove: GROUP_LINE,
      })),
      {
        range: bodyRange(table, TinhHinh.actual),
        when: { formula: `$${letterOf(TinhHinh.basis)}${first}=${quoted(BASIS.estimate)}` },
        italic: true,
      },
    ],
    dataBars: [{ range: bodyRange(table, TinhHinh.attainment), colour: BAR, from: 0, to: 1 }],
    validations: [
      {
        range: YEAR_CELL,
        rule: { list: years.map(String) },
        severity: "stop",
        title: "Kỳ báo cáo",
        message: `Hãy chọn một năm từ ${at(years, 0)} đến ${at(years, years.length - 1)}. Số liệu đã nhập không bị ảnh hưởng.`,
        prompt: "Chọn năm báo cáo; mọi đánh giá đều theo năm này.",
      },
      {
        range: BASE_CELL,
        rule: { list: Object.values(BASE_WORDS) },
        severity: "stop",
        title: "Tổng hợp",
        message:
          "Đếm theo chỉ tiêu (các mục đánh số của Chương trình) hay theo chỉ tiêu thành phần. Ngăn theo dõi, biểu báo cáo và đoạn văn báo cáo cũng đếm theo ô này.",
        prompt: "Các ô đếm bên dưới tính theo chỉ tiêu hay theo chỉ tiêu thành phần.",
      },
    ],
    charts: [],
    names: {
      [NAMES.reportingYear]: YEAR_CELL,
      [NAMES.countBase]: BASE_CELL,
      [NAMES.countedBase]: countedBaseCell,
    },
  };
}
