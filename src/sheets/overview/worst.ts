import { ALARMING } from "../../domain/attention";
import { GRADES, GRADE_INITIALS } from "../../domain/answer";
import { at } from "../../domain/at";
import { capital } from "../../domain/text";
import { verdictRow } from "../../domain/verdict";
import { sheetPrefix } from "../a1/address";
import { type Field, SHEET_NAMES } from "../columns";
import { stateRule } from "../dates";
import { cellIn, quoted } from "../formulas";
import { NAMES } from "../names";
import { nthRow } from "../order";
import type { Content } from "../types";
import { listOf, type Part, rowsOf, SECTION, shortened, strip, stripRange } from "./page";

const NAME = "A:M";
const VERDICT = "N:R";
const FIGURE = "S:V";
const TARGET = "W:Z";
const LEAD = "AA:AF";
const REASON = "AG:AR";

/** Letters that two lines of a column take. */
const ROOM = { name: 70, lead: 30 } as const;

/** Points of a row of the list, which has two lines, and of what stands over the first. */
export const WORST_ROW = 22.5;
export const WORST_HEAD = [SECTION, 15];

/** Figures of a thousand and more in groups of three, others as they are. */
const FIGURE_FORMAT = "[>=1000]#,##0;General";

/** Grades by the initials officials write. */
const byInitials = (text: string) =>
  GRADES.reduce(
    (formula, grade, place) =>
      `SUBSTITUTE(${formula},${quoted(capital(grade))},${quoted(at(GRADE_INITIALS, place))})`,
    text,
  );

/** A cell of the row of one target. */
type From = (field: Field<"TinhHinh">) => string;

const rowAt = (place: number) => nthRow("TinhHinh", "order", place);

/** The cells of the target at a place among the worst, from 1. */
const worstAt =
  (place: number): From =>
  (field) =>
    cellIn("TinhHinh", field, rowAt(place));

/** The figure, with its unit where that is not the target's. */
function figureOf(from: From): string {
  const [figure, unit] = [from("actual"), cellIn("SoLieu", "unit", from("figuresRow"))];
  const number = `ROUND(${figure},2)`;
  return `IF(ISNUMBER(${figure}),IF(${unit}=${from("unit")},${number},${number}&" "&${unit}),${byInitials(figure)})`;
}

/** The target, with its unit where it is a share or a rate. */
function targetOf(from: From): string {
  const unit = cellIn("ChiTieu", "unit", from("targetRow"));
  return `${byInitials(from("target"))}&IF(LEFT(${unit},1)="%"," "&${unit},"")`;
}

/** Code and name, which lead to the row of the target. */
const links = (count: number): readonly Content[] =>
  Array.from({ length: count }, (_, index) => {
    const from = worstAt(index + 1);
    const address = `${quoted(`#${sheetPrefix(SHEET_NAMES.TinhHinh)}A`)}&(ROW(TinhHinh[#Headers])+${rowAt(index + 1)})`;
    const none = index === 0 ? "Không có chỉ tiêu nào chậm, khó hoàn thành hoặc không đạt." : "";
    const text = `${from("code")}&" "&${shortened(from("name"), ROOM.name)}`;
    return { formula: `=IFERROR(HYPERLINK(${address},${text}),${quoted(none)})` };
  });

/** The targets to look at first: where they stand, why, and who leads them. */
export function worst(count: number, top: number): Part {
  const header = top + 1;
  const first = header + 1;
  const rows = { grid: "rows" } as const;
  const heads: readonly (readonly [string, string])[] = [
    [NAME, "Chỉ tiêu"],
    [VERDICT, "Đánh giá"],
    [FIGURE, "TH"],
    [TARGET, "Mục tiêu"],
    [LEAD, "Chủ trì"],
    [REASON, "Vì sao"],
  ];
  return {
    heights: [...WORST_HEAD, ...rowsOf(count, WORST_ROW)],
    blocks: [
      strip("A:AR", top, ["Chỉ tiêu cần chú ý nhất"], "section"),
      ...heads.map(([columns, word]) => strip(columns, header, [word], "header", rows)),
      strip(NAME, first, links(count), "link", rows),
      strip(
        VERDICT,
        first,
        listOf(count, (place) => {
          const word = worstAt(place)("inForce");
          return `INDEX(${NAMES.symbols},MATCH(${word},${NAMES.words},0))&" "&${word}`;
        }),
        "smallFigure",
        rows,
      ),
      strip(
        FIGURE,
        first,
        listOf(count, (place) => figureOf(worstAt(place))),
        "smallFigure",
        { ...rows, format: FIGURE_FORMAT },
      ),
      strip(
        TARGET,
        first,
        listOf(count, (place) => targetOf(worstAt(place))),
        "smallCentre",
        rows,
      ),
      strip(
        LEAD,
        first,
        listOf(count, (place) => shortened(worstAt(place)("lead"), ROOM.lead)),
        "fine",
        rows,
      ),
      strip(
        REASON,
        first,
        listOf(count, (place) => worstAt(place)("shortReason")),
        "fine",
        rows,
      ),
    ],
    colourRules: ALARMING.map((verdict) =>
      stateRule(stripRange(VERDICT, first, count), { beginsWith: verdictRow(verdict).symbol }, verdict),
    ),
  };
}
