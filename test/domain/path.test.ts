import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { KINDS, type Kind, kindRow } from "../../src/domain/kinds";
import { pathOf } from "../../src/domain/path";

const TERM = [2025, 2026, 2027, 2028, 2029, 2030];

/** The way proposed after figures of the first years of the term; "why" where there is none. */
function planned(
  values: readonly (number | string)[],
  target: string,
  kind: Kind,
  due: number | null = 2030,
) {
  const years = TERM.slice(0, values.length);
  const asOf = years.at(-1) ?? 2025;
  const judged = assess({ values, years, target, due, kind, asOf });
  if (!judged.ok) throw new Error(judged.fault.code);
  const path = pathOf(judged.value, TERM, values.length === 0 ? null : asOf);
  return path.ok ? Object.fromEntries(path.steps.map(({ year, value }) => [year, value])) : path.why;
}

test("a share rises in even points, and the last year is the target", () => {
  expect(planned([78, 80], "> 90%", "level")).toEqual({ 2027: 82.5, 2028: 85, 2029: 87.5, 2030: 90 });
  expect(planned([0.78, 0.8], "> 90%", "level")).toEqual({ 2027: 0.825, 2028: 0.85, 2029: 0.875, 2030: 0.9 });
});

test("an amount grows by the same rate each year: 100 to 161,051 in five years is 10 % a year", () => {
  expect(planned([100], "161,051", "level")).toEqual({
    2026: 110,
    2027: 121,
    2028: 133.1,
    2029: 146.4,
    2030: 161.051,
  });
});

test("average growth is caught up from today's figure: base 100 at 10 % a year is 161,05 in 2030 wherever it stands now", () => {
  const way = planned([100, 104], "tăng bình quân 10%", "growth");
  expect(way).toMatchObject({ 2030: 161.1 });
  const [first, second] = [Number(Object.values(way)[0]) / 104, 161.051 / Number(Object.values(way)[2])];
  expect(first).toBeCloseTo(second, 2);
});

test("a fall in points is even: a poverty rate of 7,5 % that falls 1,5 points a year is 0 after five", () => {
  expect(planned([7.5, 6], "giảm 1,5%/năm", "growth-points")).toEqual({
    2027: 4.5,
    2028: 3,
    2029: 1.5,
    2030: 0,
  });
});

test("what a sum still lacks is shared out evenly, and all years together are the target", () => {
  const way = planned([0, 130], "1000", "total");
  expect(Object.values(way).reduce((sum: number, part) => sum + Number(part), 130)).toBe(1000);
  expect(
    Object.values(way)
      .map(Number)
      .every((part) => Math.abs(part - 870 / 4) < 1),
  ).toBe(true);
  expect(planned([0], "3", "total")).toEqual({ 2026: 1, 2027: 0, 2028: 1, 2029: 0, 2030: 1 });
});

test("a count goes in whole steps", () => {
  expect(planned([3, 4], "10", "count")).toEqual({ 2027: 6, 2028: 7, 2029: 9, 2030: 10 });
});

test("where each year is judged by itself, each gets the target", () => {
  expect(planned([80], "≥ 85%", "yearly")).toEqual({ 2026: 85, 2027: 85, 2028: 85, 2029: 85, 2030: 85 });
  const good = "Hoàn thành tốt nhiệm vụ";
  expect(planned([], "Hoàn thành tốt nhiệm vụ trở lên", "grade")).toMatchObject({ 2026: good, 2030: good });
});

test("a recognition is planned for the year it is due, and for no year before", () => {
  expect(planned(["chưa"], "Đạt chuẩn", "recognition", 2028)).toEqual({ 2028: "Đạt" });
});

test("nothing is proposed where there is nothing to go from or to", () => {
  expect(planned([], "> 90%", "level")).toBe("no-figure");
  expect(planned([92], "> 90%", "level")).toBe("met");
  expect(planned([0, 1000], "1000", "total")).toBe("met");
  expect(planned([50, 60], "tăng", "direction")).toBe("no-target");
  expect(planned([80], "> 90%", "level", null)).toBe("no-due");
});

test("whatever the figures: no year goes back, none passes the target, and the last reaches it", () => {
  const lined = KINDS.map(({ code }) => code).filter((code) => ["level", "count", "range"].includes(code));
  fc.assert(
    fc.property(
      fc.constantFrom(...lined),
      // A lone 1 beside a target in "%" is a whole.
      fc.integer({ min: 2, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom("", "%"),
      (kind, latest, aim, unit) => {
        const way = planned(
          [latest],
          kindRow(kind).defaultFor === "range" ? `${aim} - ${aim + 1}` : `= ${aim}${unit}`,
          kind,
        );
        if (typeof way === "string") return way === "met";
        const steps = [latest, ...Object.values(way).map(Number)];
        const up = aim > latest;
        return (
          steps.at(-1) === aim &&
          steps.every(
            (step, place) =>
              place === 0 || (up ? step >= Number(steps[place - 1]) : step <= Number(steps[place - 1])),
          )
        );
      },
    ),
  );
});
