/** Words for adjusting a target and for what has been adjusted. */
export const words = {
  title: "Điều chỉnh chỉ tiêu",
  open: "Điều chỉnh chỉ tiêu hoặc đánh dấu thay đổi chuẩn",
  about: "Nội dung",
  terms: "Mục tiêu, năm đích",
  break: "Thay đổi chuẩn (số liệu cũ không so sánh được)",
  target: "Mục tiêu mới",
  due: "Năm đích mới",
  noDue: "không có",
  fromYear: "Áp dụng từ năm",
  firstYear: "Năm đầu tiên dùng chuẩn mới",
  document: "Số văn bản",
  documentHint: "Ví dụ 12-NQ/ĐU",
  day: "Ngày văn bản",
  reason: "Lý do",
  by: "Người ghi",
  preview: (year: number) => `Kỳ báo cáo ${year}:`,
  same: (word: string) => `${word}, không đổi`,
  change: (before: string, after: string) => `${before} → ${after}`,
  unread: "không đọc được",
  save: "Ghi điều chỉnh",
  saveBreak: "Ghi thay đổi chuẩn",
  faults: {
    "nothing-new": "Mục tiêu và năm đích vẫn như cũ. Bảng chưa thay đổi. Hãy sửa ít nhất một trong hai.",
    "bad-target":
      "Không đọc được mục tiêu này với loại chỉ tiêu đang dùng. Bảng chưa thay đổi. Hãy ghi như trong chương trình: > 90, ≥ 10, khoảng 250, 2 - 4, Đạt chuẩn.",
    "before-latest":
      "Đã có lần điều chỉnh áp dụng từ một năm sau đó. Bảng chưa thay đổi. Hãy chọn năm từ năm ấy trở đi, hoặc xoá dòng ghi nhầm ở trang Nhật ký.",
    "due-before":
      "Năm đích mới trước năm bắt đầu áp dụng. Bảng chưa thay đổi. Hãy chọn lại một trong hai năm.",
    marked: "Năm này đã được đánh dấu thay đổi chuẩn. Bảng chưa thay đổi.",
    "no-document": "Hãy ghi số văn bản quyết định điều chỉnh. Bảng chưa thay đổi.",
    "no-day": "Hãy chọn ngày của văn bản. Bảng chưa thay đổi.",
    "no-reason": "Hãy ghi lý do. Bảng chưa thay đổi.",
  },
  history: "Đã điều chỉnh",
  changed: (about: string, before: string, after: string, year: string) =>
    `${about}: ${before} → ${after}, từ năm ${year}`,
  broke: (year: string) => `Thay đổi chuẩn từ năm ${year}`,
  /** Where a change comes from. */
  byDocument: (document: string) => `Số ${document}`,
  ofDay: (day: string) => `ngày ${day}`,
  notCounted: "Dòng này của Nhật ký không được tính: thiếu nội dung, giá trị cũ hoặc năm thuộc nhiệm kỳ.",
  unlogged: (about: string, now: string, logged: string) =>
    `${about} ở trang Chỉ tiêu đang là “${now}”, khác lần điều chỉnh cuối trong Nhật ký (“${logged}”).`,
  now: (target: string) => `(mục tiêu hiện nay: ${target})`,
  show: "Xem ở trang Nhật ký",
};

export type Words = typeof words;
