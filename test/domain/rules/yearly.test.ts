import { judge, verdict } from "../judge";

const years = [2025, 2026, 2027];

describe("a target for every year", () => {
  it("is judged by the reporting year's own figure", () => {
    expect(verdict([95, 88], [2025, 2026], "> 90", 2030, "hằng năm")).toBe("missed");
    expect(verdict([88, 95], [2025, 2026], "> 90", 2030, "hằng năm")).toBe("met");
    expect(verdict([88, 95], [2025, 2026], "≥ 90", 2030, "hằng năm")).toBe("exceeded");
    expect(verdict([88, 90], [2025, 2026], "≥ 90", 2030, "hằng năm")).toBe("met");
    expect(verdict([100], [2026], "= 100", 2030, "hằng năm")).toBe("met");
  });

  it("waits for the figure of the reporting year", () => {
    expect(judge([95, 92, null], years, "> 90", 2030, "hằng năm", 2027)).toMatchObject({
      verdict: "no-data",
      reason: "no-figure-this-year",
      gap: "no-figure",
    });
  });

  it("counts the years met among those with a figure", () => {
    expect(judge([95, null, 88], years, "> 90", 2030, "hằng năm")).toMatchObject({ years: 2, yearsMet: 1 });
  });

  it("has no pace, forecast or requirement", () => {
    expect(judge([95], [2026], "> 90", 2030, "hằng năm")).toMatchObject({
      pace: "no-pace",
      forecast: "no-pace",
      required: "no-pace",
    });
  });

  it("takes yes and no", () => {
    expect(verdict(["x"], [2026], "hoàn thành", 2030, "hằng năm")).toBe("met");
    expect(verdict([true], [2026], "= 1", 2030, "hằng năm")).toBe("met");
    expect(verdict(["không"], [2026], "có", 2030, "hằng năm")).toBe("missed");
    expect(verdict(["đạt", null], [2025, 2026], "có", 2030, "hằng năm", 2026)).toBe("no-data");
  });

  it("of at least one thing is beaten by two", () => {
    expect(verdict([2], [2026], "≥ 1", 2030, "hằng năm")).toBe("exceeded");
  });
});

describe("a yearly grade", () => {
  const grade = (value: unknown): string =>
    verdict([value], [2026], "Hoàn thành tốt nhiệm vụ trở lên", 2030, "xếp loại", 2026);

  it.each([
    ["Hoàn thành xuất sắc nhiệm vụ", "exceeded"],
    ["Hoàn thành tốt nhiệm vụ", "met"],
    ["hoàn thành tốt", "met"],
    ["HTTNV", "met"],
    ["Hoàn thành nhiệm vụ", "missed"],
    ["Không hoàn thành nhiệm vụ", "missed"],
    ["", "no-data"],
    [0, "no-data"],
  ])("of %p against “hoàn thành tốt” is %s", (value, expected) => {
    expect(grade(value)).toBe(expected);
  });

  it("counts missing grades as the gap", () => {
    expect(judge(["Không hoàn thành nhiệm vụ"], [2026], "Hoàn thành tốt nhiệm vụ", 2030).gap).toBe(2);
  });
});
