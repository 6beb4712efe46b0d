import { COLUMNS } from "./columns";
import type { Programme } from "../programme/types";
import { sheetRange } from "./a1/tableRange";
import { dayEntry, stateOf, stateRules } from "./dates";
import { FORMATS } from "./look";
import { bodyNames, serialOf } from "./lookups";
import { NAMES } from "./names";
import type { SheetDefinition, TableDefinition } from "./types";

const { MocThoiGian } = COLUMNS;

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
      {
        name: MocThoiGian.state,
        width: 26,
        look: "verdict",
        formula: `=${stateOf(MocThoiGian.due, MocThoiGian.done)}`,
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
        cells: [["Ô “Tính đến ngày” là ngày hôm nay; ghi một ngày khác để xem trạng thái tại ngày đó."]],
        look: "annexNote",
      },
    ],
    freeze: { rows: 5, columns: 2 },
    print: { area: sheetRange(table), titleRows: "5:5", orientation: "landscape" },
    colourRules: stateRules(table, MocThoiGian.state),
    validations: [dayEntry(table, MocThoiGian.done, programme.term)],
    charts: [],
    names: { [NAMES.today]: "C2" },
  };
}
