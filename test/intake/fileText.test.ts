import "./pdfjs";
import { textOfFile } from "../../src/intake/files/fileText";
import {
  bomb,
  bytesOf,
  compound,
  docx,
  endlessPdf,
  latin,
  lockedPdf,
  paragraph,
  pdfOf,
  styled,
  table,
  utf16,
} from "./files";

const SENTENCE = "Tỷ lệ hộ nghèo đến năm 2030 dưới 1% (“bền vững”).";
const silent = () => undefined;
const read = async (bytes: Uint8Array) => {
  const outcome = await textOfFile(bytes, silent);
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
};
const linesOf = async (bytes: Uint8Array) =>
  (await read(bytes)).text.split("\n").filter((line) => line.trim() !== "");

describe("plain text", () => {
  test.each([
    ["UTF-8", bytesOf(SENTENCE)],
    ["UTF-8 with a mark", bytesOf(`\uFEFF${SENTENCE}`)],
    ["UTF-16, low byte first", utf16(`\uFEFF${SENTENCE}`, true)],
    ["UTF-16, high byte first", utf16(`\uFEFF${SENTENCE}`, false)],
    ["UTF-16 without a mark", utf16(SENTENCE, true)],
  ])("in %s is read letter for letter", async (_encoding, bytes) => {
    expect((await read(bytes)).text).toBe(SENTENCE);
  });
});

describe("a Word document", () => {
  test("gives a line a paragraph, with what XML has to escape", async () => {
    expect(await linesOf(docx(paragraph(SENTENCE) + paragraph("a < b & c")))).toEqual([
      SENTENCE,
      "a < b & c",
    ]);
  });

  test("gives a line a row of a table, tabs between its cells", async () => {
    const file = docx(paragraph("Biểu") + table(["Chỉ tiêu", "2030"], ["Hộ nghèo", "dưới 1%"]));
    expect(await linesOf(file)).toEqual(["Biểu", "Chỉ tiêu\t2030", "Hộ nghèo\tdưới 1%"]);
  });

  test("numbers its lists as Word shows them", async () => {
    const body = [
      paragraph("Kinh tế", [1, 0]),
      paragraph("Thu ngân sách", [1, 1]),
      paragraph("Giá trị sản xuất", [1, 1]),
      paragraph("Xã hội", [1, 0]),
      paragraph("Y tế", [1, 1]),
      paragraph("Trẻ em", [2, 0]),
    ];
    expect(await linesOf(docx(body.join("")))).toEqual([
      "1. Kinh tế",
      "1.a) Thu ngân sách",
      "1.b) Giá trị sản xuất",
      "2. Xã hội",
      "2.a) Y tế",
      "- Trẻ em",
    ]);
  });

  test("numbers paragraphs by a style that brings a list, unless they say that they are in none", async () => {
    const inNone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const before = `<w:pPrChange><w:pPr>${inNone}</w:pPr></w:pPrChange>`;
    const body = [
      styled("Muc", "Mục tiêu"),
      styled("Khoan", "Kinh tế"),
      styled("Khoan", "Xã hội"),
      styled("Muc", "Lời mở đầu", inNone),
      styled("MucCon", "Nhiệm vụ"),
      styled("Muc", "Tổ chức thực hiện", before),
      styled("Thường", "Nơi nhận"),
    ];
    expect(await linesOf(docx(body.join("")))).toEqual([
      "I. Mục tiêu",
      "1. Kinh tế",
      "2. Xã hội",
      "Lời mở đầu",
      "II. Nhiệm vụ",
      "III. Tổ chức thực hiện",
      "Nơi nhận",
    ]);
  });

  test("leaves out what was deleted, and says once what a drawing says twice", async () => {
    const twice = `<w:p><mc:AlternateContent><mc:Choice>${paragraph("khung")}</mc:Choice><mc:Fallback>${paragraph("khung")}</mc:Fallback></mc:AlternateContent></w:p>`;
    const deleted = "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>mới</w:t></w:r></w:p>";
    expect(await linesOf(docx(twice + deleted))).toEqual(["khung", "mới"]);
  });
});

describe("a PDF", () => {
  test("gives Vietnamese letters by its own table of letters, line after line, page after page", async () => {
    const shares: number[] = [];
    const file = pdfOf([["Chương trình hành động", SENTENCE], ["Số 01-CTr/ĐU"]]);
    const outcome = await textOfFile(file, (done) => shares.push(done));
    expect(outcome).toMatchObject({ ok: true, value: { blankPages: [] } });
    expect(await linesOf(file)).toEqual(["Chương trình hành động", SENTENCE, "Số 01-CTr/ĐU"]);
    expect(shares).toEqual([0.5, 1]);
  });

  test("parts columns that stand far from each other with tabs", async () => {
    expect(await linesOf(pdfOf([[{ 50: "Hộ nghèo", 200: "%", 300: "dưới 1" }]]))).toEqual([
      "Hộ nghèo\t%\tdưới 1",
    ]);
  });

  test("parts columns a few spaces apart where lines agree on their place, and no words of justified lines", async () => {
    const rows = ["Hộ nghèo", "Trồng rừng", "Bảo hiểm"].map((name, at) => ({
      50: name,
      [50 + 6 * name.length + 10]: "cả xã",
      200: "2026",
      232: `${90 + at}`,
    }));
    expect(await linesOf(pdfOf([rows]))).toEqual([
      "Hộ nghèo cả xã\t2026\t90",
      "Trồng rừng cả xã\t2026\t91",
      "Bảo hiểm cả xã\t2026\t92",
    ]);
  });

  test("with scanned pages among others tells which", async () => {
    expect((await read(pdfOf([[SENTENCE], "picture", [SENTENCE], "picture"]))).blankPages).toEqual([2, 4]);
  });
});

describe("told apart, each with its own word:", () => {
  test.each([
    ["a PDF of scanned pages only", () => pdfOf(["picture", "picture"]), "file-scanned"],
    ["a PDF under a password", lockedPdf, "file-encrypted"],
    ["a PDF cut short", () => latin("%PDF-1.7\n1 0 obj <<"), "file-damaged"],
    ["a Word document under a password", () => compound("EncryptedPackage"), "file-encrypted"],
    ["a document of Word 97-2003", () => compound("WordDocument"), "file-old-word"],
    ["a program", () => latin("\x7fELF\x02\x01\0\0\0\x9c"), "file-not-document"],
    ["a document that says it inflates beyond 32 MiB", () => bomb(33 * 2 ** 20, false), "file-bomb"],
    ["a PDF that claims a million pages and has an empty one", endlessPdf, "file-scanned"],
    ["a file above 20 MB", () => new Uint8Array(20 * 2 ** 20 + 1), "file-too-large"],
    ["an empty file", () => new Uint8Array(0), "file-empty"],
    ["a document without words", () => docx(paragraph(" ")), "file-empty"],
  ])("%s", async (_what, make, code) => {
    expect(await textOfFile(make(), silent)).toMatchObject({ ok: false, fault: { code } });
  });
});
