import { readProgramme } from "../../src/reader";

const GOALS = "NHIỆM KỲ 2025-2030\nI. MỤC TIÊU\n";
const rowsOf = (text: string) => readProgramme(`${GOALS}${text}`).targets;

test("what the things counted are like is no target of its own, after a list of them too", () => {
  const rows = rowsOf("- Đến năm 2030 đạt ít nhất 50% số thôn, tổ dân phố không có ma túy.");
  expect(rows).toMatchObject([
    { name: "Tỷ lệ số thôn, tổ dân phố không có ma túy", comparator: ">=", value: 50 },
  ]);
});

test.each([
  ["- Giá trị sản xuất tăng bình quân 10%/năm, đến năm 2030 đạt 500 tỷ đồng."],
  ["- Giá trị sản xuất đến năm 2030 đạt 500 tỷ đồng, tăng bình quân 10%/năm."],
])("growth and level of one subject both name it: %s", (text) => {
  expect(
    rowsOf(text)
      .map(({ name, value }) => `${name}: ${String(value)}`)
      .sort(),
  ).toEqual(["Giá trị sản xuất: 500", "Tốc độ tăng giá trị sản xuất: 10"]);
});

test("a figure of which only the unit is told is never sure", () => {
  for (const row of rowsOf("- Đến năm 2030 đạt 500 tỷ đồng.")) expect(row.doubts).toContain("no-name");
});

test("a row that starts after it is due is never sure", () => {
  const rows = readProgramme("- Đến năm 2028, tỷ lệ hộ nghèo dưới 1%.", {
    termStart: 2030,
    termEnd: 2035,
  }).targets;
  for (const { startYear, dueYear, doubts } of rows)
    expect((startYear ?? 0) <= (dueYear ?? 0) || doubts.includes("starts-after-due")).toBe(true);
});

test.each(["Xã A, ngày      tháng 3 năm 2026", "Số: 01-CTr/ĐU\tXã A, ngày 15 tháng 3 năm 2026"])(
  "the date of the paper itself is no milestone: %s",
  (head) => {
    const { milestones } = readProgramme(`${head}\nHoàn thành trước ngày 30/6/2026.`);
    expect(milestones.map(({ lastDay }) => lastDay)).toEqual(["2026-06-29"]);
  },
);

test.each(["I. MỤC TIÊU", "II. NHIỆM VỤ"])("a table of tasks gives no targets under %s", (title) => {
  const table = [
    "STT\tNhiệm vụ\tSản phẩm\tThời gian\tChủ trì\tPhối hợp",
    "1\tTuyên truyền, phổ biến pháp luật\tHội nghị\tHằng năm\tPhòng Tư pháp\tCác thôn",
    "2\tRà soát 100% hộ nghèo\tBáo cáo\tNăm 2026\tPhòng Kinh tế\tCác thôn",
  ];
  const text = `${title}\n${table.join("\n")}`;
  const { targets, unread } = readProgramme(text);
  expect(targets).toEqual([]);
  expect(unread.map((span) => text.slice(...span))).toEqual([expect.stringContaining("100% hộ nghèo")]);
});

test("the number of a row is no figure, whatever the columns are", () => {
  const rows = readProgramme(`${GOALS}1\tTuyên truyền, phổ biến pháp luật hằng năm\tPhòng Tư pháp`).targets;
  expect(rows.map(({ value }) => value).filter((value) => value !== undefined)).toEqual([]);
});

test.each([
  ["projects", "TT\tTên dự án\tQuy mô\tTổng mức đầu tư (tỷ đồng)\n1\tĐường liên thôn\t2,5 km\t45,6"],
  ["names", "STT\tHọ và tên\tNăm sinh\tChức vụ\n1\tNguyễn Văn An\t1975\tBí thư"],
  ["villages", "STT\tTên thôn\tSố hộ\tSố nhân khẩu\n1\tThôn Đông\t250\t980"],
  ["money", "TT\tNội dung\tSố tiền (triệu đồng)\tNguồn\n1\tTuyên truyền\t120\tNgân sách xã"],
  ["work", "TT\tNội dung công việc\tĐơn vị chủ trì\tThời gian\n1\tSố hóa 100% hồ sơ\tTư pháp\tQuý II/2026"],
])(
  "a list of %s gives no targets, whether tabs, strokes or spaces part it, and its figures are unread",
  (_, list) => {
    for (const gap of ["\t", " | ", "     "]) {
      const lines = list.split("\n").map((line) => line.replaceAll("\t", gap));
      const text = `${GOALS}${lines.map((line) => (gap === " | " ? `| ${line} |` : line)).join("\n")}`;
      const { targets, unread } = readProgramme(text);
      expect(targets).toEqual([]);
      expect(unread).toHaveLength(1);
    }
  },
);
