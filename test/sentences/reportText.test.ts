import type { Verdict } from "../../src/domain/verdict";
import { words as paragraphEn } from "../../src/i18n/en/reportParagraph";
import { words as en } from "../../src/i18n/en/reportText";
import { words as stepsEn } from "../../src/i18n/en/steps";
import { words as paragraphVi } from "../../src/i18n/vi/reportParagraph";
import { words as vi } from "../../src/i18n/vi/reportText";
import { words as stepsVi } from "../../src/i18n/vi/steps";
import { type ReportFacts, reportLines, type ReportTarget } from "../../src/sentences/reportText";

const WORDS = {
  vi: { text: vi, paragraph: paragraphVi, steps: stepsVi },
  en: { text: en, paragraph: paragraphEn, steps: stepsEn },
};

const target = (verdict: Verdict | null, given: Partial<ReportTarget> = {}): ReportTarget => ({
  verdict,
  officialVerdict: "",
  name: "Tỷ lệ bao phủ",
  unit: "%",
  target: "> 90",
  clause: "",
  dueYear: 2030,
  figure: "91%",
  estimated: false,
  reason: "",
  cause: "",
  remedy: "",
  proposal: "",
  ...given,
});

const facts = (targets: readonly ReportTarget[], more: Partial<ReportFacts> = {}): ReportFacts => ({
  reportingYear: 2026,
  countBase: "component",
  estimated: false,
  rows: targets,
  reporter: "UBND xã A",
  programme: { title: "Chương trình hành động", number: "", signed: null },
  groups: targets.length === 0 ? [] : [{ number: "I", name: "Kinh tế", targets }],
  today: null,
  ahead: 90,
  done: [],
  open: [],
  tasks: [],
  proposals: [],
  annex: "Biểu số 01",
  end: ".",
  ...more,
});

const lines = (given: ReportFacts, language: "vi" | "en" = "vi") =>
  reportLines(given, WORDS[language]).map(({ text }) => text);

/** 30 November 2025 and days from it. */
const DAY = 45991;
const step = (title: string) => ({ title, step: "issue" as const, due: DAY });

test("one target: one line, which ends the list", () => {
  expect(lines(facts([target("met")])).slice(1, -1)).toEqual([
    "A. ĐÁNH GIÁ CHUNG",
    "Đến hết năm 2026, trong 01 chỉ tiêu thành phần: chỉ tiêu duy nhất đã đạt.",
    "B. KẾT QUẢ THEO TỪNG NHÓM CHỈ TIÊU",
    "I. Kinh tế",
    "Trong 01 chỉ tiêu thành phần: chỉ tiêu duy nhất đã đạt.",
    "Đạt mục tiêu (01 chỉ tiêu thành phần):",
    "Tỷ lệ bao phủ (thực hiện 91%, mục tiêu trên 90%).",
  ]);
});

test("several stand under what they have in common, with estimates said and what is asked for told elsewhere", () => {
  const told = lines(
    facts([
      target("slow", { estimated: true, cause: "thiếu vốn.", proposal: "cấp vốn" }),
      target("slow", { name: "Số hộ" }),
      target("unlikely"),
    ]),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      "Chậm tiến độ (02 chỉ tiêu thành phần):",
      "Tỷ lệ bao phủ (ước thực hiện 91%, mục tiêu trên 90%), nguyên nhân: thiếu vốn;",
      "Số hộ (thực hiện 91%, mục tiêu trên 90%).",
      "Có nguy cơ không đạt (01 chỉ tiêu thành phần):",
    ]),
  );
  expect(told.join()).not.toContain("cấp vốn");
});

test("a target due and behind is not met, and the official verdict goes before the computed one", () => {
  const told = lines(
    facts([target("slow", { dueYear: 2026 }), target("missed", { officialVerdict: "Đạt" })]),
  );
  expect(told).toContain("Không đạt (01 chỉ tiêu thành phần):");
  expect(told).toContain("Đạt mục tiêu (01 chỉ tiêu thành phần):");
  expect(told.join()).not.toContain("Chậm tiến độ");
});

test("figures that are not enough have their reason", () => {
  expect(lines(facts([target("no-data", { reason: "Thay đổi chuẩn, chưa đủ số liệu" })]))).toContain(
    "Tỷ lệ bao phủ (thực hiện 91%, mục tiêu trên 90%), lý do: thay đổi chuẩn, chưa đủ số liệu.",
  );
});

test("dates: done, overdue and due soon, schemes of one day in one line", () => {
  const told = lines(
    facts([], {
      today: DAY + 1.5,
      done: [
        { title: "Họp.", step: null, due: DAY, doneOn: null },
        { ...step("Rau màu"), doneOn: DAY - 1 },
      ],
      open: [
        { due: DAY, works: [step("A"), step("B")] },
        { due: DAY + 1, works: [{ title: "Rà soát", step: null, due: DAY + 1 }] },
      ],
    }),
  );
  expect(told.slice(3, -1)).toEqual([
    "B. MỐC THỜI GIAN, ĐỀ ÁN, KẾ HOẠCH",
    "Hoàn thành trong năm 2026 (02 việc):",
    "Họp: hoàn thành;",
    "Ban hành “Rau màu”: hoàn thành ngày 29/11/2025.",
    "Quá hạn, tính đến ngày 01/12/2025 (02 việc):",
    "Hạn ban hành 30/11/2025 (quá hạn 01 ngày): (1) “A”; (2) “B”.",
    "Đến hạn trong 90 ngày tới (01 việc):",
    "Rà soát: hạn 01/12/2025.",
  ]);
});

test("nothing overdue is said; a workbook without dates says nothing of them", () => {
  expect(lines(facts([], { today: DAY }))).toContain(
    "Tính đến ngày 30/11/2025, không có việc quá hạn và không có việc đến hạn trong 90 ngày tới.",
  );
  expect(lines(facts([])).join()).not.toContain("MỐC THỜI GIAN");
});

test("tasks by what was recorded of them, in the words of the language", () => {
  const task = { summary: "Tuyên truyền", product: "" };
  const tasks: ReportFacts["tasks"] = [
    { state: "in-year", tasks: [task] },
    { state: { word: "Hoàn thành" }, tasks: [task, { ...task, product: "Kế hoạch." }] },
    { state: { word: "" }, tasks: [task] },
  ];
  expect(lines(facts([], { tasks })).slice(4, -1)).toEqual([
    "Đã thực hiện trong năm 2026 (01 nhiệm vụ):",
    "Tuyên truyền.",
    "Hoàn thành (02 nhiệm vụ):",
    "Tuyên truyền;",
    "Tuyên truyền (sản phẩm: Kế hoạch).",
    "Đã có sản phẩm, chưa ghi trạng thái (01 nhiệm vụ):",
    "Tuyên truyền.",
  ]);
  expect(
    lines(facts([], { tasks }), "en")
      .filter((line) => line.endsWith(":"))
      .slice(1),
  ).toEqual(["Done in 2026 (1 task):", "Done (2 tasks):", "With a product, state not recorded (1 task):"]);
});

test.each([
  ["", null, "Thực hiện Chương trình hành động, UBND xã A báo cáo kết quả năm 2026 như sau:"],
  [
    "",
    DAY,
    "Thực hiện Chương trình hành động (ban hành ngày 30/11/2025), UBND xã A báo cáo kết quả năm 2026 như sau:",
  ],
  [
    "05-CTr/ĐU",
    DAY,
    "Thực hiện Chương trình hành động (văn bản số 05-CTr/ĐU ngày 30/11/2025), UBND xã A báo cáo kết quả năm 2026 như sau:",
  ],
])("number “%s” and day %j of the programme are told where they are known", (number, signed, opening) => {
  const programme = { title: "Chương trình hành động", number, signed };
  expect(lines(facts([], { programme }))[0]).toBe(opening);
});
