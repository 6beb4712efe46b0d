/** Words of the guide a new workbook opens with. */
export const words = {
  title: "Bắt đầu trong ba bước",
  steps: [
    "Chọn kỳ báo cáo ở ngay dưới đây: mọi đánh giá đều theo năm đó.",
    "Nhập số liệu: mở một chỉ tiêu rồi nhập ngay trong ngăn theo dõi, hoặc nhập vào các ô nền xanh nhạt của trang Số liệu. Nên nhập năm đầu nhiệm kỳ trước để có gốc so sánh.",
    "Xem phần Tổng quan mỗi tuần: chỉ tiêu nào chậm tiến độ, việc nào sắp đến hạn, cơ quan nào còn thiếu số liệu.",
  ],
  start: "Nhập chỉ tiêu đầu tiên",
  dismiss: "Ẩn hướng dẫn",
};

export type Words = typeof words;
