/** Words of the card that makes the report in Word. */
export const words = {
  title: "Báo cáo Word",
  what: (year: number) =>
    `Tệp Word của báo cáo năm ${year}: thể thức, kết quả theo từng nhóm chỉ tiêu, mốc thời gian, đề án, nhiệm vụ, đề nghị và biểu kèm theo, đúng như tệp này đang có. Số, ngày, tháng và tên người ký để trống; tệp này không thay đổi.`,
  form: "Thể thức của báo cáo Word",
  make: "Tạo báo cáo Word",
  made: (name: string) =>
    `Tệp “${name}” đang được tải về máy, thường vào mục Tải xuống (Downloads). Hãy mở bằng Word, đọc lại, điền chỗ trống rồi trình ký.`,
  again: "Tải lại tệp",
  noDownload:
    "Excel cho Mac không tải được tệp từ ngăn này. Hãy mở tệp bằng Excel trên web hoặc Excel cho Windows để tạo báo cáo Word.",
};

export type Words = typeof words;
