/** Documents of Word with lists of all sorts; what LibreOffice makes of each is in libreoffice/lists.json. */
import { documentOf, paragraph, relationsOf, styled, zipOf } from "./files";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A document with everything that any program asks of one. */
const whole = (body: string, lists: string, styles: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": relationsOf({ officeDocument: "word/document.xml" }),
    "word/_rels/document.xml.rels": relationsOf({ numbering: "numbering.xml", styles: "styles.xml" }),
    "word/document.xml": documentOf(body),
    "word/numbering.xml": `<w:numbering ${W}>${lists}</w:numbering>`,
    "word/styles.xml": `<w:styles ${W}>${styles}</w:styles>`,
  });

const level = (at: number, format: string, text: string, more = "", start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const startAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const style = (id: string, numbering: string, basedOn = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr><w:numPr>${numbering}</w:numPr></w:pPr></w:style>`;

/** Paragraphs "x" by list and level, "-" for one without a list, "" for one without words. */
const items = (...all: readonly (readonly [id: number, level: number, text?: string] | "-")[]): string =>
  all.map((one) => (one === "-" ? paragraph("x") : paragraph(one[2] ?? "x", [one[0], one[1]]))).join("");

const THREE = definition(
  0,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%1.%2."),
  level(2, "lowerLetter", "%3)"),
);

export const LIST_DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  "two lists of one definition count on": whole(
    items([1, 0], [1, 0], [2, 0], "-", [1, 0]),
    definition(0, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 0),
    "",
  ),
  "a start of its own": whole(
    items([1, 0], [1, 0], [2, 0], [2, 0], [1, 0]),
    definition(0, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 0, startAt(0, 1)),
    "",
  ),
  "a start of its own that is not one": whole(
    items([1, 0], [2, 0], [2, 0]),
    definition(0, level(0, "decimal", "%1)")) + list(1, 0) + list(2, 0, startAt(0, 7)),
    "",
  ),
  "a start of its own on the second level": whole(
    items([1, 0], [1, 1], [1, 1], [2, 1], [2, 1], [1, 0], [2, 1]),
    THREE + list(1, 0) + list(2, 0, startAt(1, 1)),
    "",
  ),
  "levels of its own": whole(
    items([1, 0], [2, 0], [2, 0]),
    definition(0, level(0, "decimal", "%1.")) +
      list(1, 0) +
      list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`),
    "",
  ),
  "levels start again below one above": whole(
    items([1, 0], [1, 1], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1]),
    THREE + list(1, 0),
    "",
  ),
  "a level that never starts again": whole(
    items([1, 0], [1, 1], [1, 1], [1, 0], [1, 1]),
    definition(0, level(0, "upperRoman", "%1."), level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>')) +
      list(1, 0),
    "",
  ),
  "a level that starts again below the first only": whole(
    items([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2]),
    definition(
      0,
      level(0, "decimal", "%1."),
      level(1, "decimal", "%1.%2."),
      level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>'),
    ) + list(1, 0),
    "",
  ),
  "levels left out": whole(items([1, 1], [1, 2], [1, 0], [1, 2], [1, 1]), THREE + list(1, 0), ""),
  "numbers of laws": whole(
    items([1, 0], [1, 1], [1, 2], [1, 2]),
    definition(
      0,
      level(0, "upperRoman", "%1."),
      level(1, "upperLetter", "%2."),
      level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    ) + list(1, 0),
    "",
  ),
  "a paragraph without words": whole(
    items([1, 0], [1, 0, ""], [1, 0]),
    definition(0, level(0, "decimal", "%1.")) + list(1, 0),
    "",
  ),
  "starts beyond one": whole(
    items([1, 0], [1, 1], [1, 1], [1, 0], [1, 1]),
    definition(0, level(0, "decimal", "%1.", "", 4), level(1, "lowerLetter", "%2)", "", 3)) + list(1, 0),
    "",
  ),
  "a start of nought": whole(
    items([1, 0], [1, 0]),
    definition(0, level(0, "decimal", "%1.", "", 0)) + list(1, 0),
    "",
  ),
  "letters beyond z": whole(
    items(...Array.from({ length: 28 }, () => [1, 0] as const)),
    definition(0, level(0, "lowerLetter", "%1)")) + list(1, 0),
    "",
  ),
  "digits with a nought": whole(
    items(...Array.from({ length: 11 }, () => [1, 0] as const)),
    definition(0, level(0, "decimalZero", "%1.")) + list(1, 0),
    "",
  ),
  "words around a number, and a level without one": whole(
    items([1, 0], [1, 1], [1, 1], [1, 2], [1, 0]),
    definition(0, level(0, "upperRoman", "Phần %1."), level(1, "decimal", "Điều %2:"), level(2, "none", "")) +
      list(1, 0),
    "",
  ),
  "numbers by styles": whole(
    styled("Muc", "x") +
      styled("Khoan", "x") +
      styled("Khoan", "x") +
      styled("Muc", "x") +
      styled("Khoan", "x"),
    definition(
      0,
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>'),
      level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Khoan"/>'),
    ) + list(1, 0),
    style("Muc", '<w:numId w:val="1"/>') + style("Khoan", '<w:ilvl w:val="1"/><w:numId w:val="1"/>'),
  ),
  "a style based on a numbered one": whole(
    styled("Muc", "x") + styled("Con", "x") + styled("Con", "x"),
    definition(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.")) + list(1, 0),
    style("Muc", '<w:ilvl w:val="0"/><w:numId w:val="1"/>') + style("Con", '<w:ilvl w:val="1"/>', "Muc"),
  ),
  "a numbered style without a number": whole(
    styled("Muc", "x") +
      styled("Muc", "x", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
      styled("Muc", "x"),
    definition(0, level(0, "upperRoman", "%1.")) + list(1, 0),
    style("Muc", '<w:ilvl w:val="0"/><w:numId w:val="1"/>'),
  ),
  "a list kept under a style of numbering": whole(
    items([2, 0], [2, 1], [2, 0]),
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:styleLink w:val="DanhSach"/>${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="DanhSach"/></w:abstractNum>` +
      list(1, 0) +
      list(2, 1),
    `<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  ),
  "items in cells of a table": whole(
    `${items([1, 0])}<w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>${items([1, 0])}</w:tc></w:tr><w:tr><w:tc>${items([1, 0])}</w:tc></w:tr></w:tbl>${items([1, 0])}`,
    definition(0, level(0, "decimal", "%1.")) + list(1, 0),
    "",
  ),
  "a level and a start of its own together": whole(
    items([1, 0], [1, 1], [2, 1], [2, 1], [2, 0], [2, 1]),
    THREE +
      list(1, 0) +
      list(
        2,
        0,
        `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/>${level(1, "lowerLetter", "%1.%2)", "", 4)}</w:lvlOverride>`,
      ),
    "",
  ),
  "three numbers of different kinds in one": whole(
    items([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2]),
    definition(
      0,
      level(0, "upperRoman", "%1."),
      level(1, "upperLetter", "%1.%2."),
      level(2, "decimal", "%1.%2.%3."),
    ) + list(1, 0),
    "",
  ),
  "a level given without a list, which the style brings": whole(
    styled("Muc", "x") +
      styled("Muc", "x", '<w:numPr><w:ilvl w:val="1"/></w:numPr>') +
      styled("Muc", "x", '<w:numPr><w:ilvl w:val="1"/></w:numPr>') +
      styled("Muc", "x"),
    THREE + list(1, 0),
    style("Muc", '<w:numId w:val="1"/>'),
  ),
  "a list given beside the one of the style": whole(
    styled("Muc", "x") +
      styled("Muc", "x", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>') +
      styled("Muc", "x"),
    definition(0, level(0, "upperRoman", "%1.")) +
      definition(1, level(0, "lowerLetter", "%1)")) +
      list(1, 0) +
      list(2, 1),
    style("Muc", '<w:ilvl w:val="0"/><w:numId w:val="1"/>'),
  ),
  "several empty paragraphs, and text between": whole(
    items([1, 0, ""], [1, 0], "-", [1, 0, ""], [1, 0, ""], [1, 0]),
    definition(0, level(0, "decimal", "%1)")) + list(1, 0),
    "",
  ),
  "two lists of two definitions in turn": whole(
    items([1, 0], [2, 0], [1, 0], [2, 0], [2, 1], [1, 1]),
    THREE.replace('w:abstractNumId="0"', 'w:abstractNumId="5"') +
      definition(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")) +
      list(1, 5) +
      list(2, 0),
    "",
  ),
  "a start of its own twice, by two lists": whole(
    items([1, 0], [2, 0], [2, 0], [3, 0], [3, 0], [2, 0]),
    definition(0, level(0, "decimal", "Điều %1.")) +
      list(1, 0) +
      list(2, 0, startAt(0, 1)) +
      list(3, 0, startAt(0, 1)),
    "",
  ),
};
