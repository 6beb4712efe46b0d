/** What a column of a table says at one height of the page. */
export interface Said {
  readonly base: number;
  readonly size: number;
  readonly text: string;
}

/** What numbers the rows of a table: "1", "2.1", "IV.", "a)", "-". */
export const NUMBERS_ROW = /^(?:[([]?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|\p{L})[.)\]]?|[-–+*•])$/u;
const FIGURE = /\d/;
const BEGINS = /^["“([]?(?:\p{Lu}|[-–+*•])/u;

/** How far heights that belong together may differ, in heights of the letters. */
const NEAR = 0.35;
const SHARE_NUMBERED = 0.6;
/** With fewer columns, a line in all of them may as well be of one row. */
const MOST_UNHEADED = 4;

type Way = "centred" | "top" | "bottom";
const WAYS: readonly Way[] = ["centred", "top", "bottom"];

export const isNumbered = (column: readonly Said[]): boolean =>
  column.length > 1 &&
  column.filter(({ text }) => NUMBERS_ROW.test(text)).length >= SHARE_NUMBERED * column.length;

/** The column whose cells have one line each: the one that numbers the rows, else the one with the shortest words. */
function keyOf(columns: readonly (readonly Said[])[]): number {
  if (isNumbered(columns[0] ?? [])) return 0;
  const most = Math.max(...columns.map(({ length }) => length));
  const length = (column: readonly Said[]) =>
    column.reduce((sum, { text }) => sum + text.length, 0) / column.length;
  return columns.reduce(
    (best, column, at) =>
      2 * column.length >= Math.min(most, 4) && length(column) < length(columns[best] ?? column) ? at : best,
    Math.max(
      0,
      columns.findIndex((column) => 2 * column.length >= Math.min(most, 4)),
    ),
  );
}

/**
 * The rows that the lines of a column belong to, by where the rows have their one line: each cell around it, from it
 * downwards, or down to it. Undefined where they can't be divided so.
 */
function divided(lines: readonly Said[], rows: readonly number[], way: Way): number[] | undefined {
  const of: number[] = [];
  let first = 0;
  for (const [row, height] of rows.entries()) {
    const begin = lines[first];
    if (begin === undefined) break;
    const near = NEAR * begin.size;
    const next = rows[row + 1] ?? Infinity;
    // A cell without words.
    if (way === "top" ? begin.base >= next - near : begin.base > height + near) continue;
    if (way === "top" && Math.abs(begin.base - height) > near) return undefined;
    let last = first;
    if (way === "top") while ((lines[last + 1]?.base ?? Infinity) < next - near) last += 1;
    else {
      const end = way === "centred" ? 2 * height - begin.base : height;
      while ((lines[last]?.base ?? Infinity) < end - near) last += 1;
      if (Math.abs((lines[last]?.base ?? Infinity) - end) > near) return undefined;
    }
    for (; first <= last; first += 1) of.push(row);
  }
  return first === lines.length ? of : undefined;
}

/** How many lines begin as lines of their place do: the first of a cell with a capital, no other. */
const agreed = (lines: readonly Said[], rows: readonly number[]): number =>
  lines.filter(({ text }, at) => (rows[at] === rows[at - 1] ? /^\p{Ll}/u : BEGINS).test(text)).length;

function nearest(lines: readonly Said[], rows: readonly number[]): number[] {
  return lines.map(({ base }) =>
    rows.reduce(
      (best, height, row) =>
        Math.abs(height - base) < Math.abs((rows[best] ?? Infinity) - base) ? row : best,
      0,
    ),
  );
}

/**
 * The rows of every line of every column. A table keeps to one way; a column that does not fit it, as the heads of
 * columns may not, is divided the way it can be, else by what is nearest.
 */
function placed(columns: readonly (readonly Said[])[], rows: readonly number[]): (readonly number[])[] {
  const tried = WAYS.map((way) => {
    const of = columns.map((lines) => divided(lines, rows, way));
    const fits = of.filter((one) => one !== undefined).length;
    const agrees = of.reduce((sum, one, at) => sum + agreed(columns[at] ?? [], one ?? []), 0);
    return { of, fits, agrees };
  }).sort((one, other) => other.fits - one.fits || other.agrees - one.agrees);
  return columns.map(
    (lines, at) => tried.map(({ of }) => of[at]).find((one) => one !== undefined) ?? nearest(lines, rows),
  );
}

/** Where heads stand above the first number: every other column says something on that line. */
function headsAbove(columns: readonly (readonly Said[])[], key: number): number[] {
  const [first] = columns[key] ?? [];
  if (first === undefined || columns.length < MOST_UNHEADED || !isNumbered(columns[key] ?? [])) return [];
  const others = columns.filter((_, at) => at !== key);
  const near = NEAR * first.size;
  return (others[0] ?? [])
    .map(({ base }) => base)
    .filter(
      (head) =>
        head < first.base - near &&
        others.every((lines) => lines.some(({ base }) => Math.abs(base - head) <= near)),
    )
    .slice(0, 1);
}

/**
 * The rows of a table whose cells may have several lines, centred or not, from what its columns say from top to bottom.
 * Where each row stands is told by the column whose cells have one line, and by every figure in a cell that has one
 * already: two figures are never put into one cell.
 */
export function tableRows(columns: readonly (readonly Said[])[]): string[][] {
  const key = keyOf(columns);
  const size = columns[key]?.[0]?.size ?? 1;
  let heights = [...headsAbove(columns, key), ...(columns[key] ?? []).map(({ base }) => base)];
  for (;;) {
    const rows = placed(columns, heights);
    const more = columns.flatMap((lines, at) =>
      at === key || lines.some(({ text }) => text.length > 24)
        ? []
        : lines.filter(({ text }, line) => {
            const before = lines.findIndex(
              (other, place) =>
                place < line && rows[at]?.[place] === rows[at]?.[line] && FIGURE.test(other.text),
            );
            return FIGURE.test(text) && before >= 0;
          }),
    );
    const added = more
      .map(({ base }) => base)
      .filter((base) => heights.every((one) => Math.abs(one - base) > NEAR * size));
    if (added.length === 0)
      return heights.map((_, row) =>
        columns.map((lines, at) =>
          lines
            .filter((_line, line) => rows[at]?.[line] === row)
            .map(({ text }) => text)
            .join(" "),
        ),
      );
    heights = [...new Set([...heights, ...added])].sort((one, other) => one - other);
  }
}
