import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { KINDS } from "../../src/domain/kinds";
import { parseDeadline } from "../../src/domain/deadline";
import { growth } from "../../src/domain/growth";
import { parseTarget } from "../../src/domain/target";
import { VERDICTS } from "../../src/domain/verdict";
import { judge } from "./judge";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
// From 2 on, figures cannot be mistaken for shares.
const figure = fc.double({ min: 2, max: 1e6, noNaN: true });
const figures = fc.array(figure, { minLength: 2, maxLength: 6 });

const LADDER = ["backsliding", "unlikely", "slow", "on-track", "met"];
const CLOSED = ["missed", "nearly", "met", "exceeded"];

describe("for any figures", () => {
  it("a target of 100% is judged as “đạt 100%”", () => {
    const shares = fc.array(fc.oneof(fc.constant(100), fc.double({ min: 2, max: 100, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(shares, fc.constantFrom("mức", "hằng năm", "giữ vững"), (values, kind) => {
        const years = YEARS.slice(0, values.length);
        const word = (target: string) => judge(values, years, target, 2030, kind).verdict;
        expect(word("100%")).toBe(word("đạt 100%"));
      }),
    );
  });

  it("a level, its pace and its verdict do not depend on the unit", () => {
    fc.assert(
      fc.property(figures, figure, fc.double({ min: 1, max: 1000, noNaN: true }), (values, target, unit) => {
        const years = YEARS.slice(0, values.length);
        const one = judge(values, years, target, 2032, "mức");
        const other = judge(
          values.map((value) => value * unit),
          years,
          target * unit,
          2032,
          "mức",
        );
        // Where rounding decides between two sides of a bound there is nothing to compare.
        fc.pre(values.every((value) => Math.abs(value / target - 1) > 1e-6));
        if (typeof one.pace === "number") expect(other.pace).toBeCloseTo(one.pace, 5);
        else expect(other.pace).toBe(one.pace);
      }),
    );
  });

  it("a better latest figure never gives a worse verdict, up or down, before and at the due year", () => {
    fc.assert(
      fc.property(figures, figure, figure, fc.boolean(), fc.boolean(), (values, first, second, up, due) => {
        const years = YEARS.slice(0, values.length);
        const target = up ? 500_000 : "không quá 1.000";
        const last = years.at(-1);
        const ladder = due ? CLOSED : LADDER;
        const rank = (latest: number) =>
          ladder.indexOf(
            judge([...values.slice(0, -1), latest], years, target, due ? last : 2032, "mức").verdict,
          );
        const [worse, better] = first < second === up ? [first, second] : [second, first];
        expect(rank(worse)).toBeGreaterThanOrEqual(0);
        expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
      }),
    );
  });

  it("the order of the years does not matter, for any kind", () => {
    const kinds = fc.constantFrom(
      "level",
      "yearly",
      "growth",
      "growth-points",
      "total",
      "count",
      "keep",
      "growth-rates",
    );
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 6, maxLength: 6 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        kinds,
        (values, order, kind) => {
          const shuffled = assess({
            values: order.map((at) => values[at]),
            years: order.map((at) => YEARS[at]),
            target: 100,
            due: 2032,
            kind,
          });
          expect(shuffled).toEqual(assess({ values, years: YEARS, target: 100, due: 2032, kind }));
        },
      ),
    );
  });

  it("Vượt and Đạt leave no gap, and an open level has one unless it stands on a strict bound", () => {
    fc.assert(
      fc.property(figures, figure, (values, target) => {
        const row = judge(values, YEARS.slice(0, values.length), target, 2030, "mức");
        expect(row.gap === 0).toBe(row.verdict === "met" || row.verdict === "exceeded");
      }),
    );
  });

  it("growth from the first to the last figure brings one to the other", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const outcome = growth(values, YEARS.slice(0, values.length));
        const rate = outcome.ok ? outcome.value : NaN;
        const [first = 0, last = 0] = [values[0], values.at(-1)];
        expect((first * (1 + rate) ** (values.length - 1)) / last).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("for any input at all", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "> 90",
      "90%",
      "14/14",
      "2 - 4",
      "đạt chuẩn",
      "x",
      "-",
      "có",
      "tăng",
      "0",
      "1.000",
      "năm 2026",
      "#N/A",
      "Đạt",
      "khoảng 250",
    ),
  );
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.double() },
    { weight: 3, arbitrary: fc.integer({ min: 2020, max: 2035 }) },
    { weight: 3, arbitrary: text },
    { weight: 1, arbitrary: fc.anything() },
  );
  const row = fc.array(cell, { maxLength: 7 });
  const kind = fc.oneof(cell, fc.constantFrom(...KINDS.map(({ word }) => word)));

  it("answers with a verdict or a fault, and no number is infinite or NaN", () => {
    const words = new Set<string>(VERDICTS.map(({ code }) => code));
    const target = fc.oneof(
      cell,
      fc.constantFrom("> 90", "khoảng 250", "đạt chuẩn", "giảm", "2 - 4", 10, "Hoàn thành nhiệm vụ", 0),
    );
    const years = fc.oneof(row, fc.constantFrom(YEARS, YEARS.slice(0, 3)));
    fc.assert(
      fc.property(row, years, target, cell, kind, cell, (values, when, aim, due, how, asOf) => {
        for (const given of [{ due, asOf }, { due: 2030, asOf: 2027 }, {}]) {
          const outcome = assess({
            values,
            years: when.slice(0, values.length),
            target: aim,
            kind: how,
            ...given,
          });
          if (!outcome.ok) {
            expect(typeof outcome.fault.code).toBe("string");
            continue;
          }
          const { verdict, pace, progress, gap, required, forecast } = outcome.value;
          expect(words.has(verdict)).toBe(true);
          for (const number of [pace, progress, gap, required, forecast]) {
            if (typeof number === "number") expect(Number.isFinite(number)).toBe(true);
          }
        }
      }),
      {
        numRuns: 2000,
        examples: [[[1.7e67, 1.1e245], YEARS, "> 90", 0, "bình quân các tốc độ tăng", ""]],
      },
    );
  });

  it("growth, targets and deadlines answer too", () => {
    fc.assert(
      fc.property(row, row, text, (values, years, words) => {
        const outcome = growth(values, years.slice(0, values.length));
        expect(outcome.ok ? Number.isFinite(outcome.value) : outcome.fault.code.length > 0).toBe(true);
        expect(typeof parseDeadline(words).ok).toBe("boolean");
        expect(["undefined", "object"]).toContain(typeof parseTarget(words));
      }),
      { numRuns: 1000 },
    );
  });
});
