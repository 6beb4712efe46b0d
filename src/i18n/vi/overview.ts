/** Words of the overview. */
export const words = {
  title: "Tổng hợp đánh giá",
  reportingYear: "Kỳ báo cáo",
  /** While the cell of the reporting year is blank or holds no year of the term. */
  chooseYear: "Chọn năm",
  year: (year: number) => `Năm ${year}`,
  /** Components are told where there are other than one for each item. */
  items: (items: number, components: number) =>
    items === components ? `${items} chỉ tiêu` : `${items} chỉ tiêu (${components} chỉ tiêu thành phần)`,
  components: (count: number) => `${count} chỉ tiêu thành phần`,
  /** The classes of a report, in their order. */
  classes: {
    exceeded: (count: number) => `vượt ${count}`,
    met: (count: number) => `đạt ${count}`,
    onTrack: (count: number) => `đang thực hiện đúng tiến độ ${count}`,
    slow: (count: number) => `chậm tiến độ ${count}`,
    atRisk: (count: number) => `có nguy cơ không đạt ${count}`,
    missed: (count: number, nearly: number) =>
      nearly > 0 ? `không đạt ${count} (trong đó xấp xỉ đạt ${nearly})` : `không đạt ${count}`,
    open: (count: number) => `chưa đến kỳ hoặc chưa đủ số liệu ${count}`,
    unread: (count: number) => `chưa đọc được đánh giá ${count}`,
  },
  verdictHint: "Chọn một dòng để xem các chỉ tiêu ở mức đó.",
  noTargets: "Trang Tình hình chưa có chỉ tiêu nào.",
  worst: "Cần chú ý nhất",
  noWorst: "Không có chỉ tiêu nào chậm tiến độ, khó hoàn thành, xa dần mục tiêu hoặc không đạt.",
  allByUrgency: "Xem tất cả chỉ tiêu, ưu tiên việc cấp bách",
  causes: "Chưa ghi nguyên nhân, giải pháp",
  noCauses: "Các chỉ tiêu chậm, có nguy cơ hoặc không đạt đều đã ghi nguyên nhân.",
  allCauses: (count: number) => `Xem tất cả ${count} chỉ tiêu`,
  worse: (year: number) => `Giảm mức đánh giá so với năm ${year}`,
  noWorse: (year: number) => `Không có chỉ tiêu nào giảm mức đánh giá so với năm ${year}.`,
  noYearBefore: "Đây là năm đầu nhiệm kỳ, chưa có năm trước để so sánh.",
  change: (before: string, now: string) => `${before} → ${now}`,
  due: "Đến hạn và quá hạn",
  dueHint: "Việc quá hạn và việc phải hoàn thành trong 90 ngày tới.",
  noDue: "Không có việc quá hạn, cũng không có việc nào đến hạn trong 90 ngày tới.",
  noToday:
    "Chưa xác định được ngày tính: ô “Tính đến ngày” ở trang Mốc thời gian đang trống hoặc không phải ngày.",
  lastDay: (day: string) => `hạn ${day}`,
  dueStep: (step: string, what: string) => `Hạn ${step}: ${what}`,
  /** Several schemes with the same step due on the same day. */
  together: (count: number) => `${count} đề án, kế hoạch`,
  allDue: (count: number) => `Xem tất cả ${count} việc`,
  owed: (year: number) => `Còn thiếu số liệu năm ${year}`,
  noOwed: (year: number) => `Đã có đủ số liệu năm ${year} của mọi chỉ tiêu.`,
  owes: (count: number) => `${count} chỉ tiêu`,
  andOthers: (count: number) => `và ${count} chỉ tiêu khác`,
  nobody: "Chưa có cơ quan chủ trì",
  allOwed: (count: number) => `Xem tất cả ${count} cơ quan`,
};

export type Words = typeof words;
