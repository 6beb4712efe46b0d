import { COLUMNS } from "./columns";
import { at } from "../domain/at";
import type { Programme } from "../programme/types";
import { bodyRange, sheetRange } from "./a1/tableRange";
import { ADJUSTED } from "../domain/journal";
import { lookUp, whenCoded } from "./formulas";
import { FORMATS } from "./look";
import { NAMES } from "./names";
import { termYears } from "./term";
import type { SheetDefinition, TableDefinition } from "./types";

const { NhatKy } = COLUMNS;

/** The journal: every change of a target with its document, and every break in a series of figures. Empty at first. */
export function journalSheet(programme: Programme): SheetDefinition {
  const years = termYears(programme);
  const [first, last] = [at(years, 0), at(years, years.length - 1)];
  const columns: TableDefinition["columns"] = [
    { name: NhatKy.code, width: 8, look: "entryText" },
    {
      name: NhatKy.name,
      width: 40,
      look: "computedText",
      formula: whenCoded(`IFERROR(${lookUp("ChiTieu", "name")},"Không có mã này ở trang Chỉ tiêu")`),
    },
    { name: NhatKy.about, width: 16, look: "entryText" },
    { name: NhatKy.before, width: 18, look: "entryText", format: FORMATS.text },
    { name: NhatKy.after, width: 18, look: "entryText", format: FORMATS.text },
    { name: NhatKy.fromYear, width: 9, look: "entry", format: FORMATS.year },
    { name: NhatKy.document, width: 18, look: "entryText" },
    { name: NhatKy.documentDate, width: 12, look: "entry", format: FORMATS.date },
    { name: NhatKy.reason, width: 40, look: "entryText" },
    { name: NhatKy.by, width: 22, look: "entryText" },
    { name: NhatKy.on, width: 12, look: "entry", format: FORMATS.date },
  ];
  const table: TableDefinition = { name: "NhatKy", headerRow: 5, columns, rows: [columns.map(() => null)] };
  return {
    id: "NhatKy",
    name: "Nhật ký",
    tabColour: "#7F7F7F",
    table,
    blocks: [
      { at: "A1", cells: [["NHẬT KÝ ĐIỀU CHỈNH CHỈ TIÊU"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            `Mỗi lần điều chỉnh một dòng: từ năm ghi ở cột “${NhatKy.fromYear}”, chỉ tiêu được đánh giá theo trang Chỉ tiêu; các năm trước đó theo cột “${NhatKy.before}”.`,
          ],
          [
            `“${ADJUSTED.break}”: năm đầu tiên dùng chuẩn mới (chuẩn nghèo mới, sáp nhập, đổi gốc giá); số liệu trước năm ấy không dùng để tính tiến độ.`,
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: 5, columns: 2 },
    print: { area: sheetRange(table), titleRows: "5:5", orientation: "landscape" },
    colourRules: [],
    dataBars: [],
    validations: [
      {
        range: bodyRange(table, NhatKy.code),
        rule: { listFrom: `=${NAMES.targetCodes}` },
        severity: "stop",
        title: "Mã chỉ tiêu",
        message: "Hãy chọn một mã có trong trang Chỉ tiêu.",
      },
      {
        range: bodyRange(table, NhatKy.about),
        rule: { list: Object.values(ADJUSTED) },
        severity: "stop",
        title: NhatKy.about,
        message: `Hãy chọn ${ADJUSTED.target}, ${ADJUSTED.due} hoặc ${ADJUSTED.break}.`,
      },
      {
        range: bodyRange(table, NhatKy.fromYear),
        rule: { list: years.map(String) },
        severity: "stop",
        title: NhatKy.fromYear,
        message: `Hãy chọn năm đầu tiên áp dụng, từ ${first} đến ${last}.`,
      },
      ...[NhatKy.documentDate, NhatKy.on].map((column) => ({
        range: bodyRange(table, column),
        rule: { dateFrom: `${first - 5}-01-01`, dateTo: `${last + 1}-12-31` },
        severity: "warning" as const,
        title: column,
        message: `Hãy nhập ngày (ngày/tháng/năm), từ 01/01/${first - 5} đến 31/12/${last + 1}.`,
      })),
    ],
    charts: [],
    names: {},
  };
}
