import { COLUMNS } from "./columns";
import type { Programme } from "../programme/types";
import { bodyRange, sheetRange } from "./a1/tableRange";
import { FORMATS } from "./look";
import { bodyName, serialOf } from "./lookups";
import { dayEntry, stateRule } from "./dates";
import type { Constant, SheetDefinition, TableDefinition } from "./types";

const { NhiemVu } = COLUMNS;

const STATES = ["Chưa thực hiện", "Đang thực hiện", "Thường xuyên", "Hoàn thành"] as const;

const RHYTHM_WORDS = { yearly: "Hằng năm", "mid-and-end-of-term": "Giữa và cuối nhiệm kỳ" } as const;

/** Tasks and solutions of the programme, and the duties of the bodies that carry it out. */
export function tasksSheet(programme: Programme): SheetDefinition {
  const { tasks, duties } = programme;
  const table: TableDefinition = {
    name: "NhiemVu",
    headerRow: 4,
    columns: [
      { name: NhiemVu.code, width: 8, look: "centre" },
      { name: NhiemVu.kind, width: 13, look: "centre" },
      { name: NhiemVu.clause, width: 12, look: "centre" },
      { name: NhiemVu.summary, width: 56, look: "text" },
      { name: NhiemVu.lead, width: 32, look: "text" },
      { name: NhiemVu.rhythm, width: 16, look: "centre" },
      { name: NhiemVu.due, width: 12, look: "centre", format: FORMATS.date },
      { name: NhiemVu.refs, width: 24, look: "text" },
      { name: NhiemVu.state, width: 17, look: "entryText" },
      { name: NhiemVu.updated, width: 12, look: "entry", format: FORMATS.date },
      { name: NhiemVu.remark, width: 30, look: "entryText" },
      { name: NhiemVu.quote, width: 60, look: "text" },
    ],
    rows: [
      ...tasks.map(({ code, clause, summary, lead, refs, quote }): Constant[] => [
        code,
        "Nhiệm vụ",
        clause,
        summary,
        bodyName(programme, lead),
        null,
        null,
        refs.join(", "),
        null,
        null,
        null,
        quote,
      ]),
      ...duties.map(({ code, clause, summary, actor, rhythm, lastDay, quote }): Constant[] => [
        code,
        "Trách nhiệm",
        clause,
        summary,
        bodyName(programme, actor),
        rhythm === null ? null : RHYTHM_WORDS[rhythm],
        serialOf(lastDay),
        null,
        null,
        null,
        null,
        quote,
      ]),
    ],
  };
  return {
    id: "NhiemVu",
    name: "Nhiệm vụ",
    tabColour: "#E69F00",
    table,
    blocks: [
      { at: "A1", cells: [["NHIỆM VỤ, GIẢI PHÁP VÀ TRÁCH NHIỆM TỔ CHỨC THỰC HIỆN"]], look: "heading" },
      {
        at: "A2",
        cells: [["Ô nền xanh nhạt: chọn trạng thái, ghi ngày cập nhật và ghi chú."]],
        look: "annexNote",
      },
    ],
    freeze: { rows: 4, columns: 1 },
    print: { area: sheetRange(table), titleRows: "4:4", orientation: "landscape" },
    colourRules: [
      stateRule(bodyRange(table, NhiemVu.state), { equals: "Hoàn thành" }, "met"),
      stateRule(bodyRange(table, NhiemVu.state), { equals: "Chưa thực hiện" }, "not-due"),
    ],
    validations: [
      {
        range: bodyRange(table, NhiemVu.state),
        rule: { list: STATES },
        severity: "warning",
        title: NhiemVu.state,
        message: "Hãy chọn một trạng thái trong danh sách, hoặc để trống.",
      },
      dayEntry(table, NhiemVu.updated, programme.term),
    ],
    charts: [],
    names: {},
  };
}
