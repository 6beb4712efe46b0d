import { eachOnce, type LeftOut, type LeftOutKind } from "./leftOut";
import { type PackageParts, partById, refuseOther, related } from "./package";
import { refuse } from "./refusal";
import { Body, type Surroundings } from "./word/body";
import { wordsDrawn } from "./word/drawings";
import { numberer } from "./word/numbering";
import { styles } from "./word/styles";
import { type XmlReader, readingXml } from "./xml";
import { type ZipPart, partsOf } from "./zip";

/** Documents of Office by the root of their main part. */
const OTHER_ROOTS: Readonly<Record<string, string>> = {
  "x:workbook": "Excel (.xlsx)",
  "p:presentation": "PowerPoint (.pptx)",
};
/** The main part of an Excel workbook that is no XML. */
const BINARY = /\.bin$/i;

/** What stands beside the text of a document: the relation that leads there, Word's name of it, why it is left out. */
const APART: readonly (readonly [type: string, usual: string, what: LeftOutKind])[] = [
  ["header", "header1.xml", "header"],
  ["footer", "footer1.xml", "footer"],
  ["footnotes", "footnotes.xml", "footnote"],
  ["endnotes", "endnotes.xml", "endnote"],
  ["comments", "comments.xml", "comment"],
];

/** A body, and the reading of it. */
function bodyOf(part: ZipPart, around: Surroundings, first: XmlReader["open"] = () => undefined) {
  const body = new Body(around);
  let isRoot = true;
  const reading = readingXml(part, {
    open(name, attribute) {
      if (isRoot) first(name, attribute);
      isRoot = false;
      body.open(name, attribute);
    },
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  return { body, reading };
}

/** How long is read without a rest, in milliseconds. */
const STRETCH_MS = 50;

/** Does the work with rests in which the pane can draw and be told to stop. */
async function paced(
  work: Iterable<number>,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let rested = Date.now();
  for (const done of work) {
    if (Date.now() - rested < STRETCH_MS) continue;
    tell(done);
    await new Promise((resolve) => void setTimeout(resolve));
    signal?.throwIfAborted();
    rested = Date.now();
  }
}

/** Pictures, charts and the like of a part, with the words that the parts they are kept in hold. */
function drawnIn(parts: PackageParts, path: string, { drawings }: Body): LeftOut[] {
  const kept = partById(parts, path);
  return drawings.all.map(({ what, alt, part, near }) => {
    const words = part === undefined ? undefined : kept(part);
    return { what, text: `${alt} ${words === undefined ? "" : wordsDrawn(words)}`, near };
  });
}

/** Refuses what is no text of Word, by its first element. */
function mustBeDocument(root: string): void {
  if (root === "w:document") return;
  const kind = OTHER_ROOTS[root];
  throw kind === undefined ? refuse("file-not-document") : refuse("file-other-kind", { kind });
}

/**
 * Text of a Word document, found by the relations of its package: one line per paragraph, with the numbers of lists as
 * Word shows them, and one line per row of a table, with tabs between its cells. Tracked changes count as accepted;
 * letters that are struck through carry a stroke each. What was deleted or is hidden, headers, footers, notes and
 * comments are kept apart, and told are pictures, charts, diagrams and objects of other programs, with what they say where
 * that can be read. `tell` is called with the share done, `signal` stops it.
 *
 * Refuses, beside what `readXml` refuses, ("file-other-document", "file-other-kind") a zip that is something else, and
 * a document that is put together from files of other kinds.
 */
export async function docxText(
  bytes: Uint8Array,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<{ readonly text: string; readonly leftOut: readonly LeftOut[] }> {
  const parts = partsOf(bytes);
  const [main] = related(parts, "")("officeDocument", "word/document.xml");
  if (main === undefined) refuseOther(parts);
  if (BINARY.test(main.path)) throw refuse("file-other-kind", { kind: "Excel (.xlsb)" });
  const beside = related(parts, main.path);
  const styled = styles(beside("styles", "styles.xml")[0]);
  const label = numberer(beside("numbering", "numbering.xml")[0], styled);
  const { body, reading } = bodyOf(main, { styled, label }, mustBeDocument);
  await paced(reading, tell, signal);
  const unnumbered = { styled, label: () => "" };
  const apart: LeftOut[] = [];
  for (const [type, usual, what] of APART) {
    for (const part of beside(type, usual)) {
      const other = bodyOf(part, unnumbered);
      await paced(other.reading, () => undefined, signal);
      apart.push(...other.body.lines.text.split("\n").map((text) => ({ what, text })));
      apart.push(...drawnIn(parts, part.path, other.body));
    }
  }
  const drawn = drawnIn(parts, main.path, body);
  return { text: body.lines.text, leftOut: eachOnce([...body.leftOut, ...apart, ...drawn]) };
}
