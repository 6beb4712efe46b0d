import { verdictRow } from "../../src/domain/verdict";
import { words as en } from "../../src/i18n/en/explain";
import { words as vi } from "../../src/i18n/vi/explain";
import { explain } from "../../src/sentences/explain/explain";
import { shortReason } from "../../src/sentences/explain/shortReason";
import { judge } from "../domain/judge";

type Row = Parameters<typeof judge>;
const vietnamese = (...row: Row): string => explain(judge(...row), vi);
const english = (...row: Row): string => explain(judge(...row), en);

const ROWS: readonly Row[] = [
  [[null], [2026], "> 90", 2030],
  [[80], [2026], "> 90", 2030],
  [[70, 75], [2025, 2026], "> 90"],
  [[0.2, 0.3], [2025, 2026], "90%", 2030],
  [[70, 95], [2025, 2026], "≥ 90", 2026],
  [[70, 95], [2025, 2026], "≥ 90", 2030],
  [[70, 89.5], [2025, 2026], "≥ 90", 2026],
  [[70, 80], [2025, 2026], "≥ 90", 2026],
  [[95, 80], [2025, 2026], "≥ 90", 2030],
  [[90, 90], [2025, 2026], "> 90", 2030],
  [["0", "0"], [2025, 2026], 1, 2030, "số lượng"],
  [["0", 2], [2025, 2027], 8, 2030, "số lượng"],
  [[95], [2026], "≥ 90", 2030, "hằng năm"],
  [[95], [2026], "> 90", 2030, "hằng năm"],
  [[85], [2026], "> 90", 2030, "hằng năm"],
  [[85, null], [2026, 2027], "> 90", 2030, "hằng năm", 2027],
  [[14, 14], [2025, 2026], "14/14", 2030, "giữ vững"],
  [[12, 13], [2025, 2026], "14/14", 2030, "giữ vững"],
  [[14, 13], [2025, 2026], "14/14", 2030, "giữ vững"],
  [["x"], [2026], "đạt chuẩn", 2027],
  [["chưa"], [2026], "đạt chuẩn", 2027],
  [["chưa"], [2027], "đạt chuẩn", 2027],
  [["x", "không"], [2025, 2026], "đạt chuẩn", 2027],
  [[100, 99], [2025, 2026], "giảm"],
  [["Đạt"], [2026], "", null, "định tính"],
  [[""], [2026], "", null, "định tính"],
  [[100, 121], [2025, 2027], "≥ 10", 2030, "tăng bình quân"],
  [[100, 121], [2025, 2027], "≥ 10", 2027, "tăng bình quân"],
  [[100, 122], [2025, 2027], "≥ 9", 2027, "tăng bình quân"],
  [[100, 109.5 ** 2 / 100], [2025, 2027], "≥ 10", 2027, "tăng bình quân"],
  [[100, 110], [2025, 2027], "≥ 10", 2027, "tăng bình quân"],
  [[-5, 10], [2025, 2027], "≥ 10", 2030, "tăng bình quân"],
  [[10, 9], [2025, 2027], "giảm bình quân 1,5%/năm", 2030],
  [[50, 45], [2026, 2027], "khoảng 250", 2030, "luỹ kế"],
  [[150, 100], [2026, 2027], 250, 2030, "luỹ kế"],
  [[150, 120], [2026, 2027], 250, 2030, "luỹ kế"],
  [[150, 90], [2029, 2030], 250, 2030, "luỹ kế"],
  [[50, 90], [2029, 2030], 250, 2030, "luỹ kế"],
  [["15/19", "17/19"], [2026, 2027], "đạt chuẩn", 2030],
  [[5, "0", 3], [2027, 2028, 2029], "0 hộ", 2028],
  [[0, 6, 5], [2025, 2026, 2027], "≤ 3", 2030],
  [[12, 11], [2026, 2027], "≥ 10", 2030, "tăng bình quân"],
  [["x"], [2026], "có", 2030, "hằng năm"],
  [["Hoàn thành nhiệm vụ"], [2026], "Hoàn thành tốt nhiệm vụ trở lên", 2030],
];

describe("the sentence that explains a verdict", () => {
  it("tells figures, rule, R and why, with a decimal comma", () => {
    expect(vietnamese([1809.5, 1900], [2025, 2027], "≥ 2.500", 2030)).toBe(
      "Năm 2027 là 1.900 (năm 2025: 1.809,5), mục tiêu từ 2.500 trở lên vào năm 2030; theo tốc độ bình quân, " +
        "mỗi năm đã tăng 2,47%, cần tăng 6,68%; từ nay mỗi năm phải tăng 9,58%. " +
        "Đánh giá: Khó hoàn thành; R = 0,37, từ 0 đến dưới 0,60.",
    );
  });

  it("says that there are two years of figures, and that a target met is falling", () => {
    expect(vietnamese([70, 75], [2025, 2026], "> 90", 2030)).toContain("hoàn thành (mới có 2 năm số liệu)");
    expect(vietnamese([50], [2026], "250 tỷ đồng", 2030, "luỹ kế")).not.toContain("2 năm");
    expect(vietnamese([96, 95], [2025, 2026], "> 90", 2030)).toContain("đạt mục tiêu trên 90, đang giảm. ");
    expect(vietnamese([3, 4], [2025, 2026], "dưới 5", 2030)).toContain("đạt mục tiêu dưới 5, đang tăng. ");
  });

  it("writes figures and target in their unit", () => {
    expect(vietnamese([93, 62, 45], [2025, 2026, 2027], "0 hộ", 2029)).toBe(
      "Năm 2027 là 45 hộ (năm 2025: 93 hộ), mục tiêu không còn vào năm 2029; tính đều từng năm, mỗi năm đã giảm 24 hộ, " +
        "cần giảm 23,25 hộ; từ nay mỗi năm phải giảm 22,5 hộ. Đánh giá: Có khả năng hoàn thành; R = 1,03, từ 0,95 trở lên.",
    );
    expect(vietnamese([2, 2], [2026, 2027], "ít nhất 03 sản phẩm OCOP", 2027)).toContain(
      "là 2 sản phẩm OCOP, chưa đạt mục tiêu từ 3 sản phẩm OCOP trở lên, còn thiếu 1 sản phẩm OCOP",
    );
  });

  it("tells this year's growth and the average of the term", () => {
    expect(
      vietnamese([1000, 1080, 1220.4], [2025, 2026, 2027], "≥ 10 %/năm", 2030, "tăng bình quân"),
    ).toMatch(
      /^Năm 2027 tăng 13% so với năm trước; bình quân từ năm 2025 đến năm 2027 tăng 10,5%\/năm, mục tiêu từ 10%\/năm trở lên/,
    );
  });

  it("asks whether small figures under average growth are rates, and says how to answer", () => {
    const sentence = vietnamese([12, 11], [2026, 2027], "≥ 10", 2030, "tăng bình quân");
    expect(sentence).toContain("chọn loại “tốc độ”");
    expect(sentence).toContain("chọn loại “tăng bình quân giá trị”");
  });

  it("says how many are left of what should be gone, and that there were none before", () => {
    expect(vietnamese([5, "0", 3], [2027, 2028, 2029], "0 hộ", 2028)).toBe(
      "Đến hạn năm 2028, năm 2029 còn 3 hộ (năm 2028 đã hết, sau đó phát sinh lại), mục tiêu không còn. Đánh giá: Không đạt.",
    );
  });

  it("names the year whose 0 may be a blank, and how to tell the two apart", () => {
    expect(vietnamese([0, 6, 5], [2025, 2026, 2027], "≤ 3", 2030)).toMatch(
      /^Năm 2025 là 0 hoặc để trống, .*IF\(B2:G2="","",B2:G2\)\. Đánh giá: Chưa đủ số liệu\.$/,
    );
  });

  it("points at a figure a hundred times too small for its neighbours", () => {
    expect(vietnamese([62, 0.71, 80], [2025, 2026, 2027], "≥ 90%", 2030)).toContain(
      "Số liệu năm 2026 (0,71) nhỏ hơn các năm liền kề khoảng 100 lần, cần kiểm tra.",
    );
  });

  it("counts the years met of a yearly target", () => {
    expect(vietnamese([95, 85, 92], [2025, 2026, 2027], "> 90", 2030, "hằng năm")).toContain(
      "; đạt 2/3 năm.",
    );
  });

  it("does not round R up over the limit it has not reached", () => {
    // 9.499 of the 10 a year that a straight line from 0 to 100 needs.
    const sentence = vietnamese(["0", 9.499], [2020, 2021], 100, 2030);
    expect(sentence).toContain("Chậm tiến độ (mới có 2 năm số liệu); R = 0,94, từ 0,60 đến dưới 0,95.");
  });

  it("shows shares as percentages and changes of a rate as points", () => {
    expect(vietnamese([0.7, 0.75], [2025, 2026], "90%", 2030)).toContain(
      "Năm 2026 là 75% (năm 2025: 70%), mục tiêu từ 90% trở lên",
    );
    expect(vietnamese([10, 9], [2025, 2027], "giảm bình quân 1,5%/năm", 2030)).toContain(
      "giảm 0,5 điểm %/năm, mục tiêu giảm 1,5%/năm",
    );
  });

  it.each(ROWS)(
    "of %j over %j against %j (%j, %j, %j) ends with the word, in both languages, with no blank left",
    (...row) => {
      const word = verdictRow(judge(...row).verdict);
      for (const [sentence, words] of [
        [vietnamese(...row), vi],
        [english(...row), en],
      ] as const) {
        expect(sentence).toContain(word[words.verdict]);
        expect(sentence).not.toMatch(/…|undefined|NaN|null|\{|\}| {2}|\.\.|,,/);
        expect(sentence).toMatch(/\.$/);
      }
    },
  );

  it.each(ROWS)(
    "of %j over %j against %j (%j, %j, %j) has a short reason of at most 60 characters",
    (...row) => {
      for (const words of [vi, en]) {
        const reason = shortReason(judge(...row), words);
        expect(reason).toMatch(/^[\p{Lu}\d]|^\p{L}/u);
        expect(reason.length).toBeLessThanOrEqual(60);
        expect(reason).not.toMatch(/…|undefined|NaN|null| {2}|[.;,]$/);
      }
    },
  );

  it.each<readonly [Row, string]>([
    [[[93, 62, 50], [2025, 2026, 2027], "0 hộ", 2029], "Còn 50 hộ; mỗi năm phải giảm 25 hộ"],
    [[[10, 24, 38], [2025, 2026, 2027], "100%", 2030], "Còn thiếu 62 điểm %; mỗi năm phải tăng 20,67 điểm %"],
    [
      [["0", 2], [2025, 2027], "8 sản phẩm", 2030, "số lượng"],
      "Đã có 2 sản phẩm; theo tiến độ phải có 3 sản phẩm",
    ],
    [[[85], [2026], "> 90 %", 2030, "hằng năm"], "Năm 2026 là 85%; còn thiếu 5 điểm %"],
    [[["htnv"], [2026], "hoàn thành tốt nhiệm vụ", 2030], "Xếp loại hoàn thành nhiệm vụ"],
    [[[5, "0", 3], [2027, 2028, 2029], "0 hộ", 2028], "Còn 3 hộ; năm 2028 đã hết"],
  ])("can be said aloud: %j", (row, reason) => {
    expect(shortReason(judge(...row), vi)).toBe(reason);
  });

  it("leaves the unit out of a short reason where it does not fit", () => {
    const row: Row = [[8, 9.5], [2025, 2027], "15 doanh nghiệp trên 1000 dân số thường trú", 2030];
    expect(shortReason(judge(...row), vi)).toBe("Còn thiếu 5,5; mỗi năm phải tăng 16,45%");
  });

  it("has met every reason a verdict can have", () => {
    const told = new Set(ROWS.map((row) => judge(...row).reason));
    const reasons = Object.keys(vi.short);
    // A break is no argument of a cell, and figures too large for a pace are no figures of a commune.
    expect(reasons.filter((reason) => !told.has(reason as never)).sort()).toEqual(["break", "overflow"]);
  });
});
