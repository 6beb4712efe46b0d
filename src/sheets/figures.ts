import { COLUMNS, FIGURES, SHEET_NAMES, yearColumn } from "./columns";
import { GRADES, WRITTEN } from "../domain/answer";
import { at } from "../domain/at";
import { type Kind, usualForm } from "../domain/kinds";
import { parseTarget } from "../domain/target";
import { LARGEST_SHARE } from "../domain/scale";
import { capital } from "../domain/text";
import type { Programme, Target } from "../programme/types";
import { addressOf, columnLetters, placeAt } from "./a1/address";
import { bodyRange, columnIndex } from "./a1/tableRange";
import { blankAsBlank, lookUp, own, rowBeside, whenCoded } from "./formulas";
import { referenceText } from "./formula/reference";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { figuresUnitOf } from "./lookups";
import { NAMES } from "./names";
import { TAB } from "./palette";
import { termYears } from "./term";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { Block, Column, SheetDefinition, TableDefinition, Validation } from "./types";

const { SoLieu } = COLUMNS;

const BAND_ROW = HEADER_ROW - 1;

/** Words a person may type where the figure is not a number; the guide lists them for the validation to find. */
export const ENTRY_WORDS = [
  "x",
  "Có",
  "Không",
  WRITTEN.yes,
  WRITTEN.no,
  "Không đạt",
  ...GRADES.map(capital),
  // Short forms officials write, which read as the long ones.
  "HTNV",
  "HTTNV",
  "HTXSNV",
];

/** Official tables print counts whole and shares and money with one decimal; words take no format. */
function formatIn(kind: Kind, unit: string): string {
  const usual = usualForm(kind);
  if (usual !== "figure" && usual !== "direction") return FORMATS.general;
  return /%|đồng|\/|^ha$/.test(unit) ? FORMATS.oneDecimal : FORMATS.whole;
}

export const figureFormat = (target: Target): string => formatIn(target.kind, figuresUnitOf(target));

/**
 * Format of a cell that takes the figures of a target. Excel makes a day of "12/12" typed in any cell but one of text.
 *
 * @param target as printed: "14/14"
 * @param unit its figures are in
 */
export function entryFormat(kind: Kind, target: string, unit: string): string {
  const parsed = parseTarget(target);
  return parsed?.form === "figure" && parsed.of !== null ? FORMATS.text : formatIn(kind, unit);
}

const [ofFigures, ofTarget] = [lookUp("ChiTieu", "figuresUnit"), lookUp("ChiTieu", "unit")];
/** The unit figures are typed in: that of the target where ChiTieu names no other. */
const unitOfFigures = `IF(${ofFigures}="",${ofTarget},${ofFigures})`;

function columns(programme: Programme, years: readonly number[], reportingYear: number): readonly Column[] {
  const { targets } = programme;
  const formats = targets.map(figureFormat);
  const entryFormats = targets.map((target) =>
    entryFormat(target.kind, target.target, figuresUnitOf(target)),
  );
  const entries = years.flatMap((year) =>
    FIGURES.map((figure): Column => ({
      name: yearColumn[figure](year),
      width: 9,
      look: "entry",
      format: entryFormats,
      ...(year !== reportingYear && { folded: true }),
    })),
  );
  const [firstUsed, lastUsed] = [yearColumn.used(at(years, 0)), yearColumn.used(at(years, years.length - 1))];
  const used = referenceText({ table: null, rows: "this", from: firstUsed, to: lastUsed });
  const before = `INDEX(${used},1,MATCH(${NAMES.reportingYear}-1,${NAMES.years},0))`;
  const folded: readonly Omit<Column, "folded">[] = [
    { name: SoLieu.cause, width: 30, look: "entryText" },
    { name: SoLieu.remedy, width: 30, look: "entryText" },
    { name: SoLieu.proposal, width: 30, look: "entryText" },
    { name: SoLieu.evidence, width: 30, look: "entryText" },
    { name: SoLieu.officialVerdict, width: 18, look: "entryText" },
    { name: SoLieu.officialReason, width: 30, look: "entryText" },
    {
      name: SoLieu.note,
      width: 34,
      look: "computedText",
      formula: whenCoded(blankAsBlank(lookUp("ChiTieu", "note"))),
    },
    ...years.map((year) => {
      const [estimate, result] = [own(yearColumn.estimate(year)), own(yearColumn.result(year))];
      return {
        name: yearColumn.used(year),
        width: 9,
        look: "computed" as const,
        formula: `=IF(${result}<>"",${result},${blankAsBlank(estimate)})`,
        format: formats,
      };
    }),
    { name: SoLieu.targetRow, width: 9, look: "centre", formula: whenCoded(rowBeside("ChiTieu", "SoLieu")) },
  ];
  return [
    { name: SoLieu.code, width: 6, look: "code" },
    {
      name: SoLieu.name,
      width: 36,
      look: "computedText",
      formula: whenCoded(lookUp("ChiTieu", "name")),
      longest: targets.map(({ name }) => name),
    },
    {
      name: SoLieu.unit,
      width: 10,
      look: "secondary",
      formula: whenCoded(unitOfFigures),
      longest: targets.map(figuresUnitOf),
    },
    {
      name: SoLieu.target,
      width: 10,
      look: "centre",
      formula: whenCoded(blankAsBlank(lookUp("ChiTieu", "targetInForce"))),
      longest: targets.map(({ target }) => target),
    },
    {
      name: SoLieu.actualBefore,
      width: 9.5,
      look: "computed",
      formula: whenCoded(`IFERROR(${blankAsBlank(before)},"")`),
      format: formats,
    },
    ...entries,
    { name: SoLieu.source, width: 16, look: "entryText" },
    { name: SoLieu.figureDate, width: 10, look: "entry", format: FORMATS.date },
    { name: SoLieu.remark, width: 11, look: "entryText" },
    ...foldedAll(folded),
  ];
}

/** The only sheet planners type in every year: plan, estimate and result of each target. */
export function figuresSheet(programme: Programme, reportingYear: number): SheetDefinition {
  const years = termYears(programme);
  const first = at(years, 0);
  const last = at(years, years.length - 1);
  const tableColumns = columns(programme, years, reportingYear);
  const table: TableDefinition = {
    name: "SoLieu",
    headerRow: HEADER_ROW,
    columns: tableColumns,
    rows: programme.targets.map(({ code }) => tableColumns.map((_, place) => (place === 0 ? code : null))),
  };
  const letterOf = (name: string) => columnLetters(columnIndex(table, name));
  const bands = years.map((year): Block => ({
    at: `${letterOf(yearColumn.plan(year))}${BAND_ROW}`,
    cells: [[`Năm ${year}`]],
    look: "band",
    mergeAcross: 3,
  }));
  const figureArea = bodyRange(table, yearColumn.plan(first), yearColumn.result(last));
  const figureStart = addressOf(placeAt(figureArea));
  const entryRule: Validation = {
    range: figureArea,
    // "92%" typed in a cell is 0.92 to Excel; beside a target in per cent that is more often a slip than a figure.
    // "13/14" and a number in a cell of text are figures once the stroke is out.
    rule: {
      formula: `=OR(AND(ISNUMBER(${figureStart}),OR($${letterOf(SoLieu.unit)}${HEADER_ROW + 1}<>"%",${figureStart}<=0,${figureStart}>${LARGEST_SHARE})),COUNTIF(${NAMES.entryWords},${figureStart})>0,AND(ISTEXT(${figureStart}),ISNUMBER(VALUE(SUBSTITUTE(${figureStart},"/","")))))`,
    },
    severity: "warning",
    title: "Số liệu",
    message:
      "Hãy nhập một số (ví dụ 1234,5); tỷ lệ % nhập 92,5, không nhập 92,5% hay 0,925; hoặc Đạt / Chưa đạt (Có / Không, x), hoặc mức xếp loại như “Hoàn thành tốt nhiệm vụ”. Chọn Có (Yes) để giữ nguyên nội dung vừa nhập.",
  };

  return {
    id: "SoLieu",
    name: SHEET_NAMES.SoLieu,
    tabColour: TAB.type,
    table,
    blocks: [
      ...headed(
        "SỐ LIỆU KẾ HOẠCH VÀ THỰC HIỆN",
        "Nhập ô nền xanh; chưa có số liệu thì để trống, ghi 0 là kết quả bằng 0.",
      ),
      ...bands,
      {
        at: `${letterOf(yearColumn.used(first))}${BAND_ROW - 1}`,
        cells: [["Số dùng để đánh giá (tự tính)"]],
        look: "annexNote",
      },
      {
        at: `${letterOf(yearColumn.used(first))}${BAND_ROW}`,
        cells: [years],
        look: "band",
        format: FORMATS.year,
      },
    ],
    ...framed(table, { printedTo: SoLieu.remark, repeatedFrom: BAND_ROW }),
    colourRules: [],
    validations: [
      entryRule,
      {
        range: bodyRange(table, SoLieu.figureDate),
        rule: { dateFrom: `${first}-01-01`, dateTo: `${last + 1}-12-31` },
        severity: "warning",
        title: SoLieu.figureDate,
        message: `Hãy nhập ngày có số liệu (ngày/tháng/năm), từ 01/01/${first} đến 31/12/${last + 1}.`,
      },
      {
        range: bodyRange(table, SoLieu.officialVerdict),
        rule: { listFrom: `=${NAMES.words}` },
        severity: "warning",
        title: SoLieu.officialVerdict,
        message: "Hãy chọn một mức trong danh sách, hoặc để trống nếu chưa có đánh giá chính thức.",
      },
    ],
    charts: [],
    names: {
      [NAMES.years]: `${letterOf(yearColumn.used(first))}${BAND_ROW}:${letterOf(yearColumn.used(last))}${BAND_ROW}`,
    },
  };
}
