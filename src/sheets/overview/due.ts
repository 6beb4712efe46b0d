import { AHEAD_DAYS } from "../../domain/milestone";
import { stateRules } from "../dates";
import { body } from "../formulas";
import { DATED, nthDue } from "../dueOrder";
import { FORMATS } from "../look";
import { dayIn } from "../order";
import type { Content } from "../types";
import { type Part, shortened, strip, stripRange } from "./page";

const DAY = "A";
const WHAT = "B:Q";
const STATE = "R:X";

/** Letters that two lines take. */
const ROOM = 74;

const column = (
  count: number,
  fields: Parameters<typeof nthDue>[0],
  of = (cell: string) => cell,
): readonly Content[] =>
  Array.from({ length: count }, (_, place) => ({
    formula: `=IFERROR(${of(nthDue(fields, place + 1))},"")`,
  }));

/**
 * Dates and tasks that are past or near, the oldest first; steps of several schemes are one date of the programme.
 */
export function dueSoon(top: number, count: number): Omit<Part, "heights"> {
  const header = top + 1;
  const first = header + 1;
  const rows = { grid: "rows" } as const;
  const all = DATED.map((table) => `COUNT(${body(table, "order")})`).join("+");
  return {
    blocks: [
      strip(
        "A:X",
        top,
        [{ formula: `="Quá hạn và đến hạn trong ${AHEAD_DAYS} ngày ("&${all}&")"` }],
        "section",
      ),
      strip(DAY, header, ["Hạn"], "header", rows),
      strip(WHAT, header, ["Việc"], "header", rows),
      strip(STATE, header, ["Trạng thái"], "header", rows),
      strip(DAY, first, column(count, { MocThoiGian: "order", NhiemVu: "order" }, dayIn), "smallCentre", {
        ...rows,
        format: FORMATS.date,
      }),
      strip(
        WHAT,
        first,
        column(count, { MocThoiGian: "what", NhiemVu: "summary" }, (cell) => shortened(cell, ROOM)),
        "small",
        rows,
      ),
      strip(STATE, first, column(count, { MocThoiGian: "state", NhiemVu: "standing" }), "smallFigure", rows),
    ],
    colourRules: stateRules(stripRange(STATE, first, count)),
  };
}
