import type { LeftOutKind } from "../leftOut";
import type { Attribute } from "../xml";
import { readXml } from "../xml";
import type { ZipPart } from "../zip";

/** Letters of a paragraph that tell it apart from others. */
const LONGEST_NEAR = 80;
/** Letters shown of what a chart or a diagram says. */
const LONGEST_WORDS = 2000;

/** A picture or the like. */
export interface Drawing {
  readonly what: Extract<LeftOutKind, "picture" | "chart" | "diagram" | "object">;
  /** What its author says it shows, or the program that made it. */
  readonly alt: string;
  /** The relation to the part that holds its words. */
  readonly part: string | undefined;
  /** The words of the paragraph it stands in, or of the one before. */
  readonly near: string;
}

/** The drawings of a body, in their order. */
export class Drawings {
  readonly all: Drawing[] = [];
  #open: Omit<Drawing, "near">[] = [];
  #alt = "";
  #before = "";
  #isObject = false;

  /** A drawing begins; an object brings a picture of itself along. */
  begin(isObject: boolean): void {
    this.#alt = "";
    this.#isObject = isObject;
  }

  describe(alt: string | undefined): void {
    this.#alt = alt ?? this.#alt;
  }

  draw(what: Drawing["what"], part?: string): void {
    if (what !== "picture" || !this.#isObject) this.#open.push({ what, alt: this.#alt, part });
  }

  /** What was drawn since the last paragraph stands by these words, or by the last there were. */
  closeParagraph(words: string): void {
    const near = words.replace(/\s+/g, " ").trim().slice(0, LONGEST_NEAR) || this.#before;
    this.all.push(...this.#open.map((drawing) => ({ ...drawing, near })));
    this.#open = [];
    this.#before = near;
  }
}

/** What each element says of the drawings. */
export const DRAWN: Readonly<Record<string, (drawings: Drawings, attribute: Attribute) => void>> = {
  "w:drawing": (drawings) => drawings.begin(false),
  "w:pict": (drawings) => drawings.begin(false),
  "w:object": (drawings) => drawings.begin(true),
  "wp:docPr": (drawings, attribute) => drawings.describe(attribute("descr") ?? attribute("title")),
  "v:shape": (drawings, attribute) => drawings.describe(attribute("alt")),
  "pic:pic": (drawings) => drawings.draw("picture"),
  "v:imagedata": (drawings) => drawings.draw("picture"),
  "c:chart": (drawings, attribute) => drawings.draw("chart", attribute("r:id")),
  "cx:chart": (drawings, attribute) => drawings.draw("chart", attribute("r:id")),
  "dgm:relIds": (drawings, attribute) => drawings.draw("diagram", attribute("r:dm")),
  "w:control": (drawings) => drawings.draw("object"),
  "o:OLEObject": (drawings, attribute) => {
    drawings.describe(attribute("ProgID"));
    drawings.draw("object");
  },
};

/** Elements of charts and diagrams whose text is seen: titles and labels, and the values that are drawn. */
const SEEN: ReadonlySet<string> = new Set(["a:t", "c:v", "cx:pt", "cx:v"]);

/** The words and numbers of a chart or a diagram, one after the other. */
export function wordsDrawn(part: ZipPart): string {
  const path: string[] = [];
  let words = "";
  readXml(part, {
    open: (name) => void path.push(name),
    close: (name) => {
      path.pop();
      if (SEEN.has(name)) words += " ";
    },
    text: (text) => {
      if (SEEN.has(path.at(-1) ?? "") && words.length < LONGEST_WORDS) words += text;
    },
  });
  return words.length < LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS)}…`;
}
