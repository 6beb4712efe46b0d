/**
 * Whatever stands in the cells, a function answers: a number, a word of the method, a sentence, or an error with a
 * message.
 */
import fc from "fast-check";
import { KINDS } from "../../src/domain/kinds";
import { VERDICTS } from "../../src/domain/verdict";
import * as functions from "../../src/functions/functions";
import { argument } from "../nasty";

const RUNS = { numRuns: 400 };
const WORDS = VERDICTS.map(({ word }) => word);
const EXCEL_ERRORS = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"];

const range = (rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(argument, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const shape = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }));
const anyRange = shape.chain(([rows, columns]) => range(rows, columns));
const YEARS: unknown[][][] = [[[2025, 2026, 2027]], [[2025], [2026], [2027]], [["2025", "năm 2026", 2027]]];
const years = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...YEARS) },
  { weight: 1, arbitrary: anyRange },
);
const kind = fc.oneof(fc.constantFrom(...KINDS.map(({ word }) => word)), argument);

const row = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: range(1, 3) }, { weight: 1, arbitrary: anyRange }),
  years,
  argument,
  fc.oneof(fc.constant(2030), argument),
  kind,
  fc.oneof(fc.constant(2027), argument),
  fc.oneof(fc.constantFrom(undefined, null, 2026), argument),
);

interface ExcelError {
  readonly code: string;
  readonly message: string;
}
const isError = (given: unknown): given is ExcelError =>
  typeof given === "object" && given !== null && "code" in given;

/** An answer a cell can show; gives back the plain values in it. */
function plain(given: unknown): readonly (number | string | boolean)[] {
  if (Array.isArray(given)) return given.flatMap(plain);
  if (isError(given)) {
    expect(EXCEL_ERRORS).toContain(given.code);
    expect(given.message).toMatch(/\p{L}/u);
    expect(given.message).not.toMatch(/\bundefined\b|\[object/);
    expect(given.message.length).toBeLessThan(500);
    return [];
  }
  if (typeof given === "number") expect(Number.isFinite(given)).toBe(true);
  else expect(["string", "boolean"]).toContain(typeof given);
  return [given as number | string | boolean];
}

test("STATUS gives a word of the method, nothing for a blank row, or an error", () => {
  fc.assert(
    fc.property(row, (given) => {
      for (const word of plain(functions.status(...given))) expect(["", ...WORDS]).toContain(word);
    }),
    RUNS,
  );
});

test.each(["pace", "progress", "attainment", "gap", "required", "forecast"] as const)(
  "%s gives a finite number, nothing for a blank row, or an error",
  (name) => {
    fc.assert(
      fc.property(row, (given) => {
        for (const value of plain(functions[name](...given)))
          expect(value === "" || typeof value === "number").toBe(true);
      }),
      RUNS,
    );
  },
);

test("EXPLAIN gives a sentence without a hole, nothing for a blank row, or an error", () => {
  fc.assert(
    fc.property(row, (given) => {
      for (const sentence of plain(functions.explain(...given))) {
        if (sentence === "") continue;
        expect(sentence).toMatch(/\p{L}/u);
        expect(sentence).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
        expect(String(sentence).length).toBeLessThan(1000);
      }
    }),
    RUNS,
  );
});

const BLANK_LINE = Array.from({ length: 8 }, () => "");

test("ASSESS gives one row for each row of figures: a word of the method, a refusal, or below the last target blanks", () => {
  fc.assert(
    fc.property(row, ([values, at, target, ...rest]) => {
      const given = functions.assess(values, at, [[target]], ...rest.map((one) => [[one]]));
      plain(given);
      const judged: readonly unknown[] = WORDS;
      given.forEach((line, place) => {
        expect(line).toHaveLength(BLANK_LINE.length);
        if (isError(line[0]) || judged.includes(line[0])) return;
        expect(line).toEqual(BLANK_LINE);
        // Never over a figure; a 0 may be a blank.
        const figures = values[place]?.filter((cell) => typeof cell === "number" && Number.isFinite(cell));
        expect(figures?.filter((figure) => figure !== 0)).toEqual([]);
      });
    }),
    { ...RUNS, examples: [[[[[null], [""]], [[2025]], " ", 2030, "mức", 2027, null]]] },
  );
});

test("GROWTH, TARGET, DUE and MILESTONE answer whatever they are given", () => {
  fc.assert(
    fc.property(
      anyRange,
      years,
      argument,
      argument,
      argument,
      argument,
      (values, at, one, two, three, four) => {
        for (const value of plain(functions.growth(values, at, one))) expect(typeof value).toBe("number");
        plain(functions.target(one, two));
        for (const value of plain(functions.due(one))) expect(typeof value).toBe("number");
        for (const value of plain(functions.milestone(one, two, three, four)))
          expect(typeof value).toBe("string");
      },
    ),
    RUNS,
  );
});
