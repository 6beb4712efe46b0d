import { numberer } from "./numbering";
import { refuse } from "./refusal";
import { styleLists } from "./styles";
import { attributeOf, xmlTokens } from "./xml";
import { partsOf } from "./zip";

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
const STYLES = "word/styles.xml";

/**
 * What adds nothing of its own: the same words once more for programs that can't show a drawing, and how a paragraph
 * was set before a tracked change.
 */
const LEFT_OUT: readonly string[] = ["mc:Fallback", "w:pPrChange"];

/**
 * Text of a Word document: one line per paragraph, with the numbers of lists as Word shows them, and one line per table
 * row, with tabs between its cells. Deleted text, notes, headers and footers are left out.
 *
 * Refuses ("file-not-document") a zip that is no Word document.
 */
export function docxText(bytes: Uint8Array): string {
  const parts = partsOf(bytes, [DOCUMENT, NUMBERING, STYLES]);
  const document = parts.get(DOCUMENT);
  if (document === undefined) throw refuse("file-not-document");
  const number = numberer(parts.get(NUMBERING) ?? "");
  const listOfStyle = styleLists(parts.get(STYLES) ?? "");

  const lines: string[] = [];
  let words = "";
  let style = "";
  let list: string | undefined;
  let depth: number | undefined;
  let inText = false;
  let skipped = 0;
  // Tables may stand in cells: the cells of each row so far, the innermost last.
  const rows: { readonly cells: string[]; readonly said: string[] }[] = [];

  const endParagraph = () => {
    const styled = listOfStyle(style);
    const label =
      words.trim() === "" ? "" : number(list ?? styled?.list ?? "", depth ?? styled?.depth, style);
    const line = label === "" ? words : `${label} ${words}`;
    const row = rows.at(-1);
    if (row) row.said.push(line.trim());
    else lines.push(line);
    [words, style, list, depth] = ["", "", undefined, undefined];
  };
  const endCell = () => {
    const row = rows.at(-1);
    if (row) row.cells.push(row.said.splice(0).join(" ").trim());
  };
  const endRow = () => {
    const line = rows.pop()?.cells.join("\t") ?? "";
    const outer = rows.at(-1);
    if (outer) outer.said.push(line.replaceAll("\t", " "));
    else lines.push(line);
  };

  for (const token of xmlTokens(document)) {
    if (token.kind === "text") {
      if (inText && skipped === 0) words += token.text;
      continue;
    }
    const { name } = token;
    if (LEFT_OUT.includes(name)) skipped += token.kind === "end" ? -1 : token.empty ? 0 : 1;
    if (skipped > 0) continue;
    if (token.kind === "end") {
      if (name === "w:t") inText = false;
      else if (name === "w:p") endParagraph();
      else if (name === "w:tc") endCell();
      else if (name === "w:tr") endRow();
      continue;
    }
    if (name === "w:t") inText = !token.empty;
    else if (name === "w:p" && token.empty) endParagraph();
    else if (name === "w:tr") rows.push({ cells: [], said: [] });
    else if (name === "w:tab" && words !== "") words += "\t";
    else if (name === "w:br" || name === "w:cr") words += "\n";
    else if (name === "w:noBreakHyphen") words += "-";
    else if (name === "w:pStyle") style = attributeOf(token.attributes, "w:val") ?? "";
    else if (name === "w:numId") list = attributeOf(token.attributes, "w:val") ?? "";
    else if (name === "w:ilvl") depth = Number(attributeOf(token.attributes, "w:val") ?? 0);
  }
  return lines.join("\n");
}
