/** Small files made in the test, byte by byte where a library would make them too well. */
import { deflateRawSync, deflateSync } from "node:zlib";
import { zipSync } from "fflate";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A paragraph of a Word document; in a list when its number and level are given. */
export const paragraph = (text: string, list?: readonly [id: number, level: number]): string =>
  `<w:p>${
    list ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>` : ""
  }<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`;

const LISTS = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Khoan"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

/**
 * Styles that bring a list: "Muc" and "Khoan" by the levels list 3 keeps for them, "MucCon" by the one it is based on.
 */
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style>
<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr></w:style></w:styles>`;

/** A paragraph of a style; `more` stands among its properties. */
export const styled = (style: string, text: string, more = ""): string =>
  paragraph(text).replace("<w:p>", `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`);

/** A zip of the given parts: path → text. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, bytesOf(text)])));

/** The body of a Word document as its main part. */
export const documentOf = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;

/** A Word document of the given body and lists; without them, lists 1 (numbers, letters) and 2 (dashes); the styles above. */
export const docx = (body: string, lists?: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": documentOf(body),
    "word/numbering.xml": lists === undefined ? LISTS : `<w:numbering ${W}>${lists}</w:numbering>`,
    "word/styles.xml": STYLES,
  });

/** The list of relations of a package or a part: type → target. */
export const relationsOf = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(
      ([type, target]) =>
        `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A Word document whose text inflates to the given number of bytes; with `lie` it says that it is small. */
export function bomb(size: number, lie: boolean): Uint8Array {
  const squeezed = deflateRawSync(new Uint8Array(size).fill(0x20));
  const file = zipSync({ "word/document.xml": [squeezed, { level: 0 }] });
  // Node deflates far faster than what zips here; what it made is then declared to be deflated, and how large it was.
  const view = new DataView(file.buffer, file.byteOffset);
  const DEFLATED = 8;
  const directory = view.getUint32(file.length - 6, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(22, lie ? 100 : size, true);
  view.setUint16(directory + 10, DEFLATED, true);
  view.setUint32(directory + 24, lie ? 100 : size, true);
  return file;
}

/** A container of Word 97-2003 that holds a stream of the given name. */
export const compound = (stream: string): Uint8Array =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(512)}${Array.from(stream, (l) => `${l}\0`).join("")}`);

/** A PDF of objects written by hand, with the cross-reference table that holds their places. */
function pdf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return latin(file);
}

const stream = (content: string, entries = ""): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const hex = (code: number): string => code.toString(16).padStart(4, "0").toUpperCase();

/** Every letter of a text gets a number of its own; only the ToUnicode table tells which letter it is. */
function lettersOf(text: string) {
  const letters = [...new Set(Array.from(text))];
  const map = letters.map((letter, place) => `<${hex(place + 1)}> <${hex(letter.charCodeAt(0))}>`);
  const lines = Array.from({ length: Math.ceil(map.length / 100) }, (_, at) =>
    map.slice(100 * at, 100 * at + 100),
  );
  return {
    written: (line: string) => Array.from(line, (letter) => hex(letters.indexOf(letter) + 1)).join(""),
    toUnicode: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${lines.map((some) => `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`).join("\n")}
endcmap end end`,
  };
}

/** A word where it stands on a page, in points from below; 12 points high unless another size is given. */
type Word = readonly [x: number, y: number, text: string, size?: number];

/** A page is lines of text, words each at their place, or a picture. Lines may place several runs: x → text. */
type Page = readonly (string | Readonly<Record<number, string>> | Word)[] | "picture";

const isWord = (line: Exclude<Page, "picture">[number]): line is Word => Array.isArray(line);

/** The words of a page, lines twenty points below one another. */
const wordsOf = (page: Exclude<Page, "picture">): Word[] =>
  page.flatMap((line, row): Word[] =>
    isWord(line)
      ? [line]
      : Object.entries(typeof line === "string" ? { 50: line } : line).map(([x, text]) => [
          Number(x),
          800 - 20 * row,
          text,
        ]),
  );

/** @param drawn commands of PDF that draw something more on each page */
export function pdfOf(pages: readonly Page[], trailer = "", drawn = ""): Uint8Array {
  const all = pages.flatMap((page) => (page === "picture" ? [] : wordsOf(page).map(([, , text]) => text)));
  const { written, toUnicode } = lettersOf(all.join(""));
  const contentOf = (page: Page) =>
    page === "picture"
      ? "q 100 0 0 100 0 0 cm /Im Do Q"
      : `${drawn} BT\n${wordsOf(page)
          .map(([x, y, text, size = 12]) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${written(text)}> Tj`)
          .join("\n")}\nET`;
  const first = 8;
  return pdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ")}] >>`,
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 6 0 R >>",
      stream(toUnicode),
      "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
      stream(
        "\x80",
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ",
      ),
      ...pages.flatMap((page, at) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /Im 7 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
        stream(contentOf(page)),
      ]),
    ],
    trailer,
  );
}

/** A PDF of one empty page that claims a million. */
export const endlessPdf = (): Uint8Array =>
  pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ]);

/** A PDF whose page draws a form that draws the next one so many times, `deep` forms down to a few letters. */
export function nestedPdf(deep: number, times: number): Uint8Array {
  const resources = (form: number) => `/Resources << /Font << /F 4 0 R >> /XObject << /X ${form} 0 R >> >>`;
  const form = (content: string, place: number) =>
    stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources(7 + place)} `);
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources(6)} /Contents 5 0 R >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    stream("/X Do"),
    ...Array.from({ length: deep }, (_, place) =>
      form(place < deep - 1 ? "/X Do ".repeat(times) : "BT /F 12 Tf 50 700 Td (1%) Tj ET", place),
    ),
  ]);
}

/** A PDF whose page inflates to the given number of bytes, packed twice. */
export function packedPdf(size: number): Uint8Array {
  const packed = deflateSync(deflateSync(new Uint8Array(size).fill(0x20)));
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    stream(String.fromCharCode(...packed), "/Filter [/FlateDecode /FlateDecode] "),
  ]);
}

/** A PDF under a password nobody knows. */
export const lockedPdf = (): Uint8Array =>
  pdfOf(
    [["Tỷ lệ hộ nghèo dưới 1%"]],
    `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
  );

/** Bytes of a text with the given number of bytes a letter, low byte first or last. */
const wide = (text: string, size: 2 | 4, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(size * text.length);
  const view = new DataView(bytes.buffer);
  Array.from(text).forEach((letter, place) => {
    if (size === 2) view.setUint16(2 * place, letter.charCodeAt(0), littleEndian);
    else view.setUint32(4 * place, letter.charCodeAt(0), littleEndian);
  });
  return bytes;
};

/** A text in UTF-16 or UTF-32, with no byte order mark but its own. */
export const utf16 = (text: string, littleEndian: boolean): Uint8Array => wide(text, 2, littleEndian);
export const utf32 = (text: string, littleEndian: boolean): Uint8Array => wide(text, 4, littleEndian);

export { bytesOf, latin };
