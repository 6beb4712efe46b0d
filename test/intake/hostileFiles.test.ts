import "./pdfjs";
import { textOfFile } from "../../src/intake/files/fileText";
import {
  bytesOf,
  compound,
  documentOf,
  docx,
  latin,
  nestedPdf,
  packedPdf,
  paragraph,
  relationsOf,
  utf32,
  utf16,
  zipOf,
} from "./files";

const SENTENCE = "Tỷ lệ hộ nghèo đến năm 2030 dưới 1%.";
const silent = () => undefined;
const textIn = async (bytes: Uint8Array) => {
  const outcome = await textOfFile(bytes, silent);
  return outcome.ok ? outcome.value.text : outcome.fault;
};

const list = (level: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

describe("a file of another kind, whatever its name, is told as what it is:", () => {
  test.each([
    ["RTF", latin("{\\rtf1\\ansi Ty le ho ngheo 1%}")],
    ["HTML", bytesOf(`<html xmlns:o="urn:office"><body><p>${SENTENCE}</p></body></html>`)],
    ["HTML", utf16(`\uFEFF<!DOCTYPE html>\n<p>${SENTENCE}`, true)],
    ["MHTML", latin("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x")],
    [
      "Word XML",
      bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
    ],
    [
      "OpenDocument (.odt)",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    ],
  ])("a document in %s, which Word opens", async (kind, bytes) => {
    expect(await textIn(bytes)).toEqual({ code: "file-other-document", detail: { kind } });
  });

  test.each([
    [
      "Excel (.xlsx)",
      zipOf({
        "_rels/.rels": relationsOf({ officeDocument: "xl/workbook.xml" }),
        "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    ],
    [
      "PowerPoint (.pptx)",
      zipOf({
        "_rels/.rels": relationsOf({ officeDocument: "/ppt/presentation.xml" }),
        "ppt/presentation.xml":
          '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
      }),
    ],
    ["Excel (.xls)", compound("Workbook")],
    ["PowerPoint (.ppt)", compound("PowerPoint Document")],
    ["ZIP", zipOf({ "a.txt": SENTENCE })],
    ["PNG", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
  ])("%s", async (kind, bytes) => {
    expect(await textIn(bytes)).toEqual({ code: "file-other-kind", detail: { kind } });
  });
});

describe("a text is never read as garbage:", () => {
  const bytes = bytesOf(`Chương trình\n${SENTENCE}`);

  test.each([
    ["with one bad byte", Uint8Array.of(...bytes.subarray(0, 25), 0xff, ...bytes.subarray(25)), 2],
    ["cut inside a letter", bytes.subarray(0, 5), 1],
    ["in an encoding nobody knows", latin("pauvret\xe9 < 1 %"), 1],
  ])("%s, it is refused with the line", async (_what, damaged, line) => {
    expect(await textIn(damaged)).toEqual({ code: "file-bad-bytes", detail: { count: 1, line } });
  });

  test.each([
    ["with a mark", utf32(`\uFEFF${SENTENCE}`, true)],
    ["without one, low byte first", utf32(SENTENCE, true)],
    ["without one, high byte first", utf32(SENTENCE, false)],
  ])("UTF-32 %s is named", async (_what, text) => {
    expect(await textIn(text)).toEqual({ code: "file-encoding", detail: { encoding: "UTF-32" } });
  });
});

describe("a Word document made to harm", () => {
  test.each(["lowerLetter", "upperRoman", "decimalZero"])(
    "counts a list in %s that starts beyond all lists in digits",
    async (format) => {
      const lists = list(
        `<w:start w:val="2147483647"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/>`,
      );
      expect(await textIn(docx(paragraph("Hộ nghèo", [1, 0]), lists))).toBe("2147483647. Hộ nghèo");
    },
  );

  test("with a label of many numbers shows no more of it than a line holds", async () => {
    const lists = list(
      `<w:start w:val="700"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="${"%1".repeat(5000)}"/>`,
    );
    expect(JSON.stringify(await textIn(docx(paragraph("Hộ", [1, 0]), lists))).length).toBeLessThan(2000);
  });

  test.each([
    ["tables nested without end", "<w:tbl><w:tr><w:tc>".repeat(2000)],
    ["a cell of a million letters in every row", mergedRows()],
    [
      "an element of a thousand attributes and more",
      `<w:p ${Array.from({ length: 1001 }, (_, at) => `a${at}="1"`).join(" ")}/>`,
    ],
  ])("with %s is stopped", async (_what, body) => {
    expect(await textIn(docx(body))).toEqual({ code: "file-bomb" });
  });

  test("with entities of its own is stopped", async () => {
    const main = `<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "1">]>${documentOf(paragraph("&b;"))}`;
    expect(await textIn(zipOf({ "word/document.xml": main }))).toEqual({ code: "file-bomb" });
  });

  test("with styles and lists that lead in a ring is read", async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Muc"><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style></w:styles>';
    const lists =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Khoan"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const file = zipOf({
      "word/document.xml": documentOf(paragraph(SENTENCE, [1, 0])),
      "word/styles.xml": styles,
      "word/numbering.xml": lists,
    });
    expect(await textIn(file)).toBe(SENTENCE);
  });

  test.each([0.2, 0.6, 0.95])("cut after %d of its bytes is told as damaged", async (share) => {
    const file = docx(paragraph(SENTENCE).repeat(20));
    expect(await textIn(file.subarray(0, share * file.length))).toEqual({ code: "file-damaged" });
  });

  test("with a byte changed on the way is told as damaged, not read with another figure", async () => {
    const file = zipOf({ "word/document.xml": documentOf(paragraph("9")) }).slice();
    const at = file.findIndex((_, place) => file[place] === 0x39 && file[place + 1] === 0x3c);
    if (at >= 0) file[at] = 0x38;
    else file[60] = (file[60] ?? 0) ^ 1;
    expect(await textIn(file)).toEqual({ code: "file-damaged" });
  });
});

describe("a PDF made to harm", () => {
  test("with forms that stand in forms a hundred deep is read", async () => {
    expect(await textIn(nestedPdf(100, 1))).toBe("1%");
  });

  test("whose page inflates to a hundred megabytes is stopped before it does", async () => {
    expect(await textIn(packedPdf(100 * 2 ** 20))).toEqual({ code: "file-bomb" });
  });
});

describe("a Word document is read by its relations and namespaces,", () => {
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  test("wherever its parts stand", async () => {
    const file = zipOf({
      "_rels/.rels": relationsOf({ officeDocument: "/van-ban/chinh.xml" }),
      "van-ban/chinh.xml": documentOf(paragraph("Kinh tế", [1, 0])),
      "van-ban/_rels/chinh.xml.rels": relationsOf({ numbering: "../so/so.xml" }),
      "so/so.xml": `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${list('<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>')}</w:numbering>`,
      "word/document.xml": documentOf(paragraph("khác")),
    });
    expect(await textIn(file)).toBe("I. Kinh tế");
  });

  test.each([
    [
      "with another prefix",
      documentOf(paragraph(SENTENCE)).replaceAll("w:", "x:").replace("xmlns:w", "xmlns:x"),
    ],
    [
      "with none, in the strict form",
      `<document xmlns="${strict}"><body><p><r><t>${SENTENCE}</t></r></p></body></document>`,
    ],
  ])("%s", async (_what, main) => {
    expect(await textIn(zipOf({ "word/document.xml": main }))).toBe(SENTENCE);
  });
});

/** A cell of many letters that goes over as many rows as it takes to say more than any programme. */
function mergedRows(): string {
  const cell = (how: string, text: string) =>
    `<w:tr><w:tc><w:tcPr><w:vMerge ${how}/></w:tcPr>${paragraph(text)}</w:tc></w:tr>`;
  return `<w:tbl>${cell('w:val="restart"', "x".repeat(2 ** 20))}${cell("", "").repeat(20)}</w:tbl>`;
}
