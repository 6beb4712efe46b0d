import { COLUMNS, SHEET_NAMES } from "./columns";
import { at } from "../domain/at";
import type { Programme } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { ADJUSTED } from "../domain/journal";
import { NAME_OF_TARGET } from "./formulas";
import { FORMATS } from "./look";
import { NAMES } from "./names";
import { TAB } from "./palette";
import { termYears } from "./term";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { SheetDefinition, TableDefinition } from "./types";

const { NhatKy } = COLUMNS;

/** The journal: every change of a target with its document, and every break in a series of figures. Empty at first. */
export function journalSheet(programme: Programme): SheetDefinition {
  const years = termYears(programme);
  const [first, last] = [at(years, 0), at(years, years.length - 1)];
  const columns: TableDefinition["columns"] = [
    { name: NhatKy.code, width: 6, look: "entryText" },
    {
      name: NhatKy.name,
      width: 28,
      look: "computedText",
      formula: NAME_OF_TARGET,
    },
    { name: NhatKy.about, width: 14, look: "entryText" },
    { name: NhatKy.before, width: 13, look: "entryText", format: FORMATS.text },
    { name: NhatKy.after, width: 13, look: "entryText", format: FORMATS.text },
    { name: NhatKy.fromYear, width: 7, look: "entry", format: FORMATS.year },
    { name: NhatKy.document, width: 12, look: "entryText" },
    { name: NhatKy.documentDate, width: 11, look: "entry", format: FORMATS.date },
    { name: NhatKy.reason, width: 19, look: "entryText" },
    { name: NhatKy.by, width: 13, look: "entryText" },
    { name: NhatKy.on, width: 12, look: "entry", format: FORMATS.date, folded: true },
  ];
  const table: TableDefinition = {
    name: "NhatKy",
    headerRow: HEADER_ROW,
    columns,
    rows: [columns.map(() => null)],
  };
  return {
    id: "NhatKy",
    name: SHEET_NAMES.NhatKy,
    tabColour: TAB.lookUp,
    table,
    blocks: [
      ...headed(
        "NHẬT KÝ ĐIỀU CHỈNH CHỈ TIÊU",
        `Mỗi lần điều chỉnh ghi một dòng; các năm trước cột “${NhatKy.fromYear}” vẫn đánh giá theo cột “${NhatKy.before}”.`,
      ),
    ],
    ...framed(table, { printedTo: NhatKy.by }),
    colourRules: [],
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
