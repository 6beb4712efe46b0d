import { FULL, LETTERS_ACROSS, type PdfLine, MOST_LINES, type TextPiece } from "./lines";

/** Columns of running text: so many lines in each, so many of them full, so many of one piece. */
const LINES_IN_EACH = 6;
const FULL_LINES = 3;
const SHARE_FULL = 0.35;
const SHARE_WHOLE = 0.85;
/** In heights of the letters. */
const NARROWEST_GUTTER = 0.8;
/** Where on the lines the gutter may be. */
const [FROM, TO] = [0.3, 0.7];
/** Points by which places of one gutter may differ. */
const MISS = 2;

const BULLET = /^[-–+*•·]$/u;

interface Halves {
  readonly left: PdfLine[];
  readonly right: PdfLine[];
}

/** The parts of lines on one side of a place. */
const side = (lines: readonly PdfLine[], on: (piece: TextPiece) => boolean): PdfLine[] =>
  lines
    .map((line) => ({ ...line, pieces: line.pieces.filter(on) }))
    .filter(({ pieces }) => pieces.length > 0);

const widthOf = ({ pieces }: PdfLine): number => (pieces.at(-1)?.right ?? 0) - (pieces[0]?.left ?? 0);

/** Whether lines are of running text: most are one piece, and enough go over the whole column. */
function isText(lines: readonly PdfLine[]): boolean {
  const size = lines[0]?.size ?? 1;
  const width = Math.max(...lines.map(widthOf));
  const full = lines.filter((line) => widthOf(line) > FULL * width).length;
  const whole = lines.filter(
    ({ pieces }) => pieces.length === 1 || (pieces.length === 2 && BULLET.test(pieces[0]?.text ?? "")),
  ).length;
  return (
    lines.length >= LINES_IN_EACH &&
    width > LETTERS_ACROSS * size &&
    full >= Math.max(FULL_LINES, SHARE_FULL * lines.length) &&
    whole >= SHARE_WHOLE * lines.length
  );
}

/** Lines that no piece goes over the gutter of, as two columns; undefined where they are none. */
function halvesOf(lines: readonly PdfLine[], gutter: number): Halves | undefined {
  const left = side(lines, (piece) => piece.right <= gutter + MISS);
  const right = side(lines, (piece) => piece.right > gutter + MISS);
  if (!isText(left) || !isText(right)) return undefined;
  const ends = Math.max(...left.map(({ pieces }) => pieces.at(-1)?.right ?? 0));
  const begins = Math.min(...right.map(({ pieces }) => pieces[0]?.left ?? Infinity));
  return begins - ends > NARROWEST_GUTTER * (lines[0]?.size ?? 1) ? { left, right } : undefined;
}

/** Stretches of lines that no piece goes over the gutter of, and those between them. */
function stretchesOf(
  lines: readonly PdfLine[],
  gutter: number,
): { readonly lines: PdfLine[]; readonly over: boolean }[] {
  const stretches: { lines: PdfLine[]; over: boolean }[] = [];
  for (const line of lines) {
    const over = line.pieces.some(({ left, right }) => left < gutter - MISS && right > gutter + MISS);
    const last = stretches.at(-1);
    if (last?.over === over) last.lines.push(line);
    else stretches.push({ lines: [line], over });
  }
  return stretches;
}

/** Places just before a piece with another on its line that may be a gutter, each once. */
function guttersOf(lines: readonly PdfLine[]): number[] {
  const pieces = lines.flatMap((line) => line.pieces);
  const left = Math.min(...pieces.map((piece) => piece.left));
  const width = Math.max(...pieces.map((piece) => piece.right)) - left;
  const places = lines.flatMap((line) => line.pieces.slice(1).map((piece) => piece.left - 2 * MISS));
  return [...new Set(places.map((place) => MISS * Math.round(place / MISS)))].filter(
    (place) => place > left + FROM * width && place < left + TO * width,
  );
}

/**
 * The lines of a page in groups to be read one after the other: where it is set in two columns of running text, the
 * left one before the right; all at once elsewhere.
 */
export function inReadingOrder(lines: readonly PdfLine[]): (readonly PdfLine[])[] {
  if (lines.length < LINES_IN_EACH || lines.length > MOST_LINES) return [lines];
  const tried = guttersOf(lines).map((gutter) => {
    const groups: PdfLine[][] = [];
    let count = 0;
    for (const { lines: some, over } of stretchesOf(lines, gutter)) {
      const halves = over ? undefined : halvesOf(some, gutter);
      if (halves === undefined) groups.push(some);
      else {
        groups.push(halves.left, halves.right);
        count += some.length;
      }
    }
    return { groups, count };
  });
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    undefined,
  );
  return best?.groups ?? [lines];
}
