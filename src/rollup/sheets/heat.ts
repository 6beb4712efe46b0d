import { capital } from "../../domain/text";
import { columnLetters } from "../../sheets/a1/address";
import { groupColours, symbolsOf } from "../../sheets/chips";
import { PAGE_WIDTH } from "../../sheets/page";
import type { Colours, Constant, Sheet } from "../../sheets/types";
import type { Facts, GroupStanding } from "../facts";
import { type Head, HEADER_ROW, page, titles } from "./page";

/** Widths of the columns before those of the groups: number, commune, province. */
const BEFORE = [5, 22, 15] as const;

/** Groups that fit on a page; those of fewer communes are one column. */
const MOST = 10;
const OTHERS = "Nhóm khác";
const WIDEST = 22;

/** The titles of the groups: those of most communes, in the order of the first that has them. */
function groupTitles(all: readonly ReadonlyMap<string, GroupStanding>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const standing of all)
    for (const title of standing.keys()) counts.set(title, (counts.get(title) ?? 0) + 1);
  const kept = new Set(
    [...counts]
      .sort((one, other) => other[1] - one[1])
      .slice(0, MOST)
      .map(([title]) => title),
  );
  return [...counts.keys()].filter((title) => kept.has(title));
}

const shown = ({ well, total, most }: GroupStanding): string => `${well}/${total} ${symbolsOf(most)}`;

/**
 * "Xã và nhóm": how many of a commune's targets are met, exceeded or on track in each group of its programme, in the
 * colour that most of them have and with its symbols, so that it reads in grey too.
 */
export function heatSheet(
  facts: readonly Facts[],
  standings: readonly ReadonlyMap<string, GroupStanding>[],
  head: Head,
): Sheet {
  const groups = groupTitles(standings);
  const rest = standings.map((standing) => [...standing].filter(([title]) => !groups.includes(title)));
  const hasRest = rest.some((others) => others.length > 0);
  const width = BEFORE.reduce((sum, one) => sum + one, 0);
  const columns = groups.length + (hasRest ? 1 : 0);
  const own = Math.min(WIDEST, (PAGE_WIDTH.landscape - width) / Math.max(1, columns));
  const cellsOf = (standing: ReadonlyMap<string, GroupStanding>, place: number) => [
    ...groups.map((title) => standing.get(title)),
    ...(hasRest ? [null] : []).map(() => {
      const others = (rest[place] ?? []).map(([, one]) => one);
      const sum = (of: (one: GroupStanding) => number) => others.reduce((total, one) => total + of(one), 0);
      return others.length === 0
        ? undefined
        : { well: sum(({ well }) => well), total: sum(({ total }) => total) };
    }),
  ];
  const rows = standings.map(cellsOf);
  const text = (one: ReturnType<typeof cellsOf>[number]): Constant =>
    one === undefined ? null : "most" in one ? shown(one) : `${one.well}/${one.total}`;
  const colour = (one: ReturnType<typeof cellsOf>[number]): Colours =>
    one !== undefined && "most" in one ? groupColours(one.most) : {};
  return page(
    "Xã và nhóm",
    head,
    [...BEFORE, ...Array.from({ length: columns }, () => own)],
    [
      titles(`A${HEADER_ROW}`, [
        "STT",
        "Xã, phường, đặc khu",
        "Tỉnh, thành phố",
        ...groups,
        ...(hasRest ? [OTHERS] : []),
      ]),
      {
        at: `A${HEADER_ROW + 1}`,
        cells: facts.map(({ place, province }, row): Constant[] => [
          row + 1,
          capital(place),
          capital(province),
        ]),
        look: facts.map(() => ["smallCentre", "smallBold", "small"]),
        grid: "rows",
      },
      {
        at: `${columnLetters(BEFORE.length)}${HEADER_ROW + 1}`,
        cells: rows.map((row) => row.map(text)),
        look: "smallFigure",
        colours: rows.map((row) => row.map(colour)),
        grid: "rows",
      },
    ],
    { lastRow: HEADER_ROW + facts.length, headerRows: [HEADER_ROW, HEADER_ROW], frozen: 2 },
  );
}
