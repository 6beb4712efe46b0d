import type { Drawn, Glyph, DrawnLine } from "./glyphs";
import { linesOf, MOST_LINES } from "./lines";
import { isNumbered, type Said, tableRows } from "./rows";

/** Rows of a table, and where on the page it begins. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly string[])[];
}

interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly glyphs: Glyph[];
}

/** Points by which lines that are meant to meet may miss each other. */
const MISS = 2;
/** More than any table has; patterns of a picture have them. */
const MOST_RULES = 4000;
const MOST_CELLS = 4000;
/** As many upright lines of a table end together. */
const UPRIGHT_ENDS = 3;

/** The nearest lines before and behind a place that pass it. */
function around(rules: readonly DrawnLine[], along: number, at: number): readonly [number, number] {
  let [before, behind] = [-Infinity, Infinity];
  for (const rule of rules) {
    if (along < rule.from - MISS || along > rule.to + MISS) continue;
    if (rule.at <= at && rule.at > before) before = rule.at;
    if (rule.at > at && rule.at < behind) behind = rule.at;
  }
  return [before, behind];
}

const same = (one: number, other: number): boolean => Math.abs(one - other) <= MISS;

/** Whether two cells have a side in common and stand flush with each other. */
const touch = (one: Cell, other: Cell): boolean =>
  ((same(one.bottom, other.top) || same(one.top, other.bottom)) &&
    (same(one.left, other.left) || same(one.right, other.right))) ||
  ((same(one.right, other.left) || same(one.left, other.right)) &&
    (same(one.top, other.top) || same(one.bottom, other.bottom)));

/** Cells that touch, from one to the next, as tables. */
function grouped(cells: readonly Cell[]): Cell[][] {
  const left = new Set(cells);
  const groups: Cell[][] = [];
  for (const cell of left) {
    left.delete(cell);
    const group = [cell];
    for (const one of group)
      for (const other of left)
        if (touch(one, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** Numbers without those that are the same but for a miss. */
const distinct = (numbers: readonly number[]): number[] =>
  [...numbers]
    .sort((one, other) => one - other)
    .filter((number, at, all) => at === 0 || !same(number, all[at - 1] ?? NaN));

const placeIn = (edges: readonly number[], edge: number): number =>
  Math.max(0, edges.filter((one) => one <= edge + MISS).length - 1);

const saidIn = (cell: Cell): Said[] =>
  linesOf(cell.glyphs).map(({ base, size, pieces }) => ({
    base,
    size,
    text: pieces.map(({ text }) => text).join(" "),
  }));

/** One row between two lines; where no lines part the rows inside it, what numbers them does. */
function rowsIn(cells: readonly (Cell | undefined)[]): string[][] {
  const said = cells.map((cell) => (cell ? saidIn(cell) : []));
  const filled = said.flatMap((lines, at) => (lines.length > 0 ? [at] : []));
  const most = Math.max(...said.map(({ length }) => length));
  if (most <= MOST_LINES && isNumbered(said[filled[0] ?? 0] ?? [])) {
    const rows = tableRows(filled.map((at) => said[at] ?? []));
    return rows.map((row) => said.map((_, at) => row[filled.indexOf(at)] ?? ""));
  }
  return [said.map((lines) => lines.map(({ text }) => text).join(" "))];
}

function tableOf(cells: readonly Cell[]): RuledTable {
  const lefts = distinct(cells.map(({ left }) => left));
  const tops = distinct(cells.map(({ top }) => top));
  const rows = tops.flatMap((top, row) => {
    const middle = (top + (tops[row + 1] ?? Math.max(...cells.map(({ bottom }) => bottom)))) / 2;
    const across: (Cell | undefined)[] = lefts.map(() => undefined);
    for (const cell of cells)
      if (cell.top - MISS <= middle && middle <= cell.bottom + MISS) across[placeIn(lefts, cell.left)] = cell;
    return rowsIn(across);
  });
  return {
    top: Math.min(...cells.map(({ top }) => top)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
    rows,
  };
}

/** Where upright lines end together without a line across, as where a row goes on on the next page. */
function openEnds(across: readonly DrawnLine[], upright: readonly DrawnLine[]): DrawnLine[] {
  const ends = distinct(upright.flatMap(({ from, to }) => [from, to]));
  return ends.flatMap((end) => {
    const meet = upright.filter(({ from, to }) => same(from, end) || same(to, end)).map(({ at }) => at);
    const [left, right] = [Math.min(...meet), Math.max(...meet)];
    const isClosed = across.some(
      ({ at, from, to }) => same(at, end) && from < right - MISS && to > left + MISS,
    );
    return meet.length < UPRIGHT_ENDS || isClosed ? [] : [{ at: end, from: left, to: right }];
  });
}

/**
 * The tables of a page whose cells have lines around them, and the letters that stand in none. A cell over several rows
 * is said in each; one over several columns leaves the others empty. A frame around words is no table.
 */
export function ruledTables({ glyphs, across, upright }: Pick<Drawn, "glyphs" | "across" | "upright">): {
  readonly tables: readonly RuledTable[];
  readonly others: readonly Glyph[];
} {
  if (across.length + upright.length > MOST_RULES || upright.length < 2 || across.length < 2)
    return { tables: [], others: glyphs };
  const rules = [...across, ...openEnds(across, upright)];
  const cells = new Map<string, Cell>();
  const others: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.base - glyph.size / 3];
    const [top, bottom] = around(rules, x, y);
    const [left, right] = around(upright, y, x);
    const place = [left, right, top, bottom].map((edge) => Math.round(edge / MISS));
    if (place.some((edge) => !Number.isFinite(edge))) {
      others.push(glyph);
      continue;
    }
    const key = place.join();
    const cell = cells.get(key) ?? { left, right, top, bottom, glyphs: [] };
    cells.set(key, cell);
    cell.glyphs.push(glyph);
  }
  if (cells.size > MOST_CELLS) return { tables: [], others: glyphs };
  const groups = grouped([...cells.values()]);
  const isTable = (group: readonly Cell[]): boolean => distinct(group.map(({ left }) => left)).length > 1;
  for (const group of groups) if (!isTable(group)) others.push(...group.flatMap((cell) => cell.glyphs));
  return { tables: groups.filter(isTable).map(tableOf), others };
}
