import { COLUMNS, tickColumn } from "./columns";
import { at } from "../domain/at";
import type { Programme, Task } from "../programme/types";
import { bodyRange, sheetRange } from "./a1/tableRange";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { own } from "./formulas";
import { referenceText } from "./formula/reference";
import { bodyName, proposalOf, serialOf } from "./lookups";
import { NAMES } from "./names";
import { TAB } from "./palette";
import { termYears } from "./term";
import { dayEntry, stateRule } from "./dates";
import { addressOf, placeAt } from "./a1/address";
import type { Column, Constant, SheetDefinition, TableDefinition, Validation } from "./types";

const { NhiemVu } = COLUMNS;

const HEADER_ROW = 3;

/** The states of a task to choose from. */
export const TASK_STATES = ["Chưa thực hiện", "Đang thực hiện", "Thường xuyên", "Hoàn thành"] as const;

const RHYTHM_WORDS = { yearly: "Hằng năm", "mid-and-end-of-term": "Giữa và cuối nhiệm kỳ" } as const;

/** What ticks a yearly duty of which nobody knows the day. */
export const TICK = "x";

/** Begins what the cell of a yearly duty says once it was done in the reporting year. */
export const DONE_IN_YEAR = "Đã thực hiện";

/** Where the lead of a task comes from: the clause that names it for its scheme, else a proposal of this data. */
function basisOf(programme: Programme, { refs, lead, proposedLead }: Task): string | null {
  const led = programme.schemes.find((scheme) => refs.includes(scheme.code) && scheme.lead === lead);
  return lead === null ? proposalOf(programme, proposedLead) : (led?.clause ?? null);
}

/** A tick is "x", or the day the duty was done. */
function tickEntry(table: TableDefinition, years: readonly number[]): Validation {
  const range = bodyRange(table, tickColumn(at(years, 0)), tickColumn(at(years, years.length - 1)));
  const first = addressOf(placeAt(range));
  return {
    range,
    rule: { formula: `=OR(ISNUMBER(${first}),${first}="${TICK}")` },
    severity: "warning",
    title: "Việc hằng năm",
    message: `Hãy nhập ngày hoàn thành (ngày/tháng/năm) hoặc “${TICK}”; chưa thực hiện thì để trống.`,
  };
}

/** Whether a yearly duty was done in the reporting year, and whether its day of that year is past; else the state. */
function thisYear(years: readonly number[]): string {
  const [from, to] = [tickColumn(at(years, 0)), tickColumn(at(years, years.length - 1))];
  const ticks = referenceText({ table: null, rows: "this", from, to });
  const tick = `INDEX(${ticks},1,MATCH(${NAMES.reportingYear},${NAMES.years},0))`;
  const due = own(NhiemVu.due);
  const day = `DATE(${NAMES.reportingYear},MONTH(${due}),DAY(${due}))`;
  const open = `"Chưa thực hiện năm "&${NAMES.reportingYear}`;
  return (
    `=IF(${own(NhiemVu.rhythm)}<>"${RHYTHM_WORDS.yearly}",IF(${own(NhiemVu.state)}="","",${own(NhiemVu.state)}),` +
    `IF(${tick}<>"","${DONE_IN_YEAR} năm "&${NAMES.reportingYear},` +
    `IF(ISNUMBER(${due}),IF(${NAMES.today}>${day},"Quá hạn, chưa thực hiện năm "&${NAMES.reportingYear},${open}),${open})))`
  );
}

/** Tasks and solutions of the programme, and the duties of the bodies that carry it out. */
export function tasksSheet(programme: Programme): SheetDefinition {
  const { tasks, duties } = programme;
  const years = termYears(programme);
  const noTicks = years.map(() => null);
  const folded: readonly Omit<Column, "folded">[] = [
    { name: NhiemVu.kind, width: 13, look: "centre" },
    { name: NhiemVu.clause, width: 12, look: "centre" },
    { name: NhiemVu.leadBasis, width: 18, look: "entryText" },
    { name: NhiemVu.rhythm, width: 16, look: "centre" },
    { name: NhiemVu.refs, width: 24, look: "text" },
    ...years.map((year) => ({
      name: tickColumn(year),
      width: 11,
      look: "entry" as const,
      format: FORMATS.date,
    })),
    { name: NhiemVu.thisYear, width: 20, look: "verdict", formula: thisYear(years) },
    { name: NhiemVu.updated, width: 12, look: "entry", format: FORMATS.date },
    { name: NhiemVu.remark, width: 30, look: "entryText" },
    { name: NhiemVu.quote, width: 60, look: "text" },
  ];
  const table: TableDefinition = {
    name: "NhiemVu",
    headerRow: HEADER_ROW,
    columns: [
      { name: NhiemVu.code, width: 7, look: "code" },
      { name: NhiemVu.summary, width: 50, look: "text" },
      { name: NhiemVu.product, width: 16, look: "entryText" },
      { name: NhiemVu.lead, width: 20, look: "entryText" },
      { name: NhiemVu.due, width: 11, look: "centre", format: FORMATS.date },
      { name: NhiemVu.state, width: 13, look: "entryText" },
      { name: NhiemVu.evidence, width: 19, look: "entryText" },
      ...foldedAll(folded),
    ],
    rows: [
      ...tasks.map((task): Constant[] => [
        task.code,
        task.summary,
        null,
        bodyName(programme, task.lead ?? task.proposedLead),
        null,
        null,
        null,
        "Nhiệm vụ",
        task.clause,
        basisOf(programme, task),
        null,
        task.refs.join(", "),
        ...noTicks,
        null,
        null,
        null,
        task.quote,
      ]),
      ...duties.map(({ code, clause, summary, actor, rhythm, lastDay, quote, note }): Constant[] => [
        code,
        summary,
        null,
        bodyName(programme, actor),
        serialOf(lastDay),
        null,
        null,
        "Trách nhiệm",
        clause,
        clause,
        rhythm === null ? null : RHYTHM_WORDS[rhythm],
        null,
        ...noTicks,
        null,
        null,
        note ?? null,
        quote,
      ]),
    ],
  };
  return {
    id: "NhiemVu",
    name: "Nhiệm vụ",
    tabColour: TAB.type,
    table,
    blocks: [
      { at: "A1", cells: [["NHIỆM VỤ, GIẢI PHÁP VÀ TRÁCH NHIỆM TỔ CHỨC THỰC HIỆN"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            `Ô nền xanh nhạt: chọn trạng thái, ghi ngày cập nhật và ghi chú. Việc hằng năm: ghi ngày hoàn thành hoặc “${TICK}” vào cột của từng năm.`,
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      area: sheetRange(table, NhiemVu.evidence),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [
      stateRule(bodyRange(table, NhiemVu.state), { equals: "Hoàn thành" }, "met"),
      stateRule(bodyRange(table, NhiemVu.state), { equals: "Chưa thực hiện" }, "not-due"),
      stateRule(bodyRange(table, NhiemVu.thisYear), { beginsWith: DONE_IN_YEAR }, "met"),
      stateRule(bodyRange(table, NhiemVu.thisYear), { beginsWith: "Quá hạn" }, "missed"),
    ],
    validations: [
      {
        range: bodyRange(table, NhiemVu.state),
        rule: { list: TASK_STATES },
        severity: "warning",
        title: NhiemVu.state,
        message: "Hãy chọn một trạng thái trong danh sách, hoặc để trống.",
      },
      tickEntry(table, years),
      dayEntry(table, NhiemVu.updated, programme.term),
    ],
    charts: [],
    names: {},
  };
}
