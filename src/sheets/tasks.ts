import { COLUMNS, SHEET_NAMES, tickColumn } from "./columns";
import { at } from "../domain/at";
import type { Duty, Programme, Task } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { foldedAll } from "./folded";
import { FORMATS } from "./look";
import { bodyName, proposalOf, serialOf } from "./lookups";
import { TAB } from "./palette";
import { termYears } from "./term";
import { dayEntry, DONE, stateRule, stateRules } from "./dates";
import { duePlace } from "./dueOrder";
import { stateEntry, TICK, tickEntry } from "./taskEntry";
import { LONGEST_TASK_STATE, TASK_ORDER, TICKED, taskState, YEARLY } from "./taskState";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { Column, Constant, SheetDefinition, TableDefinition } from "./types";

const { NhiemVu } = COLUMNS;

const RHYTHM_WORDS = { yearly: YEARLY, "mid-and-end-of-term": "Giữa và cuối nhiệm kỳ" } as const;

/** Where the lead of a task comes from: the clause that names it for its scheme, else a proposal of this data. */
function basisOf(programme: Programme, { refs, lead, proposedLead }: Task): string | null {
  const led = programme.schemes.find((scheme) => refs.includes(scheme.code) && scheme.lead === lead);
  return lead === null ? proposalOf(programme, proposedLead) : (led?.clause ?? null);
}

/**
 * The date of the programme that is a duty of the same body by the same day, which tells it on the list of dates; null for
 * most.
 */
const toldBy = ({ milestones }: Programme, { actor, rhythm, lastDay }: Duty): string | null =>
  (rhythm === null &&
    lastDay !== null &&
    milestones.find((date) => date.lastDay === lastDay && date.who.includes(actor))?.code) ||
  null;

/** Tasks and solutions of the programme, and the duties of the bodies that carry it out. */
export function tasksSheet(programme: Programme): SheetDefinition {
  const { tasks, duties } = programme;
  const years = termYears(programme);
  const folded: readonly Omit<Column, "folded">[] = [
    { name: NhiemVu.state, width: 16, look: "entryText" },
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
    { name: NhiemVu.updated, width: 12, look: "entry", format: FORMATS.date },
    { name: NhiemVu.remark, width: 30, look: "entryText" },
    { name: NhiemVu.quote, width: 60, look: "text" },
    { name: NhiemVu.order, width: 12, look: "centre", formula: TASK_ORDER },
    { name: NhiemVu.place, width: 9, look: "centre", formula: duePlace("NhiemVu") },
  ];
  const columns: readonly Column[] = [
    { name: NhiemVu.code, width: 7, look: "code" },
    { name: NhiemVu.summary, width: 42, look: "text" },
    { name: NhiemVu.product, width: 15, look: "entryText" },
    { name: NhiemVu.lead, width: 18, look: "entryText" },
    { name: NhiemVu.due, width: 11, look: "entry", format: FORMATS.date },
    { name: NhiemVu.done, width: 12, look: "entry", format: FORMATS.date },
    {
      name: NhiemVu.standing,
      width: 17,
      look: "verdict",
      formula: taskState(years),
      longest: LONGEST_TASK_STATE,
    },
    { name: NhiemVu.evidence, width: 14, look: "entryText" },
    ...foldedAll(folded),
  ];
  const rowOf = (contents: Readonly<Record<string, Constant>>) =>
    columns.map(({ name }) => contents[name] ?? null);
  const table: TableDefinition = {
    name: "NhiemVu",
    headerRow: HEADER_ROW,
    columns,
    rows: [
      ...tasks.map((task) =>
        rowOf({
          [NhiemVu.code]: task.code,
          [NhiemVu.summary]: task.summary,
          [NhiemVu.lead]: bodyName(programme, task.lead ?? task.proposedLead),
          [NhiemVu.kind]: "Nhiệm vụ",
          [NhiemVu.clause]: task.clause,
          [NhiemVu.leadBasis]: basisOf(programme, task),
          [NhiemVu.refs]: task.refs.join(", "),
          [NhiemVu.quote]: task.quote,
        }),
      ),
      ...duties.map((duty) =>
        rowOf({
          [NhiemVu.code]: duty.code,
          [NhiemVu.summary]: duty.summary,
          [NhiemVu.lead]: bodyName(programme, duty.actor),
          [NhiemVu.due]: serialOf(duty.lastDay),
          [NhiemVu.kind]: "Trách nhiệm",
          [NhiemVu.clause]: duty.clause,
          [NhiemVu.leadBasis]: duty.clause,
          [NhiemVu.rhythm]: duty.rhythm === null ? null : RHYTHM_WORDS[duty.rhythm],
          [NhiemVu.refs]: toldBy(programme, duty),
          [NhiemVu.remark]: duty.note ?? null,
          [NhiemVu.quote]: duty.quote,
        }),
      ),
    ],
  };
  return {
    id: "NhiemVu",
    name: SHEET_NAMES.NhiemVu,
    tabColour: TAB.type,
    table,
    blocks: [
      ...headed(
        "NHIỆM VỤ, GIẢI PHÁP VÀ TRÁCH NHIỆM TỔ CHỨC THỰC HIỆN",
        `Ô nền xanh nhạt: ghi sản phẩm, hạn, ngày hoàn thành, đường dẫn minh chứng; “${NhiemVu.standing}” tự tính. Việc hằng năm: ghi ngày hoàn thành hoặc “${TICK}” vào cột của từng năm.`,
      ),
    ],
    ...framed(table, { printedTo: NhiemVu.evidence }),
    colourRules: [
      stateRule(bodyRange(table, NhiemVu.state), { equals: DONE }, "met"),
      stateRule(bodyRange(table, NhiemVu.state), { equals: "Chưa thực hiện" }, "not-due"),
      ...stateRules(bodyRange(table, NhiemVu.standing)),
      stateRule(bodyRange(table, NhiemVu.standing), { beginsWith: TICKED.trim() }, "met"),
    ],
    validations: [
      stateEntry(bodyRange(table, NhiemVu.state)),
      tickEntry(bodyRange(table, tickColumn(at(years, 0)), tickColumn(at(years, years.length - 1)))),
      dayEntry(table, NhiemVu.due, programme.term, "nếu không có hạn"),
      dayEntry(table, NhiemVu.done, programme.term),
      dayEntry(table, NhiemVu.updated, programme.term),
    ],
    charts: [],
    names: {},
  };
}
