/** Words for the document that assigns the leads this data had proposed. */
export const words = {
  title: "Đã phân công theo văn bản",
  hint: (count: number) =>
    `Còn ${count} chỉ tiêu có cơ quan chủ trì ghi “đề xuất”. Khi đã có văn bản phân công, ghi số và ngày văn bản: cột “Căn cứ chủ trì” ở trang Chỉ tiêu và trang Nhiệm vụ được ghi lại; tên cơ quan giữ nguyên. Nếu văn bản giao cơ quan khác, hãy sửa tên cơ quan ở trang Chỉ tiêu trước.`,
  document: "Số văn bản",
  documentHint: "ví dụ 25-QĐ/ĐU",
  day: "Ngày văn bản",
  body: "Đề xuất của cơ quan",
  all: "tất cả cơ quan",
  assign: "Ghi phân công",
  assigned: (targets: number, tasks: number) =>
    `Đã ghi phân công cho ${targets} chỉ tiêu và ${tasks} nhiệm vụ. Nếu ghi nhầm số hoặc ngày, hãy sửa ở cột “Căn cứ chủ trì”.`,
  faults: {
    "no-document": "Chưa có số văn bản. Bảng chưa thay đổi. Hãy ghi số văn bản phân công.",
    "no-day": "Nội dung này không phải là ngày. Bảng chưa thay đổi. Hãy chọn ngày của văn bản.",
  },
};

export type Words = typeof words;
