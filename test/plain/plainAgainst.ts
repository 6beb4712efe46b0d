import "../xlsx/hucre";
import fc from "fast-check";
import { NO, YES } from "../../src/domain/answer";
import { assess } from "../../src/domain/assess";
import { capital } from "../../src/domain/text";
import { kindWord } from "../../src/domain/kinds";
import { withUnit } from "../../src/domain/target";
import { verdictRow } from "../../src/domain/verdict";
import { plainFile } from "../xlsx/made";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme, Target } from "../../src/programme/types";
import { ADJUSTED, type AdjustedWord, inForce } from "../../src/domain/journal";
import { standardSheets } from "../../src/sheets/standard";
import type { Constant, SheetDefinition } from "../../src/sheets/types";
import { openFile } from "../xlsx/openFile";
import { recalculate } from "../xlsx/recalculate";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const TODAY = 46350;

/** A row of the journal about a target: what held before a year, or a break in its series. */
interface Line {
  readonly about: AdjustedWord;
  readonly before: string;
  readonly fromYear: number;
}

/** A target, its figures of 2025-2030 (null where none is typed) and what became of it. */
interface Case {
  readonly kind: Target["kind"];
  readonly target: string;
  readonly startYear: number;
  readonly dueYear: number | null;
  readonly figures: readonly (number | string | null)[];
  readonly journal: readonly Line[];
}

const sometimesBlank = <T>(figure: fc.Arbitrary<T>) => fc.option(figure, { freq: 3 });
const row = <T>(figure: fc.Arbitrary<T>) =>
  fc.array(sometimesBlank(figure), { minLength: YEARS.length, maxLength: YEARS.length });
const startYear = fc.constantFrom(2025, 2025, 2026);
const dueYear = fc.constantFrom(2027, 2028, 2030, 2030, null);
const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((n) => n / 10);

const line = (about: AdjustedWord, before: readonly string[]): fc.Arbitrary<Line> =>
  fc.record({
    about: fc.constant(about),
    before: fc.constantFrom(...before),
    fromYear: fc.constantFrom(...YEARS),
  });

const caseOf = (
  kinds: readonly Target["kind"][],
  targets: readonly string[],
  figure: fc.Arbitrary<number | string>,
): fc.Arbitrary<Case> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    target: fc.constantFrom(...targets),
    startYear,
    dueYear,
    figures: row(figure),
    journal: fc.oneof(
      fc.constant([]),
      fc.array(
        fc.oneof(
          line(ADJUSTED.target, targets),
          line(ADJUSTED.due, ["2027", "2029", "-"]),
          line(ADJUSTED.break, [""]),
        ),
        {
          maxLength: 4,
        },
      ),
    ),
  });

/** Targets as programmes word them, beside figures near enough for every word to come up. */
const CASES: fc.Arbitrary<Case> = fc.oneof(
  caseOf(
    ["level", "yearly", "keep"],
    ["> 90", ">= 90", "đạt 100", "100", "khoảng 95", "từ 92 trở lên"],
    tenths(105),
  ),
  caseOf(
    ["level", "yearly", "keep"],
    ["> 90%", "đạt 100%", "dưới 5%"],
    fc.oneof(
      tenths(105),
      tenths(10).map((n) => n / 10),
    ),
  ),
  caseOf(["level", "yearly", "keep"], ["< 5", "dưới 5", "không quá 3", "Không còn", "0", "= 4"], tenths(8)),
  caseOf(["level"], [">= 230", "khoảng 250", "= 240"], fc.integer({ min: 150, max: 300 })),
  caseOf(["level"], [">= 10", "= 0"], fc.integer({ min: -20, max: 20 })),
  caseOf(
    ["level", "yearly", "keep"],
    ["14/14", "12/14"],
    fc.oneof(
      fc.integer({ min: 10, max: 15 }),
      fc.constantFrom("9/14", "12/14", "13 / 14", "14/14", "12/13", "15/14", 46_370),
    ),
  ),
  caseOf(["total"], ["khoảng 250", ">= 250", "> 250", "= 250"], fc.integer({ min: 0, max: 80 })),
  caseOf(["growth"], [">= 10", ">= 2", "> 7,5", "khoảng 8"], fc.integer({ min: 900, max: 1500 })),
  caseOf(
    ["recognition", "yearly", "keep"],
    ["Đạt chuẩn", "Có", "Hoàn thành"],
    fc.constantFrom("Có", "Không", "x", 1, 0, "*", "?", ...[...YES, ...NO].map(capital)),
  ),
);

/** The unit that stands in a column of its own. */
const unitOf = (target: string): string => (target.endsWith("%") ? "%" : "triệu đồng/1.000 dân");

const [first] = PROGRAMME.targets;
if (!first) throw new Error("the programme has no target");
const model: Target = first;

function sheetsFor(cases: readonly Case[], reportingYear: number): readonly SheetDefinition[] {
  const programme: Programme = {
    ...PROGRAMME,
    targets: cases.map(({ kind, target, startYear: start, dueYear: due }, index): Target => ({
      ...model,
      code: `T${index}`,
      kind,
      // The sheet shows the sign in its column of units.
      target: target.replace("%", ""),
      unit: unitOf(target),
      startYear: start,
      dueYear: due,
    })),
    notes: {},
    schemes: [],
    milestones: PROGRAMME.milestones.slice(0, 1),
    tasks: PROGRAMME.tasks.slice(0, 1),
    duties: [],
    agencies: PROGRAMME.agencies.slice(0, 1),
  };
  return standardSheets(programme, reportingYear).map((sheet) => {
    const { table } = sheet;
    if (table?.name === "NhatKy") {
      const typed = cases.flatMap(({ journal }, index) =>
        journal.map(({ about, before, fromYear }): Record<string, Constant> => ({
          Mã: `T${index}`,
          "Nội dung": about,
          Cũ: before.replace("%", ""),
          "Từ năm": fromYear,
        })),
      );
      const rows = typed.map((cells) => table.columns.map(({ name }) => cells[name] ?? null));
      return { ...sheet, table: { ...table, rows: rows.length > 0 ? rows : table.rows } };
    }
    if (table?.name !== "SoLieu") return sheet;
    const place = (year: number) => table.columns.findIndex(({ name }) => name === `TH ${year}`);
    return {
      ...sheet,
      table: {
        ...table,
        rows: table.rows.map((cells, index) => {
          const filled: Constant[] = [...cells];
          YEARS.forEach((year, at) => (filled[place(year)] = cases[index]?.figures[at] ?? null));
          return filled;
        }),
      },
    };
  });
}

/** What the function in the cell gives: the same question as the formula of the status sheet asks. */
function judged({ kind, target, startYear: start, dueYear: due, figures, journal }: Case, asOf: number) {
  const term = YEARS.map((year) => ({ year }));
  const held = inForce({ targetNow: target, dueYearNow: due, figures: term, journal }, asOf);
  return assess({
    values: figures.map((figure) => (figure === 0 ? "0" : (figure ?? ""))),
    years: YEARS.map((year) => (year >= start ? year : "")),
    target: withUnit(held.target.replace("%", ""), unitOf(target)),
    due: held.due,
    kind: kindWord(kind),
    asOf,
    breakYear: held.breakYear,
  });
}

const close = (found: unknown, wanted: number) =>
  typeof found === "number" && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));

/** How plain formulas fare against the functions. */
export interface Comparison {
  readonly compared: number;
  /** One line for each cell that differs. */
  readonly differences: readonly string[];
  /** Every word that came up. */
  readonly words: ReadonlySet<string>;
}

/**
 * Writes random rows into files with plain formulas, one file for each reporting year, has another engine calculate
 * them, and compares the results with those of the functions.
 */
export async function comparePlain(
  { rows, seed }: { readonly rows: number; readonly seed: number },
  reportingYears: readonly number[],
): Promise<Comparison> {
  const cases = fc.sample(CASES, { numRuns: rows, seed });
  const differences: string[] = [];
  const words = new Set<string>();
  let compared = 0;
  for (const [part, asOf] of reportingYears.entries()) {
    const own = cases.filter((_, index) => index % reportingYears.length === part);
    const file = openFile(await plainFile(sheetsFor(own, asOf), TODAY));
    const table = file.tables.find(({ name }) => name === "TinhToan");
    if (!table) throw new Error("no table TinhToan");
    const first = Number(/\d+/.exec(table.range)?.[0]) + 1;
    const engine = await recalculate(file, [table.sheet], TODAY);
    const letters = (column: string) => {
      const index = table.columns.indexOf(column);
      return (
        (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") +
        String.fromCharCode(65 + (index % 26))
      );
    };
    own.forEach((one, index) => {
      const at = (column: string) => engine.value(table.sheet, `${letters(column)}${first + index}`);
      const expected = judged(one, asOf);
      const told = `${JSON.stringify({ ...one, asOf })}:`;
      const word = expected.ok ? verdictRow(expected.value.verdict).word : "Kiểm tra số liệu";
      words.add(word);
      compared += 1;
      if (at("Đánh giá") !== word) differences.push(`${told} ${String(at("Đánh giá"))}, not ${word}`);
      if (!expected.ok) return;
      const { progress, attainment, pace, gap, growth } = expected.value;
      const numbers = {
        "Tiến độ (%)": progress,
        "TH/mục tiêu (%)": attainment,
        "Tiến độ R": pace,
        "Còn thiếu": gap,
        "Bình quân": growth ?? "",
      };
      for (const [column, wanted] of Object.entries(numbers)) {
        const found = at(column);
        const agrees = typeof wanted === "number" ? close(found, wanted) : found === "";
        if (!agrees) differences.push(`${told} ${column} ${String(found)}, not ${wanted}`);
      }
    });
    engine.dispose();
  }
  return { compared, differences, words };
}
