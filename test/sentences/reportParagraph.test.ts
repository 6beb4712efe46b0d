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
  figure: "",
  reason: "",
  ...given,
});

const targets = (counts: Partial<Record<Verdict, number>>) =>
  Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => target(verdict as Verdict)),
  );

const paragraph = (rows: readonly ParagraphRow[], language: "vi" | "en", estimated = false) =>
  reportParagraph({ reportingYear: 2026, estimated, rows }, { vi, en }[language]);

test.each([
  [{}, "Đến hết năm 2026, chưa có chỉ tiêu nào để đánh giá."],
  [{ met: 1 }, "Đến hết năm 2026: 1/1 chỉ tiêu đạt."],
  [{ exceeded: 1 }, "Đến hết năm 2026: 1/1 chỉ tiêu đạt và vượt."],
  [{ exceeded: 2 }, "Đến hết năm 2026: cả 2/2 chỉ tiêu đạt và đều vượt."],
  [{ slow: 2 }, "Đến hết năm 2026: chưa có chỉ tiêu nào đạt (0/2), 2 chỉ tiêu chậm (cần đẩy nhanh)."],
  [
    { exceeded: 3, met: 25, "on-track": 5, slow: 2, unlikely: 1, "not-due": 6, "no-data": 1 },
    "Đến hết năm 2026: 28/43 chỉ tiêu đạt (trong đó 3 chỉ tiêu vượt), 5 chỉ tiêu có khả năng hoàn thành, 2 chỉ tiêu chậm (cần đẩy nhanh), 1 chỉ tiêu khó hoàn thành, 6 chỉ tiêu chưa đến kỳ, 1 chỉ tiêu chưa đủ số liệu.",
  ],
])("in Vietnamese %j reads “%s”", (counts, text) => {
  expect(paragraph(targets(counts), "vi")).toBe(text);
});

test.each([
  [{}, "By the end of 2026, the status sheet has no targets yet."],
  [{ met: 1 }, "By the end of 2026, the one target is met."],
  [{ slow: 1 }, "By the end of 2026, the one target is not met yet, 1 is slow."],
  [
    { met: 1, slow: 1, "no-data": 1 },
    "By the end of 2026, 1 of 3 targets is met, 1 is slow, 1 lacks figures.",
  ],
  [{ "no-data": 2 }, "By the end of 2026, none of the 2 targets is met, 2 lack figures."],
  [{ exceeded: 1, met: 1 }, "By the end of 2026, all 2 targets are met (1 of them exceeded)."],
])("in English %j reads “%s”", (counts, text) => {
  expect(paragraph(targets(counts), "en")).toBe(text);
});

test("targets due and not met are named with figure, target and reason where there is one", () => {
  const rows = [
    target("missed", { figure: "89,6", reason: "chuẩn mới áp dụng từ tháng 7." }),
    target("nearly", { name: "Số hộ nghèo", unit: "hộ", target: "Không còn" }),
    target("met"),
  ];
  expect(paragraph(rows, "vi", true)).toBe(
    "Ước đến hết năm 2026: 1/3 chỉ tiêu đạt, 1 chỉ tiêu xấp xỉ đạt, 1 chỉ tiêu không đạt.\n" +
      "2 chỉ tiêu chưa đạt khi đến hạn: (1) Tỷ lệ bao phủ (thực hiện 89,6%, mục tiêu > 90%), lý do: chuẩn mới áp dụng từ tháng 7; (2) Số hộ nghèo (mục tiêu Không còn).",
  );
  expect(paragraph(rows.slice(1), "en", true)).toBe(
    "By the end of 2026 (estimated), 1 of 2 targets is met, 1 is nearly met.\n" +
      "The target due and not met: Số hộ nghèo (target Không còn).",
  );
});

test("a target whose official verdict says met is not named as missed", () => {
  expect(paragraph([target("missed", { officialVerdict: "Đạt" })], "vi")).toBe(
    "Đến hết năm 2026: 1/1 chỉ tiêu đạt.",
  );
});

const verdicts = fc.array(fc.option(fc.constantFrom(...VERDICTS.map(({ code }) => code)), { freq: 10 }), {
  maxLength: 60,
});

test.each(["vi", "en"] as const)("is well formed in %s for every combination of counts", (language) => {
  fc.assert(
    fc.property(verdicts, fc.boolean(), (all, estimated) => {
      const rows = all.map((verdict) => target(verdict, { figure: "50", reason: "thiếu vốn" }));
      const text = paragraph(rows, language, estimated);
      for (const line of text.split("\n")) {
        expect(line).toMatch(/^[\p{Lu}\d][^\n]*[^.,;\s]\.$/u);
        expect(line).not.toMatch(/ {2}| [,.;]|,,|\(\)|undefined|null|NaN/);
      }
      if (language === "vi") return;
      // One is, several are: "1 are", "2 is", "1 targets are".
      expect(text).not.toMatch(
        /(?:^|[ ,(])1 (?:are|lack|targets)\b|(?:[2-9]|\d\d) (?:is|lacks|target)\b(?! due)/,
      );
    }),
    { numRuns: 1000 },
  );
});
