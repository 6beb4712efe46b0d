import { judge, verdict } from "../judge";

const years = [2025, 2026, 2027];

describe("a level to reach", () => {
  it("has no verdict without a figure or from one year only", () => {
    expect(judge([null], [2026], "> 90", 2030)).toMatchObject({
      verdict: "no-data",
      reason: "no-figure",
      pace: "no-figure",
    });
    expect(judge([80], [2026], "> 90", 2030)).toMatchObject({
      verdict: "no-data",
      reason: "one-year",
      pace: "one-year",
    });
  });

  it("met before the due year is Đạt, not Vượt, and tells when it is falling", () => {
    expect(judge([80, 96, 95], years, "≥ 90", 2030)).toMatchObject({ verdict: "met", falling: true });
    expect(judge([80, 91, 95], years, "≥ 90", 2030)).toMatchObject({ verdict: "met", falling: false });
    expect(judge([8, 4, 4.5], years, "dưới 5", 2030)).toMatchObject({ verdict: "met", falling: true });
  });

  it("met in the due year is Đạt, beaten is Vượt", () => {
    expect(verdict([80, 85, 90], years, "≥ 90", 2027)).toBe("met");
    expect(verdict([80, 85, 90.1], years, "≥ 90", 2027)).toBe("exceeded");
    expect(verdict([8, 6, 3], years, "không quá 5", 2027)).toBe("exceeded");
    expect(verdict([80, 85, 90.1], years, "đạt 90", 2027)).toBe("exceeded");
  });

  it("beyond a strict bound is Đạt, on it is not met", () => {
    expect(verdict([80, 85, 99], years, "trên 90", 2027)).toBe("met");
    expect(verdict([8, 6, 1], years, "dưới 5", 2027)).toBe("met");
    expect(verdict([80, 85, 90], years, "trên 90", 2027)).toBe("nearly");
    expect(verdict([80, 85, 90], years, "trên 90", 2030)).not.toBe("met");
  });

  it("cannot beat 100 %, all of N, or none left", () => {
    expect(verdict([80, 90, 101], years, "100%", 2027)).toBe("met");
    expect(verdict([80, 90, 100.5], years, "= 100", 2027)).toBe("met");
    expect(verdict([0.8, 0.9, 1.01], years, "100%", 2027)).toBe("met");
    expect(verdict(["12/14", "13/14", "14/14"], years, "14/14", 2027)).toBe("met");
    expect(verdict([20, 5, 0], years, "không còn", 2027)).toBe("met");
  });

  it("compares with a relative tolerance of 1e-9", () => {
    expect(verdict([80, 85, 0.1 * 3 * 300], years, "≥ 90", 2027)).toBe("met");
    expect(verdict([80, 85, 90 - 4.5e-8], years, "≥ 90", 2027)).toBe("met");
    expect(verdict([80, 85, 90 - 1e-6], years, "≥ 90", 2027)).toBe("nearly");
  });

  it("due and not met is Xấp xỉ đạt from 95 % of the road, below it Không đạt", () => {
    expect(verdict(["0", 50, 95], years, "≥ 100", 2027)).toBe("nearly");
    expect(verdict(["0", 50, 94.9], years, "≥ 100", 2027)).toBe("missed");
    expect(verdict([70, 85, 89], years, "≥ 90", 2027)).toBe("nearly");
    expect(verdict([80], [2027], "≥ 90", 2027)).toBe("missed");
  });

  it("due, and lost after the base had met it, is Không đạt: there was no road", () => {
    expect(judge([95, 93, 88], years, "≥ 90", 2027)).toMatchObject({
      verdict: "missed",
      progress: "no-road",
    });
  });

  it("lost before the due year is Xa dần mục tiêu, even if the base met it exactly", () => {
    expect(judge([95, 93, 88], years, "≥ 90", 2030)).toMatchObject({
      verdict: "backsliding",
      reason: "lost",
      pace: "no-road",
    });
    expect(verdict([90, 93, 88], years, "≥ 90", 2030)).toBe("backsliding");
  });

  it("moving away is Xa dần mục tiêu, standing still Khó hoàn thành", () => {
    expect(verdict([80, 79], [2025, 2026], "≥ 90", 2030)).toBe("backsliding");
    expect(verdict([80, 80], [2025, 2026], "≥ 90", 2030)).toBe("unlikely");
    expect(verdict([5, 6], [2025, 2026], "dưới 3", 2030)).toBe("backsliding");
  });

  it("standing on a bound that has to be passed is Khó hoàn thành, below it Xa dần mục tiêu", () => {
    expect(judge([90, 90], [2025, 2026], "> 90", 2030)).toMatchObject({
      verdict: "unlikely",
      pace: "no-road",
    });
    expect(verdict([90, 89], [2025, 2026], "> 90", 2030)).toBe("backsliding");
  });

  it("paces by compound growth where base, latest and target have one sign", () => {
    // 100 → 121 in two years is 10 % a year; 100 → 161.051 in five is 10 % a year.
    const row = judge([100, 110, 121], years, 161.051, 2030);
    expect(row.rule).toBe("cagr");
    expect(row.pace).toBeCloseTo(1, 12);
    expect(row.forecast).toBeCloseTo(161.051, 9);
    expect(row.required).toBeCloseTo(0.1, 12);
  });

  it("paces in a straight line from or to zero and across it", () => {
    expect(judge([20, 12], [2025, 2026], "không còn", 2028)).toMatchObject({
      rule: "linear",
      pace: 1.2,
    });
    expect(judge([0, 12, 24], years, 60, 2030)).toMatchObject({
      rule: "linear",
      verdict: "on-track",
      forecast: 60,
    });
    expect(judge([-10, -5], [2025, 2026], 10, 2030)).toMatchObject({ rule: "linear", verdict: "on-track" });
  });

  it.each([
    [0.95, "on-track"],
    [0.9499999, "slow"],
    [0.6, "slow"],
    [0.5999999, "unlikely"],
    [0, "unlikely"],
    [-0.0000001, "backsliding"],
  ])("R of %d is %s", (pace, expected) => {
    // A straight line from 0 to 100 in ten years asks for 10 a year.
    expect(verdict(["0", String(10 * pace).replace(".", ",")], [2020, 2021], 100, 2030)).toBe(expected);
  });

  it("measures the pace at the year of the latest figure", () => {
    const row = judge(["0", 20, null], [2025, 2027, 2028], 50, 2030, "mức", 2028);
    expect(row.pace).toBe(1);
  });

  it("says when the pace is only a first impression", () => {
    expect(judge([70, 75], [2025, 2026], "> 90", 2030).early).toBe(true);
    expect(judge([70, 75], [2025, 2027], "> 90", 2030).early).toBe(false);
  });

  it("reaches “= v” from the side where the base lies", () => {
    expect(verdict([130, 120], [2025, 2026], "= 110", 2030)).toBe("on-track");
    expect(verdict([130, 105], [2025, 2026], "= 110", 2026)).toBe("exceeded");
    expect(verdict([90, 105], [2025, 2026], "= 110", 2026)).not.toBe("exceeded");
  });

  it("keeps “khoảng v” within 5 %", () => {
    expect(verdict([200, 237.5], [2025, 2026], "khoảng 250", 2026)).toBe("met");
    expect(verdict([200, 237.4], [2025, 2026], "khoảng 250", 2026)).toBe("missed");
    expect(verdict([200, 262.5], [2025, 2026], "khoảng 250", 2026)).toBe("met");
    expect(verdict([200, 263], [2025, 2026], "khoảng 250", 2026)).toBe("exceeded");
  });

  it("needs a due year for its pace, not for Đạt", () => {
    expect(judge([70, 75], [2025, 2026], "> 90")).toMatchObject({
      verdict: "no-data",
      reason: "no-due",
      pace: "no-due",
    });
    expect(verdict([70, 95], [2025, 2026], "> 90")).toBe("met");
  });

  it("tells gap, progress and what is still required", () => {
    expect(judge([70, 80], [2025, 2027], "≥ 90", 2030)).toMatchObject({ gap: 10, progress: 0.5 });
    expect(judge([70, 92], [2025, 2027], "≥ 90", 2030)).toMatchObject({ gap: 0, required: 0, progress: 1.1 });
    expect(judge([8, 6], [2025, 2027], "dưới 5", 2030).gap).toBe(1);
    expect(judge([70, 60], [2025, 2027], "≥ 90", 2030).progress).toBe(-0.5);
  });

  it("asks for points a year of a target in %, never for growth of a percentage", () => {
    expect(judge([70, 78], [2025, 2027], "90%", 2030).required).toBe(4);
    expect(judge([70, 78], [2025, 2027], "90%", 2027).required).toBe("due-passed");
  });
});
