import type { LeftOut, LeftOutKind } from "../leftOut";
import { refuse } from "../refusal";
import type { Attribute, XmlReader } from "../xml";
import { seenAs, symbol } from "./letters";
import { Lines, type Slot } from "./lines";
import { Drawings, DRAWN } from "./drawings";
import { isOn, type RunLook, lookOf } from "./looks";
import type { Styled } from "./styles";

/** What the other parts of a document say of its paragraphs. */
export interface Surroundings {
  styled(style: string): Styled;
  label(list: string, depth: number | undefined, style: string): string;
}

interface Paragraph {
  readonly slot: Slot;
  words: string;
  style: string;
  list: string | undefined;
  depth: number | undefined;
  /** Its mark was deleted or is hidden: it goes on in the next paragraph. */
  goesOn: boolean;
}

/**
 * What is no part of the text: words deleted or moved away while changes were tracked, and, with nothing of their own,
 * how something looked before such a change, and the same words once more for programs that can't show a drawing.
 */
const LEFT_OUT: ReadonlyMap<string, LeftOutKind | undefined> = new Map([
  ["w:del", "deleted"],
  ["w:moveFrom", "moved"],
  ...[
    "mc:Fallback",
    "w:pPrChange",
    "w:rPrChange",
    "w:tblPrChange",
    "w:tblPrExChange",
    "w:trPrChange",
    "w:tcPrChange",
    "w:numberingChange",
  ].map((name) => [name, undefined] as const),
]);

/** Elements whose text is words. */
const WORDS: ReadonlySet<string> = new Set(["w:t", "m:t", "w:delText"]);

const MARK_DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:vanish"]);

/** Reads the body of a Word document, element by element. */
export class Body implements XmlReader {
  readonly lines = new Lines();
  /** Words that are no part of the text, in the order they stand. */
  readonly leftOut: LeftOut[] = [];
  /** Pictures and the like, each with the words of its paragraph. */
  readonly drawings = new Drawings();
  readonly #around: Surroundings;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #fields: ("code" | "result")[] = [];
  #codes = 0;
  readonly #places: string[] = [];
  #run: RunLook = {};
  readonly #skipped: (LeftOutKind | undefined)[] = [];
  /** Whether nothing was said since words were left out last. */
  #adjoins = false;
  #placeholder: number[] = [];
  /** A paragraph that goes on in the next. */
  #before: Paragraph | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  open(name: string, attribute: Attribute): void {
    const [above, parent] = [this.#path.at(-2), this.#path.at(-1)];
    this.#path.push(name);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === "w:rPr" && above === "w:pPr" && MARK_DELETED.has(name) && paragraph)
      paragraph.goesOn ||= isOn(attribute);
    if (name === "w:del" && parent === "w:trPr") this.lines.deleteRow();
    if (LEFT_OUT.has(name)) this.#skipped.push(LEFT_OUT.get(name));
    if (this.#skipped.length > 0) return;
    if (parent === "w:rPr" && (above === "w:r" || above === "m:r"))
      this.#run = { ...this.#run, ...lookOf(name, attribute) };
    OPENED[name]?.(this, attribute);
    DRAWN[name]?.(this.drawings, attribute);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skipped.length === 0) CLOSED[name]?.(this);
    if (LEFT_OUT.has(name)) this.#skipped.pop();
    while ((this.#placeholder.at(-1) ?? 0) > this.#path.length) this.#placeholder.pop();
  }

  text(text: string): void {
    if (!WORDS.has(this.#path.at(-1) ?? "")) return;
    if (this.#skipped.length === 0) this.#show(text, this.#look());
    else if (!this.#skipped.includes(undefined)) this.leave(this.#skipped.at(-1), text);
  }

  /** Says letters as they look, unless they are hidden. */
  #show(text: string, look: RunLook): void {
    if (look.hidden !== true) this.say(seenAs(text, look));
    else if (this.#codes === 0) this.leave("hidden", seenAs(text, look));
  }

  /** Keeps words apart from the text; words left out side by side, for one reason, are one. */
  leave(what: LeftOutKind | undefined, text: string): void {
    if (what === undefined || text === "") return;
    this.lines.grow(text.length);
    const last = this.#adjoins ? this.leftOut.at(-1) : undefined;
    if (last?.what === what) this.leftOut.splice(-1, 1, { what, text: last.text + text });
    else this.leftOut.push({ what, text });
    this.#adjoins = true;
  }

  /** How the letters of the run look, by itself, by its style, by that of the paragraph. */
  #look(): RunLook {
    const style = this.#paragraphs.at(-1)?.style ?? "";
    const place = this.#places.at(-1);
    const look = { ...this.#around.styled(style).look, ...this.#run };
    return place === undefined ? look : { ...look, place };
  }

  /** Adds words to the paragraph, unless they are a field's code or stand in for what was never typed. */
  say(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#codes > 0) return;
    if (this.#placeholder.length > 0) {
      this.leave("placeholder", words);
      return;
    }
    this.#adjoins = false;
    this.lines.grow(words.length);
    paragraph.words += words;
  }

  /** A tab among the words; one in the properties only sets a place, one before the words indents them. */
  tab(): void {
    if (this.#path.at(-2) === "w:r" && this.#paragraphs.at(-1)?.words !== "") this.say("\t");
  }

  symbol(attribute: Attribute): void {
    this.#show(symbol(attribute("w:font"), attribute("w:char") ?? ""), { ...this.#look(), font: "" });
  }

  openParagraph(): void {
    const words = this.#before?.words ?? "";
    this.#before?.slot.fill("");
    this.#before = undefined;
    this.#adjoins = false;
    const slot = this.lines.paragraph();
    this.#paragraphs.push({ slot, words, style: "", list: undefined, depth: undefined, goesOn: false });
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    // A field's code ends where its paragraph does; one that is never closed must not swallow the rest.
    while (this.#codes > 0) this.#endField();
    if (!paragraph) return;
    const { slot, words, style, list, depth } = paragraph;
    this.drawings.closeParagraph(words);
    if (paragraph.goesOn) {
      slot.fill(words);
      this.#before = paragraph;
      return;
    }
    const styled = this.#around.styled(style);
    const label = this.#around.label(list ?? styled.list ?? "", depth ?? styled.depth, style);
    this.lines.grow(label.length);
    if (words.trim() !== "") slot.fill(label === "" ? words : `${label} ${words}`);
  }

  closeRow(): void {
    this.#adjoins = false;
    this.leave("deleted", this.lines.closeRow());
  }

  closeCell(): void {
    this.#before = undefined;
    this.lines.closeCell();
  }

  /** The style, the list and the level of the paragraph. */
  describe(said: Partial<Pick<Paragraph, "style" | "list" | "depth">>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) Object.assign(paragraph, said);
  }

  /** Letters look as their paragraph's style says, until the run says more. */
  plainRun(): void {
    this.#run = {};
  }

  styleRun(style: string): void {
    this.#run = { ...this.#around.styled(style).look, ...this.#run };
  }

  field(step: string | undefined): void {
    if (step === "begin") {
      this.#fields.push("code");
      this.#codes += 1;
    } else if (this.#endField() && step === "separate") this.#fields.push("result");
  }

  /** Whether there was a field to end. */
  #endField(): boolean {
    const ended = this.#fields.pop();
    if (ended === "code") this.#codes -= 1;
    return ended !== undefined;
  }

  /** Leaves out what a content control shows until something is typed. */
  showsPlaceholder(): void {
    // The properties stand inside the control, as its content does.
    this.#placeholder.push(this.#path.length - 2);
  }

  openPlace(place: string): void {
    this.#places.push(place);
  }

  closePlace(): void {
    this.#places.pop();
  }
}

type Handler = (body: Body, attribute: Attribute) => void;

const value = (attribute: Attribute): string => attribute("w:val") ?? "";

/** What each element does where it begins. */
const OPENED: Readonly<Record<string, Handler>> = {
  "w:p": (body) => body.openParagraph(),
  "w:pStyle": (body, attribute) => body.describe({ style: value(attribute) }),
  "w:numId": (body, attribute) => body.describe({ list: value(attribute) }),
  "w:ilvl": (body, attribute) => body.describe({ depth: Number(value(attribute)) }),
  "w:r": (body) => body.plainRun(),
  "m:r": (body) => body.plainRun(),
  "w:rStyle": (body, attribute) => body.styleRun(value(attribute)),
  "w:tab": (body) => body.tab(),
  "w:ptab": (body) => body.tab(),
  "w:br": (body) => body.say("\n"),
  "w:cr": (body) => body.say("\n"),
  "w:noBreakHyphen": (body) => body.say("-"),
  "w:sym": (body, attribute) => body.symbol(attribute),
  "w:fldChar": (body, attribute) => body.field(attribute("w:fldCharType")),
  "w:showingPlcHdr": (body, attribute) => value(attribute) !== "0" && body.showsPlaceholder(),
  // Word shows what the other file says, and writes it into the document when it is saved.
  "w:altChunk": () => {
    throw refuse("file-other-document", { kind: "altChunk" });
  },
  "w:tbl": (body) => body.lines.openTable(),
  "w:tr": (body) => body.lines.openRow(),
  "w:gridBefore": (body, attribute) => body.lines.skipColumns(value(attribute)),
  "w:tc": (body) => body.lines.openCell(),
  "w:gridSpan": (body, attribute) => body.lines.spanColumns(value(attribute)),
  "w:vMerge": (body, attribute) => body.lines.mergeRows(attribute("w:val")),
  "m:sup": (body) => body.openPlace("superscript"),
  "m:sub": (body) => body.openPlace("subscript"),
  "m:den": (body) => body.say("/"),
};

/** What each element does where it ends. */
const CLOSED: Readonly<Record<string, (body: Body) => void>> = {
  "w:r": (body) => body.plainRun(),
  "w:p": (body) => body.closeParagraph(),
  "w:tbl": (body) => body.lines.closeTable(),
  "w:tr": (body) => body.closeRow(),
  "w:tc": (body) => body.closeCell(),
  "m:sup": (body) => body.closePlace(),
  "m:sub": (body) => body.closePlace(),
};
