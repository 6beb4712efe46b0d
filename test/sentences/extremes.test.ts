/** Whatever figures Excel accepts, each number in what is told of them is one a reader can read. */
import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { growth } from "../../src/domain/growth";
import { KINDS } from "../../src/domain/kinds";
import type { Language } from "../../src/i18n/language";
import { words as enExplain } from "../../src/i18n/en/explain";
import { words as enFaults } from "../../src/i18n/en/faults";
import { words as enOutlook } from "../../src/i18n/en/outlook";
import { words as enParagraph } from "../../src/i18n/en/reportParagraph";
import { words as viExplain } from "../../src/i18n/vi/explain";
import { words as viFaults } from "../../src/i18n/vi/faults";
import { words as viOutlook } from "../../src/i18n/vi/outlook";
import { words as viParagraph } from "../../src/i18n/vi/reportParagraph";
import { explain } from "../../src/sentences/explain/explain";
import { shortReason } from "../../src/sentences/explain/shortReason";
import { functionFaultText } from "../../src/sentences/functionFaultText";
import { neededEachYear, outlookLines } from "../../src/sentences/outlookLines";
import { reportParagraph } from "../../src/sentences/reportParagraph";
import { formatNumber } from "../../src/i18n/language";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const TABLES = {
  vi: { explain: viExplain, outlook: viOutlook, faults: viFaults, paragraph: viParagraph },
  en: { explain: enExplain, outlook: enOutlook, faults: enFaults, paragraph: enParagraph },
} as const;

/** The limits of Excel and of ours, what is next to nothing, and common figures between them. */
const SIZES = [
  9.99e307, 1e307, 1e300, 1e101, 1e100, 1e99, 1e50, 1e22, 1e21, 1e15, 999_999_999_999_999, 1e6, 250,
];
const SMALL = [100, 90.0000001, 90, 1, 0.9, 1e-7, 1e-99, 1e-100, 1e-101, 1e-300, 2.3e-308, 5e-324, 0];
const size = fc.oneof(
  fc.constantFrom(...SIZES, ...SMALL),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const figure = fc.tuple(size, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));
const target = fc.oneof(
  fc.constantFrom("> 90", "100%", "không quá 5%", "2 - 4", "khoảng 250", "14/14", "0 hộ", "tăng", "giảm"),
  fc.constantFrom("≥ 10%/năm", "giảm bình quân 1,5%/năm", "≥ 9.999.999.999.999.999.999.999 đồng"),
  figure,
);
const question = fc.record({
  values: fc.array(fc.oneof({ weight: 5, arbitrary: figure }, fc.constantFrom("", "0")), {
    minLength: 6,
    maxLength: 6,
  }),
  target,
  due: fc.constantFrom(null, 2026, 2028, 2030),
  kind: fc.constantFrom("", ...KINDS.map(({ code }) => code)),
  asOf: fc.constantFrom(2025, 2026, 2027, 2030),
  unit: fc.constantFrom("%", "tấn", "%/năm", ""),
});

/** What stands between quotation marks is as somebody typed it. */
const own = (text: string) => text.replace(/“[^”]*”/g, "");
const UNREADABLE = /infinity|∞|nan\b|undefined|null|\de[+-]?\d|\d{5}|[\d.,]{26}/i;

function toldOf(
  { unit, ...asked }: typeof question extends fc.Arbitrary<infer Q> ? Q : never,
  language: Language,
): string[] {
  const words = TABLES[language];
  const outcome = assess({ ...asked, years: YEARS });
  if (!outcome.ok) return [functionFaultText(outcome.fault, words.faults)];
  const a = outcome.value;
  const { lines, reasons } = outlookLines(a, unit, words.outlook, words.faults.absences, language);
  const actual = a.latest === null ? "" : formatNumber(a.latest.value, language);
  const row = {
    verdict: "missed",
    officialVerdict: "",
    clause: "1",
    name: "A",
    target: "> 90",
    unit,
    dueYear: 2026,
  } as const;
  const rows = [{ ...row, figure: actual, estimated: true, cause: "", remedy: "", proposal: "" }];
  return [
    explain(a, words.explain),
    shortReason(a, words.explain),
    ...lines.map((line) => line.words),
    ...reasons,
    neededEachYear(a, unit, words.outlook, language) ?? "",
    reportParagraph({ reportingYear: 2026, countBase: "item", estimated: false, rows }, words.paragraph),
  ];
}

test.each(["vi", "en"] as const)("no sentence tells a number that cannot be read: %s", (language) => {
  fc.assert(
    fc.property(question, (asked) => {
      expect(
        toldOf(asked, language).filter((text) => UNREADABLE.test(own(text)) || text.length > 700),
      ).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test.each(["vi", "en"] as const)(
  "average growth is a number that can be read, or is refused in words: %s",
  (language) => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 4 }),
        fc.constantFrom("geometric", "points", "log", "rates"),
        (cells, method) => {
          const outcome = growth(cells, null, method);
          const told = outcome.ok
            ? formatNumber(outcome.value, language)
            : functionFaultText(outcome.fault, TABLES[language].faults);
          expect(own(told)).not.toMatch(UNREADABLE);
        },
      ),
    );
  },
);

test("figures too large to be reckoned with get no word, and the reason says why", () => {
  const values = [100, 1e300];
  const outcome = assess({ values, years: [2026, 2027], target: -1e-7, due: 2028, kind: "growth-points" });
  const a = outcome.ok ? outcome.value : null;
  expect(a?.verdict).toBe("no-data");
  expect(a && explain(a, viExplain)).toContain("Số liệu quá lớn hoặc quá nhỏ");
});

test.each([
  [1e15, "1 × 10¹⁵", "1 × 10¹⁵"],
  [-1.5e22, "-1,5 × 10²²", "-1.5 × 10²²"],
  [9.994e307, "9,99 × 10³⁰⁷", "9.99 × 10³⁰⁷"],
  [999_999_999_999_999, "999.999.999.999.999", "999,999,999,999,999"],
])("%d is written as a reader can say it", (value, vi, en) => {
  expect([formatNumber(value, "vi"), formatNumber(value, "en")]).toEqual([vi, en]);
});
