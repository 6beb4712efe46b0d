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
])("%s is never sure", (_, text) => {
  expect(rowsOf(text).filter(({ confidence }) => confidence === 1)).toEqual([]);
});
