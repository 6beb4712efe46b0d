import type { Point } from "../../domain/assessment";

const WIDTH = 320;
/** A letter of the pane's type is about this wide, as a share of its size. */
const LETTER = 0.56;
const TICK_GAP = 44;

/** How much larger than usual a person wants text to be. */
export const textScale = (): number =>
  parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/**
 * Where years and values stand in the drawing, with room for the numbers at its side and for labels above.
 *
 * @param ticks the marks of the axis, lowest first
 * @param numbers the same as they are written
 * @param size of the text, in units of the drawing
 */
export function chartScales(
  years: readonly number[],
  ticks: readonly [number, number, number],
  numbers: readonly string[],
  size: number,
) {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const left = Math.max(...numbers.map(({ length }) => length)) * size * LETTER + 12;
  const right = WIDTH - 2 * size * LETTER - 2;
  const [top, bottom] = [1.6 * size, 2 * size];
  const height = top + 2 * TICK_GAP + bottom;
  const [low, , high] = ticks;
  const gap = (right - left - 8) / Math.max(1, last - first);
  return {
    width: WIDTH,
    height,
    left,
    right,
    x: (year: number) => left + 8 + gap * (year - first),
    y: (value: number) => top + 2 * TICK_GAP * (1 - (value - low) / (high - low || 1)),
    /** 1 where each year can be written below the axis, 2 where every other one … */
    everyYear: Math.ceil((4 * size * LETTER + 4) / gap),
  };
}

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** A label with its place. */
interface Placed {
  readonly words: string;
  readonly anchor: "start" | "middle" | "end";
  readonly at: { readonly x: number; readonly y: number };
  readonly from: number;
  readonly to: number;
}

/**
 * Labels of points: the ends of lines beside them, all others above, within the drawing and off each other. Where there
 * is no room left, one is left out.
 */
export function labelsApart(
  labels: readonly (Point & { readonly words: string; readonly isEnd: boolean })[],
  { x, y, size, left, right, height }: Frame,
): readonly Placed[] {
  const placed: Placed[] = [];
  // What comes last matters most: where figures lead, and where they should.
  for (const { year, value, words, isEnd } of [...labels].reverse()) {
    const length = words.length * size * LETTER;
    const [dot, level] = [x(year), y(value)];
    const label = (anchor: Placed["anchor"], at: number, down: number): Placed => {
      const from = anchor === "start" ? at : anchor === "end" ? at - length : at - length / 2;
      return { words, anchor, at: { x: at, y: level + down * size }, from, to: from + length };
    };
    const above = [-0.6, 1.5, -1.7, 2.6].flatMap((down) => [
      label("middle", dot, down),
      label("start", dot - 4, down),
      label("end", dot + 4, down),
    ]);
    const beside = isEnd ? [label("start", dot + 8, 0.35)] : [];
    const isFree = ({ from, to, at }: Placed) =>
      from >= left - 4 &&
      to <= right + 2 * size * LETTER &&
      at.y > 0.8 * size &&
      at.y < height - 1.6 * size &&
      placed.every((other) => other.to < from || other.from > to || Math.abs(other.at.y - at.y) > 1.1 * size);
    const free = [...beside, ...above].find(isFree);
    if (free) placed.push(free);
  }
  return placed;
}
