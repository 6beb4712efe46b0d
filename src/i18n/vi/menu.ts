/** Words of the menu "⋯": the pages it leads to, which carry these as their headings. */
export const words = {
  import: "Nhập chương trình",
  check: "Kiểm tra bảng chuẩn",
  formsOut: "Tạo phiếu số liệu",
  formsIn: "Nhận phiếu số liệu",
  tools: "Công cụ",
  about: "Phiên bản và khả năng của Excel này",
};

export type Words = typeof words;
