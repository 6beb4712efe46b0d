import { COLUMNS } from "./columns";
import { sheetRange } from "./a1/tableRange";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { TAB } from "./palette";
import type { Column, LedgerDefinition, LedgerLine, TableDefinition } from "./types";

const { ChotKy } = COLUMNS;

const HEADER_ROW = 3;

const COLUMNS_SHOWN: readonly Column[] = [
  { name: ChotKy.year, width: 6, look: "centre", format: FORMATS.year },
  { name: ChotKy.code, width: 7, look: "code" },
  { name: ChotKy.name, width: 32, look: "text" },
  { name: ChotKy.target, width: 11, look: "centre", format: FORMATS.text },
  { name: ChotKy.plan, width: 9, look: "computed" },
  { name: ChotKy.estimate, width: 9, look: "computed" },
  { name: ChotKy.result, width: 9, look: "actual" },
  { name: ChotKy.verdict, width: 15, look: "centre" },
  { name: ChotKy.document, width: 15, look: "text" },
  { name: ChotKy.on, width: 11, look: "secondary", format: FORMATS.date },
  { name: ChotKy.reopenedOn, width: 11, look: "secondary", format: FORMATS.date },
];

const COLUMNS_FOLDED: readonly Omit<Column, "folded">[] = [
  { name: ChotKy.dueYear, width: 8, look: "centre", format: FORMATS.year },
  { name: ChotKy.officialVerdict, width: 18, look: "text" },
  { name: ChotKy.officialReason, width: 30, look: "text" },
  { name: ChotKy.cause, width: 40, look: "text" },
  { name: ChotKy.remedy, width: 40, look: "text" },
  { name: ChotKy.proposal, width: 40, look: "text" },
  { name: ChotKy.by, width: 20, look: "text" },
  { name: ChotKy.reopenReason, width: 30, look: "text" },
  { name: ChotKy.reopenedBy, width: 20, look: "text" },
];

/** The closed years: a line for each target of a year as it stood when the year was closed, and by which document. */
export function closingsSheet(lines: readonly LedgerLine[] = [{}]): LedgerDefinition {
  const columns = [...COLUMNS_SHOWN, ...foldedAll(COLUMNS_FOLDED)];
  const table: TableDefinition = {
    name: "ChotKy",
    headerRow: HEADER_ROW,
    columns,
    rows: lines.map((line) => columns.map(({ name }) => line[name] ?? null)),
  };
  return {
    id: "ChotKy",
    whenNeeded: true,
    name: "Chốt kỳ",
    tabColour: TAB.lookUp,
    table,
    blocks: [
      { at: "A1", cells: [["SỐ LIỆU, ĐÁNH GIÁ CÁC KỲ ĐÃ CHỐT"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            `Ghi nguyên số liệu, đánh giá khi ký báo cáo năm; dòng có “${ChotKy.reopenedOn}” không còn hiệu lực.`,
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 3 },
    print: {
      area: sheetRange(table, ChotKy.reopenedOn),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}
