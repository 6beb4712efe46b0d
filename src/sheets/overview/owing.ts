import type { Field } from "../columns";
import { body, cellIn } from "../formulas";
import { FORMATS } from "../look";
import { NAMES } from "../names";
import { nthRow } from "../order";
import type { Content } from "../types";
import { listOf, type Part, shortened, strip } from "./page";

const BODY = "Z:AH";
const OWES = "AI:AK";
const SENDING = "AL:AR";

/** Column of the last header of the page. */
export const LAST_HEADER = "AL";

/** Letters that two lines take. */
const ROOM = 42;

/** Targets without a figure for the reporting year. */
const MISSING = `SUMPRODUCT((${body("TinhHinh", "code")}<>"")*(${body("TinhHinh", "actual")}=""))`;

const from = (field: Field<"CoQuan">, place: number) =>
  cellIn("CoQuan", field, nthRow("CoQuan", "order", place));

/** The bodies that owe figures, the most first; the last line has what is left, so that all add up. */
export function owing(top: number, count: number): Omit<Part, "heights"> {
  const header = top + 1;
  const first = header + 1;
  const rows = { grid: "rows" } as const;
  const places = Array.from({ length: count - 1 }, (_, place) => place + 1);
  const rest = `(${[MISSING, ...places.map((place) => `IFERROR(${from("owes", place)},0)`)].join("-")})`;
  const column = (of: (place: number) => string, last: string): readonly Content[] => [
    ...listOf(count - 1, of),
    { formula: `=IF(${rest}>0,${last},"")` },
  ];
  return {
    blocks: [
      strip(
        "Z:AR",
        top,
        [{ formula: `="Còn thiếu số liệu "&${NAMES.reportingYear}&" ("&${MISSING}&" chỉ tiêu)"` }],
        "section",
      ),
      strip(BODY, header, ["Cơ quan"], "header", rows),
      strip(OWES, header, ["Thiếu"], "header", rows),
      strip(SENDING, header, ["Tình trạng gửi"], "header", rows),
      strip(
        BODY,
        first,
        column((place) => shortened(from("name", place), ROOM), `"Cơ quan khác, chưa giao chủ trì"`),
        "small",
        rows,
      ),
      strip(
        OWES,
        first,
        column((place) => from("owes", place), rest),
        "smallFigure",
        {
          ...rows,
          format: FORMATS.whole,
        },
      ),
      strip(
        SENDING,
        first,
        column((place) => from("sending", place), `""`),
        "smallCentre",
        rows,
      ),
    ],
  };
}
