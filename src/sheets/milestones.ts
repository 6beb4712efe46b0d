import { COLUMNS, SCHEME_STEPS } from "./columns";
import { verdictRow } from "../domain/verdict";
import type { Milestone, Programme } from "../programme/types";
import { sheetRange } from "./a1/tableRange";
import { dayEntry, stateOf, stateRules } from "./dates";
import { DONE_BY_VERDICT } from "./doneByVerdict";
import { body, own } from "./formulas";
import { FORMATS } from "./look";
import { bodyNames, serialOf } from "./lookups";
import { NAMES } from "./names";
import type { SheetDefinition, TableDefinition } from "./types";

const { MocThoiGian, TinhHinh } = COLUMNS;

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
    `((${body("TinhHinh", field)}="${verdictRow("met").word}")+(${body("TinhHinh", field)}="${verdictRow("exceeded").word}"))`;
  const met = `(${reached("officialVerdict")}+(${body("TinhHinh", "officialVerdict")}="")*${reached("verdict")})`;
  return `IFERROR(SUMPRODUCT(${named("TinhHinh")}*(1-${met})),1)`;
})();

const byVerdict = `IF(AND(${own(MocThoiGian.follows)}="${TinhHinh.verdict}",${own(MocThoiGian.doneOn)}=""),${unmet}=0,FALSE)`;

/** Every date of the programme, in its words and as the last day that keeps it. */
export function milestonesSheet(programme: Programme): SheetDefinition {
  const table: TableDefinition = {
    name: "MocThoiGian",
    headerRow: 5,
    columns: [
      { name: MocThoiGian.code, width: 7, look: "centre" },
      { name: MocThoiGian.what, width: 44, look: "text" },
      { name: MocThoiGian.words, width: 44, look: "text" },
      { name: MocThoiGian.due, width: 12, look: "centre", format: FORMATS.date },
      { name: MocThoiGian.who, width: 32, look: "text" },
      { name: MocThoiGian.done, width: 14, look: "entry", format: FORMATS.date },
      { name: MocThoiGian.follows, width: 14, look: "centre" },
      {
        name: MocThoiGian.doneOn,
        width: 12,
        look: "centre",
        formula: `=IF(${own(MocThoiGian.done)}<>"",${own(MocThoiGian.done)},IF(OR(${own(MocThoiGian.follows)}="",${own(MocThoiGian.follows)}="${TinhHinh.verdict}"),"",${stepDone}))`,
        format: FORMATS.date,
      },
      {
        name: MocThoiGian.state,
        width: 26,
        look: "verdict",
        formula: `=IF(${byVerdict},"${DONE_BY_VERDICT} "&${NAMES.reportingYear},${stateOf(MocThoiGian.due, MocThoiGian.doneOn)})`,
      },
      { name: MocThoiGian.refs, width: 24, look: "text" },
      { name: MocThoiGian.note, width: 30, look: "text" },
      { name: MocThoiGian.remark, width: 30, look: "entryText" },
    ],
    rows: programme.milestones.map((milestone) => [
      milestone.code,
      milestone.what,
      milestone.quote,
      serialOf(milestone.lastDay),
      bodyNames(programme, milestone.who),
      null,
      followed(programme, milestone),
      null,
      null,
      milestone.refs.join(", "),
      milestone.note ?? null,
      null,
    ]),
  };
  return {
    id: "MocThoiGian",
    name: "Mốc thời gian",
    tabColour: "#E69F00",
    table,
    blocks: [
      { at: "A1", cells: [["CÁC MỐC THỜI GIAN"]], look: "heading" },
      { at: "B2", cells: [["Tính đến ngày"]], look: "period" },
      { at: "C2", cells: [[{ formula: "=TODAY()" }]], look: "entry", format: FORMATS.date },
      {
        at: "A3",
        cells: [
          [
            `Ô “Tính đến ngày” là ngày hôm nay; ghi một ngày khác để xem trạng thái tại ngày đó. Dòng có cột “${MocThoiGian.follows}” thì tự tính từ trang Đề án, kế hoạch hoặc trang Tình hình, không phải nhập lại.`,
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: 5, columns: 2 },
    print: { area: sheetRange(table), titleRows: "5:5", orientation: "landscape" },
    colourRules: stateRules(table, MocThoiGian.state),
    dataBars: [],
    validations: [dayEntry(table, MocThoiGian.done, programme.term)],
    charts: [],
    names: { [NAMES.today]: "C2" },
  };
}
