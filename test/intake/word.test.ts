import { textOfFile } from "../../src/intake/files/fileText";
import { documentOf, docx, paragraph, relationsOf, zipOf } from "./files";

const read = async (bytes: Uint8Array) => {
  const outcome = await textOfFile(bytes, () => undefined);
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
};
const linesOf = async (bytes: Uint8Array) =>
  (await read(bytes)).text.split("\n").filter((line) => line.trim() !== "");
const lineOf = async (inside: string) => (await linesOf(docx(`<w:p>${inside}</w:p>`))).join("|");
const run = (text: string, look = "") =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const raised = '<w:vertAlign w:val="superscript"/>';

describe("the letters of a Word document", () => {
  test.each([
    [
      "a raised digit joins no figure",
      run("đạt 250") + run("1", raised) + run(" tỷ đồng"),
      "đạt 250¹ tỷ đồng",
    ],
    ["a lowered one neither", run("CO") + run("2", '<w:vertAlign w:val="subscript"/>'), "CO₂"],
    [
      "a symbol reads as it shows",
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(" 95%"),
      "≥ 95%",
    ],
    ["so does a private letter of its font", run("\uf0a3 5%", '<w:rFonts w:ascii="Symbol"/>'), "≤ 5%"],
    [
      "a picture of a font is no digit",
      '<w:r><w:sym w:font="Wingdings" w:char="0031"/></w:r>' + run("5%"),
      "\uf0315%",
    ],
    ["an equation is read", "<m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>" + run(" 95%"), "≥ 95%"],
    [
      "a power in an equation is raised, a fraction has its stroke",
      "<m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>",
      "m²1/4",
    ],
    ["hidden letters are left out", run("dưới ") + run("2", "<w:vanish/>") + run("1%"), "dưới 1%"],
    ["letters said not to be hidden are not", run("2", '<w:vanish w:val="0"/>'), "2"],
    ["struck letters carry a stroke", run("2", "<w:strike/>") + run("1%"), "2\u03361%"],
    [
      "what was moved away is left out",
      `<w:moveFrom>${run("cũ ")}</w:moveFrom><w:moveTo>${run("mới")}</w:moveTo>`,
      "mới",
    ],
    [
      "a field shows its result and not its code",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
        run("ẩn") +
        '<w:r><w:instrText>= 2 + 3</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
        run("5") +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run("%"),
      "5%",
    ],
    [
      "a content control shows what was typed and not what stands in for it",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("90%")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Bấm vào đây")}</w:sdtContent></w:sdt>`,
      "90%",
    ],
  ])("%s", async (_what, inside, line) => {
    expect(await lineOf(inside)).toBe(line);
  });

  test("of a paragraph whose mark was deleted go on in the next", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Thu nhập ")}</w:p>`;
    expect(await linesOf(docx(first + paragraph("đạt 100 triệu đồng")))).toEqual([
      "Thu nhập đạt 100 triệu đồng",
    ]);
  });

  test("of a text box follow the paragraph it hangs on", async () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph("trong khung")}</w:txbxContent></w:pict></w:r>`;
    expect(await linesOf(docx(`<w:p>${run("trước ")}${box}${run("sau")}</w:p>`))).toEqual([
      "trước sau",
      "trong khung",
    ]);
  });
});

describe("the tables of a Word document", () => {
  const cell = (text: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const first = '<w:vMerge w:val="restart"/>';
  const tableOf = (...rows: string[]) => docx(`<w:tbl>${rows.join("")}</w:tbl>`);

  test("keep their columns under a cell over several, and say a cell over several rows in each", async () => {
    const file = tableOf(
      row(cell("Chỉ tiêu", first), cell("Mục tiêu", '<w:gridSpan w:val="2"/>'), cell("Ghi chú")),
      row(cell("", "<w:vMerge/>"), cell("2026"), cell("2030"), cell("")),
      row(cell("Hộ nghèo"), cell("3%"), cell("1%"), cell("")),
    );
    expect(await linesOf(file)).toEqual([
      "Chỉ tiêu\tMục tiêu\t\tGhi chú",
      "Chỉ tiêu\t2026\t2030\t",
      "Hộ nghèo\t3%\t1%\t",
    ]);
  });

  test("inside a cell follow the row they stand in", async () => {
    const inner = `<w:tbl>${row(cell("Hộ nghèo"), cell("1%"))}</w:tbl>`;
    const file = tableOf(row(`<w:tc>${paragraph("Biểu 1")}${inner}<w:p/></w:tc>`), row(cell("Biểu 2")));
    expect(await linesOf(file)).toEqual(["Biểu 1", "Hộ nghèo\t1%", "Biểu 2"]);
  });

  test("leave out a row that was deleted, and no tab or break parts a cell", async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell("cũ")}</w:tr>`;
    const broken = `<w:tc><w:p>${run("Hộ")}<w:r><w:br/></w:r>${run("nghèo")}<w:r><w:tab/></w:r>${run("đa chiều")}</w:p></w:tc>`;
    expect(await linesOf(tableOf(deleted, row(broken, cell("1%"))))).toEqual(["Hộ nghèo đa chiều\t1%"]);
  });
});

describe("the lists of a Word document", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = (...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="0">${levels.join("")}</w:abstractNum>`;
  const list = (id: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;
  const labels = async (lists: string, places: readonly (readonly [number, number])[]) =>
    (await linesOf(docx(places.map((place) => paragraph("x", place)).join(""), lists))).map((line) =>
      line.replace(/ ?x$/, ""),
    );

  test("of one definition count on from one another, unless one has a start of its own", async () => {
    const own = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = definition(level(0, "decimal", "%1.")) + list(1) + list(2) + list(3, own);
    expect(
      await labels(lists, [
        [1, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 0],
      ]),
    ).toEqual(["1.", "2.", "3.", "1.", "2."]);
  });

  test("start again below a level above, unless they never do", async () => {
    const lists =
      definition(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "decimal", "(%3)", '<w:lvlRestart w:val="0"/>'),
      ) + list(1);
    expect(
      await labels(lists, [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
    ).toEqual(["I.", "1.", "2.", "(1)", "II.", "1.", "(2)"]);
  });

  // As LibreOffice numbers them.
  test("count a level above that was left out", async () => {
    const lists =
      definition(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2."),
        level(2, "lowerLetter", "%3)"),
      ) + list(1);
    expect(
      await labels(lists, [
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 2],
        [1, 1],
      ]),
    ).toEqual(["I.1.", "I.2.", "II.", "a)", "II.2."]);
  });

  test("numbered as laws are show digits only", async () => {
    const lists =
      definition(level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2.", "<w:isLgl/>")) + list(1);
    expect(
      await labels(lists, [
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(["I.", "1.1."]);
  });

  test("count a paragraph without words, and keep their own signs", async () => {
    const lists = definition(level(0, "decimal", "%1."), level(1, "bullet", "+")) + list(1);
    const file = docx(
      paragraph("a", [1, 0]) + paragraph("", [1, 0]) + paragraph("b", [1, 0]) + paragraph("c", [1, 1]),
      lists,
    );
    expect(await linesOf(file)).toEqual(["1. a", "3. b", "+ c"]);
  });
});

describe("what a Word document holds beside its text", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test("is told with its words, a header that stands on every page once", async () => {
    const deletion = `<w:del><w:r><w:delText>2</w:delText></w:r><w:r><w:delText>5%</w:delText></w:r></w:del>`;
    const file = zipOf({
      "_rels/.rels": relationsOf({ officeDocument: "word/document.xml" }),
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
        ["header", "header1.xml"],
        ["header", "header2.xml"],
        ["footer", "footer1.xml"],
        ["footnotes", "footnotes.xml"],
        ["endnotes", "endnotes.xml"],
        ["comments", "comments.xml"],
      ]
        .map(
          ([type, target]) =>
            `<Relationship Id="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
      "word/document.xml": documentOf(
        `<w:p>${run("đạt 90")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("%")}${deletion}${run(" vào năm 2030")}</w:p>` +
          `<w:p><w:moveFrom>${run("Thu nhập 100 triệu")}</w:moveFrom></w:p>` +
          `<w:p>${run("dưới ")}${run("2", "<w:vanish/>")}${run("1%")}</w:p>` +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${run("Nhập tỷ lệ")}</w:p></w:sdtContent></w:sdt>` +
          `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("Hộ nghèo")}</w:tc><w:tc>${paragraph("3%")}</w:tc></w:tr></w:tbl>`,
      ),
      "word/header1.xml": `<w:hdr ${W}>${paragraph("CHƯƠNG TRÌNH")}</w:hdr>`,
      "word/header2.xml": `<w:hdr ${W}>${paragraph("CHƯƠNG TRÌNH")}</w:hdr>`,
      "word/footer1.xml": `<w:ftr ${W}>${paragraph("Trang 2")}</w:ftr>`,
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${paragraph("Theo chuẩn 2026 - 2030")}</w:footnote></w:footnotes>`,
      "word/endnotes.xml": `<w:endnotes ${W}><w:endnote w:id="2">${paragraph("Số của huyện")}</w:endnote></w:endnotes>`,
      "word/comments.xml": `<w:comments ${W}><w:comment w:id="0">${paragraph("Xem lại 90%")}</w:comment></w:comments>`,
    });
    expect(await linesOf(file)).toEqual(["đạt 90% vào năm 2030", "dưới 1%"]);
    expect((await read(file)).leftOut).toEqual([
      { what: "deleted", text: "25%" },
      { what: "moved", text: "Thu nhập 100 triệu" },
      { what: "hidden", text: "2" },
      { what: "placeholder", text: "Nhập tỷ lệ" },
      { what: "deleted", text: "Hộ nghèo 3%" },
      { what: "header", text: "CHƯƠNG TRÌNH" },
      { what: "footer", text: "Trang 2" },
      { what: "footnote", text: "Theo chuẩn 2026 - 2030" },
      { what: "endnote", text: "Số của huyện" },
      { what: "comment", text: "Xem lại 90%" },
    ]);
  });

  test("and in files of other kinds that only Word puts together is refused, with what to do", async () => {
    const file = docx(`${paragraph("Hộ nghèo dưới 1%")}<w:altChunk/>`);
    expect(await textOfFile(file, () => undefined)).toEqual({
      ok: false,
      fault: { code: "file-other-document", detail: { kind: "altChunk" } },
    });
  });
});

describe("what is drawn in a Word document", () => {
  const NAMES = [
    ["wp", "drawingml/2006/wordprocessingDrawing"],
    ["a", "drawingml/2006/main"],
    ["pic", "drawingml/2006/picture"],
    ["c", "drawingml/2006/chart"],
    ["dgm", "drawingml/2006/diagram"],
    ["r", "officeDocument/2006/relationships"],
  ].map(([prefix, name]) => `xmlns:${prefix ?? ""}="http://schemas.openxmlformats.org/${name ?? ""}"`);
  const OLD = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
  const drawing = (inside: string, descr = "") =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình 1" descr="${descr}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const drawn = (body: string, more: Readonly<Record<string, string>> = {}) =>
    zipOf({
      "_rels/.rels": relationsOf({ officeDocument: "word/document.xml" }),
      "word/document.xml": documentOf(body).replace("<w:document ", `<w:document ${NAMES.join(" ")} ${OLD} `),
      "word/_rels/document.xml.rels": relationsOf({
        chart: "charts/chart1.xml",
        diagramData: "diagrams/data1.xml",
      }),
      ...more,
    });

  test("is told with the paragraph it stands in, or the one before", async () => {
    const file = drawn(
      paragraph("Kết quả năm 2025") +
        `<w:p>${drawing("<pic:pic/>", "Bảng chỉ tiêu chụp lại")}</w:p>` +
        `<w:p>${run("Sơ đồ vị trí")}${drawing("<pic:pic/>")}</w:p>`,
    );
    const { text, leftOut } = await read(file);
    expect(text.trim().split(/\n+/)).toEqual(["Kết quả năm 2025", "Sơ đồ vị trí"]);
    expect(leftOut).toEqual([
      { what: "picture", text: "Bảng chỉ tiêu chụp lại", near: "Kết quả năm 2025" },
      { what: "picture", text: "", near: "Sơ đồ vị trí" },
    ]);
  });

  test("of a chart or a diagram comes with its words and numbers, which are no part of the text", async () => {
    const file = drawn(
      `<w:p>${run("Tăng trưởng")}${drawing('<c:chart r:id="chart"/>')}</w:p><w:p>${run("Bộ máy")}${drawing('<dgm:relIds r:dm="diagramData"/>')}</w:p>`,
      {
        "word/charts/chart1.xml": `<c:chartSpace ${NAMES.join(" ")}><c:title><a:t>Thu ngân sách</a:t></c:title><c:f>Sheet1!$A$1</c:f><c:pt><c:v>2025</c:v></c:pt><c:pt><c:v>12.5</c:v></c:pt></c:chartSpace>`,
        "word/diagrams/data1.xml": `<dgm:dataModel ${NAMES.join(" ")}><a:t>Đảng ủy</a:t><a:t>UBND</a:t></dgm:dataModel>`,
      },
    );
    const { text, leftOut } = await read(file);
    expect(text).not.toContain("12.5");
    expect(leftOut).toEqual([
      { what: "chart", text: "Thu ngân sách 2025 12.5", near: "Tăng trưởng" },
      { what: "diagram", text: "Đảng ủy UBND", near: "Bộ máy" },
    ]);
  });

  test("of an object of another program is told once, without its preview; old pictures too", async () => {
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const old = '<w:r><w:pict><v:shape alt="Con dấu"><v:imagedata r:id="y"/></v:shape></w:pict></w:r>';
    const { leftOut } = await read(drawn(`<w:p>${object}</w:p>` + `<w:p>${run("Nơi nhận")}${old}</w:p>`));
    expect(leftOut).toEqual([
      { what: "object", text: "Excel.Sheet.12", near: "" },
      { what: "picture", text: "Con dấu", near: "Nơi nhận" },
    ]);
  });
});

test("a long Word document tells how far it is read, and reading it can be stopped", async () => {
  const file = docx(
    Array.from({ length: 12_000 }, (_, at) => paragraph(`Chỉ tiêu ${String(Math.sin(at))}`)).join(""),
  );
  let now = 0;
  const clock = jest.spyOn(Date, "now").mockImplementation(() => (now += 20));
  const stop = new AbortController();
  const told: number[] = [];
  const reading = textOfFile(
    file,
    (done) => {
      told.push(done);
      if (told.length === 3) stop.abort();
    },
    stop.signal,
  );
  await expect(reading).rejects.toThrow();
  clock.mockRestore();
  expect(told).toHaveLength(3);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.every((done) => done > 0 && done < 1)).toBe(true);
});
