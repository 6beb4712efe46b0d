import { COLUMNS, SCHEME_STEPS, SHEET_NAMES } from "./columns";
import { verdictRow } from "../domain/verdict";
import type { Milestone, Programme } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { dayEntry, LONGEST_STATE, stateOf, stateRules } from "./dates";
import { DONE_BY_VERDICT } from "./doneByVerdict";
import { dueOrder, duePlace } from "./dueOrder";
import { all, body, own, quoted } from "./formulas";
import { FORMATS } from "./look";
import { bodyNames, serialOf } from "./lookups";
import { NAMES } from "./names";
import { TAB } from "./palette";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { SheetDefinition, TableDefinition } from "./types";

const { MocThoiGian, TinhHinh } = COLUMNS;

const TODAY_CELL = "D1";

/**
 * The column a date follows, so that nobody types the same thing twice: that of the step its schemes have to take, or
 * the verdict of its targets; null where the day is typed here.
 */
function followed({ targets }: Programme, { refs, step, lastDay }: Milestone): string | null {
  if (step !== undefined) return SCHEME_STEPS.find(({ deadline }) => deadline === step)?.done ?? null;
  const judged = refs.length > 0 && refs.every((ref) => targets.some(({ code }) => code === ref));
  return judged && lastDay !== null ? TinhHinh.verdict : null;
}

/** 1 for each row of a table whose code is among the codes of the formula's own row, else 0. */
const named = (table: "DeAn" | "TinhHinh") =>
  `ISNUMBER(FIND(", "&${body(table, "code")}&",",", "&${own(MocThoiGian.refs)}&","))`;

/** The day the last of the schemes took the step; blank while one has not, and where there is none. */
const stepDone = (() => {
  const days = `INDEX(DeAn,0,MATCH(${own(MocThoiGian.follows)},DeAn[#Headers],0))`;
  const open = `SUMPRODUCT(${named("DeAn")}*(${days}=""))`;
  const last = `SUMPRODUCT(MAX(${named("DeAn")}*${days}))`;
  return `IFERROR(IF(${open}>0,"",IF(${last}=0,"",${last})),"")`;
})();

/** How many of the targets do not stand at "Đạt" or "Vượt"; the official verdict goes first. */
const unmet = (() => {
  const reached = (field: "verdict" | "officialVerdict") =>
    `((${body("TinhHinh", field)}=${quoted(verdictRow("met").word)})+(${body("TinhHinh", field)}=${quoted(verdictRow("exceeded").word)}))`;
  const met = `(${reached("officialVerdict")}+(${body("TinhHinh", "officialVerdict")}="")*${reached("verdict")})`;
  return `IFERROR(SUMPRODUCT(${named("TinhHinh")}*(1-${met})),1)`;
})();

const byVerdict = `IF(AND(${own(MocThoiGian.follows)}=${quoted(TinhHinh.verdict)},${own(MocThoiGian.doneOn)}=""),${unmet}=0,FALSE)`;

/** What follows from verdicts is told by them as soon as its day is past. */
const DUE_ORDER = dueOrder("MocThoiGian", {
  due: own(MocThoiGian.due),
  state: own(MocThoiGian.state),
  toldElsewhere: all(
    `${own(MocThoiGian.follows)}=${quoted(TinhHinh.verdict)}`,
    `INT(${own(MocThoiGian.due)})<INT(${NAMES.today})`,
  ),
});

/** Every date of the programme, in its words and as the last day that keeps it. */
export function milestonesSheet(programme: Programme): SheetDefinition {
  const table: TableDefinition = {
    name: "MocThoiGian",
    headerRow: HEADER_ROW,
    columns: [
      { name: MocThoiGian.code, width: 6, look: "code" },
      { name: MocThoiGian.what, width: 42, look: "text" },
      { name: MocThoiGian.due, width: 11, look: "centre", format: FORMATS.date },
      {
        name: MocThoiGian.state,
        width: 20,
        look: "verdict",
        formula: `=IF(${byVerdict},${quoted(`${DONE_BY_VERDICT} `)}&${NAMES.reportingYear},${stateOf(MocThoiGian.due, MocThoiGian.doneOn)})`,
        longest: LONGEST_STATE,
      },
      { name: MocThoiGian.done, width: 12, look: "entry", format: FORMATS.date },
      { name: MocThoiGian.who, width: 26, look: "text" },
      { name: MocThoiGian.remark, width: 19, look: "entryText" },
      { name: MocThoiGian.words, width: 44, look: "text", folded: true },
      { name: MocThoiGian.follows, width: 14, look: "centre", folded: true },
      {
        name: MocThoiGian.doneOn,
        width: 12,
        look: "centre",
        formula: `=IF(${own(MocThoiGian.done)}<>"",${own(MocThoiGian.done)},IF(OR(${own(MocThoiGian.follows)}="",${own(MocThoiGian.follows)}=${quoted(TinhHinh.verdict)}),"",${stepDone}))`,
        format: FORMATS.date,
        folded: true,
      },
      { name: MocThoiGian.refs, width: 24, look: "text", folded: true },
      { name: MocThoiGian.note, width: 30, look: "text", folded: true },
      { name: MocThoiGian.order, width: 12, look: "centre", formula: DUE_ORDER, folded: true },
      { name: MocThoiGian.place, width: 9, look: "centre", formula: duePlace("MocThoiGian"), folded: true },
    ],
    rows: programme.milestones.map((milestone) => [
      milestone.code,
      milestone.what,
      serialOf(milestone.lastDay),
      null,
      null,
      bodyNames(programme, milestone.who),
      null,
      milestone.quote,
      followed(programme, milestone),
      null,
      milestone.refs.join(", "),
      milestone.note ?? null,
      null,
      null,
    ]),
  };
  return {
    id: "MocThoiGian",
    name: SHEET_NAMES.MocThoiGian,
    tabColour: TAB.type,
    table,
    blocks: [
      ...headed(
        "CÁC MỐC THỜI GIAN",
        `Mốc có cột “${MocThoiGian.follows}” tự tính từ trang Đề án, kế hoạch hoặc trang Tình hình, không phải nhập lại.`,
      ),
      { at: "C1", cells: [["Tính đến ngày"]], look: "period" },
      { at: TODAY_CELL, cells: [[{ formula: "=TODAY()" }]], look: "entry", format: FORMATS.date },
    ],
    ...framed(table, { printedTo: MocThoiGian.remark }),
    colourRules: stateRules(bodyRange(table, MocThoiGian.state)),
    validations: [
      dayEntry(table, MocThoiGian.done, programme.term),
      {
        range: TODAY_CELL,
        rule: { dateFrom: `${programme.term.start - 1}-01-01`, dateTo: `${programme.term.end + 1}-12-31` },
        severity: "warning",
        title: "Tính đến ngày",
        message: "Hãy nhập ngày (ngày/tháng/năm) trong nhiệm kỳ.",
        prompt: "Là ngày hôm nay; ghi một ngày khác để xem trạng thái tại ngày đó.",
      },
    ],
    charts: [],
    names: { [NAMES.today]: TODAY_CELL },
  };
}
