import { judge, verdict } from "../judge";

describe("a number of things to have", () => {
  it("is not late while not even one is expected", () => {
    expect(judge(["0", "0"], [2025, 2026], "≥ 1", 2030, "số lượng")).toMatchObject({
      verdict: "not-due",
      reason: "not-expected",
      pace: "not-expected",
    });
  });

  it("expects whole steps: of ten in five years, two after one year, and no part of a third", () => {
    expect(judge(["0", 2], [2025, 2026], 10, 2030, "số lượng")).toMatchObject({
      expected: 2,
      pace: 1,
      verdict: "on-track",
    });
    expect(judge(["0", 2], [2025, 2027], 8, 2030, "số lượng")).toMatchObject({
      expected: 3,
      verdict: "slow",
    });
  });

  it("does not round a step up: of nine in five years, 3.6 after two are three", () => {
    expect(judge(["0", 3], [2025, 2027], 9, 2030, "số lượng")).toMatchObject({ expected: 3, pace: 1 });
  });

  it("counts from the base", () => {
    // From 2 to 10: 8 × 2/5 = 3.2, so 3 more are expected by 2027.
    expect(judge([2, null, 5], [2025, 2026, 2027], 10, 2030, "số lượng")).toMatchObject({
      pace: 1,
      expected: 5,
    });
    expect(judge([2, null, 3], [2025, 2026, 2027], 10, 2030, "số lượng")).toMatchObject({
      verdict: "unlikely",
    });
  });

  it("starts from 0 when the first year has no figure", () => {
    expect(judge([null, null, 4], [2025, 2026, 2027], 10, 2030, "số lượng")).toMatchObject({
      base: { year: 2025, value: 0 },
      pace: 1,
    });
  });

  it("reached is Đạt at once, more is Vượt", () => {
    expect(verdict([null, 1], [2025, 2026], "≥ 1", 2030, "số lượng")).toBe("met");
    expect(verdict([null, 2], [2025, 2026], "≥ 1", 2030, "số lượng")).toBe("exceeded");
  });

  it("due and not reached is Không đạt, fewer than at first is Xa dần mục tiêu", () => {
    expect(verdict([2, 5], [2025, 2030], 10, 2030, "số lượng")).toBe("missed");
    expect(verdict([2, 1], [2025, 2026], 10, 2030, "số lượng")).toBe("backsliding");
    // Not one more is expected of 2 → 3 after a year, but one was lost.
    expect(verdict([2, 1], [2025, 2026], 3, 2030, "số lượng")).toBe("backsliding");
  });

  it("tells what is missing, needed each year and to be expected", () => {
    expect(judge([2, 4], [2025, 2026], 10, 2030, "số lượng")).toMatchObject({
      gap: 6,
      progress: 0.25,
      required: 1.5,
      forecast: 12,
    });
  });

  it("that has to come down is a level", () => {
    expect(judge([20, 12], [2025, 2026], "không còn", 2028, "số lượng")).toMatchObject({
      rule: "linear",
      verdict: "on-track",
    });
  });

  it("of zeros that may all be blanks says nothing", () => {
    const years = [2025, 2026, 2027, 2028, 2029, 2030];
    expect(verdict([0, 0, 0, 0, 0, 0], years, 1, 2030, "số lượng")).toBe("no-data");
    expect(verdict(["0", "0", "", "", "", ""], years, 1, 2030, "số lượng", 2026)).toBe("not-due");
  });
});

describe("a range", () => {
  it("of whole numbers is counted towards its lower bound", () => {
    expect(judge([null, 1], [2025, 2028], "2 - 4", 2030)).toMatchObject({
      kind: "range",
      rule: "steps",
      pace: 1,
    });
    expect(verdict([null, 2], [2025, 2028], "2 - 4", 2030)).toBe("met");
    expect(verdict([null, 4], [2025, 2028], "2 - 4", 2030)).toBe("met");
    expect(verdict([null, 5], [2025, 2028], "2 - 4", 2030)).toBe("exceeded");
    expect(judge([null, 1], [2025, 2028], "2 - 4", 2030).gap).toBe(1);
  });

  it("of other figures is a level", () => {
    expect(judge([1.5, 2.2], [2025, 2030], "2 - 4", 2030)).toMatchObject({ rule: "cagr", verdict: "met" });
    expect(verdict([1.5, 4.2], [2025, 2030], "2 - 4", 2030)).toBe("exceeded");
  });
});
