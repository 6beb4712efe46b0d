import type { PlacedText } from "./columns";

const GOES_ON = /^\p{Ll}/u;
const OPEN = /\([^()]*$/u;
/** A cell with a figure and hardly more is of a row of its own. */
const ONLY_FIGURE = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}+ ?){0,2}$/u;

/** The row with the words of the next page in the cell they go on in; undefined where they are a row of their own. */
function goneOn(row: string, next: string): string | undefined {
  const [cells, more] = [row.split("\t"), next.split("\t")];
  const filled = more.flatMap((cell, at) => (cell === "" ? [] : [at]));
  if (cells.length < 2 || cells.length !== more.length || filled.length === 0) return undefined;
  const goesOn = (at: number): boolean => GOES_ON.test(more[at] ?? "") || OPEN.test(cells[at] ?? "");
  const isOwn = (at: number): boolean =>
    cells[at] === "" || (ONLY_FIGURE.test(more[at] ?? "") && !OPEN.test(cells[at] ?? ""));
  // Several cells go on where the first, which numbers the row, does not.
  const several = filled.length > 1 && cells[0] !== "" && more[0] === "";
  if (!filled.some(goesOn) || filled.some(isOwn) || (filled.length > 1 && !several)) return undefined;
  return cells.map((cell, at) => (filled.includes(at) ? `${cell} ${more[at] ?? ""}` : cell)).join("\t");
}

/** Pages in which a row of a table that goes on on the next page, below its repeated heads, is one row. */
export function joinedRows(pages: readonly (readonly PlacedText[])[]): readonly (readonly PlacedText[])[] {
  const joined = pages.map((page) => [...page]);
  for (const [at, page] of joined.entries()) {
    const before = joined[at - 1] ?? [];
    const last = before.at(-1);
    const heads = new Set(before.filter(({ isRow }) => isRow).map(({ text }) => text));
    const first = page.findIndex(({ text, isRow }) => !isRow || !heads.has(text));
    const next = page[first];
    const text = last?.isRow === true && next?.isRow === true ? goneOn(last.text, next.text) : undefined;
    if (last === undefined || text === undefined) continue;
    before.splice(-1, 1, { ...last, text });
    page.splice(first, 1);
  }
  return joined;
}
