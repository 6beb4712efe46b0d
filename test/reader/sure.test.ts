import { readProgramme } from "../../src/reader";
import { places } from "./marked";
import { sureRows } from "./sure";

const rowsOf = (text: string) => readProgramme(text, { termStart: 2025, termEnd: 2030 }).targets;

test("of the rows proposed without a doubt, 99 in 100 are right in value, kind, comparator and years", () => {
  const sure = places.map(({ text, rows }) => sureRows(text, rows, readProgramme(text)));
  const count = sure.reduce((sum, one) => sum + one.count, 0);
  const wrong = sure.flatMap((one) => one.wrong);
  // A reader that doubts everything would pass as well.
  expect(count).toBeGreaterThan(300);
  expect(wrong.length <= count / 100 ? [] : wrong).toEqual([]);
});

/** What may be read in more ways than one. Whatever is proposed for it, somebody has to look. */
test.each([
  ["the last of figures told respectively", "Thu ngân sách năm 2026, 2028 lần lượt đạt 50% và 60% kế hoạch."],
  ["figures told respectively", "Đến năm 2028, 2030 tỷ lệ bao phủ bảo hiểm y tế lần lượt đạt 96% và 98%."],
  ["a number among the words of the name", "Đến năm 2030, tỷ lệ tiêm đủ 8 loại vắc xin cho trẻ đạt 97%."],
  ["a figure of each of several", "Đến năm 2030, mỗi xã có tối thiểu 02 bác sĩ."],
  ["a name that says nothing", "Đến năm 2030, giá trị đạt 85 triệu đồng/ha."],
  ["a part of all as two numbers", "Đến năm 2030, ít nhất 2/3 số thôn đạt chuẩn kiểu mẫu."],
  ["a change against one year", "Đến năm 2030, giảm 30% thời gian giải quyết thủ tục."],
  ["a rate that may be meant once", "Đến năm 2030, lượng rác thải nhựa giảm 50%."],
  ["an amount a year at one year's end", "Mục tiêu đến năm 2030:\n- Quỹ khuyến học đạt 300 triệu đồng/năm."],
  ["by how much a plan is exceeded", "Hằng năm, thu ngân sách vượt 10% dự toán giao."],
  [
    "a fall told once for two",
    "Đến năm 2030, giảm 10% số vụ tai nạn, 5% số người bị thương so với năm trước.",
  ],
  [
    "a figure of the year of the congress",
    "Phấn đấu phát triển kinh tế. Năm 2025, thu nhập đạt 55 triệu đồng.",
  ],
  ["what is said of the last of two", "Đến năm 2030, trên 90% gia đình và 100% thôn đạt chuẩn văn hóa."],
  ["a number that names no thing", "Phấn đấu đến năm 2030 có 10 sản phẩm, 3 mô hình."],
  ["a share held against another time", "Đến năm 2030, thanh toán số 5% so với cùng kỳ."],
])("%s is never sure", (_, text) => {
  const rows = rowsOf(text);
  expect(rows.filter(({ confidence, value }) => confidence === 1 && value !== 100)).toEqual([]);
});

test("which way it should go is told by the name where the figure only goes on with it", () => {
  const rows = rowsOf("1. Các chỉ tiêu chủ yếu\n- Hộ nghèo: 2026: 4%; 2028: 2,5%; năm 2030 là 1%.");
  expect(rows.map(({ name, value, dueYear, direction }) => [name, value, dueYear, direction])).toEqual([
    ["Hộ nghèo", 4, 2026, "down"],
    ["Hộ nghèo", 2.5, 2028, "down"],
    ["Hộ nghèo", 1, 2030, "down"],
  ]);
});

test("a bare number that may be a year is never sure, nor is a row of a table read as words", () => {
  const [number] = rowsOf("1. Các chỉ tiêu đến năm 2030\n- Tổng đàn: 2028.");
  expect(number?.doubts ?? ["several-years"]).toContain("several-years");
  for (const { doubts } of rowsOf("1. Các chỉ tiêu đến năm 2030\nHộ nghèo dưới 1%\tPhòng Kinh tế\tĐạt"))
    expect(doubts).toContain("table");
});

/** Numbers that are none of a target's: of items, movements, months. */
test.each([
  "Chỉ tiêu 5: Tỷ lệ hộ nghèo dưới 1%.",
  "Chi bộ 4 tốt, gia đình 5 không, 3 sạch; tỷ lệ hộ nghèo dưới 1%.",
  "Từ 01/2026 đến 12/2030: tỷ lệ hộ nghèo dưới 1%.",
])("only the figure is one: %s", (text) => {
  expect(rowsOf(`1. Các chỉ tiêu chủ yếu\n- ${text}`).map(({ value }) => value)).toEqual([1]);
});
