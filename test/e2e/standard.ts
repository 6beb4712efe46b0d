/** The sheets a set-up makes, in their order. */
export const STANDARD = [
  "Tổng quan",
  "Tình hình",
  "Số liệu",
  "Mốc thời gian",
  "Đề án, kế hoạch",
  "Nhiệm vụ",
  "Cơ quan",
  "Chỉ tiêu",
  "Nhật ký",
  "Hướng dẫn",
];

/** Cell of the reporting year on "Tình hình". */
export const YEAR_CELL = "J1";

/** Rows under the header that begin with something: the rows of the table. */
export const coded = (texts: readonly (readonly string[])[], column: string) => {
  const header = texts.findIndex((row) => row.includes(column));
  const at = texts[header]?.indexOf(column) ?? -1;
  const below = texts.slice(header + 1).map((row) => row[at] ?? "");
  return below.slice(0, below.indexOf(""));
};
