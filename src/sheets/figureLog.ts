import { COLUMNS, SHEET_NAMES } from "./columns";
import { NAME_OF_TARGET } from "./formulas";
import { ledgerSheet } from "./ledger";
import { FORMATS } from "./look";
import type { Column, LedgerDefinition, LedgerLine } from "./types";

const { NhatKySoLieu } = COLUMNS;

/** A name of a target as long as most: it takes two lines. */
const LONGEST_NAME = "Tỷ lệ tổ chức đảng trực thuộc được xếp loại hoàn thành tốt nhiệm vụ trở lên";

/** What stands in "Nguồn ghi" for what the pane writes. */
export const LOGGED_FROM = { pane: "Ngăn theo dõi", undo: "Hoàn tác" } as const;

const LOG_COLUMNS: readonly Column[] = [
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

/** The log of figures: a line for every figure that the pane or an import writes or takes back. */
export const figureLogSheet = (lines: readonly LedgerLine[] = [{}]): LedgerDefinition =>
  ledgerSheet(
    {
      id: "NhatKySoLieu",
      name: SHEET_NAMES.NhatKySoLieu,
      heading: "NHẬT KÝ GHI SỐ LIỆU",
      note: "Mỗi số liệu do ngăn theo dõi ghi, nhận từ phiếu hoặc hoàn tác là một dòng; số liệu nhập thẳng vào ô không có ở đây.",
      columns: LOG_COLUMNS,
    },
    lines,
  );
