/** The sheets a set-up makes, in their order. */
export const STANDARD = [
  "Tình hình",
  "Số liệu",
  "Chỉ tiêu",
  "Cơ quan",
  "Đề án, kế hoạch",
  "Mốc thời gian",
  "Nhiệm vụ",
  "Nhật ký",
  "Hướng dẫn",
];

/** Rows under the header that begin with something: the rows of the table. */
export const coded = (texts: readonly (readonly string[])[], column: string) => {
  const header = texts.findIndex((row) => row.includes(column));
  const at = texts[header]?.indexOf(column) ?? -1;
  const below = texts.slice(header + 1).map((row) => row[at] ?? "");
  return below.slice(0, below.indexOf(""));
};
