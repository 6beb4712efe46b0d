import type { Words } from "./language";

const vi = {
  title: "Điều chỉnh chỉ tiêu",
  open: "Điều chỉnh chỉ tiêu hoặc đánh dấu thay đổi chuẩn",
  about: "Nội dung",
  terms: "Mục tiêu, năm đích",
  break: "Thay đổi chuẩn (số liệu cũ không so được)",
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
      "Không đọc được mục tiêu này với loại chỉ tiêu đang dùng. Bảng chưa thay đổi. Hãy ghi như trong chương trình: > 90, >= 10, khoảng 250, 2 - 4, Đạt chuẩn.",
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
  source: (document: string, day: string) =>
    [document && `Số ${document}`, day && `ngày ${day}`].filter(Boolean).join(" "),
  notCounted: "Dòng này của Nhật ký không được tính: thiếu nội dung, giá trị cũ hoặc năm thuộc nhiệm kỳ.",
  unlogged: (about: string, now: string, logged: string) =>
    `${about} ở trang Chỉ tiêu đang là “${now}”, khác lần điều chỉnh cuối trong Nhật ký (“${logged}”).`,
  now: (target: string) => `(mục tiêu hiện nay: ${target})`,
  show: "Xem ở trang Nhật ký",
};

const en: typeof vi = {
  title: "Adjusting the target",
  open: "Adjust the target or mark a break in its series",
  about: "What changes",
  terms: "Target, due year",
  break: "Break in the series (earlier figures are not comparable)",
  target: "New target",
  due: "New due year",
  noDue: "none",
  fromYear: "In force from",
  firstYear: "First year of the new standard",
  document: "Document number",
  documentHint: "Such as 12-NQ/ĐU",
  day: "Date of the document",
  reason: "Reason",
  by: "Entered by",
  preview: (year) => `Reporting year ${year}:`,
  same: (word) => `${word}, unchanged`,
  change: (before, after) => `${before} → ${after}`,
  unread: "cannot be read",
  save: "Write the adjustment",
  saveBreak: "Write the break",
  faults: {
    "nothing-new":
      "Target and due year are as before. The sheet was not changed. Change at least one of them.",
    "bad-target":
      "This target can't be read under the kind of target in use. The sheet was not changed. Write it as the programme does: > 90, >= 10, khoảng 250, 2 - 4, Đạt chuẩn.",
    "before-latest":
      "An adjustment from a later year is there already. The sheet was not changed. Choose that year or a later one, or delete the mistaken row in the journal.",
    "due-before":
      "The new due year is before the year the change begins. The sheet was not changed. Choose one of them anew.",
    marked: "This year is marked as a break already. The sheet was not changed.",
    "no-document": "Enter the number of the document that adjusts the target. The sheet was not changed.",
    "no-day": "Choose the date of the document. The sheet was not changed.",
    "no-reason": "Enter the reason. The sheet was not changed.",
  },
  history: "Adjusted so far",
  changed: (about, before, after, year) => `${about}: ${before} → ${after}, from ${year}`,
  broke: (year) => `Break in the series from ${year}`,
  source: (document, day) => [document && `No. ${document}`, day && `of ${day}`].filter(Boolean).join(" "),
  notCounted:
    "This row of the journal does not count: it lacks a known subject, the old value or a year of the term.",
  unlogged: (about, now, logged) =>
    `${about} in the targets sheet is “${now}”, not what the journal last says (“${logged}”).`,
  now: (target) => `(target now: ${target})`,
  show: "Show in the journal",
};

/** Words for adjusting a target and for what has been adjusted. */
export const ADJUST_WORDS: Words<typeof vi> = { vi, en };
