import type { Programme } from "../../programme/types";
import { SHEET_NAMES } from "../columns";
import { NAMES } from "../names";
import { TAB } from "../palette";
import type { SheetDefinition } from "../types";
import { dueSoon } from "./due";
import { groupTable } from "./groups";
import { head } from "./head";
import { heatMap } from "./heatMap";
import { LAST_HEADER, owing } from "./owing";
import { type Part, rowsLeft, rowsOf, SECTION, WIDTHS } from "./page";
import { tiles } from "./tiles";
import { worst, WORST_HEAD, WORST_ROW } from "./worst";

const GAP: Part = { heights: [4.5], blocks: [] };

/** Rows of the lists at the foot of the page, each of two lines. */
const FOOT_ROW = 22.5;
const FOOT_HEAD = [SECTION, 15];

/** Rows of the list of targets to look at, and of the lists at the foot. */
const WORST = { least: 6, most: 10 };
const FOOT = { least: 3, most: 8 };

/** The page for the leader's wall: which targets are red, why, and whose turn it is. It reads the other sheets only. */
export function overviewSheet(programme: Programme): SheetDefinition {
  const { commune } = programme;
  const title = `Tổng quan chỉ tiêu – ${commune.level} ${commune.name}`.toUpperCase();
  const parts: Part[] = [head(programme, title)];
  const next = () => parts.reduce((row, { heights }) => row + heights.length, 1);
  const add = (make: (top: number) => Part) => {
    parts.push(GAP);
    parts.push(make(next()));
  };
  add(tiles);
  add((top) => groupTable(programme, top));
  add((top) => heatMap(programme, top));
  const above = () => [...parts, GAP].flatMap(({ heights }) => heights);
  const foot = [...GAP.heights, ...FOOT_HEAD, ...rowsOf(FOOT.least, FOOT_ROW)];
  const alarming = rowsLeft([...above(), ...WORST_HEAD, ...foot], WORST_ROW, WORST);
  add((top) => worst(Math.min(alarming, programme.targets.length), top));
  const count = rowsLeft([...above(), ...FOOT_HEAD], FOOT_ROW, FOOT);
  add((top) => ({
    heights: [...FOOT_HEAD, ...rowsOf(count, FOOT_ROW)],
    blocks: [...dueSoon(top, count).blocks, ...owing(top, count).blocks],
    colourRules: dueSoon(top, count).colourRules ?? [],
  }));
  const heights = parts.flatMap((part) => part.heights);
  return {
    id: "TongQuan",
    name: SHEET_NAMES.TongQuan,
    tabColour: TAB.read,
    widths: WIDTHS,
    heights: Object.fromEntries(heights.map((height, place) => [place + 1, height])),
    blocks: parts.flatMap(({ blocks }) => blocks),
    freeze: { rows: 2, columns: 0 },
    print: { area: `A1:AR${heights.length}`, orientation: "portrait", margin: 10 },
    colourRules: parts.flatMap(({ colourRules = [] }) => colourRules),
    validations: [],
    charts: parts.flatMap(({ charts = [] }) => charts),
    names: {
      [NAMES.overview]: "A1",
      [NAMES.overviewEnd]: `${LAST_HEADER}${heights.length - count}`,
    },
  };
}
