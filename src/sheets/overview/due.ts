import { AHEAD_DAYS } from "../../domain/milestone";
import type { Field } from "../columns";
import { stateRules } from "../dates";
import { body } from "../formulas";
import { FORMATS } from "../look";
import { nthRow } from "../order";
import type { Content } from "../types";
import { type Part, shortened, strip, stripRange } from "./page";

const DAY = "A";
const WHAT = "B:Q";
const STATE = "R:X";

/** Letters that two lines take. */
const ROOM = 74;

const column = (
  count: number,
  of: (from: (field: Field<"MocThoiGian">) => string) => string,
): readonly Content[] =>
  Array.from({ length: count }, (_, place) => {
    const row = nthRow("MocThoiGian", "order", place + 1);
    return { formula: `=IFERROR(${of((field) => `INDEX(${body("MocThoiGian", field)},${row})`)},"")` };
  });

/** Dates that are past or near, the oldest first; steps of several schemes are one date of the programme. */
export function dueSoon(top: number, count: number): Omit<Part, "heights"> {
  const header = top + 1;
  const first = header + 1;
  const rows = { grid: "rows" } as const;
  const all = `COUNT(${body("MocThoiGian", "order")})`;
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
        column(count, (from) => from("due")),
        "smallCentre",
        { ...rows, format: FORMATS.date },
      ),
      strip(
        WHAT,
        first,
        column(count, (from) => shortened(from("what"), ROOM)),
        "small",
        rows,
      ),
      strip(
        STATE,
        first,
        column(count, (from) => from("state")),
        "smallFigure",
        rows,
      ),
    ],
    colourRules: stateRules(stripRange(STATE, first, count)),
  };
}
