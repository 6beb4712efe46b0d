/** Words of the annex and the paragraph of a report. */
export const words = {
  annex: "Biểu báo cáo",
  form: "Thể thức",
  forms: {
    party: "Văn bản của Đảng",
    government: "Văn bản của Uỷ ban nhân dân",
    "party-annex": "Phụ lục kèm theo báo cáo của Đảng uỷ (-BC/ĐU)",
    annex: "Phụ lục kèm theo báo cáo của Uỷ ban nhân dân (/BC-UBND)",
  },
  makeHint: (year: number) =>
    `Biểu ghi giá trị của năm ${year} tại thời điểm này, luôn ở một trang mới; các trang đang có được giữ nguyên. Nội dung dài hơn một dòng in được thì biểu chỉ in phần đầu, có dấu “… (xem trang Số liệu)”.`,
  make: "Tạo biểu báo cáo",
  made: (sheet: string) =>
    `Đã tạo trang “${sheet}”. Hãy ghi số văn bản, nơi nhận, rồi in (đã đặt sẵn khổ A4 ngang).`,
  paragraph: "Đoạn văn cho báo cáo",
  paragraphWhat: "Số chỉ tiêu theo từng mức đánh giá, kể tên chỉ tiêu không đạt.",
  paragraphHint:
    "Đếm theo đánh giá chính thức ở chỉ tiêu có đánh giá, theo số liệu ở các chỉ tiêu còn lại. Chỉnh sửa nếu cần, rồi sao chép.",
};

export type Words = typeof words;
