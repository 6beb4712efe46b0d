import fc from "fast-check";
import { KINDS } from "../../src/domain/kinds";
import { parseNumber } from "../../src/domain/number";
import { type ProgrammeProposal, readProgramme } from "../../src/reader";
import { anyText } from "../nasty";

/** Words programmes are made of, so that random texts come near real ones. */
const WORDS = [
  "phấn đấu",
  "đến năm 2030",
  "hằng năm",
  "tỷ lệ hộ nghèo",
  "thu ngân sách",
  "đạt",
  "trên",
  "dưới",
  "từ",
  "đến",
  "khoảng",
  "trở lên",
  "không còn",
  "tăng bình quân",
  "giảm",
  "100%",
  "2,5%",
  "01",
  "1.809,5 tỷ đồng",
  "14/14 thôn",
  "2-4",
  "%/năm",
  "hoàn thành tốt nhiệm vụ",
  "lần lượt",
  "tương ứng",
  "[",
  "đạt chuẩn",
  "duy trì",
  "trong đó",
  "và",
  ",",
  ";",
  ":",
  ".",
  "(",
  ")",
  "\n",
  "\n\n",
  "\t",
  "- ",
  "(1) ",
  "(2) ",
  "1. ",
  "II. ",
  "Đề án “A”",
  "Cơ quan chủ trì: Phòng Kinh tế",
  "giai đoạn 2026-2030",
  "nhiệm kỳ 2025 - 2030",
  "mức độ 3, 4",
  "trên 1ha",
  "kết quả",
  "đã",
  "doanh nghiệp/1000 dân",
  "ngày 13/8/2025",
  "7",
  "tỷ lệ",
  "e\u0323\u0302",
  "\u0301",
  "chỉ tiêu",
  "nhiệm vụ",
  "trước Quý I năm 2030",
] as const;

const programmeLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const texts = fc.oneof(programmeLike, anyText(300), fc.string({ unit: "grapheme", maxLength: 300 }));

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");
const kinds = new Set<string>(KINDS.map(({ code }) => code));

const spansOf = ({ targets, schemes, agencies, milestones, unread }: ProgrammeProposal) => [
  ...targets.flatMap(({ span, again }) => [span, ...again]),
  ...[...schemes, ...agencies, ...milestones].map(({ span }) => span),
  ...unread,
];

/** Every number printed in a quote. */
const numbersIn = (quote: string): number[] =>
  (quote.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((digits) => {
    const whole = parseNumber(digits)?.value;
    return whole === undefined ? [] : [whole];
  });

it("never throws and keeps every span inside the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const [from, to] of spansOf(readProgramme(text))) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 400 },
  );
});

it.each(["(C lần lượt 5 và 0[5", "tỷ lệ A (B lần lượt 5% và 7[5% và 8%"])(
  "an order that seems to hold another is read to an end: %s",
  (text) => {
    expect(readProgramme(text).targets.every(({ quote }) => text.includes(quote))).toBe(true);
  },
);

it("gives only kinds the method knows, a range or a value but never both, and a confidence from 0 to 1", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const row of readProgramme(text).targets) {
        expect(kinds.has(row.kind)).toBe(true);
        expect(row.value === undefined || row.low === undefined).toBe(true);
        expect((row.low ?? 0) <= (row.high ?? 0)).toBe(true);
        expect(row.confidence).toBeGreaterThan(0);
        expect(row.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

it("quotes words that stand in the text, the quote where the span points", () => {
  fc.assert(
    // Page numbers, empty bullets and rules of dots inside a sentence are left out of its quote, so texts with nothing but
    // a number, a dash or a dot on a line are left to other tests.
    fc.property(
      programmeLike.filter((text) => !/(?:^|\n)[\s\d.-]*[\d.-][\s\d.-]*(?:\n|$)/.test(text)),
      (text) => {
        for (const { quote, span } of readProgramme(text).targets) {
          expect(plain(text)).toContain(quote);
          expect(plain(text.slice(...span)).trim()).toBe(quote);
        }
      },
    ),
    { numRuns: 400 },
  );
});

it("leaves a bullet without words out of the quote of the sentence around it", () => {
  const [row] = readProgramme("phấn đấu\n-\nđạt 1.809,5 tỷ đồng vào năm 2030").targets;
  expect(row?.quote).toBe("phấn đấu đạt 1.809,5 tỷ đồng vào năm 2030");
});

it("prints every number of a row in its quote; none left is told by words", () => {
  fc.assert(
    fc.property(programmeLike, (text) => {
      for (const { value, low, high, quote } of readProgramme(text).targets) {
        const printed = new Set(numbersIn(quote));
        for (const number of [value, low, high]) {
          if (number === undefined || (number === 0 && /không|hết|xóa|xoá/iu.test(quote))) continue;
          expect(printed.has(number)).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it("reads loose accents (NFD) as composed ones, whatever the text", () => {
  const told = (text: string) =>
    readProgramme(text).targets.map(({ name, unit, kind, comparator, value, low, high, dueYear, quote }) =>
      [name, unit, kind, comparator, value, low, high, dueYear, quote].join("|"),
    );
  fc.assert(
    fc.property(programmeLike, (text) => {
      expect(told(text.normalize("NFD"))).toEqual(told(text.normalize("NFC")));
    }),
    { numRuns: 200 },
  );
});

it("loses no figure: each stands in a row or in what is handed back unread", () => {
  const share = fc.integer({ min: 1, max: 99 }).map((value) => `${String(value)}%`);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(
            "Tỷ lệ hộ nghèo còn",
            "Đến năm 2030, hộ dùng nước sạch đạt",
            "Năm 2019, tỷ lệ này đã là",
          ),
          share,
        ),
        { minLength: 1, maxLength: 6 },
      ),
      (parts) => {
        const text = parts.map(([words, figure]) => `${words} ${figure}.`).join(" ");
        const { targets, unread } = readProgramme(text);
        const told = [...targets.flatMap(({ span, again }) => [span, ...again]), ...unread]
          .map(([from, to]) => text.slice(from, to))
          .join(" ");
        for (const [, figure] of parts) expect(told).toContain(figure);
      },
    ),
  );
});
