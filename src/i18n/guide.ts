import type { Words } from "./language";

const vi = {
  title: "Bắt đầu trong ba bước",
  steps: [
    "Chọn kỳ báo cáo ở ngay dưới đây: mọi đánh giá theo năm đó.",
    "Nhập số liệu: mở một chỉ tiêu rồi nhập ngay trong ngăn này, hoặc nhập vào các ô nền xanh nhạt của trang Số liệu. Nên nhập năm đầu nhiệm kỳ trước để có gốc so sánh.",
    "Xem phần Tổng quan mỗi tuần: chỉ tiêu nào chậm, việc gì sắp đến hạn, cơ quan nào còn thiếu số liệu.",
  ],
  start: "Nhập chỉ tiêu đầu tiên",
  dismiss: "Ẩn hướng dẫn",
};

const en: typeof vi = {
  title: "Start in three steps",
  steps: [
    "Choose the reporting year right below: every verdict follows it.",
    "Enter figures: open a target and enter them here in the pane, or type them into the light blue cells of the sheet Số liệu. Begin with the first year of the term, so that there is a base to compare with.",
    "Look at the overview every week: which targets are slow, what falls due, which bodies still owe figures.",
  ],
  start: "Enter the first target",
  dismiss: "Hide the guide",
};

/** Words of the guide a new workbook opens with. */
export const GUIDE_WORDS: Words<typeof vi> = { vi, en };
