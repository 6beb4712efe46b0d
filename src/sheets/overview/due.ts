import { AHEAD_DAYS } from "../../domain/milestone";
import { stateRules } from "../dates";
import { body } from "../formulas";
import { DATED, nthDue } from "../dueOrder";
import { FORMATS } from "../look";
import { dayIn } from "../order";
import { listOf, type Part, shortened, strip, stripRange } from "./page";

const DAY = "A";
const WHAT = "B:Q";
const STATE = "R:X";

/** Letters that two lines take. */
const ROOM = 74;

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
      strip(
        DAY,
        first,
        listOf(count, (place) => dayIn(nthDue({ MocThoiGian: "order", NhiemVu: "order" }, place))),
        "smallCentre",
        {
          ...rows,
          format: FORMATS.date,
        },
      ),
      strip(
        WHAT,
        first,
        listOf(count, (place) => shortened(nthDue({ MocThoiGian: "what", NhiemVu: "summary" }, place), ROOM)),
        "small",
        rows,
      ),
      strip(
        STATE,
        first,
        listOf(count, (place) => nthDue({ MocThoiGian: "state", NhiemVu: "standing" }, place)),
        "smallFigure",
        rows,
      ),
    ],
    colourRules: stateRules(stripRange(STATE, first, count)),
  };
}
