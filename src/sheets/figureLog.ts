import { COLUMNS } from "./columns";
import { sheetRange } from "./a1/tableRange";
import { NAME_OF_TARGET } from "./formulas";
import { FORMATS } from "./look";
import { TAB } from "./palette";
import type { LedgerDefinition, LedgerLine, TableDefinition } from "./types";

const { NhatKySoLieu } = COLUMNS;

const HEADER_ROW = 3;

/** A name of a target as long as most: it takes two lines. */
const LONGEST_NAME = "Tỷ lệ tổ chức đảng trực thuộc được xếp loại hoàn thành tốt nhiệm vụ trở lên";

/** What stands in "Nguồn ghi" for what the pane writes. */
export const LOGGED_FROM = { pane: "Ngăn theo dõi", undo: "Hoàn tác" } as const;

/** The log of figures: a line for every figure that the pane or an import writes or takes back. */
export function figureLogSheet(lines: readonly LedgerLine[] = [{}]): LedgerDefinition {
  const columns: TableDefinition["columns"] = [
    { name: NhatKySoLieu.on, width: 16, look: "secondary", format: FORMATS.moment },
    { name: NhatKySoLieu.code, width: 7, look: "code" },
    {
      name: NhatKySoLieu.name,
      width: 43,
      look: "reason",
      formula: NAME_OF_TARGET,
      longest: LONGEST_NAME,
    },
    { name: NhatKySoLieu.year, width: 6, look: "centre", format: FORMATS.year },
    { name: NhatKySoLieu.figure, width: 8, look: "centre" },
    { name: NhatKySoLieu.before, width: 13, look: "computed" },
    { name: NhatKySoLieu.after, width: 13, look: "actual" },
    { name: NhatKySoLieu.from, width: 17, look: "text" },
    { name: NhatKySoLieu.by, width: 13, look: "text" },
  ];
  const table: TableDefinition = {
    name: "NhatKySoLieu",
    headerRow: HEADER_ROW,
    columns,
    rows: lines.map((line) => columns.map(({ name }) => line[name] ?? null)),
  };
  return {
    id: "NhatKySoLieu",
    whenNeeded: true,
    name: "Lưu",
    tabColour: TAB.lookUp,
    table,
    blocks: [
      { at: "A1", cells: [["NHẬT KÝ GHI SỐ LIỆU"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            "Mỗi số liệu do ngăn theo dõi ghi, nhận từ phiếu hoặc hoàn tác là một dòng; số liệu nhập thẳng vào ô không có ở đây.",
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 3 },
    print: {
      area: sheetRange(table),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}
