import { readProgramme } from "../../src/reader";

const rowsOf = (text: string) =>
  readProgramme(`NHIỆM KỲ 2025-2030\nI. MỤC TIÊU ĐẾN NĂM 2030\n- ${text}`).targets;
const named = (text: string) => rowsOf(text).map(({ name, value }) => `${name}: ${String(value)}`);
const doubtsOf = (text: string) => rowsOf(text).map(({ doubts }) => doubts);

describe("figures told in the order of names", () => {
  it.each([
    [
      "Tỷ lệ hộ dùng nước sạch và hộ có nhà tiêu đạt lần lượt 85% và 90%.",
      ["Tỷ lệ hộ dùng nước sạch: 85", "Tỷ lệ hộ có nhà tiêu: 90"],
    ],
    [
      "Tỷ trọng nông nghiệp, công nghiệp, dịch vụ lần lượt là 20%, 45%; 35%.",
      ["Tỷ trọng nông nghiệp: 20", "Tỷ trọng công nghiệp: 45", "Tỷ trọng dịch vụ: 35"],
    ],
    [
      "Tỷ lệ trường mầm non, tiểu học, trung học cơ sở đạt chuẩn quốc gia tương ứng là 80%, 90%, 100%.",
      [
        "Tỷ lệ trường mầm non đạt chuẩn quốc gia: 80",
        "Tỷ lệ trường tiểu học đạt chuẩn quốc gia: 90",
        "Tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia: 100",
      ],
    ],
    [
      "Diện tích, sản lượng chè lần lượt đạt 120 ha và 950 tấn.",
      ["Diện tích chè: 120", "Sản lượng chè: 950"],
    ],
    [
      "Thu ngân sách và chi đầu tư tăng bình quân lần lượt 10% và 12%/năm.",
      ["Tốc độ tăng thu ngân sách: 10", "Tốc độ tăng chi đầu tư: 12"],
    ],
  ])("%s gives a row for each", (text, rows) => {
    expect(named(text)).toEqual(rows);
    expect(doubtsOf(text).flat()).toEqual([]);
  });

  it("quotes the whole sentence in each row", () => {
    const text = "Tỷ lệ hộ dùng nước sạch, hộ dùng điện lần lượt đạt 85% và 90%";
    expect(rowsOf(`${text}.`).map(({ quote }) => quote)).toEqual([text, text]);
  });

  it("gives the years told one after the other to the figures, with a doubt", () => {
    const rows = rowsOf("Tỷ lệ hộ nghèo năm 2026, 2028 và 2030 lần lượt là 5%, 3%, 1%.");
    expect(rows.map(({ dueYear, value }) => [dueYear, value])).toEqual([
      [2026, 5],
      [2028, 3],
      [2030, 1],
    ]);
    for (const { confidence } of rows) expect(confidence).toBeLessThan(1);
  });

  it.each([
    ["more names than figures", "Tỷ lệ A, B và C đạt lần lượt 85% và 90%.", [85, 90]],
    ["more figures than names", "Tỷ lệ A, B đạt lần lượt 85%, 90% và 95%.", [85, 90, 95]],
    ["a comparator that may be of both", "Tỷ lệ hộ nghèo, hộ cận nghèo còn lần lượt dưới 1% và 2%.", [1, 2]],
    ["no word for the order", "Tỷ lệ hộ dùng nước sạch, hộ có nhà tiêu đạt 95% và 98%.", [95, 98]],
  ])("%s: every figure is proposed, none is sure", (_, text, values) => {
    const rows = rowsOf(text);
    expect(rows.map(({ value }) => value)).toEqual(values);
    for (const { doubts } of rows) expect(doubts).toContain("order-unclear");
  });
});
