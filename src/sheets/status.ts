import { COLUMNS, type Field, yearColumn } from "./columns";
import { at } from "../domain/at";
import { VERDICTS } from "../domain/verdict";
import type { Programme, Target } from "../programme/types";
import { columnLetters } from "./a1/address";
import { bodyRange, bodyRows, columnIndex } from "./a1/tableRange";
import { comparedFormula, comparisonFormat } from "./comparison";
import { BASE_WORDS, countingFormula } from "./counting";
import { blankAsBlank, figuresOf, judge, lookUp, own, rowOf, usedBody, whenCoded } from "./formulas";
import { FORMATS } from "./look";
import { figuresIn } from "./lookups";
import { NAMES } from "./names";
import { numbersOf } from "./numbering";
import { SUMMARY_FORMULA } from "./summary";
import { termYears } from "./term";
import type { Block, Column, ColourRule, SheetDefinition, TableDefinition } from "./types";

const { TinhHinh } = COLUMNS;

const HEADER_ROW = 7;
const LEGEND_ROW = 5;

/** Last column of the printed form; the columns beyond it explain and are not printed. */
const LAST_PRINTED = TinhHinh.remark;

/** Place of the short reason among the columns that NLB.ASSESS spills. */
const SHORT_REASON = 8;

const figureOfYear = (years: readonly number[], year: string) =>
  `INDEX(${figuresOf(years)},1,MATCH(${year},${NAMES.years},0))`;

const [ofTarget, ofFigures] = [lookUp("ChiTieu", "unit"), lookUp("ChiTieu", "figuresUnit")];
/** The unit of the target, and behind it that of the figures where it is another. */
const BOTH_UNITS = `${ofTarget}&IF(OR(${ofFigures}="",${ofFigures}=${ofTarget}),"","${figuresIn(`"&${ofFigures}&"`)}")`;

const fromTargets = (field: Field<"ChiTieu">) => whenCoded(blankAsBlank(lookUp("ChiTieu", field)));
const fromFigures = (field: Field<"SoLieu">) => whenCoded(blankAsBlank(lookUp("SoLieu", field)));

const planOfYear = `INDEX(SoLieu,${rowOf("SoLieu")},MATCH("${yearColumn.plan("")}"&${NAMES.reportingYear},SoLieu[#Headers],0))`;

function columns(years: readonly number[], targets: readonly Target[]): readonly Column[] {
  const first = at(years, 0);
  const comparisons = targets.map(comparisonFormat);
  const now = own(TinhHinh.actual);
  const before = own(TinhHinh.actualBefore);
  return [
    { name: TinhHinh.number, width: 7, look: "centre" },
    { name: TinhHinh.code, width: 7, look: "centre" },
    { name: TinhHinh.group, width: 16, look: "text" },
    { name: TinhHinh.name, width: 34, look: "computedText", formula: fromTargets("name") },
    { name: TinhHinh.unit, width: 11, look: "centre", formula: whenCoded(BOTH_UNITS) },
    { name: TinhHinh.target, width: 12, look: "centre", formula: fromTargets("targetInForce") },
    {
      name: TinhHinh.dueYear,
      width: 8,
      look: "centre",
      formula: fromTargets("dueYearInForce"),
      format: FORMATS.year,
    },
    {
      name: yearColumn.result(first),
      width: 10,
      look: "computed",
      formula: whenCoded(blankAsBlank(`INDEX(${usedBody(first)},${rowOf("SoLieu")})`)),
    },
    {
      name: TinhHinh.actualBefore,
      width: 9,
      look: "computed",
      formula: whenCoded(`IFERROR(${blankAsBlank(figureOfYear(years, `${NAMES.reportingYear}-1`))},"")`),
    },
    {
      name: TinhHinh.plan,
      width: 9,
      look: "computed",
      formula: whenCoded(blankAsBlank(planOfYear)),
    },
    {
      name: TinhHinh.actual,
      width: 9,
      look: "computed",
      formula: whenCoded(blankAsBlank(figureOfYear(years, NAMES.reportingYear))),
    },
    {
      name: TinhHinh.ofPlan,
      width: 13,
      look: "computed",
      formula: comparedFormula(now, own(TinhHinh.plan)),
      format: comparisons,
    },
    {
      name: TinhHinh.ofBefore,
      width: 13,
      look: "computed",
      formula: comparedFormula(now, before),
      format: comparisons,
    },
    {
      name: TinhHinh.attainment,
      width: 9,
      look: "computed",
      formula: whenCoded(`IFERROR(${judge("ATTAINMENT", years)},"")`),
      format: FORMATS.percent,
    },
    {
      name: TinhHinh.progress,
      width: 9,
      look: "computed",
      formula: whenCoded(`IFERROR(${judge("PROGRESS", years)},"")`),
      format: FORMATS.percent,
    },
    {
      name: TinhHinh.verdict,
      width: 16,
      look: "verdict",
      formula: whenCoded(judge("STATUS", years)),
    },
    {
      name: TinhHinh.symbol,
      width: 8,
      look: "centre",
      formula: whenCoded(
        `IFERROR(INDEX(${NAMES.symbols},MATCH(${own(TinhHinh.verdict)},${NAMES.words},0)),"")`,
      ),
    },
    {
      name: TinhHinh.shortReason,
      width: 26,
      look: "computedText",
      formula: whenCoded(`IFERROR(INDEX(${judge("ASSESS", years)},1,${SHORT_REASON}),"")`),
    },
    {
      name: TinhHinh.lead,
      width: 20,
      look: "computedText",
      formula: fromTargets("lead"),
    },
    { name: LAST_PRINTED, width: 24, look: "computedText", formula: fromFigures("remark") },
    { name: TinhHinh.why, width: 70, look: "computedText", formula: whenCoded(judge("EXPLAIN", years)) },
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
    { name: TinhHinh.clause, width: 14, look: "centre", formula: fromTargets("clause") },
    { name: TinhHinh.inForce, width: 18, look: "computedText", formula: countingFormula.inForce },
    { name: TinhHinh.asComponent, width: 18, look: "computedText", formula: countingFormula.asComponent },
    { name: TinhHinh.asItem, width: 18, look: "computedText", formula: countingFormula.asItem },
  ];
}

/** One conditional format for each verdict, on the word itself. */
const verdictRules = (range: string): readonly ColourRule[] =>
  VERDICTS.map(({ word, fill, text }) => ({ range, when: { equals: word }, fill, text }));

/** The status sheet: one row a target, judged by formulas on the figures typed in SoLieu. */
export function statusSheet(programme: Programme, reportingYear: number): SheetDefinition {
  const years = termYears(programme);
  const groups = new Map(programme.groups.map(({ code, name }) => [code, `${code}. ${name}`]));
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
      const constants = [at(numbers, index), code, groups.get(group) ?? group];
      return tableColumns.map((_, place) => constants[place] ?? null);
    }),
  };
  const { first, last } = bodyRows(table);
  const printedColumns = table.columns.findIndex((column) => column.name === LAST_PRINTED) + 1;
  const lastPrinted = columnLetters(printedColumns - 1);
  const letterOf = (name: string) => columnLetters(columnIndex(table, name));
  const baseCell = `${letterOf(TinhHinh.verdict)}3`;
  const across = (row: number, content: Block["cells"][number][number], look: Block["look"]): Block => ({
    at: `A${row}`,
    cells: [[content]],
    look,
    mergeAcross: printedColumns,
  });

  return {
    id: "TinhHinh",
    name: "Tình hình",
    tabColour: "#009E73",
    table,
    blocks: [
      {
        at: "A1",
        cells: [[`Đảng bộ ${programme.commune.level} ${programme.commune.name}`.toUpperCase()]],
        look: "annex",
      },
      { at: `${lastPrinted}1`, cells: [["Biểu số 01"]], look: "period" },
      across(2, `TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU ${programme.document.resolution.toUpperCase()}`, "title"),
      { at: "D3", cells: [["Kỳ báo cáo: năm"]], look: "period" },
      { at: "E3", cells: [[reportingYear]], look: "entry", format: FORMATS.year },
      { at: "F3", cells: [["(chọn năm; mọi đánh giá đều theo năm này)"]], look: "annexNote" },
      { at: `${letterOf(TinhHinh.progress)}3`, cells: [["Tổng hợp"]], look: "period" },
      { at: baseCell, cells: [[BASE_WORDS.item]], look: "entry", mergeAcross: 2 },
      { at: `${lastPrinted}3`, cells: [["Đơn vị tính: theo cột E"]], look: "period" },
      across(4, { formula: SUMMARY_FORMULA }, "summary"),
      { at: `D${LEGEND_ROW}`, cells: [["Chú giải:"]], look: "period" },
      {
        at: `E${LEGEND_ROW}`,
        cells: [VERDICTS.map(({ word, symbol }) => `${symbol} ${word}`)],
        look: "legend",
        colours: [VERDICTS.map(({ fill, text }) => ({ fill, text }))],
      },
      { at: `D${last + 2}`, cells: [["NGƯỜI LẬP BIỂU"]], look: "sign" },
      {
        at: `${columnLetters(printedColumns - 2)}${last + 2}`,
        cells: [[programme.document.onBehalf ?? null], [programme.document.post?.toUpperCase() ?? null]],
        look: "sign",
      },
      {
        at: `A${last + 7}`,
        cells: [
          [
            "Ghi chú: đánh giá theo tiến độ thực tế so với tiến độ cần đạt. Ngưỡng 95% / 60% / 0% là thông lệ quốc tế (Eurostat 2021, Cơ quan Thống kê Canada), không phải quy định của Việt Nam; xem trang Hướng dẫn.",
          ],
        ],
        look: "note",
        mergeAcross: printedColumns,
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 4 },
    print: {
      area: `A1:${lastPrinted}${last + 7}`,
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [
      ...verdictRules(bodyRange(table, TinhHinh.verdict)),
      // A group's name shows at full strength where the group begins, whatever the rows are sorted by.
      {
        range: bodyRange(table, TinhHinh.group),
        when: { formula: `$C${first}=$C${first - 1}` },
        text: "#7F7F7F",
      },
    ],
    dataBars: [],
    validations: [
      {
        range: "E3",
        rule: { list: years.map(String) },
        severity: "stop",
        title: "Kỳ báo cáo",
        message: `Hãy chọn một năm từ ${at(years, 0)} đến ${at(years, years.length - 1)}. Số liệu đã nhập không bị ảnh hưởng.`,
      },
      {
        range: baseCell,
        rule: { list: Object.values(BASE_WORDS) },
        severity: "stop",
        title: "Tổng hợp",
        message:
          "Đếm theo chỉ tiêu (các mục đánh số của Chương trình) hay theo chỉ tiêu thành phần. Ngăn theo dõi, biểu báo cáo và đoạn văn báo cáo cũng đếm theo ô này.",
      },
    ],
    charts: [],
    names: { [NAMES.reportingYear]: "E3", [NAMES.countBase]: baseCell },
  };
}
