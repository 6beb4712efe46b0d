import { readProgramme } from "../../src/reader";

/** Sentences made up for these tests, in the wordings resolutions and newspapers use, and the rows they ask for. */
const rowsOf = (text: string): string[] =>
  readProgramme(text, { termStart: 2025, termEnd: 2030 }).targets.map((row) =>
    [
      row.kind,
      row.comparator,
      row.grade ?? row.value ?? (row.low === undefined ? "-" : `${String(row.low)}..${String(row.high)}`),
      row.unit === "" ? "-" : row.unit,
      row.dueYear ?? "-",
    ].join(" "),
  );

const LIST = "1. Các chỉ tiêu chủ yếu\n";

describe("words that compare", () => {
  it.each([
    ["Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.", "level < 1 % 2030"],
    ["Đến năm 2030, tỷ lệ hộ nghèo không quá 1,5%.", "level <= 1.5 % 2030"],
    ["Phấn đấu đến năm 2030, tỷ lệ đô thị hoá tối thiểu 45%.", "level >= 45 % 2030"],
    ["Phấn đấu đến năm 2030, tỷ lệ đô thị hóa không dưới 45%.", "level >= 45 % 2030"],
    ["Phấn đấu đến năm 2030, có ít nhất 65% hộ gia đình dùng nước máy.", "level >= 65 % 2030"],
    ["Đến năm 2030, tỷ lệ che phủ rừng đạt từ 42% trở lên.", "level >= 42 % 2030"],
    ["Đến năm 2030, tỷ lệ suy dinh dưỡng ở trẻ em từ 8% trở xuống.", "level <= 8 % 2030"],
    ["Đến năm 2030, thu nhập bình quân đầu người xấp xỉ 96 triệu đồng.", "level about 96 triệu đồng 2030"],
    ["Đến năm 2030, tỷ trọng kinh tế số đạt khoảng 20%.", "level about 20 % 2030"],
    ["Đến năm 2030, tỷ lệ lao động qua đào tạo ≥ 80%.", "level >= 80 % 2030"],
    ["Đến năm 2030, tỷ lệ tham gia bảo hiểm y tế hơn 97%.", "level > 97 % 2030"],
    ["Đến năm 2030, tỷ lệ hộ nghèo giảm còn 1 - 1,5%.", "level range 1..1.5 % 2030"],
    ["Đến năm 2030, tỷ lệ trường đạt chuẩn quốc gia đạt từ 80% đến 85%.", "level range 80..85 % 2030"],
    ["Phấn đấu kết nạp từ 3% tổng số đảng viên trở lên hằng năm.", "yearly >= 3 % 2030"],
    ["Đến năm 2030, nâng tỷ lệ lao động qua đào tạo từ 55% lên 70%.", "level = 70 % 2030"],
  ])("%s", (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });
});

describe("average growth", () => {
  it.each([
    ["Phấn đấu tổng giá trị sản xuất tăng bình quân 11,5%/năm.", "growth = 11.5 %/năm 2030"],
    ["Phấn đấu tốc độ tăng trưởng kinh tế bình quân đạt 8-9%/năm.", "growth range 8..9 %/năm 2030"],
    ["Phấn đấu thu ngân sách trên địa bàn tăng từ 12%/năm trở lên.", "growth >= 12 %/năm 2030"],
    ["Phấn đấu GRDP tăng bình quân mỗi năm trên 10%.", "growth > 10 % 2030"],
    ["Phấn đấu tỷ lệ hộ nghèo giảm bình quân 1,5%/năm.", "growth-points = 1.5 %/năm 2030"],
    ["Phấn đấu mỗi năm giảm từ 0,5% hộ nghèo trở lên.", "growth-points >= 0.5 % 2030"],
    ["Phấn đấu năng suất lao động tăng bình quân trên 7%/năm.", "growth > 7 %/năm 2030"],
    ["Tốc độ tăng giá trị ngành thương mại - dịch vụ phấn đấu đạt 14%/năm.", "growth = 14 %/năm 2030"],
  ])("%s", (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it("counts the growth of every year of a term from the year after the congress", () => {
    const [row] = readProgramme("Nhiệm kỳ 2025-2030: hằng năm, thu ngân sách tăng bình quân 9%.").targets;
    expect(row).toMatchObject({ kind: "growth", value: 9, startYear: 2026, dueYear: 2030 });
  });
});

describe("every year, over the term, once", () => {
  it.each([
    ["Phấn đấu mỗi năm kết nạp 30 đảng viên trở lên.", "yearly >= 30 đảng viên 2030"],
    ["Phấn đấu bình quân mỗi năm giải quyết việc làm cho 450 lao động.", "yearly = 450 lao động 2030"],
    ["Phấn đấu kết nạp 25 đảng viên/năm.", "yearly = 25 đảng viên/năm 2030"],
    ["Phấn đấu cả nhiệm kỳ kết nạp 150 đảng viên.", "total = 150 đảng viên 2030"],
    [
      "Phấn đấu tổng vốn đầu tư toàn xã hội giai đoạn 2026-2030 đạt 3.200 tỷ đồng.",
      "total = 3200 tỷ đồng 2030",
    ],
    ["Phấn đấu trong nhiệm kỳ thành lập mới ít nhất 02 hợp tác xã.", "count >= 2 hợp tác xã 2030"],
    ["Đến năm 2030, xây dựng được 12 sản phẩm OCOP.", "count >= 12 sản phẩm OCOP 2030"],
    ["Phấn đấu xây dựng từ 03 đến 05 nhà văn hoá.", "range range 3..5 nhà văn hoá 2030"],
    ["Đến năm 2028, xã đạt chuẩn nông thôn mới nâng cao.", "recognition = - - 2028"],
    ["Phấn đấu đến năm 2029, không còn nhà tạm, nhà dột nát.", "level = 0 - 2029"],
    ["Duy trì 100% trường học đạt chuẩn quốc gia đến năm 2030.", "keep = 100 % 2030"],
    ["Đến năm 2030, giữ ổn định tỷ lệ che phủ rừng ở mức 42,5%.", "keep = 42.5 % 2030"],
    ["Đến năm 2030, có 12 bác sĩ/10.000 dân.", "level = 12 bác sĩ/10.000 dân 2030"],
  ])("%s", (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });
});

describe("words around a target", () => {
  it.each([
    ["a cut made once is no yearly rate", "Đến năm 2030, giảm 40% số hộ cận nghèo.", "level = 40 % 2030"],
    [
      "a year before the striving holds",
      "Năm 2026, xã phấn đấu thu ngân sách đạt 62 tỷ đồng.",
      "level = 62 tỷ đồng 2026",
    ],
    [
      "talk before the striving does not",
      "Nghị quyết đề ra 18 chỉ tiêu, trong đó phấn đấu đến năm 2030 đô thị hoá đạt 35%.",
      "level = 35 % 2030",
    ],
    [
      "a place in a ranking is better when lower",
      "Đến năm 2030, chỉ số cải cách hành chính thuộc nhóm 10 xã dẫn đầu.",
      "level <= 10 hạng 2030",
    ],
    [
      "a remark in brackets changes nothing",
      "Đến năm 2030, thu nhập bình quân (giá hiện hành) đạt 98 triệu đồng (tăng 1,5 lần so với năm 2025).",
      "level = 98 triệu đồng 2030",
    ],
  ])("%s", (_, text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it("ends a list inside a paragraph with the paragraph", () => {
    const text =
      "Ba khâu đột phá: (1) Phát triển hạ tầng. (2) Nâng cao dân trí.\nPhấn đấu đến năm 2030 hộ nghèo dưới 1%; hộ dùng nước sạch đạt 99%.";
    expect(
      readProgramme(text).targets.map(({ value, doubts }) => [value, doubts.includes("among-tasks")]),
    ).toEqual([
      [1, false],
      [99, false],
    ]);
  });
});

describe("several figures, several rows", () => {
  it("parts figures told one after the other", () => {
    expect(
      rowsOf(
        "Đến năm 2030: công nghiệp chiếm 48%, dịch vụ 37% và nông nghiệp 15%; 100% thôn có nhà văn hoá, 95% hộ dùng nước sạch.",
      ),
    ).toEqual([
      "level = 48 % 2030",
      "level = 37 % 2030",
      "level = 15 % 2030",
      "level = 100 % 2030",
      "level = 95 % 2030",
    ]);
  });

  it("keeps the names of what is counted apart", () => {
    const { targets } = readProgramme("Phấn đấu đến năm 2030 thành lập mới 40 doanh nghiệp và 6 hợp tác xã.");
    expect(targets.map(({ name, value }) => [name, value])).toEqual([
      ["Thành lập mới doanh nghiệp", 40],
      ["Thành lập mới hợp tác xã", 6],
    ]);
  });

  it("gives a row to each of two bodies that share a grade or a figure", () => {
    expect(
      rowsOf(
        `${LIST}(1) Hằng năm, Mặt trận Tổ quốc và các đoàn thể xếp loại hoàn thành tốt nhiệm vụ trở lên.`,
      ),
    ).toEqual(["grade >= Hoàn thành tốt nhiệm vụ - 2030", "grade >= Hoàn thành tốt nhiệm vụ - 2030"]);
    const { targets } = readProgramme(
      `${LIST}(1) Hằng năm, trên 85% chi bộ, đảng viên hoàn thành tốt nhiệm vụ trở lên.`,
    );
    expect(targets.map(({ name }) => name)).toEqual([
      "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên",
      "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên",
    ]);
  });

  it("takes a second figure for a condition where nothing parts it from the first", () => {
    const { targets } = readProgramme("Đến năm 2030, 100% thôn có ít nhất 2 câu lạc bộ thể thao.");
    expect(targets.map(({ value, doubts }) => [value, doubts.includes("figure-left-out")])).toEqual([
      [100, true],
    ]);
  });

  it("makes a part of its whole after “trong đó”", () => {
    const { targets } = readProgramme(
      "Đến năm 2030, lao động qua đào tạo đạt 80%, trong đó có chứng chỉ 40%.",
    );
    expect(targets.map(({ value }) => value)).toEqual([80, 40]);
    expect(targets[1]?.name).toBe("Lao động qua đào tạo, có chứng chỉ");
  });
});

describe("what is no target", () => {
  it.each([
    [
      "a result of the last term",
      "Nhiệm kỳ 2020-2025, xã đã đạt nhiều kết quả: thu nhập bình quân 68 triệu đồng; hộ nghèo còn 2,1%.",
    ],
    ["a result so far", "Đến nay, toàn xã có 92% hộ dùng nước sạch, tăng 12% so với đầu nhiệm kỳ."],
    ["an estimate of the year", "Năm 2025, thu ngân sách ước đạt 45 tỷ đồng, bằng 112% dự toán."],
    [
      "papers and articles",
      "Thực hiện Nghị quyết số 57-NQ/TW, Điều 8 và khoản 2 Nghị định 42/2022/NĐ-CP, Chỉ thị 05.",
    ],
    ["days and telephones", "Đại hội họp ngày 12 và 13/8/2025; điện thoại 0220 3123 456."],
    ["people and land", "Xã có diện tích tự nhiên 21,5 km2, dân số 18.400 người, 9 thôn."],
    ["those who were there", "Dự đại hội có 150 đại biểu thay mặt 820 đảng viên của 21 chi bộ."],
    [
      "how many targets there are",
      "Đại hội thông qua 24 chỉ tiêu, 5 nhóm nhiệm vụ và 3 khâu đột phá nhiệm kỳ 2025-2030.",
    ],
    ["what a project costs", "Phấn đấu khởi công trường tiểu học với tổng mức đầu tư 45 tỷ đồng."],
  ])("%s", (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it("tells results from aims in one text", () => {
    const text =
      "Nhiệm kỳ qua, kinh tế tăng bình quân 6,2%/năm, hộ nghèo giảm còn 3%. Nhiệm kỳ 2025-2030, Đảng bộ đề ra mục tiêu: kinh tế tăng bình quân 9%/năm, hộ nghèo còn dưới 1%.";
    expect(readProgramme(text).targets.map(({ value }) => value)).toEqual([9, 1]);
  });

  it("hands every stretch with a figure that became no row back", () => {
    const text = "Kết quả nhiệm kỳ 2020-2025: hộ nghèo còn 3%. Đến năm 2030, hộ nghèo còn dưới 1%.";
    const { unread } = readProgramme(text);
    expect(unread.map(([from, to]) => text.slice(from, to))).toEqual([
      "Kết quả nhiệm kỳ 2020-2025: hộ nghèo còn 3%.",
    ]);
  });
});
