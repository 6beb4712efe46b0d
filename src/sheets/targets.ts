import { COLUMNS } from "./columns";
import { AMOUNTS_OF_GROWTH, KINDS, kindWord } from "../domain/kinds";
import { parseTarget } from "../domain/target";
import type { Direction, Programme, Target } from "../programme/types";
import { bodyRange, sheetRange } from "./a1/tableRange";
import { own } from "./formulas";
import { IN_FORCE } from "./inForce";
import { FORMATS } from "./look";
import { bodyName, figuresUnitOf, proposalOf } from "./lookups";
import { NAMES } from "./names";
import { columnLetters } from "./a1/address";
import type { Block, Constant, SheetDefinition, TableDefinition } from "./types";

const { ChiTieu } = COLUMNS;

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  up: "tăng",
  down: "giảm",
  reach: "phải đạt",
  keep: "giữ",
  none: "",
};

/** The number a chart can draw for a target, or null where the target is not a number. */
const chartValue = ({ target }: Target): number | null => {
  const parsed = parseTarget(target);
  return parsed?.form === "figure" ? parsed.value : null;
};

/** Columns of the wishes, with their widths, after a blank one that keeps them off the table. */
const WISH_COLUMNS = [
  ["Mã", 7],
  ["Mục", 12],
  ["Nhóm", 8],
  ["Nhiệm vụ", 12],
  ["Mong muốn", 80],
  ["Trích nguyên văn", 60],
] as const;
const CENTRED = 4;

/**
 * The programme's wishes without a value or a date, beside the table so that rows put into it part none of them. One
 * block from the table's header down, so that the check adds it to workbooks that lack it; no line of it is wrapped,
 * because it would make the rows of the table higher.
 */
function wishes({ candidates, tasks }: Programme, { headerRow, columns }: TableDefinition): readonly Block[] {
  if (candidates.length === 0) return [];
  const rows = candidates.map(({ code, clause, group, name, quote }) => [
    code,
    clause,
    group,
    tasks
      .filter(({ refs }) => refs.includes(code))
      .map((task) => task.code)
      .join(", "),
    name,
    quote,
  ]);
  const left = columnLetters(columns.length + 1);
  const cells = [WISH_COLUMNS.map(([title]) => title), ...rows];
  return [
    {
      at: `${left}${headerRow - 1}`,
      cells: [["MONG MUỐN CHƯA LƯỢNG HOÁ (không có mức hoặc không có năm; không đánh giá)"]],
      look: "heading",
    },
    {
      at: `${left}${headerRow}`,
      cells,
      look: cells.map((line, row) =>
        line.map((_, place) => (row === 0 ? "header" : place < CENTRED ? "plainCentre" : "body")),
      ),
      widths: WISH_COLUMNS.map(([, width]) => width),
      grid: "rows",
    },
  ];
}

/** The programme's targets as judged: the words of each, its years, who leads it and the sentence it comes from. */
export function targetsSheet(programme: Programme): SheetDefinition {
  const table: TableDefinition = {
    name: "ChiTieu",
    headerRow: 4,
    columns: [
      { name: ChiTieu.code, width: 7, look: "centre" },
      { name: ChiTieu.clause, width: 14, look: "centre" },
      { name: ChiTieu.group, width: 8, look: "centre" },
      { name: ChiTieu.name, width: 48, look: "text" },
      { name: ChiTieu.unit, width: 14, look: "centre" },
      { name: ChiTieu.figuresUnit, width: 14, look: "centre" },
      { name: ChiTieu.kind, width: 15, look: "centre" },
      { name: ChiTieu.target, width: 18, look: "centre", format: FORMATS.text },
      { name: ChiTieu.value, width: 9, look: "computed", format: FORMATS.general },
      { name: ChiTieu.startYear, width: 8, look: "centre", format: FORMATS.year },
      { name: ChiTieu.dueYear, width: 8, look: "centre", format: FORMATS.year },
      { name: ChiTieu.baseYear, width: 8, look: "centre", format: FORMATS.year },
      {
        name: ChiTieu.firstYear,
        width: 8,
        look: "centre",
        formula: `=IF(${own(ChiTieu.baseYear)}="",${own(ChiTieu.startYear)},${own(ChiTieu.baseYear)})`,
        format: FORMATS.year,
      },
      { name: ChiTieu.targetInForce, width: 18, look: "centre", formula: IN_FORCE.target },
      {
        name: ChiTieu.dueYearInForce,
        width: 9,
        look: "centre",
        formula: IN_FORCE.due,
        format: FORMATS.year,
      },
      {
        name: ChiTieu.breakYear,
        width: 9,
        look: "centre",
        formula: IN_FORCE.break,
        format: FORMATS.yearOrNothing,
      },
      { name: ChiTieu.direction, width: 9, look: "centre" },
      { name: ChiTieu.lead, width: 28, look: "entryText" },
      { name: ChiTieu.leadBasis, width: 18, look: "entryText" },
      { name: ChiTieu.note, width: 40, look: "text" },
      { name: ChiTieu.quote, width: 60, look: "text" },
    ],
    rows: programme.targets.map((target): Constant[] => [
      target.code,
      target.clause,
      target.group,
      target.name,
      target.unit,
      figuresUnitOf(target),
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
      proposalOf(programme, target.proposedLead),
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
            `Chương trình không giao cơ quan chủ trì từng chỉ tiêu: tên ghi “đề xuất” là gợi ý, sửa được ở ô nền xanh nhạt; khi đã có văn bản phân công, ghi số và ngày văn bản vào cột ${ChiTieu.leadBasis}. “${ChiTieu.value}” chỉ để vẽ biểu đồ; đánh giá theo cột ${ChiTieu.target}.`,
          ],
          [
            `Khi điều chỉnh một chỉ tiêu, hãy dùng ngăn theo dõi, hoặc ghi ở trang Nhật ký rồi sửa cột ${ChiTieu.target}, ${ChiTieu.dueYear}; sửa mà không ghi Nhật ký thì áp dụng cho mọi năm.`,
          ],
        ],
        look: "annexNote",
      },
      ...wishes(programme, table),
    ],
    freeze: { rows: 4, columns: 4 },
    print: { area: sheetRange(table), titleRows: "4:4", orientation: "landscape" },
    colourRules: [],
    dataBars: [],
    validations: [
      {
        range: bodyRange(table, ChiTieu.kind),
        rule: {
          list: KINDS.flatMap(({ code, word }) => (code === "growth" ? [word, AMOUNTS_OF_GROWTH] : [word])),
        },
        severity: "stop",
        title: "Loại chỉ tiêu",
        message: "Hãy chọn một loại trong danh sách; cách đánh giá từng loại có ở trang Hướng dẫn.",
      },
    ],
    charts: [],
    names: { [NAMES.targetCodes]: bodyRange(table, ChiTieu.code) },
  };
}
