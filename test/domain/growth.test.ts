import { type GrowthMethod, growth } from "../../src/domain/growth";

const rate = (cells: unknown[], years: unknown[] | null, method?: GrowthMethod): number => {
  const outcome = growth(cells, years, method);
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
};
const fault = (cells: unknown[], years: unknown[] | null, method?: GrowthMethod): unknown => {
  const outcome = growth(cells, years, method);
  return outcome.ok ? outcome.value : outcome.fault.code;
};

describe("average yearly growth", () => {
  it("agrees with Excel's RRI on Microsoft's example: RRI(96; 10000; 11000) = 0.0009933", () => {
    expect(rate([10000, 11000], [1904, 2000])).toBeCloseTo(0.0009933, 7);
    expect(rate([10000, ...Array<null>(95).fill(null), 11000], null)).toBeCloseTo(0.0009933, 7);
  });

  // General Statistics Office: population censuses, thousand persons, and the growth published between them.
  it.each([
    ["1/10/1979", 52742, "1/4/1989", 64376, 2.1],
    ["1/4/1989", 64376, "1/4/1999", 76323, 1.7],
    ["1/4/1999", 76323, "1/4/2009", 85847, 1.18],
    ["1/4/2009", 85847, "1/4/2019", 96209, 1.14],
  ])("agrees with the census growth from %s to %s", (from, before, to, after, published) => {
    expect(rate([before, after], [from, to], "log") * 100).toBeCloseTo(published, 2);
  });

  it("tells log from geometric growth: 1.140 and 1.146 % from 2009 to 2019", () => {
    expect(rate([85847, 96209], [2009, 2019], "log") * 100).toBeCloseTo(1.14, 3);
    expect(rate([85847, 96209], [2009, 2019]) * 100).toBeCloseTo(1.146, 3);
  });

  it("in points is (Yn − Y0) ÷ n", () => {
    expect(rate([9.88, 7.05, 4.25], [2025, 2026, 2027], "points")).toBeCloseTo(-2.815, 12);
  });

  it("of rates is their geometric mean, in either scale", () => {
    expect(rate([0.1, 0.2], null, "rates")).toBeCloseTo(Math.sqrt(1.32) - 1, 12);
    expect(rate(["10%", "20%"], null, "rates")).toBeCloseTo(Math.sqrt(1.32) - 1, 12);
    expect(rate([10, 20], null, "rates")).toBeCloseTo(Math.sqrt(1.32) - 1, 12);
    // A year of hardly any growth is a year.
    expect(rate([0.08, 9], null, "rates")).toBeCloseTo(Math.sqrt(1.0008 * 1.09) - 1, 12);
  });

  it("does not mind the order of years, or blanks", () => {
    expect(rate([121, 100], [2027, 2025])).toBeCloseTo(0.1, 12);
    expect(rate([100, "…", 121, "", ""], [2025, 2026, 2027, 2028, 2029])).toBeCloseTo(0.1, 12);
  });

  it("counts the cells as years when no years are given, blanks included", () => {
    expect(rate([100, null, 121], null)).toBeCloseTo(0.1, 12);
  });

  it("does not decide whether a 0 is a figure or a blank where the result depends on it", () => {
    expect(fault([100, 121, 0], null)).toBe("zero-or-blank");
    expect(fault([0, 100, 121], null)).toBe("zero-or-blank");
    expect(rate([100, 0, 121], [2025, 2026, 2027])).toBeCloseTo(0.1, 12);
    expect(rate([100, 121, "0"], null)).toBe(-1);
  });

  it.each([
    [[100], null, undefined, "too-few-years"],
    [[], null, undefined, "too-few-years"],
    [[0, 5], null, undefined, "base-not-positive"],
    [[-3, 5], null, undefined, "base-not-positive"],
    [[3, -5], null, undefined, "sign-change"],
    [[1, 2, 3], [2025, 2026], undefined, "length"],
    [[1, 2], [2025, 2025], undefined, "duplicate-year"],
    [[1, "hai"], null, undefined, "not-a-number"],
    [[1, 2], [2025, "sau"], undefined, "bad-year"],
    [[1, "#DIV/0!"], null, undefined, "cell-error"],
    [[5e-324, 1e308], null, undefined, "overflow"],
    [["80%", 0.9], null, "points", "mixed-scale"],
  ] as const)("of %p over %p (%s) is refused: %s", (cells, years, method, code) => {
    expect(fault([...cells], years ? [...years] : null, method)).toBe(code);
  });
});
