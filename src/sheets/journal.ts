import type { Programme } from "../programme/types";
import { bodyRange, tableRange } from "./address";
import { ADJUSTED } from "../domain/journal";
import { lookUp, whenCoded } from "./formulas";
import { FORMATS } from "./look";
import { NAMES } from "./names";
import { termYears } from "./term";
import type { SheetDefinition, TableDefinition } from "./types";

/** The journal: every change of a target with its document, and every break in a series of figures. Empty at first. */
export function journalSheet(programme: Programme): SheetDefinition {
  const years = termYears(programme);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const columns: TableDefinition["columns"] = [
    { name: "Mã", width: 8, look: "entryText" },
    {
      name: "Chỉ tiêu",
      width: 40,
      look: "computedText",
      formula: whenCoded(`IFERROR(${lookUp("ChiTieu", "Chỉ tiêu")},"Không có mã này ở trang Chỉ tiêu")`),
    },
    { name: "Nội dung", width: 16, look: "entryText" },
    { name: "Cũ", width: 18, look: "entryText", format: FORMATS.text },
    { name: "Mới", width: 18, look: "entryText", format: FORMATS.text },
    { name: "Từ năm", width: 9, look: "entry", format: FORMATS.year },
    { name: "Số văn bản", width: 18, look: "entryText" },
    { name: "Ngày văn bản", width: 12, look: "entry", format: FORMATS.date },
    { name: "Lý do", width: 40, look: "entryText" },
    { name: "Người ghi", width: 22, look: "entryText" },
    { name: "Ngày ghi", width: 12, look: "entry", format: FORMATS.date },
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
            "Mỗi lần điều chỉnh một dòng: từ năm ghi ở cột “Từ năm”, chỉ tiêu được đánh giá theo trang Chỉ tiêu; các năm trước đó theo cột “Cũ”.",
          ],
          [
            `“${ADJUSTED.break}”: năm đầu tiên dùng chuẩn mới (chuẩn nghèo mới, sáp nhập, đổi gốc giá); số liệu trước năm ấy không dùng để tính nhịp độ.`,
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: 5, columns: 2 },
    print: { area: tableRange(table).replace("A5", "A1"), titleRows: "5:5", orientation: "landscape" },
    colourRules: [],
    validations: [
      {
        range: bodyRange(table, "Mã"),
        rule: { listFrom: `=${NAMES.targetCodes}` },
        severity: "stop",
        title: "Mã chỉ tiêu",
        message: "Hãy chọn một mã có trong trang Chỉ tiêu.",
      },
      {
        range: bodyRange(table, "Nội dung"),
        rule: { list: Object.values(ADJUSTED) },
        severity: "stop",
        title: "Nội dung",
        message: `Hãy chọn ${ADJUSTED.target}, ${ADJUSTED.due} hoặc ${ADJUSTED.break}.`,
      },
      {
        range: bodyRange(table, "Từ năm"),
        rule: { list: years.map(String) },
        severity: "stop",
        title: "Từ năm",
        message: `Hãy chọn năm đầu tiên áp dụng, từ ${first} đến ${last}.`,
      },
      ...["Ngày văn bản", "Ngày ghi"].map((column) => ({
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
