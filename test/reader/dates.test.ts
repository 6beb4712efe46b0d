import { readProgramme } from "../../src/reader";

const read = (lines: string) => {
  const text = `NHIỆM KỲ 2025-2030\nII. NHIỆM VỤ\n${lines}`;
  const { milestones, unread } = readProgramme(text);
  return {
    days: milestones.map(({ lastDay }) => lastDay),
    words: milestones.map(({ words }) => words),
    unread: unread.map((span) => text.slice(...span)),
  };
};

test.each([
  ["- Xây trạm y tế từ tháng 01/2026 đến tháng 12/2027.", "2027-12-31"],
  ["- Xây trạm y tế từ 01/2026 đến 12/2027.", "2027-12-31"],
  ["- Rà soát đất đai từ quý II đến quý IV năm 2026.", "2026-12-31"],
  ["- Thi công từ 01/6 đến 30/9/2026.", "2026-09-30"],
  ["- Nâng cấp chợ từ năm 2026 đến năm 2028.", "2028-12-31"],
])("a stretch of time is one milestone of its end, its beginning kept in the words: %s", (line, day) => {
  const { days, words } = read(line);
  expect(days).toEqual([day]);
  expect(words[0]).toMatch(/^từ .*(?:01|II|2026).* đến /u);
});

const TABLE = "STT\tNhiệm vụ\tThời gian bắt đầu\tThời gian hoàn thành\tChủ trì";

test.each([
  ["tháng 3/2026", "tháng 12/2027"],
  ["03/2026", "12/2027"],
  ["01/3/2026", "31/12/2027"],
  ["Quý I/2026", "Quý IV/2027"],
])("the day on which work begins is no milestone: %s, %s", (begins, ends) => {
  const { days } = read(`${TABLE}\n1\tLập quy hoạch\t${begins}\t${ends}\tPhòng Kinh tế`);
  expect(days).toEqual(["2027-12-31"]);
});

test.each([
  ["in a sentence", "- Sửa đường từ tháng 12/2027 đến tháng 01/2026."],
  ["in one cell", `${TABLE}\n1\tSửa đường\t\t12/2027 - 01/2026\tPhòng Kinh tế`],
  ["in two cells", `${TABLE}\n1\tSửa đường\t01/12/2027\t31/01/2026\tPhòng Kinh tế`],
])("what begins after it ends sets no date and is left to a person, %s", (_, lines) => {
  const { days, unread } = read(lines);
  expect(days).toEqual([]);
  expect(unread).toEqual([expect.stringContaining("Sửa đường")]);
});

test.each(["Xã A, ngày 15/3/2026", "Xã A, tháng 3 năm 2026", "Xã A, ngày … tháng … năm 2026"])(
  "the date of the paper is no milestone: %s",
  (head) => {
    expect(readProgramme(`${head}\nHoàn thành trước ngày 30/6/2026.`).milestones).toHaveLength(1);
  },
);
