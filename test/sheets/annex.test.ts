import { VERDICTS } from "../../src/domain/verdict";
import { PROGRAMME } from "../../src/programme/programme";
import { placeAt } from "../../src/sheets/a1/address";
import { annexSheet } from "../../src/sheets/annex/annex";
import { ANNEX_FORMS, type AnnexForm } from "../../src/domain/annexForm";
import type { Report, ReportRow } from "../../src/sheets/annex/report";
import type { Sheet } from "../../src/sheets/types";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const DAY = { year: 2027, month: 2, day: 5 };

const rowOf = (code: string, given: Partial<ReportRow> = {}): ReportRow => {
  const target = PROGRAMME.targets.find((one) => one.code === code);
  const group = PROGRAMME.groups.find((one) => one.code === target?.group);
  return {
    code,
    name: target?.name ?? "Chỉ tiêu tự thêm",
    group: group ? `${group.code}. ${group.name}` : "",
    clause: target?.clause ?? "",
    unit: target?.unit ?? "việc",
    figuresUnit: target?.unit ?? "việc",
    growth: null,
    target: target?.target ?? "≥ 1",
    dueYear: target?.dueYear ?? null,
    ofPlan: null,
    ofBefore: null,
    attainment: null,
    verdict: "no-data",
    verdictText: "Chưa đủ số liệu",
    officialVerdict: "",
    lead: "",
    figures: YEARS.map((year) => ({ year, plan: null, estimate: null, result: null, used: null })),
    source: "",
    cause: "",
    remedy: "",
    proposal: "",
    ...given,
  };
};

const figures = (byYear: Readonly<Record<number, { plan?: number; estimate?: number; result?: number }>>) =>
  YEARS.map((year) => {
    const { plan = null, estimate = null, result = null } = byYear[year] ?? {};
    return { year, plan, estimate, result, used: result ?? estimate };
  });

const reportOn = (
  reportingYear: number,
  rows: readonly ReportRow[],
  countBase: Report["countBase"] = "item",
): Report => ({
  reportingYear,
  countBase,
  years: YEARS,
  rows,
  closed: null,
  late: [],
});

const everyRow = reportOn(
  2026,
  PROGRAMME.targets.map(({ code }) => rowOf(code)),
);

const annex = (report: Report, form: AnnexForm = "annex") => annexSheet(PROGRAMME, report, form, DAY);

/** All texts outside the table, in the order of the page. */
const texts = ({ blocks }: Sheet) =>
  blocks.flatMap(({ cells }) => (cells.length > 1 ? [] : (cells[0]?.map(String) ?? [])));

const bodyOf = ({ blocks }: Sheet) => {
  const body = blocks.find(({ cells }) => cells.length > 1);
  if (!body) throw new Error("the annex has no body");
  return body;
};

const cellsOf = (sheet: Sheet, name: RegExp) =>
  bodyOf(sheet).cells.find(([, title]) => typeof title === "string" && name.test(title));

/** Place of a column, by its title in the header. */
const placeOf = ({ blocks }: Sheet, title: string) => {
  const head = blocks.find(({ look, cells }) => look === "header" && cells[0]?.[0] === title);
  if (!head) throw new Error(`the annex has no column "${title}"`);
  return placeAt(head.at).column;
};

/** A row with something in every column. */
const FULL = rowOf("K04", {
  figures: figures({ 2025: { result: 80 }, 2026: { plan: 100, estimate: 90 }, 2027: { result: 95 } }),
  ofPlan: 0.9,
  ofBefore: 1.125,
  attainment: 0.4,
  officialVerdict: "Đạt",
  lead: "Phòng Kinh tế",
  cause: "thiên tai",
});

const numbersIn = ({ blocks }: Sheet) => blocks.find(({ look }) => look === "columnNumber")?.cells[0];

test("the columns are numbered from 1 to 14 under titles of the official table", () => {
  const sheet = annex(reportOn(2026, [FULL]));
  expect(numbersIn(sheet)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "12a", "12b", 13, 14]);
  expect(texts(sheet)).toEqual(
    expect.arrayContaining([
      "STT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Mục tiêu",
      "Năm đích",
      "TH 2025 (gốc)",
      "So sánh",
    ]),
  );
});

test("no column is printed empty; those that are there are numbered without a gap, and the notes follow", () => {
  const sheet = annex(reportOn(2026, [{ ...FULL, officialVerdict: "", ofPlan: null, cause: "" }]));
  expect(numbersIn(sheet)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(texts(sheet)).not.toContain("chính thức");
  const note = texts(sheet).join("\n");
  expect(note).toContain("Cột 9 so với năm 2025");
  expect(note).toContain("Cột 11 đánh giá theo tiến độ");
  expect(note).not.toContain("kế hoạch năm,");
});

test.each([
  ["with something in every column", [FULL]],
  ["with the fewest columns", [rowOf("D01A")]],
  [
    "with large figures",
    [{ ...FULL, figures: figures({ 2025: { result: 1234567.8 }, 2026: { plan: 9876543.2 } }) }],
  ],
])("%s, the columns fill the page and no more", (_, rows) => {
  const { widths = [] } = annex(reportOn(2026, rows));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(136, 6);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(4);
});

test("says which year the figures are compared with", () => {
  expect(texts(annex(reportOn(2028, [FULL]))).join("\n")).toMatch(/cột \d+ so với năm 2027/);
});

test("every target stands once, under its group; parts of a target have a dash before their name", () => {
  const { cells } = bodyOf(annex(everyRow));
  expect(
    cells.filter(([number]) => typeof number === "string" && /^[IV]+$/.test(number)).map(([, name]) => name),
  ).toEqual(PROGRAMME.groups.map(({ name }) => name.toUpperCase()));
  const parts = PROGRAMME.targets.filter(({ parent }) => parent !== undefined);
  expect(
    cells.flatMap(([, name]) => (typeof name === "string" && name.startsWith("- ") ? [name] : [])),
  ).toEqual(parts.map(({ name }) => `- ${name}`));
  expect(cells).toHaveLength(PROGRAMME.groups.length + PROGRAMME.targets.length);
});

test.each([
  ["item", "24", "Tổng số 24 chỉ tiêu (43 chỉ tiêu thành phần): "],
  ["component", "43", "Tổng số 43 chỉ tiêu thành phần (thuộc 24 chỉ tiêu): "],
] as const)("counted by %s, the numbers end with %s, which the total says", (base, last, total) => {
  const sheet = annex(reportOn(2026, everyRow.rows, base));
  const numbers = bodyOf(sheet).cells.flatMap(([number]) =>
    typeof number === "number" || (typeof number === "string" && /^\d/.test(number)) ? [String(number)] : [],
  );
  expect(numbers.at(-1)?.split(".")[0]).toBe(last);
  const heads = numbers.map((number) => Number(number.split(".")[0]));
  expect(new Set(heads).size).toBe(Number(last));
  expect(heads).toEqual([...heads].sort((one, other) => one - other));
  expect(texts(sheet)).toContainEqual(expect.stringContaining(total));
  expect(texts(sheet)).toContainEqual(expect.stringContaining("nêu ở mục II.2.2.3"));
});

test("a target the programme does not have is printed all the same, last", () => {
  const { cells } = bodyOf(annex(reportOn(2026, [rowOf("TU1"), rowOf("D01A")])));
  expect(cells.map(([, name]) => name).slice(2)).toEqual(["CHỈ TIÊU KHÁC", "Chỉ tiêu tự thêm"]);
});

test("prints the comparisons of the workbook: points for shares, per cent for amounts, and marks a good fall", () => {
  const sheet = annex(
    reportOn(2026, [
      rowOf("K04", {
        figures: figures({ 2025: { result: 80 }, 2026: { plan: 100, estimate: 90 } }),
        ofPlan: 0.9,
        ofBefore: 1.125,
        attainment: 0.4,
      }),
      rowOf("K09", { ofBefore: 1.4 }),
      rowOf("K15", { ofBefore: 0.6 }),
    ]),
  );
  const [, , , , , base, plan, now, toPlan, toBefore, progress] =
    cellsOf(sheet, /Thu nhập|thu nhập/) ?? bodyOf(sheet).cells[2] ?? [];
  expect([base, plan, now, toPlan, toBefore, progress]).toEqual([80, 100, 90, 0.9, 1.125, 0.4]);
  const formats = bodyOf(sheet).format as string[][];
  const formatOf = (ofBefore: number) =>
    formats[bodyOf(sheet).cells.findIndex((cells) => cells[9] === ofBefore)]?.[9];
  expect(formatOf(1.125)).toBe("0.0%");
  expect(formatOf(1.4)).toContain("điểm %");
  expect(formatOf(0.6)).toContain("✓");
});

test("the official verdict stands beside the computed one, with cause, remedy and proposal", () => {
  const sheet = annex(
    reportOn(2026, [
      rowOf("D01A", {
        verdict: "nearly",
        officialVerdict: "Đạt",
        cause: "Kết quả thẩm định muộn.",
        proposal: "công nhận trong quý I",
      }),
    ]),
  );
  const cells = bodyOf(sheet).cells[1] ?? [];
  const under = (title: string) => cells[placeOf(sheet, title)];
  expect([under("theo số liệu"), under("chính thức")]).toEqual(["Xấp xỉ đạt", "Đạt"]);
  expect(under("Nguyên nhân, giải pháp, đề nghị")).toBe(
    "Nguyên nhân: Kết quả thẩm định muộn.\nĐề nghị: công nhận trong quý I.",
  );
  expect(texts(sheet)).toContainEqual(
    expect.stringContaining("vượt 00; đạt 01; đang thực hiện 00; không đạt 00;"),
  );
});

test("the five classes of the summary line add up to all targets", () => {
  const rows = VERDICTS.flatMap(({ code }, index) =>
    Array.from({ length: index + 1 }, () => rowOf("D01A", { verdict: code })),
  );
  const line =
    texts(annex(reportOn(2026, rows, "component"))).find((text) => text.startsWith("Tổng số")) ?? "";
  const count = (word: string) => Number(new RegExp(`${word} (\\d+)`).exec(line)?.[1]);
  expect(line).toMatch(/^Tổng số 55 chỉ tiêu thành phần/);
  const classes = [": vượt", "; đạt", "đang thực hiện", "; không đạt", "chưa đủ số liệu"].map(count);
  expect(classes.reduce((sum, one) => sum + one, 0)).toBe(55);
});

test("estimates are told from results: in the period line, and in italics where both stand in one column", () => {
  const result = rowOf("D01A", { figures: figures({ 2026: { estimate: 90, result: 91 } }) });
  const estimate = rowOf("D01B", { figures: figures({ 2026: { estimate: 90 } }) });
  const period = (rows: ReportRow[]) =>
    texts(annex(reportOn(2026, rows))).find((text) => text.startsWith("Kỳ báo cáo"));
  expect(period([result])).toBe("Kỳ báo cáo: năm 2026 (số thực hiện)");
  expect(period([estimate])).toBe("Kỳ báo cáo: năm 2026 (số ước thực hiện)");
  const both = annex(reportOn(2026, [result, estimate]));
  const { look } = bodyOf(both);
  const now = placeOf(both, "TH hoặc ước TH năm 2026");
  expect((look as string[][]).slice(1).map((row) => row[now])).toEqual(["formFigure", "formEstimate"]);
  expect(texts(both).join("\n")).toContain("số in nghiêng là số ước thực hiện");
});

test.each([
  [
    "party",
    [
      "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG",
      "ĐẢNG UỶ XÃ NGUYỄN LƯƠNG BẰNG",
      "*",
      "Số          -BC/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Nguyễn Lương Bằng, ngày 05 tháng 02 năm 2027",
      "-----",
      "Nơi nhận:",
      "- Ban Thường vụ Thành uỷ (để báo cáo),",
      "- Ban Tuyên giáo và Dân vận Thành uỷ,",
      "- Các đồng chí Uỷ viên BCH Đảng bộ xã,",
      "- Các phòng, ban, cơ quan, Uỷ ban MTTQ Việt Nam xã,",
      "- Các chi bộ trực thuộc Đảng uỷ,",
      "- Lưu VPĐU.",
      "T/M BAN CHẤP HÀNH",
      "BÍ THƯ",
    ],
  ],
  [
    "government",
    [
      "UỶ BAN NHÂN DÂN",
      "XÃ NGUYỄN LƯƠNG BẰNG",
      "Số:          /BC-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "TM. UỶ BAN NHÂN DÂN",
      "CHỦ TỊCH",
    ],
  ],
  [
    "party-annex",
    [
      "Biểu số 01",
      "(Kèm theo Báo cáo số ........-BC/ĐU ngày ...... tháng ...... năm ...... của Đảng uỷ xã Nguyễn Lương Bằng)",
      "T/M BAN CHẤP HÀNH",
      "BÍ THƯ",
    ],
  ],
  [
    "annex",
    [
      "Biểu số 01",
      "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU",
      "NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ I, NHIỆM KỲ 2025 - 2030",
      "(Kèm theo Báo cáo số ......../BC-UBND ngày ...... tháng ...... năm ...... của UBND xã Nguyễn Lương Bằng)",
    ],
  ],
] as const)("the form %s has its head and its signature", (form, lines) => {
  expect(texts(annex(everyRow, form))).toEqual(expect.arrayContaining([...lines, "NGƯỜI LẬP BIỂU"]));
});

test.each(ANNEX_FORMS)("the form %s names no commune but the programme's", (form) => {
  const other = {
    ...PROGRAMME,
    commune: { level: "phường", name: "Bến Đò" },
    parent: { level: "tỉnh", name: "Sông Xanh" },
    document: {
      ...PROGRAMME.document,
      resolution: "Nghị quyết số 5",
      onBehalf: "T/M ĐẢNG UỶ",
      post: "PHÓ BÍ THƯ",
    },
  };
  const all = JSON.stringify(annexSheet(other, everyRow, form, DAY));
  expect(all).not.toMatch(/Nguyễn Lương Bằng|Hải Phòng/i);
  expect(all).toMatch(/Bến Đò/i);
});

test("tells number, day, signatory and area of the programme's document where they are known, and nothing where not", () => {
  const unknown = JSON.stringify(annex(everyRow, "party"));
  expect(unknown).not.toMatch(/văn bản số|địa bàn:/);
  const { document } = PROGRAMME;
  const known = { ...document, number: "05-CTr/ĐU", signatory: "Nguyễn Văn A", area: "xã sau sắp xếp" };
  const lines = texts(annexSheet({ ...PROGRAMME, document: known }, everyRow, "party", DAY));
  expect(lines.join("\n")).toContain("văn bản số 05-CTr/ĐU, ngày 09/10/2025.");
  expect(lines.join("\n")).toContain("địa bàn: xã sau sắp xếp.");
  expect(lines.indexOf("Nguyễn Văn A")).toBeGreaterThan(lines.indexOf("BÍ THƯ"));
});

test("names who leads without calling a body of a signed paper a proposal", () => {
  const proposed = { ...rowOf("K01", { lead: "Phòng Kinh tế" }), leadBasis: "đề xuất" };
  const cells = bodyOf(annex(reportOn(2026, [proposed]))).cells.flat();
  expect(cells).toContain("Phòng Kinh tế");
  expect(JSON.stringify(cells)).not.toContain("đề xuất");
});

test("prints on A4 landscape with the three header rows on every page", () => {
  const { print } = annex(everyRow);
  expect(print.orientation).toBe("landscape");
  const [from, to] = (print.titleRows ?? "").split(":").map(Number);
  expect((to ?? 0) - (from ?? 0)).toBe(2);
});

test("a paper of the party ends with a full stop, one of the people's committee with ./.", () => {
  const last = (form: AnnexForm) =>
    texts(annex(everyRow, form))
      .filter((text) => /\.$/.test(text) && text.includes("("))
      .at(-1);
  expect(last("government")).toMatch(/[^.]\.\/\.$/);
  expect(last("party")).toMatch(/[^./]\.$/);
});
