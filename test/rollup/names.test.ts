/** Names of targets are the same, merely near, or of different things. */
import { type FileBookSheet } from "../../src/rollup/plainTables";
import { bookOf } from "../../src/rollup/book";
import { comparedName, isNear, sameWithAccents } from "../../src/rollup/names";

const compared = (one: string, other: string) => {
  const [left, right] = [comparedName(one), comparedName(other)];
  return left === right ? "same" : isNear(left, right) ? "near" : "apart";
};

test.each([
  ["Tỷ lệ hộ nghèo đa chiều", "ty le ho ngheo da chieu", "same"],
  ["Số sản phẩm OCOP được công nhận.", "Số sản phẩm OCOP, được công nhận", "same"],
  ["Tỷ lệ hộ dùng nước sạch", "Tỷ lệ số hộ dùng nước sạch", "near"],
  ["Tỷ lệ gia đình văn hoá", "Tỷ lệ gia đình đạt văn hoá", "near"],
  ["Tỷ lệ hộ nghèo đa chiều", "Tỷ lệ hộ cận nghèo đa chiều", "apart"],
  ["Số hộ có nhà kiên cố", "Số hộ không có nhà kiên cố", "apart"],
  ["Số thôn có nhà văn hoá", "Số thôn chưa có nhà văn hoá", "apart"],
  ["Tỷ lệ hồ sơ trực tuyến mức độ 3", "Tỷ lệ hồ sơ trực tuyến mức độ 4", "apart"],
  ["Trường đạt chuẩn quốc gia mức độ I", "Trường đạt chuẩn quốc gia mức độ II", "apart"],
  ["Vốn đầu tư giai đoạn 2021-2025", "Vốn đầu tư giai đoạn 2026-2030", "apart"],
  ["Tỷ lệ lao động thu nhập ≥ 5 triệu", "Tỷ lệ lao động thu nhập ≤ 5 triệu", "apart"],
  ["Tỷ lệ lao động nam qua đào tạo", "Tỷ lệ lao động nữ qua đào tạo", "apart"],
  ["Tổng thu ngân sách trên địa bàn", "Tổng chi ngân sách trên địa bàn", "apart"],
  ["Số xã", "Số thôn", "apart"],
])("%s | %s: %s", (one, other, expected) => {
  expect(compared(one, other)).toBe(expected);
  expect(compared(other, one)).toBe(expected);
});

test("a word may lack its accents, but not have others", () => {
  expect(sameWithAccents("Tỷ lệ hộ nghèo", "Ty le ho ngheo")).toBe(true);
  expect(sameWithAccents("Tỷ lệ thuỷ lợi hoá", "Tỷ lệ thủy lợi hóa")).toBe(true);
  expect(sameWithAccents("Số hộ có vốn", "Số hộ cố vấn")).toBe(false);
});

test("a file that claims a table as large as a sheet costs no more than the cells it has", () => {
  const sheet: FileBookSheet = {
    name: "Tình hình",
    rows: [["Mã"], ["K01"]],
    tables: [{ name: "TinhHinh", range: "A1:XFD1048576" }],
  };
  const names = new Map([
    ["NLB_NamBaoCao", "'Tình hình'!$A$1:$XFD$1048576"],
    ["NLB_CacNam", "'Tình hình'!$C$1:$XFD$1048576"],
  ]);
  // Its reporting year is "Mã".
  expect(bookOf({ sheets: [sheet], names, parts: [] })).toBeNull();
});

test("a name whose cells were deleted stands for nothing", () => {
  const sheet: FileBookSheet = {
    name: "Tình hình",
    rows: [["Mã"], ["K01"]],
    tables: [{ name: "TinhHinh", range: "A1:A2" }],
  };
  const names = new Map([
    ["NLB_NamBaoCao", "'Tình hình'!#REF!"],
    ["NLB_CacNam", "#REF!"],
  ]);
  expect(bookOf({ sheets: [sheet], names, parts: [] })).toBeNull();
});
