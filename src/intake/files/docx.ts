import { eachOnce, type LeftOut, type LeftOutKind } from "./leftOut";
import { refuseOther, related } from "./package";
import { refuse } from "./refusal";
import { Body, type Surroundings } from "./word/body";
import { numberer } from "./word/numbering";
import { styles } from "./word/styles";
import { type XmlReader, readXml } from "./xml";
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

function bodyOf(part: ZipPart, around: Surroundings, first: XmlReader["open"] = () => undefined): Body {
  const body = new Body(around);
  let isRoot = true;
  readXml(part, {
    open(name, attribute) {
      if (isRoot) first(name, attribute);
      isRoot = false;
      body.open(name, attribute);
    },
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  return body;
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
 * comments are kept apart.
 *
 * Refuses, beside what `readXml` refuses, ("file-other-document", "file-other-kind") a zip that is something else, and
 * a document that is put together from files of other kinds.
 */
export function docxText(bytes: Uint8Array): {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
} {
  const parts = partsOf(bytes);
  const [main] = related(parts, "")("officeDocument", "word/document.xml");
  if (main === undefined) refuseOther(parts);
  if (BINARY.test(main.path)) throw refuse("file-other-kind", { kind: "Excel (.xlsb)" });
  const beside = related(parts, main.path);
  const styled = styles(beside("styles", "styles.xml")[0]);
  const label = numberer(beside("numbering", "numbering.xml")[0], styled);
  const { lines, leftOut } = bodyOf(main, { styled, label }, mustBeDocument);
  const unnumbered = { styled, label: () => "" };
  const apart = APART.flatMap(([type, usual, what]) =>
    beside(type, usual).flatMap((part) =>
      bodyOf(part, unnumbered)
        .lines.text.split("\n")
        .map((text) => ({ what, text })),
    ),
  );
  return { text: lines.text, leftOut: eachOnce([...leftOut, ...apart]) };
}
