import type { PDFPageProxy } from "pdfjs-dist";

/** A letter where it stands on a page, in points; downwards is more. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line it stands on. */
  readonly base: number;
  /** Height of its font. */
  readonly size: number;
}

/** A straight line drawn on a page, as borders of tables are: along x (`at` is its y) or along y. */
export interface DrawnLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Drawn {
  readonly glyphs: readonly Glyph[];
  /** Letters that run up or down the page, as if it were turned so that they are upright. */
  readonly up: readonly Glyph[];
  readonly down: readonly Glyph[];
  /** Whether letters of it are not drawn: those a machine recognised, laid over the picture of the page. */
  readonly recognised: boolean;
  /** Words that run slantwise over the page, as marks of drafts do. */
  readonly slanted: string;
  readonly across: readonly DrawnLine[];
  readonly upright: readonly DrawnLine[];
}

type Matrix = readonly [number, number, number, number, number, number];

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does first `inner`, then `outer`. */
const times = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix => [
  a,
  b,
  c,
  d,
  a * x + c * y + e,
  b * x + d * y + f,
];

/** What pdf.js says of a letter; a number in its place moves the next one back, in thousandths of the font's height. */
interface Letter {
  readonly unicode: string;
  readonly width: number;
  /** Whether it has the code of a space, whatever it looks like. */
  readonly isSpace: boolean;
}

interface Font {
  readonly fontMatrix?: readonly number[];
}

interface State {
  ctm: Matrix;
  size: number;
  unit: number;
  between: number;
  betweenWords: number;
  stretch: number;
  leading: number;
  rise: number;
  /** How letters are drawn, as PDF numbers the ways. */
  mode: number;
}

/** Ways to draw letters in which none is seen: not at all, or only to cut away what follows. */
const UNSEEN: readonly number[] = [3, 7];

/** Stands where a letter was lost: the font says what it looks like and not which it is. */
const LOST = "\uFFFD";
const NO_LETTER = /^\p{Cc}*$/u;

/** Thicker than this is no line but a filled place. */
const THICK = 3;
/** Shorter lines part no cells. */
const SHORT = 4;
/** How far a direction may lean and still be straight. */
const LEAN = 0.05;

/** The commands of a page by name, numbered as in pdf.js. */
type Commands = Readonly<Record<string, number>>;

/** Reads what one page draws: its letters and the lines between them. */
class Reader {
  readonly glyphs: Glyph[] = [];
  readonly up: Glyph[] = [];
  readonly down: Glyph[] = [];
  slanted = "";
  recognised = false;
  readonly across: DrawnLine[] = [];
  readonly upright: DrawnLine[] = [];
  readonly #view: Matrix;
  readonly #fonts: (name: string) => Font | undefined;
  #state: State = {
    ctm: PLAIN,
    size: 1,
    unit: 0.001,
    between: 0,
    betweenWords: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  readonly #kept: State[] = [];
  #text: Matrix = PLAIN;
  #line: Matrix = PLAIN;

  constructor(view: Matrix, fonts: (name: string) => Font | undefined) {
    this.#view = view;
    this.#fonts = fonts;
  }

  /** What each command does; those that draw no letter and no line do nothing. */
  readonly does: Readonly<Record<string, (args: never) => void>> = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    transform: (matrix: Matrix) => this.#transform(matrix),
    paintFormXObjectBegin: ([matrix]: [Matrix | null]) => {
      this.#save();
      if (matrix) this.#transform(matrix);
    },
    paintFormXObjectEnd: () => this.#restore(),
    beginText: () => (this.#text = this.#line = PLAIN),
    setFont: ([name, size]: [string, number]) => {
      this.#state.size = size;
      this.#state.unit = this.#fonts(name)?.fontMatrix?.[0] ?? 0.001;
    },
    setCharSpacing: ([width]: [number]) => (this.#state.between = width),
    setWordSpacing: ([width]: [number]) => (this.#state.betweenWords = width),
    setHScale: ([percent]: [number]) => (this.#state.stretch = percent / 100),
    setLeading: ([height]: [number]) => (this.#state.leading = height),
    setTextRenderingMode: ([mode]: [number]) => (this.#state.mode = mode),
    setTextRise: ([height]: [number]) => (this.#state.rise = height),
    setTextMatrix: ([matrix]: [ArrayLike<number>]) =>
      (this.#text = this.#line = Array.from(matrix) as unknown as Matrix),
    moveText: ([x, y]: [number, number]) => this.#nextLine(x, y),
    setLeadingMoveText: ([x, y]: [number, number]) => {
      this.#state.leading = -y;
      this.#nextLine(x, y);
    },
    nextLine: () => this.#nextLine(0, -this.#state.leading),
    showText: ([letters]: [readonly (Letter | number | null)[]]) => this.#show(letters),
    constructPath: ([paint, [path]]: [number, [Float32Array | null]]) => {
      if (path && this.paints.has(paint)) this.#draw(path);
    },
  };

  /** The commands that leave a path to be seen; others only cut away what follows. */
  paints: ReadonlySet<number> = new Set();

  #save(): void {
    this.#kept.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  #transform(matrix: Matrix): void {
    this.#state.ctm = times(this.#state.ctm, matrix);
  }

  #nextLine(x: number, y: number): void {
    this.#text = this.#line = moved(this.#line, x, y);
  }

  #show(letters: readonly (Letter | number | null)[]): void {
    const { ctm, size, unit, between, betweenWords, stretch, rise } = this.#state;
    const page = times(this.#view, ctm);
    for (const letter of letters) {
      if (letter === null) continue;
      if (typeof letter === "number") {
        this.#text = moved(this.#text, (-letter / 1000) * size * stretch, 0);
        continue;
      }
      const width = letter.width * unit * size;
      const own = times(page, times(this.#text, [size * stretch, 0, 0, size, 0, rise]));
      this.#place(letter, own, width / (size === 0 ? 1 : size));
      const step = (width + between + (letter.isSpace ? betweenWords : 0)) * stretch;
      this.#text = moved(this.#text, step, 0);
    }
  }

  /** Puts a letter where a matrix says that the square of its font stands. */
  #place({ unicode }: Letter, [a, b, c, d, x, y]: Matrix, width: number): void {
    const text = NO_LETTER.test(unicode) ? LOST : unicode;
    const size = Math.hypot(c, d);
    const long = Math.hypot(a, b);
    if (size === 0 || long === 0 || (text === LOST && width === 0)) return;
    this.recognised ||= UNSEEN.includes(this.#state.mode) && text.trim() !== "";
    const glyph = (left: number, base: number): Glyph => ({
      text,
      left,
      right: left + long * width,
      base,
      size,
    });
    if (Math.abs(b) < LEAN * long && a > 0) this.glyphs.push(glyph(x, y));
    else if (Math.abs(a) < LEAN * long && b < 0) this.up.push(glyph(-y, x));
    else if (Math.abs(a) < LEAN * long) this.down.push(glyph(y, -x));
    else this.slanted += text;
  }

  /** The straight lines of a path; a box that is thin enough is one too. */
  #draw(path: ArrayLike<number>): void {
    const matrix = times(this.#view, this.#state.ctm);
    let [first, last]: [readonly number[], readonly number[]] = [
      [0, 0],
      [0, 0],
    ];
    const at = (place: number) => moved(matrix, path[place] ?? 0, path[place + 1] ?? 0).slice(4);
    for (let place = 0; place < path.length;) {
      const command = path[place] ?? CLOSE;
      const points = POINTS[command] ?? 0;
      const next = command === CLOSE ? first : at(place + 1 + 2 * (points - 1));
      if (command === MOVE) first = next;
      else if (command === LINE || command === CLOSE) this.#rule(last, next);
      last = next;
      place += 1 + 2 * points;
    }
  }

  #rule([x0 = 0, y0 = 0]: readonly number[], [x1 = 0, y1 = 0]: readonly number[]): void {
    const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (high < THICK / 6 && wide > SHORT)
      this.across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (wide < THICK / 6 && high > SHORT)
      this.upright.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}

/** Commands inside a path, as pdf.js numbers them, and how many points each takes. */
const [MOVE, LINE, CLOSE] = [0, 1, 4];
const POINTS: readonly number[] = [1, 1, 3, 2, 0];

const PAINTS = ["stroke", "closeStroke", "fill", "eoFill", "fillStroke", "eoFillStroke"] as const;
const CLOSED_PAINTS = ["closeFillStroke", "closeEOFillStroke"] as const;

/**
 * The letters of a page and the lines drawn on it, each where it is seen, however the page is turned.
 *
 * @param commands `OPS` of pdf.js
 */
export async function drawnOn(page: PDFPageProxy, commands: Commands): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const reader = new Reader(view, (name) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font | undefined) : undefined,
  );
  reader.paints = new Set([...PAINTS, ...CLOSED_PAINTS].map((name) => commands[name] ?? -1));
  const does = new Map(Object.entries(reader.does).map(([name, action]) => [commands[name], action]));
  fnArray.forEach((command, place) => does.get(command)?.(argsArray[place] as never));
  return reader;
}
