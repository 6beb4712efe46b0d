import fc from "fast-check";
import { axisOf } from "../../src/tracker/axis";

test.each([
  [[38, 31, 0], null, [0, 20, 40]],
  [[30, 60, 250], null, [0, 150, 300]],
  [[1850, 2050.5, 2979], null, [1000, 2000, 3000]],
  [[97, 99.5], 100, [80, 90, 100]],
  [[0.9, 0.92], 1, [0.8, 0.9, 1]],
  [[-5, 3], null, [-5, 0, 5]],
  [[0], null, [0, 0.025, 0.05]],
])("%j up to %j are drawn on %j", (values, whole, ticks) => {
  expect(axisOf(values, whole)).toEqual(ticks);
});

const figures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 6 });

test("three marks, rising and evenly apart, hold all figures between them", () => {
  fc.assert(
    fc.property(figures, (values) => {
      const [low, middle, high] = axisOf(values, null);
      const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
      expect(low).toBeLessThan(middle);
      expect(Math.abs(middle - low - (high - middle))).toBeLessThanOrEqual(slack);
      expect(low).toBeLessThanOrEqual(Math.min(...values) + slack);
      expect(high).toBeGreaterThanOrEqual(Math.max(...values) - slack);
    }),
  );
});

test("a change of less than a tenth never fills the picture", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      (value, part) => {
        const [low, , high] = axisOf([value, value * (1 + part)], null);
        expect((value * part) / (high - low)).toBeLessThanOrEqual(0.55);
      },
    ),
  );
});

test("a percentage never gets an axis beyond 100", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (values) => {
        const [low, , high] = axisOf(values, 100);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
