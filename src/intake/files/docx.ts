import { refuseOther, related } from "./package";
import { refuse } from "./refusal";
import { Body } from "./word/body";
import { numberer } from "./word/numbering";
import { styles } from "./word/styles";
import { readXml } from "./xml";
import { partsOf } from "./zip";

/** Documents of Office by the root of their main part. */
const OTHER_ROOTS: Readonly<Record<string, string>> = {
  "x:workbook": "Excel (.xlsx)",
  "p:presentation": "PowerPoint (.pptx)",
};
/** The main part of an Excel workbook that is no XML. */
const BINARY = /\.bin$/i;

/**
 * Text of a Word document, found by the relations of its package: one line per paragraph, with the numbers of lists as
 * Word shows them, and one line per row of a table, with tabs between its cells. Tracked changes count as accepted.
 * Hidden text, notes, headers and footers are left out; letters that are struck through carry a stroke each.
 *
 * Refuses, beside what `readXml` refuses, ("file-other-document", "file-other-kind") a zip that is something else.
 */
export function docxText(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  const main = related(parts, "", "officeDocument", "word/document.xml");
  if (main === undefined) refuseOther(parts);
  if (BINARY.test(main.path)) throw refuse("file-other-kind", { kind: "Excel (.xlsb)" });
  const styled = styles(related(parts, main.path, "styles", "styles.xml"));
  const label = numberer(related(parts, main.path, "numbering", "numbering.xml"), styled);
  const body = new Body({ styled, label });
  let isRoot = true;
  readXml(main, {
    open(name, attribute) {
      if (isRoot && name !== "w:document") {
        const kind = OTHER_ROOTS[name];
        throw kind === undefined ? refuse("file-not-document") : refuse("file-other-kind", { kind });
      }
      isRoot = false;
      body.open(name, attribute);
    },
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  return body.lines.text;
}
