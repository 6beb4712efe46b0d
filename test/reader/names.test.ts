import { readProgramme } from "../../src/reader";

const rowsOf = (sentence: string) =>
  readProgramme(`Mục tiêu đến năm 2030:\n- ${sentence}`, { termStart: 2025, termEnd: 2030 }).targets;

/** Sentences as officials write them, and what a table would call their targets. */
test.each([
  ["Tỷ lệ hộ nghèo giảm từ 2,35% năm 2025 xuống dưới 0,5% năm 2030.", ["Tỷ lệ hộ nghèo"]],
  ["Nâng tỷ lệ hộ gia đình văn hóa từ 88% lên 92%.", ["Tỷ lệ hộ gia đình văn hóa"]],
  ["Giảm số hộ nghèo từ 215 hộ xuống dưới 50 hộ.", ["Số hộ nghèo"]],
  ["Mỗi năm giảm 15 hộ nghèo.", ["Mức giảm hộ nghèo"]],
  ["Kiềm chế, giảm từ 5% tai nạn giao thông hằng năm.", ["Mức giảm tai nạn giao thông hằng năm"]],
  ["Trồng mới 350 ha rừng tập trung.", ["Trồng mới rừng tập trung"]],
  ["Nhựa hóa, bê tông hóa 45 km đường thôn.", ["Nhựa hóa, bê tông hóa đường thôn"]],
  ["Thu hút trên 250.000 lượt khách du lịch vào năm 2030.", ["Thu hút lượt khách du lịch"]],
  ["Mỗi năm thành lập mới từ 10 doanh nghiệp trở lên.", ["Thành lập mới doanh nghiệp"]],
  ["Giữ vững 100% thôn đạt chuẩn an toàn.", ["Tỷ lệ thôn đạt chuẩn an toàn"]],
  ["Bảo đảm 100% hộ nghèo được cấp thẻ bảo hiểm y tế.", ["Tỷ lệ hộ nghèo được cấp thẻ bảo hiểm y tế"]],
  ["Triệt xóa 20% số điểm phức tạp.", ["Tỷ lệ triệt xóa điểm phức tạp"]],
  ["Giải phóng mặt bằng 125 ha.", ["Giải phóng mặt bằng"]],
  ["Hỗ trợ xóa 125 nhà tạm, nhà dột nát.", ["Hỗ trợ xóa nhà tạm, nhà dột nát"]],
  ["03 trạm y tế (Đông, Tây, Nam) đạt chuẩn.", ["Số trạm y tế (Đông, Tây, Nam) đạt chuẩn"]],
  ["Không để hình thành điểm nóng về ma túy.", ["Số điểm nóng về ma túy"]],
  ["Chỉ số cải cách hành chính xếp trong tốp 10 xã.", ["Chỉ số cải cách hành chính"]],
  ["Tốc độ tăng trưởng bình quân đạt 10,5%/năm.", ["Tốc độ tăng trưởng"]],
  [
    "Năng suất tăng 8%/năm; đóng góp của TFP vào tăng trưởng đạt 55%.",
    ["Tốc độ tăng năng suất", "Đóng góp của TFP vào tăng trưởng"],
  ],
  [
    "100% trường đạt chuẩn quốc gia, trong đó 40% đạt chuẩn mức độ 2.",
    ["Tỷ lệ trường đạt chuẩn quốc gia", "Tỷ lệ trường đạt chuẩn quốc gia, đạt chuẩn mức độ 2"],
  ],
  [
    "Số người tham gia bảo hiểm tăng thêm 300 người mỗi năm, đến năm 2030 đạt 2.400 người.",
    ["Mức tăng số người tham gia bảo hiểm", "Số người tham gia bảo hiểm"],
  ],
  ["Hộ dùng nước sạch đạt 80%, đến năm 2028 đạt 90%.", ["Hộ dùng nước sạch", "Hộ dùng nước sạch"]],
] as const)("%s", (sentence, names) => {
  expect(rowsOf(sentence).map(({ name }) => name)).toEqual(names);
});

/** Which way is better, where a bad thing is named but its absence, or help against it, is measured. */
test.each([
  ["50% số xã không có ma túy.", "up"],
  ["Trên 90% trường học không có người sử dụng ma túy.", "up"],
  ["Tỷ lệ tham gia bảo hiểm thất nghiệp đạt 45%.", "up"],
  ["Thu nhập bình quân hộ nghèo đạt 30 triệu đồng.", "up"],
  ["Tỷ lệ hộ nghèo còn 1%.", "down"],
  ["Số người nghiện ma túy còn 20 người.", "down"],
] as const)("%s is better when it goes %s", (sentence, direction) => {
  expect(rowsOf(sentence).map((row) => row.direction)).toEqual([direction]);
});

test.each([
  ["(năm 2025: 91,3%)", 2030],
  ["(năm 2024 đạt 89%)", 2030],
])("a remark %s names no due year", (remark, due) => {
  const [row] = rowsOf(`Tỷ lệ người dân hài lòng đạt 95% ${remark}.`);
  expect(row).toMatchObject({ value: 95, dueYear: due });
});

test("a stage told after a target is one more row of it, with its own year", () => {
  expect(
    rowsOf("Có trên 50% khu dân cư không có ma túy; đến năm 2028 đạt 80%; đến năm 2029 đạt trên 90%.").map(
      ({ comparator, value, dueYear }) => [comparator, value, dueYear],
    ),
  ).toEqual([
    [">", 50, 2030],
    ["=", 80, 2028],
    [">", 90, 2029],
  ]);
});

test("what lies beyond the term is orientation and no target", () => {
  expect(rowsOf("Đô thị hóa đạt 45%, định hướng đến năm 2045 đạt 65%.").map(({ value }) => value)).toEqual([
    45,
  ]);
});

test("a year something begins in is no year it is due in", () => {
  expect(rowsOf("Từ năm 2026, mỗi năm trồng 20 nghìn cây phân tán.")).toMatchObject([
    { value: 20, unit: "nghìn cây phân tán", startYear: 2026, dueYear: 2030 },
  ]);
});

test.each([
  ["Huy động 3.500 ngày công lao động.", 3500],
  ["Có 1.250 nhiệm vụ được giao hoàn thành.", 1250],
  ["Thu nhập bình quân từ 58 triệu đồng (năm 2024) lên 95 triệu đồng.", 95],
] as const)("a number is read whole, and where it ends: %s", (sentence, value) => {
  expect(rowsOf(sentence).map((row) => row.value)).toEqual([value]);
});
