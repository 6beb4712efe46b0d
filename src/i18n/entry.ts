import type { Words } from "./language";

const vi = {
  title: "Nhập số liệu",
  year: "Năm",
  column: "Loại số liệu",
  columns: { plan: "KH (kế hoạch)", estimate: "ƯTH (ước thực hiện)", result: "TH (thực hiện)" },
  value: "Giá trị",
  choose: "Chọn",
  yes: "Có",
  no: "Không",
  source: "Nguồn",
  day: "Ngày số liệu",
  save: (column: string) => `Ghi ${column} vào bảng`,
  now: (column: string, content: string) => `${column} đang là ${content}.`,
  blank: (column: string) => `${column} chưa có số liệu.`,
  understood: (figure: string) => `Sẽ ghi: ${figure}`,
  faults: {
    empty: "Chưa có giá trị nào để ghi. Hãy nhập giá trị rồi bấm ghi lại.",
    "not-a-number":
      "Đây không phải một con số. Bảng chưa thay đổi. Hãy nhập số, ví dụ 92,5 hoặc 1.234,5; không kèm chữ “nghìn”, “triệu”.",
    criteria: "Mẫu số khác với mục tiêu. Bảng chưa thay đổi. Hãy nhập số đã đạt, ví dụ 13.",
    "mixed-scale":
      "Số này khác cỡ với các năm khác: có lẽ một bên ghi 0,9, một bên ghi 90. Bảng chưa thay đổi. Tỷ lệ % hãy nhập như 92,5.",
    "other-figures":
      "Một ô số liệu khác của chỉ tiêu này không đọc được. Hãy xem câu “Vì sao” và sửa ô đó trong bảng.",
  },
  whatIf: "Tính thử",
  whatIfHint: "Chỉ tính thử, không ghi gì vào bảng.",
  whatIfYear: "Nếu năm",
  whatIfValue: "đạt",
  would: "Đánh giá sẽ là",
};

const en: typeof vi = {
  title: "Enter a figure",
  year: "Year",
  column: "Kind of figure",
  columns: { plan: "KH (yearly plan)", estimate: "ƯTH (estimate)", result: "TH (actual)" },
  value: "Value",
  choose: "Choose",
  yes: "Yes",
  no: "No",
  source: "Source",
  day: "Date of the figure",
  save: (column) => `Write ${column} to the sheet`,
  now: (column, content) => `${column} is ${content} now.`,
  blank: (column) => `${column} has no figure yet.`,
  understood: (figure) => `Will be written: ${figure}`,
  faults: {
    empty: "There is no value to write yet. Enter one, then write again.",
    "not-a-number":
      "This is not a number. The sheet was not changed. Enter a number the Vietnamese way, such as 92,5 or 1.234,5, without words for thousand or million.",
    criteria:
      "The whole is another one than in the target. The sheet was not changed. Enter the number reached, such as 13.",
    "mixed-scale":
      "This figure has another scale than the other years: perhaps one says 0,9 and another 90. The sheet was not changed. Enter percentages as 92,5.",
    "other-figures":
      "Another figure of this target can't be read. See the sentence under “Why” and correct that cell in the sheet.",
  },
  whatIf: "What if",
  whatIfHint: "A trial only; nothing is written to the sheet.",
  whatIfYear: "If in",
  whatIfValue: "the figure is",
  would: "The verdict would be",
};

/** Words for entering figures and for trying them out. */
export const ENTRY_WORDS: Words<typeof vi> = { vi, en };

export type FigureFault = keyof (typeof vi)["faults"];
