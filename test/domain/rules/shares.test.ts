import { judge } from "../judge";

describe("a share, which officials count in points", () => {
  it("needs as many points each year as are left", () => {
    // 14 points a year made, 18 planned; 62 points left for three years.
    expect(judge([10, 24, 38], [2025, 2026, 2027], "đạt 100%", 2030)).toMatchObject({
      verdict: "slow",
      rule: "linear",
      pace: 14 / 18,
      made: 14,
      planned: 18,
      required: 62 / 3,
      requires: "points",
      forecast: 80,
    });
  });

  it("is judged alike as shares of 1", () => {
    const shares = judge([0.1, 0.24, 0.38], [2025, 2026, 2027], "100%", 2030);
    expect(shares).toMatchObject({ verdict: "slow", share: true });
    expect(shares.pace).toBeCloseTo(14 / 18, 12);
    expect(shares.required).toBeCloseTo(0.62 / 3, 12);
  });

  it("moves on the same road whether it rises or falls", () => {
    expect(judge([9, 7], [2025, 2027], "dưới 1%", 2030)).toMatchObject({
      rule: "linear",
      pace: 1 / 1.6,
      required: -2,
    });
  });

  it("is forecast from 0 to 100 %", () => {
    expect(judge([80, 95], [2025, 2026], "≥ 99%", 2030).forecast).toBe(100);
    expect(judge([0.8, 0.95], [2025, 2026], "≥ 99%", 2030).forecast).toBe(1);
    expect(judge([9, 4], [2025, 2026], "dưới 1%", 2030).forecast).toBe(0);
    // A target above 100 % says that more is possible.
    expect(judge([80, 95], [2025, 2026], "≥ 120%", 2030).forecast).toBe(155);
  });

  it("is no share without “%”: amounts grow by rates, and a forecast does not fall below 0", () => {
    expect(judge([70, 75], [2025, 2026], "> 90", 2030)).toMatchObject({ rule: "cagr", requires: "rate" });
    expect(
      judge(["0", 20, 10], [2025, 2026, 2027], "không còn", 2035, "số lượng").forecast,
    ).toBeGreaterThanOrEqual(0);
    expect(judge([30, 4], [2025, 2026], "không còn", 2030).forecast).toBe(0);
  });
});

describe("a target of none left", () => {
  it("is not nearly met while something is left", () => {
    expect(judge([100, 50, 2], [2025, 2026, 2028], "không còn", 2028)).toMatchObject({
      verdict: "missed",
      reason: "left",
      gap: 2,
    });
  });

  it("tells a relapse, and the year nothing was left in", () => {
    expect(judge([5, "0", 3], [2027, 2028, 2029], "không còn", 2028)).toMatchObject({
      verdict: "missed",
      clearIn: 2028,
    });
    expect(judge([5, "0"], [2027, 2028], "không còn", 2028)).toMatchObject({ verdict: "met", clearIn: null });
  });
});

describe("figure ÷ target", () => {
  it.each([
    [[70, 81], "≥ 90", "mức", 0.9],
    [[70, 81], "> 90%", "hằng năm", 0.9],
    [[0.7, 0.81], "90%", "mức", 0.9],
    [[70, 81], "khoảng 90", "mức", 0.9],
    [[1, 1], "2 - 4", "khoảng", 0.5],
    [[50, 75], 250, "luỹ kế", 0.5],
    [[100, 110], "≥ 10", "tăng bình quân", 1],
    [["9/14", "7/14"], "14/14", "mức", 0.5],
    [[8, 4], "không quá 5", "mức", "no-ratio"],
    [[8, 4], "không còn", "mức", "no-ratio"],
    [["x"], "đạt chuẩn", "công nhận", "no-ratio"],
    [["htnv"], "hoàn thành tốt nhiệm vụ", "xếp loại", "no-ratio"],
    [[70, null], "> 90", "hằng năm", "no-figure"],
  ])("of %j against %s (%s) is %s", (values, target, kind, expected) => {
    const years = [2025, 2026].slice(0, values.length);
    const asOf = values.length === 1 ? 2025 : 2026;
    const { attainment } = judge(values, years, target, 2030, kind, asOf);
    if (typeof expected === "number") expect(attainment).toBeCloseTo(expected, 12);
    else expect(attainment).toBe(expected);
  });

  it("is no share of a road: a level at its base has none of the road, and most of the target", () => {
    expect(judge([80, 80], [2025, 2026], "≥ 100", 2030)).toMatchObject({ progress: 0, attainment: 0.8 });
  });

  it.each(["hằng năm", "giữ vững"])("stands where %s has no road", (kind) => {
    expect(judge([95, 81], [2025, 2026], "≥ 90", 2030, kind)).toMatchObject({
      progress: "no-pace",
      attainment: 0.9,
    });
  });
});

describe("average growth", () => {
  it("asks about figures that look like rates", () => {
    expect(judge([12, 11], [2026, 2027], "≥ 10", 2030, "tăng bình quân")).toMatchObject({
      verdict: "no-data",
      reason: "rates-typed",
    });
  });

  it("of rates is their mean under the kind “tốc độ”", () => {
    expect(judge([12, 11], [2026, 2027], "≥ 10", 2030, "tốc độ")).toMatchObject({
      verdict: "on-track",
      growth: 0.115,
      lastGrowth: 0.11,
    });
  });

  it("takes small amounts for amounts where the kind says so", () => {
    expect(judge([12, 11], [2026, 2027], "≥ 10", 2030, "tăng bình quân giá trị")).toMatchObject({
      verdict: "backsliding",
      growth: -0.083,
    });
  });

  it("tells the latest year apart from the average of the term", () => {
    const row = judge([1000, 1080, 1220.4], [2025, 2026, 2027], "≥ 10", 2030, "tăng bình quân");
    expect(row.growth).toBe(0.105);
    expect(row.lastGrowth).toBeCloseTo(0.13, 12);
    expect(judge([1000, 1220.4], [2025, 2027], "≥ 10", 2030, "tăng bình quân").lastGrowth).toBeNull();
  });
});
