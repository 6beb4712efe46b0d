import { at } from "../../domain/at";
import { COLOUR_GROUPS } from "../../domain/verdict";
import type { Programme } from "../../programme/types";
import { allCounted, countIn, groupColours, groupCount, symbolsOf } from "../chips";
import { linesOf } from "../heights";
import { groupTitle } from "../lookups";
import { BAR_OPEN } from "../palette";
import { type Part, SECTION, strip, stripRange } from "./page";

/** Columns of the table: the name of the group, all its targets, one class each; then the chart. */
const NAME = "A:N";
const ALL = "O:P";
const CLASSES = ["Q:R", "S:T", "U:V", "W:X", "Y:Z", "AA:AB"] as const;
const CHART = "AD:AR";
const [CHART_FROM, CHART_TO] = ["AD", "AR"];

/** Letters that fit in a line of a group's name. */
const NAME_LENGTH = 40;
const LINE = 12.75;

/** A dash where there is none, so that the eye finds what there is. */
const NUMBER = '0;-0;"–"';

/** What is not judged. */
const OPEN = COLOUR_GROUPS[5];

/** How the targets of each group of the programme stand, as numbers and as shares of the group. */
export function groupTable({ groups }: Programme, top: number): Part {
  const titles = groups.map(groupTitle);
  const header = top + 1;
  const first = header + 1;
  const total = first + groups.length;
  const rows = { grid: "rows", format: NUMBER } as const;
  const formulas = (each: readonly string[]) => each.map((formula) => ({ formula: `=${formula}` }));
  return {
    heights: [
      SECTION,
      15,
      ...titles.map((title) => LINE * Math.min(2, linesOf(title, NAME_LENGTH)) + 1.5),
      15,
    ],
    blocks: [
      strip(NAME, top, ["Theo nhóm"], "section"),
      strip(CHART, top, ["Tỷ lệ trong từng nhóm"], "section"),
      strip(NAME, header, ["Nhóm chỉ tiêu"], "header", { grid: "rows" }),
      strip(ALL, header, ["Số"], "header", { grid: "rows" }),
      strip(NAME, first, titles, "small", { grid: "rows" }),
      strip(ALL, first, formulas(groups.map((part) => countIn(part))), "smallFigure", rows),
      strip(NAME, total, ["Cộng"], "smallBold", { grid: "rows" }),
      strip(ALL, total, formulas([allCounted]), "smallFigure", rows),
      ...COLOUR_GROUPS.flatMap((group, place) => {
        const columns = at(CLASSES, place);
        return [
          strip(columns, header, [symbolsOf(group)], "header", {
            grid: "rows",
            colours: [[groupColours(group)]],
          }),
          strip(columns, first, formulas(groups.map((part) => countIn(part, group))), "smallCentre", rows),
          strip(columns, total, formulas([groupCount(group)]), "smallFigure", rows),
        ];
      }),
      // Names of the bars, under the chart, which covers them.
      strip(
        CHART_FROM,
        first,
        groups.map(({ code }) => code),
        "heatGroup",
      ),
    ],
    charts: [
      {
        name: "NLB nhóm",
        title: "Tỷ lệ các mức đánh giá trong từng nhóm chỉ tiêu",
        from: `${CHART_FROM}${header}`,
        to: `${CHART_TO}${total}`,
        categories: stripRange(CHART, first, groups.length),
        series: COLOUR_GROUPS.map((group, place) => ({
          name: group.label,
          values: stripRange(at(CLASSES, place), first, groups.length),
          colour: group === OPEN ? BAR_OPEN : groupColours(group).fill,
        })),
      },
    ],
  };
}
