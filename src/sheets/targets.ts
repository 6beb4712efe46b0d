import { COLUMNS, SHEET_NAMES } from "./columns";
import { AMOUNTS_OF_GROWTH, KINDS, kindWord } from "../domain/kinds";
import type { Direction, Programme } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { own } from "./formulas";
import { inForce } from "./inForce";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { bodyName, figuresUnitOf, proposalOf } from "./lookups";
import { NAMES } from "./names";
import { TAB } from "./palette";
import { columnLetters } from "./a1/address";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { Block, Column, Constant, SheetDefinition, TableDefinition } from "./types";

const { ChiTieu } = COLUMNS;

/** What a target is judged by in the reporting year. */
const REPORTED = inForce(NAMES.reportingYear, (field) => own(ChiTieu[field]));

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  up: "tăng",
  down: "giảm",
  reach: "phải đạt",
  keep: "giữ",
  none: "",
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
  const folded: readonly Omit<Column, "folded">[] = [
    { name: ChiTieu.group, width: 8, look: "centre" },
    { name: ChiTieu.figuresUnit, width: 14, look: "centre" },
    { name: ChiTieu.baseYear, width: 8, look: "centre", format: FORMATS.year },
    {
      name: ChiTieu.firstYear,
      width: 8,
      look: "centre",
      formula: `=IF(${own(ChiTieu.baseYear)}="",${own(ChiTieu.startYear)},${own(ChiTieu.baseYear)})`,
      format: FORMATS.year,
    },
    { name: ChiTieu.targetInForce, width: 18, look: "centre", formula: `=${REPORTED.target}` },
    {
      name: ChiTieu.dueYearInForce,
      width: 9,
      look: "centre",
      formula: `=${REPORTED.due}`,
      format: FORMATS.year,
    },
    {
      name: ChiTieu.breakYear,
      width: 9,
      look: "centre",
      formula: `=${REPORTED.breakYear}`,
      format: FORMATS.yearOrNothing,
    },
    { name: ChiTieu.direction, width: 9, look: "centre" },
    { name: ChiTieu.leadBasis, width: 18, look: "entryText" },
    { name: ChiTieu.note, width: 40, look: "text" },
    { name: ChiTieu.quote, width: 60, look: "text" },
  ];
  const table: TableDefinition = {
    name: "ChiTieu",
    headerRow: HEADER_ROW,
    columns: [
      { name: ChiTieu.code, width: 6, look: "code" },
      { name: ChiTieu.clause, width: 12, look: "secondary" },
      { name: ChiTieu.name, width: 40, look: "text" },
      { name: ChiTieu.unit, width: 11, look: "secondary" },
      { name: ChiTieu.kind, width: 12, look: "centre" },
      { name: ChiTieu.target, width: 15, look: "centre", format: FORMATS.text },
      { name: ChiTieu.startYear, width: 7, look: "centre", format: FORMATS.year },
      { name: ChiTieu.dueYear, width: 7, look: "centre", format: FORMATS.year },
      { name: ChiTieu.lead, width: 24, look: "entryText" },
      ...foldedAll(folded),
    ],
    rows: programme.targets.map((target): Constant[] => [
      target.code,
      target.clause,
      target.name,
      target.unit,
      kindWord(target.kind),
      target.target,
      target.startYear,
      target.dueYear,
      bodyName(programme, target.proposedLead),
      target.group,
      figuresUnitOf(target),
      target.baseYear ?? null,
      null,
      null,
      null,
      null,
      DIRECTION_WORDS[target.direction],
      proposalOf(programme, target.proposedLead),
      programme.notes[target.code] ?? null,
      target.quote,
    ]),
  };
  return {
    id: "ChiTieu",
    name: SHEET_NAMES.ChiTieu,
    tabColour: TAB.lookUp,
    table,
    blocks: [
      ...headed(
        "CÁC CHỈ TIÊU CỦA CHƯƠNG TRÌNH",
        `Cơ quan chủ trì ghi “đề xuất” ở cột ${ChiTieu.leadBasis} là gợi ý; khi có văn bản phân công thì ghi số, ngày văn bản vào cột ấy.`,
      ),
      ...wishes(programme, table),
    ],
    ...framed(table, { printedTo: ChiTieu.lead, frozen: 3 }),
    colourRules: [],
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
