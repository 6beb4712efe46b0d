import { judge, verdict } from "../judge";

const years = [2026, 2027, 2028, 2029, 2030];

describe("a total over the period", () => {
  it("is held against the share of the period gone by: 2026 is a fifth of 2026-2030", () => {
    expect(judge([50], [2026], "khoảng 250", 2030, "luỹ kế")).toMatchObject({
      pace: 1,
      expected: 50,
      verdict: "on-track",
    });
    expect(judge([50, 25, null, null, null], years, "khoảng 250", 2030, "luỹ kế")).toMatchObject({
      pace: 0.75,
      verdict: "slow",
    });
  });

  it("starts in the first year given, with or without a figure", () => {
    expect(judge([null, 100, null], [2026, 2027, 2028], 250, 2030, "luỹ kế").pace).toBe(1);
    expect(judge(["", 50], ["", 2026], 250, 2030, "luỹ kế").pace).toBe(1);
  });

  it("reached is Đạt at once, beyond is Vượt", () => {
    expect(verdict([150, 100, "", "", ""], years, 250, 2030, "luỹ kế")).toBe("met");
    expect(verdict([150, 101, "", "", ""], years, 250, 2030, "luỹ kế")).toBe("exceeded");
    expect(verdict([150, 110, "", "", ""], years, "khoảng 250", 2030, "luỹ kế")).toBe("met");
    expect(verdict([150, 120, "", "", ""], years, "khoảng 250", 2030, "luỹ kế")).toBe("exceeded");
  });

  it("at the due year is Xấp xỉ đạt from 95 % of the target", () => {
    expect(verdict([50, 50, 50, 50, 38], years, 250, 2030, "luỹ kế")).toBe("nearly");
    expect(verdict([50, 50, 50, 50, 37], years, 250, 2030, "luỹ kế")).toBe("missed");
  });

  it("tells what is missing, needed each year and to be expected", () => {
    expect(judge([40, 60], [2026, 2027], 250, 2030, "luỹ kế")).toMatchObject({
      latest: { year: 2027, value: 100 },
      gap: 150,
      progress: 0.4,
      required: 50,
      forecast: 250,
    });
  });
});
