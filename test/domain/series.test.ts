import { assess } from "../../src/domain/assess";
import { faultOf, judge, verdict } from "./judge";

describe("which figures count", () => {
  it("leaves out figures after the reporting year", () => {
    expect(judge([70, 80, 95], [2025, 2026, 2027], "> 90", 2030, "mức", 2026).latest).toEqual({
      year: 2026,
      value: 80,
    });
  });

  it("takes the latest year with a figure when no reporting year is given", () => {
    expect(judge([70, 80, null], [2025, 2026, 2027], "> 90", 2030).asOf).toBe(2026);
  });

  it("judges by the reporting year even where its figure is missing", () => {
    expect(verdict([70, 80, null], [2029, 2030, 2031], "> 90", 2031, "mức", 2031)).toBe("missed");
  });

  it.each([null, undefined, "", "   ", "-", "…", "x", { type: "Empty", basicType: "Empty" }])(
    "%p is blank, never zero",
    (blank) => {
      const row = judge([80, blank, 85], [2025, 2026, 2027], "> 90", 2030);
      expect(row.latest).toEqual({ year: 2027, value: 85 });
      expect(judge([80, 85, blank], [2025, 2026, 2027], "> 90", 2030)).toMatchObject({
        asOf: 2026,
        verdict: "on-track",
      });
    },
  );

  it("leaves a pair without a year out", () => {
    expect(judge([60, 70, 80], ["", 2026, 2027], "> 90", 2030).base).toEqual({ year: 2026, value: 70 });
  });

  it("sorts the years first", () => {
    expect(judge([82, 70, 75], [2027, 2025, 2026], "> 90", 2030)).toEqual(
      judge([70, 75, 82], [2025, 2026, 2027], "> 90", 2030),
    );
    const percents = judge(["82%", 0.7, "75%"], [2027, 2025, 2026], "90%", 2030);
    expect([percents.base?.value, percents.latest?.value]).toEqual([0.7, 0.82]);
  });
});

describe("plain zeros, which some hosts hand over for blanks", () => {
  const years = [2025, 2026, 2027, 2028];

  it.each([
    // As a figure the base met the target; as a blank the figures fall towards it.
    [[0, 6, 5], [2025, 2026, 2027], "≤ 3", null, [2025]],
    // A year in the middle of a yearly target decides nothing; the reporting year's own does.
    [[4, 5, 0], [2025, 2026, 2027], "≥ 3", "hằng năm", [2027]],
    [[80, 85, 0, 0], years, "> 90", null, [2027, 2028]],
    [[0, 0, 0, 0], years, "> 90", null, years],
  ])("%j of %j against %s are not taken for one or the other", (values, at, target, kind, doubted) => {
    expect(judge(values, at, target, 2030, kind)).toMatchObject({
      verdict: "no-data",
      reason: "zero-or-blank",
      zeroYears: doubted,
      pace: "zero-or-blank",
    });
  });

  it("stand as figures where a figure and a blank give one word", () => {
    expect(judge([0, 12, 24], [2025, 2026, 2027], 60, 2030)).toMatchObject({
      verdict: "on-track",
      base: { year: 2025, value: 0 },
    });
    expect(verdict([4, 0, 5], [2025, 2026, 2027], "≥ 3", 2030, "hằng năm")).toBe("exceeded");
    expect(judge([10, 0, 20], [2026, 2027, 2028], 250, 2030, "luỹ kế").latest?.value).toBe(30);
  });

  it("do not count after the reporting year", () => {
    expect(judge([80, 85, 0, 0], years, "> 90", 2030, "mức", 2026)).toMatchObject({
      verdict: "on-track",
      latest: { year: 2026, value: 85 },
    });
  });

  it("are figures up to the reporting year when the target is 0", () => {
    expect(verdict([20, 8, 0, 0], years, "không còn", 2030, "mức", 2027)).toBe("met");
    expect(verdict([20, 8, 0, 0], years, 0, 2030)).toBe("met");
    expect(judge([20, 8, 0, 0], years, 0, 2030, "mức", 2026).latest).toEqual({ year: 2026, value: 8 });
  });

  it("are figures in a row that shows it passes blanks as empty text", () => {
    expect(judge([80, 85, 0, ""], years, "> 90", 2030).latest).toEqual({ year: 2027, value: 0 });
  });

  it("are figures when typed as text", () => {
    expect(judge([80, 85, "0"], [2025, 2026, 2027], "> 90", 2030).latest).toEqual({ year: 2027, value: 0 });
  });
});

describe("figures in text", () => {
  it("are read as Vietnamese numbers", () => {
    expect(judge(["1.100,5", "1.234,5"], ["năm 2025", "31/12/2026"], "≥ 2.000", 2030).latest).toEqual({
      year: 2026,
      value: 1234.5,
    });
  });

  it("keep what they say: “> 90” is more than 90", () => {
    expect(verdict(["> 90"], [2026], "> 90", 2030, "hằng năm")).toBe("met");
    expect(verdict([90], [2026], "> 90", 2030, "hằng năm")).toBe("missed");
  });

  it("count criteria out of the same whole", () => {
    expect(judge(["12/14", "13/14"], [2026, 2027], "14/14", 2030).gap).toBe(1);
    expect(faultOf(["12/14", "13/15"], [2026, 2027], "14/14", 2030)).toEqual({
      code: "criteria",
      total: 14,
      other: 15,
    });
    expect(faultOf(["12/13"], [2026], "14/14", 2030)).toMatchObject({ code: "criteria" });
  });
});

describe("shares and percentages", () => {
  it("a target in % against figures up to 1.5 is a target of shares", () => {
    const row = judge([0.7, 0.92], [2025, 2026], "90%", 2026);
    expect(row).toMatchObject({ verdict: "exceeded", share: true });
    expect(judge([0.7, 0.8], [2025, 2026], "90%", 2030).gap).toBeCloseTo(0.1, 12);
  });

  it("gives the same verdict and pace in both scales", () => {
    const shares = judge([0.7, 0.75], [2025, 2026], "90%", 2030);
    const percents = judge([70, 75], [2025, 2026], "90%", 2030);
    expect(shares.verdict).toBe(percents.verdict);
    expect(shares.pace).toBeCloseTo(Number(percents.pace), 9);
  });

  it.each([
    [[1, 40, 60], [2025, 2026, 2027], "≥ 90%", 2030, "on-track"],
    [[3.2, 1.1, 0.04], [2026, 2027, 2028], "< 1%", 2028, "met"],
    [[0.05, 4.4, 4.5], [2025, 2026, 2027], "≥ 5%", 2030, "on-track"],
    [[0.9, 92], [2025, 2026], "90%", 2030, "met"],
  ])(
    "judges %j of %j against %s as written: a series may honestly begin or end small",
    (values, years, target, due, expected) => {
      expect(judge(values, years, target, due)).toMatchObject({ verdict: expected, share: false, odd: null });
    },
  );

  it("tells a figure a hundred times too small for its neighbours, and judges it as written", () => {
    expect(judge([62, 0.71, 80], [2025, 2026, 2027], "≥ 90%", 2030)).toMatchObject({
      verdict: "on-track",
      odd: { year: 2026, value: 0.71 },
    });
    expect(judge([62, 64, 0.71], [2025, 2026, 2027], "≥ 90%", 2030)).toMatchObject({
      verdict: "backsliding",
      odd: null,
    });
  });

  it("cannot tell a bare target of 0.9 beside a figure in %", () => {
    expect(faultOf(["85%", "88%"], [2025, 2026], 0.9, 2030)).toMatchObject({ code: "mixed-scale" });
  });

  it("takes small percentages for what they are: a poverty rate of 1.2 % is no 120 %", () => {
    expect(judge([5, 3, 1.2], [2025, 2026, 2027], "dưới 1%", 2030)).toMatchObject({
      share: false,
      verdict: "on-track",
    });
    expect(judge([1.4, 1.2], [2025, 2026], "dưới 1%", 2030).share).toBe(false);
  });

  it("believes a text that says %", () => {
    expect(judge(["92%", 0.9], [2026, 2025], "90%", 2030).latest?.value).toBeCloseTo(0.92, 12);
  });
});

describe("n of N", () => {
  it.each([
    [["15/14"], "14/14"],
    [[15], "14/14"],
    [["14/14", 15], "14/14"],
    [["14/14", "15"], "14/14"],
    [["9/14", 15], "đạt chuẩn"],
  ])("%j against %s is refused: no more than N can be met", (values, target) => {
    const years = [2026, 2027].slice(0, values.length);
    expect(faultOf(values, years, target, 2030)).toMatchObject({ code: "over-count", total: 14, other: 15 });
  });

  it("of which Excel made a day is told as the day", () => {
    expect(faultOf(["11/12", 46_368], [2025, 2026], "12/12", 2030)).toEqual({
      code: "figure-date",
      day: { year: 2026, month: 12, day: 12 },
      year: 2026,
    });
    expect(faultOf([46_368], [2026], "đạt chuẩn", 2030)).toMatchObject({ code: "figure-date" });
    // An amount may be as large.
    expect(verdict([46_368], [2026], 40_000, 2026)).toBe("exceeded");
  });

  it("may be typed as n alone", () => {
    expect(judge(["12/14", 13], [2026, 2027], "14/14", 2030)).toMatchObject({ gap: 1, attainment: 13 / 14 });
    expect(judge(["9/14", 7], [2026, 2027], "đạt chuẩn", 2030).latest?.value).toBe(7);
  });
});

describe("what cannot be read is refused, with the place", () => {
  it.each([
    [faultOf([1, 2], [2025], "> 90"), { code: "length", values: 2, years: 1 }],
    [faultOf([1, "nhiều"], [2025, 2026], "> 90"), { code: "not-a-number", text: "nhiều", place: 2 }],
    [faultOf([1, "2 - 4"], [2025, 2026], "> 90"), { code: "not-a-number", text: "2 - 4", place: 2 }],
    [faultOf([1, true], [2025, 2026], "> 90"), { code: "not-a-number", text: "true", place: 2 }],
    [faultOf([1, 2], [2025, 26], "> 90"), { code: "bad-year", text: "26", place: 2 }],
    [faultOf([1, 2, 3], [2025, 2026, 2026], "> 90"), { code: "duplicate-year", year: 2026 }],
    [faultOf([1, 2], ["", ""], "> 90"), { code: "no-years" }],
    [faultOf([1, 2], [2025, 2026], ""), { code: "no-target" }],
    [faultOf([1, 2], [2025, 2026], "rất cao"), { code: "bad-target", text: "rất cao" }],
    [faultOf([1, 2], [2025, 2026], "> 90", "sớm"), { code: "bad-due", text: "sớm" }],
    [faultOf([1, 2], [2025, 2026], "> 90", 2030, "loại lạ"), { code: "bad-kind", text: "loại lạ" }],
    [faultOf([1, 2], [2025, 2026], "> 90", 2030, "mức", "nay"), { code: "bad-as-of", text: "nay" }],
    [
      faultOf([1, 2], [2025, 2026], "tăng", 2030, "mức"),
      { code: "kind-target", kind: "level", text: "tăng" },
    ],
    [
      faultOf([1, 2], [2025, 2026], 5, 2030, "chiều hướng"),
      { code: "kind-target", kind: "direction", text: "5" },
    ],
    [
      faultOf(["tốt"], [2026], "Hoàn thành nhiệm vụ", 2030, "xếp loại"),
      { code: "not-a-grade", text: "tốt", place: 1 },
    ],
    [faultOf(["có lẽ"], [2026], "đạt chuẩn", 2030), { code: "not-yes-no", text: "có lẽ", place: 1 }],
  ])("%p", (fault, expected) => {
    expect(fault).toEqual(expected);
  });

  it.each([
    "#N/A",
    { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    { code: "#N/A", message: "…" },
  ])("the error %p in a cell is the answer", (error) => {
    const na = { code: "cell-error", error: "#N/A" };
    expect(faultOf([1, error], [2025, 2026], "> 90")).toEqual(na);
    expect(faultOf([1, 2], [2025, error], "> 90")).toEqual(na);
    expect(faultOf([1, 2], [2025, 2026], error)).toEqual(na);
    expect(faultOf([1, 2], [2025, 2026], "> 90", error)).toEqual(na);
    expect(faultOf([1, 2], [2025, 2026], "> 90", 2030, error)).toEqual(na);
    expect(faultOf([1, 2], [2025, 2026], "> 90", 2030, "mức", error)).toEqual(na);
  });
});

describe("a break in the series", () => {
  const values = [8, 6, 9, 7];
  const years = [2023, 2024, 2025, 2026];

  it("starts figures, growth and pace anew", () => {
    const outcome = assess({ values, years, target: "dưới 3", due: 2030, breakYear: 2025 });
    expect(outcome.ok && outcome.value.base).toEqual({ year: 2025, value: 9 });
  });

  it("leaves too few years with the reason", () => {
    const outcome = assess({ values, years, target: "dưới 3", due: 2030, breakYear: 2026 });
    expect(outcome).toMatchObject({
      ok: true,
      value: { verdict: "no-data", reason: "break", pace: "break" },
    });
  });

  it("of a later year than the reporting year changes nothing yet", () => {
    const outcome = assess({ values, years, target: "dưới 3", due: 2030, asOf: 2025, breakYear: 2026 });
    expect(outcome.ok && outcome.value.base).toEqual({ year: 2023, value: 8 });
  });

  it("leaves earlier cells unread, whatever they say", () => {
    const outcome = assess({
      values: ["theo chuẩn cũ", 6, 9, 7],
      years,
      target: "dưới 3",
      due: 2030,
      breakYear: "năm 2025",
    });
    expect(outcome.ok && outcome.value.base).toEqual({ year: 2025, value: 9 });
  });

  it("lets a total count from its year, the time gone by as well as the sum", () => {
    const question = { values: [50, 50, 100, 80], years: [2026, 2027, 2028, 2029], target: 240, due: 2031 };
    const outcome = assess({ ...question, kind: "luỹ kế", breakYear: 2028 });
    // 180 of 240 × 2/4.
    expect(outcome).toMatchObject({ ok: true, value: { pace: 180 / 120, base: { year: 2028, value: 0 } } });
  });

  it("that nothing came before is no reason for anything", () => {
    const outcome = assess({ values: ["", "", 9, ""], years, target: "dưới 3", due: 2030, breakYear: 2025 });
    expect(outcome).toMatchObject({ ok: true, value: { reason: "one-year", brokeIn: null } });
  });

  it("that cannot be read as a year is refused", () => {
    const outcome = assess({ values, years, target: "dưới 3", due: 2030, breakYear: "chuẩn mới" });
    expect(outcome).toEqual({ ok: false, fault: { code: "bad-break", text: "chuẩn mới" } });
  });
});
