import { at } from "../../domain/at";
import { runsOf } from "../../domain/runs";
import { VERDICTS } from "../../domain/verdict";
import { cellAddress, spanFrom } from "../a1/address";
import type { Programme, Target } from "../../programme/types";
import { closedColumn, symbolColumn } from "../columns";
import { body, bodyUnder, cellIn, quoted } from "../formulas";
import { referenceText } from "../formula/reference";
import { LATE } from "../late";
import { isOfGroup } from "../lookups";
import { FORMATS } from "../look";
import { NAMES } from "../names";
import { stateRule } from "../dates";
import { HERE } from "../palette";
import { termYears } from "../term";
import { DUE } from "../yearSymbol";
import type { Block, ColourRule, Content } from "../types";
import { ACROSS, type Part, rowsOf, SECTION, shortened, strip } from "./page";

/** Columns of the heading and, beside it, of what the signs mean. */
const HEADING = "A:U";
const SIGNS = "V:AR";

/** Letters of a group's name that fit over the column of one target. */
const LETTERS_A_TARGET = 2.2;

/** Fewer letters of a name say less than its numeral. */
const LEAST_LETTERS = 12;

/** More bands no one reads as one map, and with thousands of targets they would be too much for a request. */
const BANDS = 4;

const CODES = 28.5;
const LINE = 12;

/** What the map shows of every target in a year. */
const symbolsOf = (year: number) => bodyUnder("TinhHinh", symbolColumn(year));

/** Targets of one group that stand side by side in a band: the place of the first in the table, and how many. */
interface Run {
  readonly group: string;
  readonly from: number;
  readonly count: number;
}

const groupRuns = (targets: readonly Target[], from: number): readonly Run[] =>
  runsOf(targets, ({ group }) => group).map(([first, last]) => ({
    group: at(targets, first).group,
    from: from + first,
    count: last - first + 1,
  }));

const groupAt = (place: number) => cellIn("TinhHinh", "group", place);

/** Names of groups over their targets, each as long as it has room; none where the table was sorted otherwise. */
function groupNames(
  { groups }: Programme,
  targets: readonly Target[],
  before: number,
  row: number,
): readonly Block[] {
  return groupRuns(targets, before + 1).flatMap(({ group, from, count }): readonly Block[] => {
    const found = groups.find(({ code }) => code === group);
    if (!found) return [];
    const stands = [from, from + count - 1].map((place) => isOfGroup(groupAt(place), found));
    const room = Math.floor(count * LETTERS_A_TARGET);
    const title = room < LEAST_LETTERS ? quoted(found.code) : shortened(groupAt(from), room);
    const formula = `=IFERROR(IF(AND(${stands.join(",")}),${title},""),"")`;
    return [
      {
        at: cellAddress(row - 1, from - before),
        cells: [[{ formula }]],
        look: "heatGroup",
        ...(count > 1 && { mergeAcross: count }),
      },
    ];
  });
}

/** So many targets as fit across, with one row a year. */
function band(programme: Programme, before: number, top: number): Part {
  const years = termYears(programme);
  const targets = programme.targets.slice(before, before + ACROSS);
  const [codes, first] = [top + 1, top + 2];
  const rows = targets.map((_, place) => before + place + 1);
  const labels = spanFrom(`A${first}`, years.length, 1);
  const cells = spanFrom(`B${first}`, years.length, targets.length);
  return {
    heights: [LINE, CODES, ...rowsOf(years.length, LINE)],
    blocks: [
      ...groupNames(programme, targets, before, top),
      {
        at: `B${codes}`,
        cells: [
          rows.map((row): Content => ({
            formula: `=IFERROR(${cellIn("TinhHinh", "code", row)}&"","")`,
          })),
        ],
        look: "heatCode",
      },
      strip("A", first, years, "smallCentre", { format: FORMATS.year, grid: "rows" }),
      {
        at: `B${first}`,
        cells: years.map((year) =>
          rows.map((row): Content => ({ formula: `=IFERROR(INDEX(${symbolsOf(year)},${row}),"")` })),
        ),
        look: "heat",
        grid: "rows",
      },
    ],
    colourRules: [
      {
        range: labels,
        when: { formula: `$A${first}=${NAMES.reportingYear}` },
        ...HERE,
      },
      ...VERDICTS.map(({ symbol: beginsWith, code }): ColourRule => stateRule(cells, { beginsWith }, code)),
    ],
  };
}

/** How every target stood in each year of the term, or the first of more than make one map. */
export function heatMap(programme: Programme, top: number): Part {
  const count = Math.min(programme.targets.length, BANDS * ACROSS);
  const all = `COUNTA(${body("TinhHinh", "code")})`;
  const drawn = `IF(${all}>${count}," (vẽ ${count})","")`;
  const years = termYears(programme);
  const [from, to] = [closedColumn(at(years, 0)), closedColumn(at(years, years.length - 1))];
  const closed = `COUNTA(${referenceText({ table: "TinhHinh", rows: "body", from, to })})`;
  const late = years.map((year) => `COUNTIF(${symbolsOf(year)},"*${LATE}")`).join("+");
  const heading = `="Các năm của nhiệm kỳ: "&${all}&" chỉ tiêu thành phần"&${drawn}`;
  const signs =
    `="${DUE} năm đích"&IF(${closed}>0,"; năm chốt ghi như lúc chốt","")` +
    `&IF(${late}>0,"; ${LATE} sửa sau chốt","")`;
  const parts: Part[] = [
    {
      heights: [SECTION],
      blocks: [
        strip(HEADING, top, [{ formula: heading }], "section"),
        strip(SIGNS, top, [{ formula: signs }], "fine"),
      ],
    },
  ];
  let row = top + 1;
  for (let before = 0; before < count; before += ACROSS) {
    const next = band(programme, before, row);
    parts.push(next);
    row += next.heights.length;
  }
  return {
    heights: parts.flatMap(({ heights }) => heights),
    blocks: parts.flatMap(({ blocks }) => blocks),
    colourRules: parts.flatMap(({ colourRules = [] }) => colourRules),
  };
}
