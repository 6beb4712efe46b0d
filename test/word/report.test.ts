import { PAPER_FORMS, type PaperForm } from "../../src/domain/annexForm";
import type { Language } from "../../src/i18n/language";
import { words as paragraphWords } from "../../src/i18n/vi/reportParagraph";
import { PROGRAMME } from "../../src/programme/programme";
import { reportParagraph } from "../../src/sentences/reportParagraph";
import { paragraphFacts } from "../../src/tracker/paragraphFacts";
import type { ReportBook, StatusSnapshot } from "../../src/tracker/port";
import { writeReport } from "../../src/word/report";
import { day, EMPTY_BOOK, entered, STATUS, withRow } from "../taskpane/book";
import { sdkErrors } from "../xlsx/sdk";
import { openDocument } from "./openDocument";

const ON = { year: 2026, month: 12, day: 15 };

const bookOf = (snapshot: StatusSnapshot, more: Partial<ReportBook> = {}): ReportBook => ({
  programme: PROGRAMME,
  snapshot,
  tasks: [],
  ...more,
});

async function written(book: ReportBook, form: PaperForm = "party", language: Language = "vi") {
  const file = await writeReport(book, form, language, ON);
  return { ...file, ...openDocument(file.bytes) };
}

/** Written once, read by several tests. */
let full: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  full = await written(FULL);
});

/** Everything a workbook can tell, in every part of the report. */
const FULL = bookOf(
  {
    ...withRow("K06C", {
      verdict: "missed",
      actual: 9.1,
      figures: [{ year: 2026, plan: null, estimate: 9.1, result: null, used: 9.1 }],
      cause: "Chưa có cụm công nghiệp.",
      remedy: "Thu hút đầu tư",
      proposal: "Bố trí quỹ đất",
    }),
    schemes: STATUS.schemes.map((scheme) => ({
      ...scheme,
      steps: scheme.steps.map((step) =>
        step.name === "issue" && scheme.code === "DA01" ? { ...step, done: day(2026, 1, 5) } : step,
      ),
    })),
  },
  {
    tasks: [
      {
        summary: "Tuyên truyền Nghị quyết.",
        product: "Kế hoạch 05-KH/ĐU",
        state: "Hoàn thành",
        thisYear: "",
      },
    ],
  },
);

test("is sound to Microsoft's own check of such files", () => {
  expect(sdkErrors(full.bytes, "docx")).toEqual([]);
});

test.each([
  [
    "party",
    ["ĐẢNG UỶ XÃ NGUYỄN LƯƠNG BẰNG", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số ……-BC/ĐU", "T/M BAN CHẤP HÀNH", "BÍ THƯ"],
    /kèm theo\.$/,
  ],
  [
    "government",
    [
      "XÃ NGUYỄN LƯƠNG BẰNG",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: ……/BC-UBND",
      "TM. UỶ BAN NHÂN DÂN",
      "CHỦ TỊCH",
    ],
    /kèm theo\.\/\.$/,
  ],
] as const)(
  "the paper %s has its head, blanks to fill in, its end and its signature",
  async (form, lines, end) => {
    const { paragraphs, name } = await written(FULL, form);
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([...lines, "Nơi nhận:", "BÁO CÁO"]));
    expect(texts).toContain("Nguyễn Lương Bằng, ngày …… tháng …… năm 2026");
    expect(texts).toContainEqual(expect.stringMatching(end));
    expect(name).toMatch(/^Báo cáo năm 2026 - .+ xã Nguyễn Lương Bằng\.docx$/);
  },
);

test.each(PAPER_FORMS)("the paper %s names no commune but the programme's", async (form) => {
  const programme = {
    ...PROGRAMME,
    commune: { level: "phường", name: "Bến Đò" },
    parent: { level: "tỉnh", name: "Sông Xanh" },
    document: { ...PROGRAMME.document, resolution: "Nghị quyết số 5", title: "Chương trình hành động" },
  };
  const { part, name } = await written({ ...FULL, programme }, form);
  const all = ["word/document.xml", "docProps/core.xml"].map(part).join() + name;
  expect(all).not.toMatch(/Nguyễn Lương Bằng|Hải Phòng/i);
  expect(all).toMatch(/Bến Đò/i);
});

test("A4 upright with the margins of official papers, then the annex on its side", () => {
  const { sections } = full;
  expect(sections).toEqual([
    {
      width: 210,
      height: 297,
      orientation: "portrait",
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
    },
    {
      width: 297,
      height: 210,
      orientation: "landscape",
      margins: { top: 30, right: 15, bottom: 15, left: 20 },
    },
  ]);
});

test("Times New Roman 14, in styles that Word lists by name", () => {
  const { part, paragraphs } = full;
  expect(part("word/styles.xml")).toMatch(
    /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/,
  );
  const styleOf = (start: RegExp) => paragraphs.find(({ text }) => start.test(text))?.style;
  expect(styleOf(/^BÁO CÁO$/)).toBe("Title");
  expect(styleOf(/^A\. /)).toBe("Heading 1");
  expect(styleOf(/^I\. /)).toBe("Heading 2");
  expect(styleOf(/^Không đạt \(/)).toBe("Heading 3");
  expect(styleOf(/^Đến hết|^Ước đến hết/)).toBe("Body Text");
});

test("tells the count of the paragraph, then each group, dates, tasks and what is asked for", () => {
  const { paragraphs } = full;
  const texts = paragraphs.map(({ text }) => text);
  const [count] = reportParagraph(paragraphFacts(FULL.snapshot, "vi"), paragraphWords).split("\n");
  expect(texts).toContain(count);
  expect(texts.filter((text) => /^([A-EĐ]|[IV]+)\. /.test(text))).toEqual([
    "A. ĐÁNH GIÁ CHUNG",
    "B. KẾT QUẢ THEO TỪNG NHÓM CHỈ TIÊU",
    "I. Xây dựng Đảng và hệ thống chính trị",
    "II. Kinh tế",
    "III. Văn hoá - xã hội",
    "C. MỐC THỜI GIAN, ĐỀ ÁN, KẾ HOẠCH",
    "D. NHIỆM VỤ, GIẢI PHÁP",
    "Đ. ĐỀ NGHỊ",
  ]);
  expect(texts).toEqual(
    expect.arrayContaining([
      "- Số doanh nghiệp trên 1.000 dân (ước thực hiện 9,1 doanh nghiệp, mục tiêu từ 15 doanh nghiệp trở lên), nguyên nhân: Chưa có cụm công nghiệp; giải pháp: Thu hút đầu tư.",
      "- Ban hành “Nâng cao giá trị vùng rau màu”: hoàn thành ngày 05/01/2026 (chậm 05 ngày).",
      "- Hạn hoàn thiện 30/11/2025 (quá hạn 358 ngày), hạn ban hành 31/12/2025 (quá hạn 327 ngày): “Phân loại rác thải tại nguồn”.",
      "- Rà soát hộ nghèo: hạn 31/12/2026.",
      "- Tuyên truyền Nghị quyết (sản phẩm: Kế hoạch 05-KH/ĐU).",
      "- Số doanh nghiệp trên 1.000 dân: Bố trí quỹ đất.",
    ]),
  );
});

test("the annex has titles, column numbers, groups and every figure as a cell shows it", async () => {
  const { tables } = await written(bookOf(withRow("K03", { attainment: 0.8434, ofBefore: 1.0659 })));
  const table = tables.find(({ style }) => style === "Table Grid");
  if (!table) throw new Error("no annex");
  expect(table.headRows).toBe(3);
  const [titles = [], below = [], numbers = [], ...rows] = table.rows;
  expect(titles.slice(0, 5)).toEqual(["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu", "Năm đích"]);
  expect(below.filter((text) => text !== "")).toEqual(["với năm trước", "theo số liệu"]);
  expect(numbers).toEqual(numbers.map((_, place) => String(place + 1)));
  expect(rows.map(([number]) => number).filter((number) => /^[IV]+$/.test(number ?? ""))).toEqual([
    "I",
    "II",
    "III",
  ]);
  expect(rows.find((row) => row[1] === "Thu ngân sách nhà nước")?.slice(3, 8)).toEqual([
    "≥ 10",
    "2030",
    "1.850,0",
    "10,8%/năm",
    "",
  ]);
  expect(rows.find((row) => row[1] === "Giá trị sản phẩm trên 1ha")?.slice(4, 9)).toEqual([
    "2030",
    "182,0",
    "194,0",
    "106,6%",
    "84,3%",
  ]);
  for (const row of rows.filter((cells) => cells.length > 2)) expect(row).toHaveLength(numbers.length);
});

test("a closed year is told as it was closed, and the annex says what changed since", async () => {
  const before = withRow("K09", { cause: "Thiếu lớp học" });
  const closing = {
    year: 2026,
    document: "125-BC/ĐU",
    by: "",
    on: day(2027, 1, 15),
    rows: before.rows.map((row) => ({
      ...row,
      ...(row.figures.find(({ year }) => year === 2026) ?? { plan: null, estimate: null, result: null }),
      verdict: row.verdictText,
    })),
  };
  const changed = entered(
    { ...STATUS, closed: [closing] },
    { table: "SoLieu", code: "K09", cells: { "TH 2026": 77 } },
  );
  const { paragraphs, tables } = await written(bookOf(changed));
  const texts = paragraphs.map(({ text }) => text).join("\n");
  expect(texts).toContain(
    "Tỷ lệ lao động qua đào tạo có chứng chỉ (thực hiện 40,2%, mục tiêu trên 50%), nguyên nhân: Thiếu lớp học",
  );
  expect(texts).toContain(
    "đã chốt ngày 15/01/2027 theo văn bản số 125-BC/ĐU; sửa sau chốt: K09 (TH 2026: 40,2 → 77)",
  );
  expect(tables.flatMap(({ rows }) => rows.flat())).toContain("40,2");
  expect(tables.flatMap(({ rows }) => rows.flat())).not.toContain("77,0");
});

test.each(["vi", "en"] as const)(
  "without a figure, without a target, in %s: every paragraph is a whole sentence",
  async (language) => {
    for (const snapshot of [EMPTY_BOOK, { ...EMPTY_BOOK, rows: [], milestones: [], schemes: [] }]) {
      const { paragraphs } = await written(bookOf(snapshot), "party", language);
      for (const { text, style } of paragraphs.filter(({ style: one }) => one === "Body Text"))
        expect([style, text]).toEqual([style, expect.stringMatching(/^[\p{Lu}][^\n]*[^.,;:\s][.:]$/u)]);
      expect(paragraphs.map(({ text }) => text).join()).not.toMatch(/undefined|null|NaN|\(\)/);
    }
  },
);

test("in an English pane the text is English, and the form as the law has it", async () => {
  const { paragraphs } = await written(FULL, "government", "en");
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Độc lập - Tự do - Hạnh phúc",
      "A. OVERALL",
      "Not met (1 component):",
      "Overdue on 23/11/2026 (2 items):",
      "E. PROPOSALS",
    ]),
  );
});
