import { verdictRow } from "../../src/domain/verdict";
import { words as en } from "../../src/i18n/en/explain";
import { words as vi } from "../../src/i18n/vi/explain";
import { explain } from "../../src/sentences/explain/explain";
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
  [["Hoàn thành nhiệm vụ"], [2026], "Hoàn thành tốt nhiệm vụ trở lên", 2030],
];

describe("the sentence that explains a verdict", () => {
  it("tells figures, rule, R and why, with a decimal comma", () => {
    expect(vietnamese([1809.5, 1900], [2025, 2027], "≥ 2.500", 2030)).toBe(
      "Năm 2027 là 1.900 (năm 2025: 1.809,5), mục tiêu ≥ 2.500 vào năm 2030; theo tốc độ tăng bình quân, " +
        "R = nhịp thực tế ÷ nhịp cần có = 0,36; R từ 0 đến dưới 0,60 nên là Khó hoàn thành.",
    );
  });

  it("says (sớm) after less than two years, and (đang giảm) of a target met but falling", () => {
    expect(vietnamese([70, 75], [2025, 2026], "> 90", 2030)).toMatch(/\(sớm\)\.$/);
    expect(vietnamese([96, 95], [2025, 2026], "> 90", 2030)).toMatch(/Đạt \(đang giảm\)\.$/);
    expect(vietnamese([3, 4], [2025, 2026], "dưới 5", 2030)).toMatch(/Đạt \(đang tăng\)\.$/);
  });

  it("counts the years met of a yearly target", () => {
    expect(vietnamese([95, 85, 92], [2025, 2026, 2027], "> 90", 2030, "hằng năm")).toMatch(/2\/3 năm đạt/);
  });

  it("does not round R up over the limit it has not reached", () => {
    // 9.499 of the 10 a year that a straight line from 0 to 100 needs.
    const sentence = vietnamese(["0", 9.499], [2020, 2021], 100, 2030);
    expect(sentence).toContain("= 0,94; R từ 0,60 đến dưới 0,95 nên là Chậm tiến độ");
  });

  it("shows shares as percentages and changes of a rate as points", () => {
    expect(vietnamese([0.7, 0.75], [2025, 2026], "90%", 2030)).toContain(
      "Năm 2026 là 75% (năm 2025: 70%), mục tiêu ≥ 90%",
    );
    expect(vietnamese([10, 9], [2025, 2027], "giảm bình quân 1,5%/năm", 2030)).toContain(
      "-0,5 điểm %/năm, mục tiêu giảm 1,5%/năm",
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
        expect(sentence).not.toMatch(/…|undefined|NaN|null|\{|\}/);
        expect(sentence).toMatch(/^[^.!?]*(?:[.,]\d[^.!?]*)*\.$/);
      }
    },
  );

  it("has met every reason a verdict can have", () => {
    const told = new Set(ROWS.map((row) => judge(...row).reason));
    const reasons = Object.keys(vi.sentences);
    // A break is no argument of a cell, and figures too large for a pace are no figures of a commune.
    expect(reasons.filter((reason) => !told.has(reason as never)).sort()).toEqual(["break", "overflow"]);
  });
});
