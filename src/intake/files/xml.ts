import { SaxesParser, type SaxesTagNS } from "saxes";
import { refuse } from "./refusal";
import { type ZipPart, inflating } from "./zip";

/** Documents nest some dozens of elements; what goes deeper was made to. */
const DEEPEST = 1000;
/** The longest programme has some hundred thousand. */
const MOST_ELEMENTS = 1_200_000;
/** Attributes of one element. */
const MOST_ATTRIBUTES = 1000;

/** The prefix under which the code knows a namespace, whatever a file calls it; each as Word and as "strict" writes it. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.microsoft.com/office/drawing/2014/chartex": "cx",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
  "http://purl.oclc.org/ooxml/presentationml/main": "p",
};

/** A name with the prefix of its namespace; a prefix that a file never declares is taken at its word. */
const known = ({ uri, local }: { readonly uri: string; readonly local: string }): string => {
  const prefix = PREFIXES[uri] ?? uri;
  return prefix === "" ? local : `${prefix}:${local}`;
};

/** Value of an attribute: `attribute("w:val")`. */
export type Attribute = (name: string) => string | undefined;

/** What is done with the elements of a part and with its text, in their order. */
export interface XmlReader {
  open(name: string, attribute: Attribute): void;
  close?(name: string): void;
  text?(text: string): void;
}

const attributeOf =
  ({ attributes }: SaxesTagNS): Attribute =>
  (name) =>
    Object.values(attributes).find((attribute) => known(attribute) === name)?.value;

function parserFor(reader: XmlReader) {
  const parser = new SaxesParser({ xmlns: true });
  let [depth, elements, attributes] = [0, 0, 0];
  parser.on("opentagstart", () => (attributes = 0));
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw refuse("file-bomb");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) throw refuse("file-bomb");
    reader.open(known(tag), attributeOf(tag));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    reader.close?.(known(tag));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  // No program writes entities of its own into a document; what does, makes a few letters into gigabytes.
  parser.on("doctype", () => {
    throw refuse("file-bomb");
  });
  parser.on("error", (error) => {
    if (!error.message.includes("unbound namespace prefix")) throw refuse("file-damaged");
  });
  return parser;
}

const isUtf16 = ([one, two]: Uint8Array): "utf-16le" | "utf-16be" | undefined =>
  one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : undefined;

/**
 * Reads a part of a zip that is XML while it is inflated, so that no part is held whole. Names are handed on with the
 * prefix of their namespace ("w:p"), whatever the file calls it. Yields as `inflating` does.
 *
 * Refuses what `inflate` refuses, ("file-damaged") what is no well-formed XML, and ("file-bomb") elements nested deeper
 * than any document needs, or more of them, and entities of its own.
 */
export function* readingXml(part: ZipPart, reader: XmlReader): Generator<number, void> {
  const parser = parserFor(reader);
  let decoder: TextDecoder | undefined;
  yield* inflating(part, (bytes) => {
    decoder ??= new TextDecoder(isUtf16(bytes) ?? "utf-8", { fatal: true });
    parser.write(decoder.decode(bytes, { stream: true }));
  });
  parser.close();
}

/** The same without a rest. */
export function readXml(part: ZipPart, reader: XmlReader): void {
  Array.from(readingXml(part, reader));
}
