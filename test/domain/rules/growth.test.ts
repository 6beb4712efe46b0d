import { judge, verdict } from "../judge";

const two = [2025, 2027];

describe("average yearly growth", () => {
  it("is rounded to 0.1 % before it is compared", () => {
    // 9.96 % a year rounds to 10.0 %.
    expect(judge([100, 100 * 1.0996 ** 2], two, "≥ 10", 2027, "tăng bình quân")).toMatchObject({
      verdict: "met",
      gap: 0,
    });
    expect(verdict([100, 100 * 1.0994 ** 2], two, "≥ 10", 2027, "tăng bình quân")).toBe("nearly");
  });

  it("is compared as finely as the target is written", () => {
    expect(verdict([100, 101.41 ** 2 / 100], two, "≥ 1,41", 2027, "tăng bình quân")).toBe("met");
  });

  it("is never Đạt before the due year, since it can still fall", () => {
    expect(judge([100, 144], two, "≥ 10", 2030, "tăng bình quân")).toMatchObject({
      verdict: "on-track",
      pace: 2,
    });
  });

  it.each([
    [1.095, "on-track"],
    [1.06, "slow"],
    [1.059, "unlikely"],
    [1, "unlikely"],
    [0.99, "backsliding"],
  ])("of ×%d a year against 10 %% is %s", (factor, expected) => {
    expect(verdict([100, 100 * factor ** 2], two, "≥ 10", 2030, "tăng bình quân")).toBe(expected);
  });

  it("at the due year is Vượt, Đạt, Xấp xỉ đạt or Không đạt", () => {
    const at = (factor: number) => verdict([100, 100 * factor ** 2], two, "≥ 10", 2027, "tăng bình quân");
    expect([1.12, 1.1, 1.095, 1.09].map(at)).toEqual(["exceeded", "met", "nearly", "missed"]);
    expect(verdict([100, 144], two, "> 10", 2027, "tăng bình quân")).toBe("met");
  });

  it("reads 10, “10 %” and a cell in percent format (0.1) alike", () => {
    const pace = (target: unknown) => judge([100, 121], two, target, 2030, "tăng bình quân").pace;
    expect([pace(10), pace("10 %"), pace(0.1), pace("tăng bình quân 10%/năm")]).toEqual([1, 1, 1, 1]);
  });

  it("says what growth the years left need", () => {
    // 100 at 5 % for two years leaves 100·1.1^5 to be reached in three.
    const row = judge([100, 110.25], two, "≥ 10", 2030, "tăng bình quân");
    expect(row.required).toBeCloseTo((161.051 / 110.25) ** (1 / 3) - 1, 12);
    expect(row.forecast).toBeCloseTo(110.25 * 1.05 ** 3, 9);
  });

  it("needs two years and a positive base", () => {
    expect(verdict([100], [2025], "≥ 10", 2030, "tăng bình quân")).toBe("no-data");
    expect(judge([-5, 10], two, "≥ 10", 2030, "tăng bình quân")).toMatchObject({
      verdict: "no-data",
      reason: "base-not-positive",
    });
  });

  it("of a quantity that has to fall", () => {
    expect(judge([100, 81], two, "giảm bình quân 10%/năm", 2030, "giảm bình quân")).toMatchObject({
      verdict: "on-track",
      pace: 1,
    });
    expect(verdict([100, 110], two, "giảm bình quân 10%/năm", 2030, "giảm bình quân")).toBe("backsliding");
  });

  it("between two rates is held against the lower", () => {
    expect(judge([100, 121], two, "8 - 10%/năm", 2030).pace).toBeCloseTo(1.25, 12);
  });
});

describe("average change in points", () => {
  it("of a poverty rate is (Yn − Y0) ÷ n, not growth of a percentage", () => {
    const row = judge([10, 7], two, "giảm bình quân 1,5%/năm", 2030);
    expect(row).toMatchObject({ kind: "growth-points", growth: -1.5, pace: 1, verdict: "on-track" });
  });

  it("falls behind, and moves the wrong way", () => {
    expect(verdict([10, 8], two, "giảm bình quân 1,5%/năm", 2030)).toBe("slow");
    expect(verdict([10, 11], two, "giảm bình quân 1,5%/năm", 2030)).toBe("backsliding");
  });

  it("is the same for figures in percent format", () => {
    expect(judge([0.1, 0.07], two, "giảm bình quân 1,5%/năm", 2030).pace).toBeCloseTo(1, 12);
    expect(judge([0.1, 0.08], two, "giảm bình quân 1,5%/năm", 2030)).toMatchObject({
      share: true,
      verdict: "slow",
    });
  });

  it("goes up as well, and takes a negative number as falling", () => {
    expect(judge([40, 46], two, 3, 2030, "tăng bình quân điểm %").pace).toBe(1);
    expect(judge([10, 7], two, -1.5, 2030, "giảm bình quân điểm %").pace).toBe(1);
  });

  it("says what the years left need", () => {
    expect(judge([10, 8.5], two, "giảm bình quân 1,5%/năm", 2030)).toMatchObject({
      required: -2,
      forecast: 6.25,
    });
  });
});

describe("average of yearly rates", () => {
  it("is their geometric mean", () => {
    const row = judge([0.1, 0.2], [2026, 2027], "≥ 10", 2030, "growth-rates");
    expect(row.growth).toBeCloseTo(0.149, 12); // √(1.1 × 1.2) − 1 = 0.14891
    expect(judge([10, 20], [2026, 2027], "≥ 10", 2030, "growth-rates").growth).toBeCloseTo(0.149, 12);
  });

  it("needs one year only", () => {
    expect(judge([8], [2026], "≥ 10", 2030, "growth-rates")).toMatchObject({ verdict: "slow", early: true });
  });
});
