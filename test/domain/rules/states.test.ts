import { judge, verdict } from "../judge";

const years = [2025, 2026, 2027];

describe("a state to keep", () => {
  it("is Đạt while met, and tells when it is falling", () => {
    expect(judge([14, 14, 14], years, "14/14", 2030, "giữ vững")).toMatchObject({
      verdict: "met",
      falling: false,
    });
    expect(judge([99, 98, 96], years, "≥ 95", 2030, "giữ vững")).toMatchObject({
      verdict: "met",
      falling: true,
    });
    expect(verdict([96, 98, 99], years, "≥ 95", 2030, "giữ vững")).toBe("met");
  });

  it("not met is Khó hoàn thành while rising, else Xa dần mục tiêu", () => {
    expect(verdict([90, 92, 94], years, "≥ 95", 2030, "giữ vững")).toBe("unlikely");
    expect(verdict([94, 94, 94], years, "≥ 95", 2030, "giữ vững")).toBe("backsliding");
    expect(verdict([14, 14, 13], years, "14/14", 2030, "giữ vững")).toBe("backsliding");
  });

  it("looks back five years only", () => {
    const long = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
    expect(verdict([50, 94, 93, 93, 93, 93, 93], long, "≥ 95", 2030, "giữ vững")).toBe("backsliding");
  });

  it("may be a yes", () => {
    expect(verdict(["x", "x"], [2025, 2026], "có", 2030, "giữ vững")).toBe("met");
    expect(verdict(["x", "không"], [2025, 2026], "có", 2030, "giữ vững")).toBe("backsliding");
  });
});

describe("a recognition", () => {
  it.each([1, "x", "X", "có", "Đạt", "đúng", true, "đã được công nhận"])(
    "%p is a yes: Đạt at any time",
    (yes) => {
      expect(verdict([yes], [2026], "đạt chuẩn", 2027)).toBe("met");
    },
  );

  it.each(["không", "chưa", "Chưa đạt", false])(
    "%p is a no: Chưa đến kỳ before the due year, Không đạt in it",
    (no) => {
      expect(verdict([no], [2026], "đạt chuẩn", 2027)).toBe("not-due");
      expect(verdict([no], [2027], "đạt chuẩn", 2027)).toBe("missed");
    },
  );

  it("blank is no no: not yet due, then without data", () => {
    expect(verdict([null, null], [2026, 2027], "đạt chuẩn", 2027, "công nhận", 2026)).toBe("not-due");
    expect(verdict([null, null], [2026, 2027], "đạt chuẩn", 2027, "công nhận", 2027)).toBe("no-data");
    expect(verdict(["chưa", "0"], [2026, 2027], "đạt chuẩn", 2027, "công nhận", 2027)).toBe("missed");
  });

  it("once given stays while later years are blank, and may be withdrawn", () => {
    expect(verdict(["x", null], [2026, 2027], "đạt chuẩn", 2027, "công nhận", 2027)).toBe("met");
    expect(verdict([1, "", ""], [2026, 2027, 2028], "đạt chuẩn", 2028, "công nhận", 2028)).toBe("met");
    expect(verdict(["x", "không"], [2026, 2027], "đạt chuẩn", 2028)).toBe("backsliding");
  });

  it("reads 1 as the yes it asks for", () => {
    expect(verdict(["x"], [2026], "= 1", 2027, "công nhận")).toBe("met");
  });

  it("by criteria is a level to N, and a plain yes is all of them", () => {
    expect(judge(["15/19", "17/19"], [2026, 2027], "đạt chuẩn", 2030)).toMatchObject({
      gap: 2,
      progress: 0.5,
      verdict: "on-track",
    });
    expect(verdict(["15/19", "17/19", "Đạt"], years, "đạt chuẩn", 2030)).toBe("met");
    expect(verdict(["15/19", "17/19"], [2026, 2027], "đạt chuẩn", 2027)).toBe("missed");
  });
});

describe("a direction", () => {
  it.each([
    [102.01, "on-track"], // 1 % a year
    [101, "slow"],
    [100, "slow"],
    [99, "unlikely"],
    [98.01, "backsliding"], // −1 % a year
  ])("up, from 100 to %d in two years is %s", (latest, expected) => {
    expect(verdict([100, latest], [2025, 2027], "tăng")).toBe(expected);
  });

  it("down is the mirror", () => {
    expect(verdict([100, 98], [2025, 2026], "giảm")).toBe("on-track");
    expect(verdict([100, 102], [2025, 2026], "giảm")).toBe("backsliding");
  });

  it("has no pace, and none of it without a positive base", () => {
    expect(judge([100, 98], [2025, 2026], "giảm").pace).toBe("no-target");
    expect(judge(["0", 5], [2025, 2026], "tăng")).toMatchObject({
      verdict: "no-data",
      reason: "base-not-positive",
    });
  });
});

describe("a judgement", () => {
  it("is the planner's own word for the reporting year", () => {
    expect(verdict(["Vượt"], [2026], "Giữ vững", null, "định tính")).toBe("exceeded");
    expect(verdict(["đạt"], [2026], "", null, "định tính")).toBe("met");
    expect(verdict(["Không đạt"], [2026], "", null, "định tính")).toBe("missed");
    expect(verdict(["Chậm tiến độ"], [2026], "", null, "định tính")).toBe("slow");
  });

  it("is Chưa đến kỳ without one", () => {
    expect(verdict(["Đạt", ""], [2026, 2027], "", null, "định tính", 2027)).toBe("not-due");
    expect(verdict(["đang theo dõi"], [2026], "", null, "định tính")).toBe("not-due");
  });
});
