import fc from "fast-check";
import { type Verdict, VERDICTS } from "../../src/domain/verdict";
import { words as en } from "../../src/i18n/en/reportParagraph";
import { words as vi } from "../../src/i18n/vi/reportParagraph";
import { type ParagraphRow, reportParagraph } from "../../src/sentences/reportParagraph";

const target = (verdict: Verdict | null, given: Partial<ParagraphRow> = {}): ParagraphRow => ({
  verdict,
  officialVerdict: "",
  name: "Tỷ lệ bao phủ",
  unit: "%",
  target: "> 90",
  clause: "",
  dueYear: 2030,
  figure: "",
  estimated: false,
  cause: "",
  remedy: "",
  proposal: "",
  ...given,
});

const targets = (counts: Partial<Record<Verdict, number>>) =>
  Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => target(verdict as Verdict)),
  );

const paragraph = (rows: readonly ParagraphRow[], language: "vi" | "en", estimated = false) =>
  reportParagraph({ reportingYear: 2026, countBase: "component", estimated, rows }, { vi, en }[language]);

test.each([
  [{}, "Đến hết năm 2026, chưa có chỉ tiêu nào để đánh giá."],
  [{ met: 1 }, "Đến hết năm 2026, trong 01 chỉ tiêu thành phần: chỉ tiêu duy nhất đã đạt."],
  [
    { exceeded: 2 },
    "Đến hết năm 2026, trong 02 chỉ tiêu thành phần: cả 02/02 chỉ tiêu đạt và vượt (trong đó 02 chỉ tiêu vượt).",
  ],
  [
    { slow: 2 },
    "Đến hết năm 2026, trong 02 chỉ tiêu thành phần: chưa có chỉ tiêu nào đạt (00/02); 02 chỉ tiêu đang thực hiện (02 chậm tiến độ).",
  ],
  [
    { exceeded: 3, met: 25, "on-track": 5, slow: 2, "not-due": 7, "no-data": 1 },
    "Đến hết năm 2026, trong 43 chỉ tiêu thành phần: có 28/43 chỉ tiêu đạt và vượt (trong đó 03 chỉ tiêu vượt); 07 chỉ tiêu đang thực hiện (05 đúng tiến độ, 02 chậm tiến độ); 08 chỉ tiêu chưa đến kỳ hoặc chưa đủ số liệu.",
  ],
])("in Vietnamese %j reads “%s”", (counts, text) => {
  expect(paragraph(targets(counts), "vi")).toBe(text);
});

test.each([
  [{}, "By the end of 2026, the status sheet has no targets yet."],
  [{ met: 1 }, "By the end of 2026, out of 1 component: the only one is met."],
  [
    { met: 1, slow: 1, "no-data": 1 },
    "By the end of 2026, out of 3 components: 1 of 3 is met; 1 is under way (1 behind schedule); 1 is not due yet or without enough figures.",
  ],
  [{ exceeded: 1, met: 1 }, "By the end of 2026, out of 2 components: all 2 are met (1 of them exceeded)."],
])("in English %j reads “%s”", (counts, text) => {
  expect(paragraph(targets(counts), "en")).toBe(text);
});

test("by numbered items, with the components beside them", () => {
  const rows = ["II.1(1)", "II.1(1)", "II.1(2)"].map((clause) => target("met", { clause }));
  expect(reportParagraph({ reportingYear: 2026, countBase: "item", estimated: false, rows }, vi)).toBe(
    "Đến hết năm 2026, trong 02 chỉ tiêu (03 chỉ tiêu thành phần): cả 02/02 chỉ tiêu đạt.",
  );
});

test("targets not met or at risk are named with figure, target in words, cause, remedy and proposal", () => {
  const rows = [
    target("missed", {
      figure: "89,6%",
      cause: "chuẩn mới áp dụng từ tháng 7.",
      remedy: "tuyên truyền",
      proposal: "hỗ trợ kinh phí",
    }),
    target("nearly", { name: "Số hộ nghèo", unit: "hộ", target: "Không còn" }),
    target("unlikely", { name: "Thu ngân sách", unit: "tỷ đồng", target: ">= 250", figure: "180 tỷ đồng" }),
    target("met"),
  ];
  expect(paragraph(rows, "vi", true).split("\n").slice(1)).toEqual([
    "Chỉ tiêu không đạt: (1) Tỷ lệ bao phủ (thực hiện 89,6%, mục tiêu trên 90%), nguyên nhân: chuẩn mới áp dụng từ tháng 7; giải pháp: tuyên truyền; đề nghị: hỗ trợ kinh phí; (2) Số hộ nghèo (mục tiêu Không còn).",
    "Chỉ tiêu có nguy cơ không đạt: Thu ngân sách (thực hiện 180 tỷ đồng, mục tiêu từ 250 tỷ đồng trở lên).",
  ]);
});

test("a target whose official verdict says met is not named as missed", () => {
  expect(paragraph([target("missed", { officialVerdict: "Đạt" })], "vi")).toBe(
    "Đến hết năm 2026, trong 01 chỉ tiêu thành phần: chỉ tiêu duy nhất đã đạt.",
  );
});

const verdicts = fc.array(fc.option(fc.constantFrom(...VERDICTS.map(({ code }) => code)), { freq: 10 }), {
  maxLength: 60,
});

test.each(["vi", "en"] as const)("is well formed in %s for every combination of counts", (language) => {
  fc.assert(
    fc.property(verdicts, fc.boolean(), (all, estimated) => {
      const rows = all.map((verdict) => target(verdict, { figure: "50%", cause: "thiếu vốn" }));
      const text = paragraph(rows, language, estimated);
      for (const line of text.split("\n")) {
        expect(line).toMatch(/^[\p{Lu}\d][^\n]*[^.,;\s]\.$/u);
        expect(line).not.toMatch(/ {2}| [,.;]|,,|\(\)|undefined|null|NaN/);
      }
    }),
    { numRuns: 1000 },
  );
});
