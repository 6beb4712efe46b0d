import type { Words } from "./language";

const vi = {
  form: "Thể thức",
  forms: {
    party: "Văn bản của Đảng",
    government: "Văn bản của Uỷ ban nhân dân",
    annex: "Phụ lục kèm theo báo cáo",
  },
  makeHint: (year: number) =>
    `Biểu là bản ghi giá trị của năm ${year} tại thời điểm này, luôn nằm ở một trang mới; các trang đang có được giữ nguyên.`,
  make: "Tạo biểu báo cáo",
  made: (sheet: string) =>
    `Đã tạo trang “${sheet}”. Hãy ghi số văn bản, nơi nhận, rồi in (khổ A4 ngang đã đặt sẵn).`,
  paragraph: "Đoạn văn cho báo cáo",
  paragraphHint:
    "Đếm theo đánh giá chính thức ở chỉ tiêu có đánh giá, theo số liệu ở các chỉ tiêu còn lại. Sửa lại cho đúng ý rồi chép.",
};

const en: typeof vi = {
  form: "Form",
  forms: {
    party: "Paper of the party committee",
    government: "Paper of the people's committee",
    annex: "Annex to a report",
  },
  makeHint: (year) =>
    `The annex holds the values of ${year} as they are now, always on a new sheet; the sheets that are there are kept as they are.`,
  make: "Make the annex",
  made: (sheet) =>
    `Made the sheet “${sheet}”. Fill in number and recipients, then print it (A4 landscape is set).`,
  paragraph: "Paragraph for the report",
  paragraphHint:
    "Counted by the official verdict where there is one, else by the figures. Change what you like, then copy it.",
};

/** Words of the annex and the paragraph of a report. */
export const REPORT_WORDS: Words<typeof vi> = { vi, en };
