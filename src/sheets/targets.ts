import { KINDS, kindWord } from "../domain/kinds";
import { parseTarget } from "../domain/target";
import type { Direction, Programme, Target } from "../programme/types";
import { bodyRange, tableRange } from "./address";
import { own } from "./formulas";
import { IN_FORCE } from "./inForce";
import { FORMATS } from "./look";
import { bodyName } from "./lookups";
import { NAMES } from "./names";
import type { Constant, SheetDefinition, TableDefinition } from "./types";

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  up: "tăng",
  down: "giảm",
  reach: "đạt tới",
  keep: "giữ",
  none: "",
};

/** The number a chart can draw for a target, or null where the target is no number. */
const chartValue = ({ target }: Target): number | null => {
  const parsed = parseTarget(target);
  return parsed?.form === "figure" ? parsed.value : null;
};

/** The programme's targets as judged: the words of each, its years, who leads it and the sentence it comes from. */
export function targetsSheet(programme: Programme): SheetDefinition {
  const table: TableDefinition = {
    name: "ChiTieu",
    headerRow: 4,
    columns: [
      { name: "Mã", width: 7, look: "centre" },
      { name: "Điều khoản", width: 14, look: "centre" },
      { name: "Nhóm", width: 8, look: "centre" },
      { name: "Chỉ tiêu", width: 48, look: "text" },
      { name: "ĐVT", width: 14, look: "centre" },
      { name: "Loại", width: 15, look: "centre" },
      { name: "Mục tiêu", width: 18, look: "centre", format: FORMATS.text },
      { name: "Trị số mục tiêu", width: 9, look: "computed", format: FORMATS.general },
      { name: "Năm bắt đầu", width: 8, look: "centre", format: FORMATS.year },
      { name: "Năm đích", width: 8, look: "centre", format: FORMATS.year },
      { name: "Năm gốc", width: 8, look: "centre", format: FORMATS.year },
      {
        name: "Tính từ năm",
        width: 8,
        look: "centre",
        formula: `=IF(${own("Năm gốc")}="",${own("Năm bắt đầu")},${own("Năm gốc")})`,
        format: FORMATS.year,
      },
      { ...IN_FORCE.target, width: 18, look: "centre" },
      { ...IN_FORCE.due, width: 9, look: "centre", format: FORMATS.year },
      { ...IN_FORCE.break, width: 9, look: "centre", format: FORMATS.yearOrNothing },
      { name: "Chiều", width: 9, look: "centre" },
      { name: "Cơ quan chủ trì", width: 28, look: "entryText" },
      { name: "Căn cứ chủ trì", width: 14, look: "centre" },
      { name: "Lưu ý", width: 40, look: "text" },
      { name: "Trích nguyên văn", width: 60, look: "text" },
    ],
    rows: programme.targets.map((target): Constant[] => [
      target.code,
      target.clause,
      target.group,
      target.name,
      target.unit,
      kindWord(target.kind),
      target.target,
      chartValue(target),
      target.startYear,
      target.dueYear,
      target.baseYear ?? null,
      null,
      null,
      null,
      null,
      DIRECTION_WORDS[target.direction],
      bodyName(programme, target.proposedLead),
      target.proposedLead === null ? null : "đề xuất",
      programme.notes[target.code] ?? null,
      target.quote,
    ]),
  };
  return {
    id: "ChiTieu",
    name: "Chỉ tiêu",
    tabColour: "#009E73",
    table,
    blocks: [
      { at: "A1", cells: [["CÁC CHỈ TIÊU CỦA CHƯƠNG TRÌNH"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            "Chương trình không giao cơ quan chủ trì từng chỉ tiêu: tên ghi “đề xuất” là gợi ý, sửa được ở ô nền xanh nhạt. “Trị số mục tiêu” chỉ để vẽ biểu đồ; đánh giá theo cột Mục tiêu.",
          ],
          [
            "Khi điều chỉnh một chỉ tiêu, hãy dùng ngăn bên phải, hoặc ghi trang Nhật ký rồi sửa cột Mục tiêu, Năm đích; sửa mà không ghi Nhật ký thì áp dụng cho mọi năm.",
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: 4, columns: 4 },
    print: { area: tableRange(table).replace("A4", "A1"), titleRows: "4:4", orientation: "landscape" },
    colourRules: [],
    validations: [
      {
        range: bodyRange(table, "Loại"),
        rule: { list: KINDS.map(({ word }) => word) },
        severity: "stop",
        title: "Loại chỉ tiêu",
        message: "Hãy chọn một loại trong danh sách; trang Hướng dẫn nói mỗi loại được đánh giá thế nào.",
      },
    ],
    charts: [],
    names: { [NAMES.targetCodes]: bodyRange(table, "Mã") },
  };
}
