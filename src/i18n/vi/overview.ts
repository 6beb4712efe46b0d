/** Words of the overview. */
export const words = {
  met: (met: number, all: number) => `${met}/${all} chỉ tiêu đạt`,
  components: (count: number) => `${count} chỉ tiêu thành phần`,
  chips: "Mức đánh giá; chọn một mức để xem các chỉ tiêu ở mức đó",
  /** Verdicts that share a colour. */
  standings: {
    done: "Đạt, vượt",
    coming: "Có khả năng",
    slow: "Chậm, xấp xỉ đạt",
    unlikely: "Khó hoàn thành",
    failing: "Xa dần, không đạt",
    open: "Chưa đến kỳ, chưa đủ số liệu",
    unreadable: "Ô đánh giá bị lỗi",
  },
  noTargets: "Trang Tình hình chưa có chỉ tiêu nào.",
  worst: "Cần chú ý",
  noWorst: "Không có chỉ tiêu nào chậm tiến độ, khó hoàn thành, xa dần mục tiêu hoặc không đạt.",
  seeAll: (count: number) => `Xem cả ${count}`,
  withoutCause: (count: number) => `${count} chỉ tiêu chưa ghi nguyên nhân, giải pháp`,
  worse: (year: number) => `Giảm mức đánh giá so với năm ${year}`,
  noWorse: (year: number) => `Không có chỉ tiêu nào giảm mức đánh giá so với năm ${year}.`,
  noYearBefore: "Đây là năm đầu nhiệm kỳ, chưa có năm trước để so sánh.",
  change: (before: string, now: string) => `${before} → ${now}`,
  due: "Quá hạn, sắp đến hạn",
  finish: "Ghi xong",
  dueHint: "Việc quá hạn và việc phải hoàn thành trong 90 ngày tới.",
  noDue: "Không có việc quá hạn, cũng không có việc nào đến hạn trong 90 ngày tới.",
  noToday:
    "Chưa xác định được ngày tính: ô “Tính đến ngày” ở trang Mốc thời gian đang trống hoặc không phải ngày.",
  lastDay: (day: string) => `hạn ${day}`,
  dueStep: (step: string, what: string) => `Hạn ${step}: ${what}`,
  /** Several schemes with the same step due on the same day. */
  together: (count: number) => `${count} đề án, kế hoạch`,
  /** Forms sent to bodies, and what came back. */
  forms: {
    title: (year: number) => `Phiếu số liệu năm ${year}`,
    counts: {
      late: "quá hạn",
      unsent: "chưa gửi phiếu",
      sent: "đã gửi",
      some: "đã nhận một phần",
      all: "đủ",
    },
    count: (count: number, state: string) => `${count} ${state}`,
    bodies: "Xem cơ quan",
    late: "Cơ quan quá hạn gửi lại phiếu",
  },
  owed: (year: number) => `Thiếu số liệu năm ${year}`,
  remind: "Nhắc",
  noOwed: (year: number) => `Đã có đủ số liệu năm ${year} của mọi chỉ tiêu.`,
  owes: (count: number) => `${count} chỉ tiêu`,
  andOthers: (count: number) => `và ${count} chỉ tiêu khác`,
  nobody: "Chưa có cơ quan chủ trì",
};

export type Words = typeof words;
