/** The command line works the sheets out without Excel: every cell shows what the domain says of its row. */
import "./hucre";
import fc from "fast-check";
import { ADJUSTED, type AdjustedWord, inForce } from "../../src/domain/journal";
import { assess } from "../../src/domain/assess";
import { isError } from "../../src/domain/cell";
import { type Kind, KINDS, kindWord } from "../../src/domain/kinds";
import { toSerial } from "../../src/domain/calendar";
import { withUnit } from "../../src/domain/target";
import { verdictRow } from "../../src/domain/verdict";
import { words as explainWords } from "../../src/i18n/vi/explain";
import { PROGRAMME } from "../../src/programme/programme";
import type { Target } from "../../src/programme/types";
import { bodyShown } from "../../src/sheets/shown";
import { explain } from "../../src/sentences/explain/explain";
import { shortReason } from "../../src/sentences/explain/shortReason";
import { standardSheets } from "../../src/sheets/standard";
import type { Constant, SheetDefinition } from "../../src/sheets/types";
import { nlbFile, shownOn } from "./made";
import { openFile } from "./openFile";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const TODAY = toSerial({ year: 2027, month: 11, day: 23 });

/** A row of the journal about a target: what held before a year, or a break in its series. */
interface Line {
  readonly about: AdjustedWord;
  readonly before: string;
  readonly fromYear: number;
}

interface Case {
  readonly kind: Kind;
  readonly target: string;
  readonly startYear: number;
  readonly dueYear: number | null;
  readonly figures: readonly Constant[];
  readonly journal: readonly Line[];
}

/** Targets of every kind, some in words no figure can meet, some that do not go with the kind. */
const TARGETS = [
  "> 90",
  ">= 10",
  "khoảng 250",
  "đạt 100%",
  "dưới 5%",
  "2 - 4",
  "14/14",
  "Không còn",
  "0",
  "Đạt chuẩn",
  "Hoàn thành tốt nhiệm vụ trở lên",
  "tăng",
  "Giữ vững",
];
const figure: fc.Arbitrary<Constant> = fc.oneof(
  fc.integer({ min: -20, max: 400 }),
  fc.integer({ min: 0, max: 1050 }).map((n) => n / 10),
  fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  fc.constantFrom<Constant>(0, 0, 1, null, null, null),
  fc.constantFrom("Có", "Không", "x", "Đạt", "Chưa", "-", "85%", "12 hộ", "13/14", "14/14", "nhiều"),
  fc.constantFrom("Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Xa dần mục tiêu", "Vượt"),
);
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    about: fc.constant(ADJUSTED.target),
    before: fc.constantFrom(...TARGETS),
    fromYear: fc.constantFrom(...YEARS),
  }),
  fc.record({
    about: fc.constant(ADJUSTED.due),
    before: fc.constantFrom("2027", "2029", "-"),
    fromYear: fc.constantFrom(...YEARS),
  }),
  fc.record({
    about: fc.constant(ADJUSTED.break),
    before: fc.constant(""),
    fromYear: fc.constantFrom(...YEARS),
  }),
);
const CASE: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom(...KINDS.map(({ code }) => code)),
  target: fc.constantFrom(...TARGETS),
  startYear: fc.constantFrom(2025, 2025, 2026),
  dueYear: fc.constantFrom(2027, 2028, 2030, 2030, null),
  figures: fc.array(figure, { minLength: YEARS.length, maxLength: YEARS.length }),
  journal: fc.array(line, { maxLength: 4 }),
});

const [model] = PROGRAMME.targets as readonly [Target];

const withRows = (sheet: SheetDefinition, rows: readonly Readonly<Record<string, Constant>>[]) => {
  const { table } = sheet;
  if (!table) throw new Error(`${sheet.name} has no table`);
  const cells = rows.map((row) => table.columns.map(({ name }) => row[name] ?? null));
  return { ...sheet, table: { ...table, rows: cells.length > 0 ? cells : table.rows } };
};

/** The unit that stands in a column of its own. */
const unitOf = (target: string): string => (target.endsWith("%") ? "%" : "đơn vị");

/** The standard sheets of a programme of these targets, their figures and journal typed in. */
function sheetsOf(cases: readonly Case[], reportingYear: number): readonly SheetDefinition[] {
  const targets = cases.map(({ kind, target, startYear, dueYear }, index): Target => ({
    ...model,
    code: `T${index}`,
    kind,
    // The sheet shows the sign in its column of units.
    target: target.replace("%", ""),
    unit: unitOf(target),
    startYear,
    dueYear,
  }));
  return standardSheets({ ...PROGRAMME, targets, notes: {} }, reportingYear).map((sheet) => {
    if (sheet.id === "NhatKy")
      return withRows(
        sheet,
        cases.flatMap(({ journal }, index) =>
          journal.map(({ about, before, fromYear }) => ({
            Mã: `T${index}`,
            "Nội dung": about,
            Cũ: before.replace("%", ""),
            "Từ năm": fromYear,
          })),
        ),
      );
    if (sheet.id === "SoLieu")
      return withRows(
        sheet,
        cases.map(({ figures }, index) => ({
          Mã: `T${index}`,
          ...Object.fromEntries(YEARS.map((year, place) => [`TH ${year}`, figures[place] ?? null])),
        })),
      );
    return sheet;
  });
}

/** What the domain says of a case: the same question as the formulas of the status sheet ask. */
function judged({ kind, target, startYear, dueYear, figures, journal }: Case, asOf: number) {
  const term = YEARS.map((year) => ({ year }));
  const held = inForce({ targetNow: target, dueYearNow: dueYear, figures: term, journal }, asOf);
  return assess({
    // As the formula hands them over: a blank as the empty text, a typed 0 as text.
    values: figures.map((one) => (one === 0 ? "0" : (one ?? ""))),
    years: YEARS.map((year) => (year >= startYear ? year : "")),
    target: withUnit(held.target.replace("%", ""), unitOf(target)),
    due: held.due,
    kind: kindWord(kind),
    asOf,
    breakYear: held.breakYear,
  });
}

function statusRows(sheets: readonly SheetDefinition[]) {
  const status = sheets.find(({ id }) => id === "TinhHinh");
  if (!status?.table) throw new Error("no status sheet");
  const titles = status.table.columns.map(({ name }) => name);
  return bodyShown(status, shownOn(sheets, TODAY)).map((cells) =>
    Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? null])),
  );
}

test("each row of the status sheet has the word, the numbers and the reason the domain gives for it", () => {
  const words = new Set<unknown>();
  fc.assert(
    fc.property(
      fc.array(CASE, { minLength: 40, maxLength: 40 }),
      fc.constantFrom(...YEARS),
      (cases, asOf) => {
        const rows = statusRows(sheetsOf(cases, asOf));
        cases.forEach((one, index) => {
          const row = rows[index] ?? {};
          const expected = judged(one, asOf);
          const told = { ...one, asOf };
          words.add(row["Đánh giá"]);
          if (!expected.ok) {
            expect([told, isError(row["Đánh giá"] ?? null)]).toEqual([told, true]);
            return;
          }
          const { verdict, progress, attainment } = expected.value;
          const shown = [
            row["Đánh giá"],
            row["Tiến độ (%)"],
            row["TH/mục tiêu (%)"],
            row["Thuyết minh"],
            row["Lý do ngắn"],
          ];
          expect([told, ...shown]).toEqual([
            told,
            verdictRow(verdict).word,
            typeof progress === "number" ? progress : "",
            typeof attainment === "number" ? attainment : "",
            explain(expected.value, explainWords),
            shortReason(expected.value, explainWords),
          ]);
        });
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
  expect(words.size).toBeGreaterThan(8);
});

test("figures before a break in the journal do not count: 400 and 380 are set aside, 100 and 60 are not", async () => {
  const broken: Case = {
    kind: "total",
    target: "khoảng 250",
    startYear: 2025,
    dueYear: 2030,
    figures: [400, 380, 100, 60, null, null],
    journal: [{ about: ADJUSTED.break, before: "", fromYear: 2027 }],
  };
  const sheets = sheetsOf([broken], 2028);
  const [row] = statusRows(sheets);
  expect(row?.["Thuyết minh"]).toEqual(expect.stringContaining("Cộng dồn từ năm 2027 đến năm 2028 là 160"));
  expect(row?.["Đánh giá"]).toBe("Có khả năng hoàn thành");
  const file = openFile(await nlbFile(sheets, TODAY));
  const held = [...(file.sheets.get("Tình hình")?.values() ?? [])].map(({ value }) => value);
  expect(held).toContain(row?.["Thuyết minh"]);
  // Years before the break are judged without it.
  expect([2025, 2026, 2027, 2028].map((year) => row?.[`Đánh giá ${year}`])).toEqual([
    "Vượt",
    "Vượt",
    "Có khả năng hoàn thành",
    "Có khả năng hoàn thành",
  ]);
});
