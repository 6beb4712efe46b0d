/** Words for entering figures and for trying them out. */
export const words = {
  title: "Nhập số liệu",
  year: "Năm",
  unit: "Đơn vị tính:",
  columns: { plan: "KH", estimate: "ƯTH", result: "TH" },
  choose: "Chọn",
  source: "Nguồn",
  day: "Ngày số liệu",
  /** A figure of a year, as the sheet calls it. */
  figures: {
    plan: (year: number) => `KH ${year}`,
    estimate: (year: number) => `ƯTH ${year}`,
    result: (year: number) => `TH ${year}`,
  },
  save: "Ghi vào bảng",
  understood: (figure: string, content: string) => `Sẽ ghi: ${figure} = ${content}`,
  emptied: (figure: string) => `Sẽ để trống: ${figure}`,
  faults: {
    empty: "Chưa có giá trị nào để ghi. Hãy nhập giá trị rồi bấm ghi lại.",
    "not-a-number":
      "Nội dung này không phải là số. Bảng chưa thay đổi. Hãy nhập số, ví dụ 92,5 hoặc 1.234,5; không kèm chữ “nghìn”, “triệu”.",
    criteria: "Mẫu số khác với mục tiêu. Bảng chưa thay đổi. Hãy nhập số đã đạt, ví dụ 13.",
    "mixed-scale":
      "Số này nhỏ hơn năm liền kề khoảng 100 lần: có thể một bên ghi 0,9, một bên ghi 90. Bảng chưa thay đổi. Tỷ lệ % ghi như 92,5; nếu số này đúng, hãy bấm ghi lần nữa.",
    "other-figures":
      "Một ô số liệu khác của chỉ tiêu này không đọc được. Hãy xem đoạn thuyết minh ở đầu trang này và sửa ô đó trong bảng.",
  },
  whatIf: "Tính thử",
  whatIfHint: "Chỉ tính thử, không ghi gì vào bảng.",
  whatIfYear: "Nếu năm",
  whatIfValue: (unit: string) => (unit === "" ? "đạt" : `đạt (${unit})`),
  whatIfWord: "đạt",
  would: "Đánh giá sẽ là",
};

export type Words = typeof words;

export type EntryFault = keyof Words["faults"];
