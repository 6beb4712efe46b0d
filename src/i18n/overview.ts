import type { Words } from "./language";
import { plural } from "./plural";

const vi = {
  title: "Tổng hợp đánh giá",
  reportingYear: "Kỳ báo cáo",
  /** While the cell of the reporting year is blank or holds no year of the term. */
  chooseYear: "Chọn năm",
  year: (year: number) => `Năm ${year}`,
  targets: (count: number) => `${count} chỉ tiêu`,
  verdictHint: "Chọn một dòng để xem các chỉ tiêu ở mức đó.",
  noTargets: "Bảng theo dõi chưa có chỉ tiêu nào.",
  worst: "Cần chú ý nhất",
  noWorst: "Chưa có chỉ tiêu nào bị đánh giá chậm, khó hoàn thành, đi lùi hay không đạt.",
  allByUrgency: "Xem mọi chỉ tiêu, việc gấp trước",
  worse: (year: number) => `Xấu đi so với năm ${year}`,
  noWorse: (year: number) => `Không có chỉ tiêu nào xấu đi so với năm ${year}.`,
  noYearBefore: "Đây là năm đầu nhiệm kỳ, chưa có năm trước để so.",
  change: (before: string, now: string) => `${before} → ${now}`,
  due: "Đến hạn và quá hạn",
  dueHint: "Việc quá hạn và việc phải xong trong 90 ngày tới.",
  noDue: "Không có việc quá hạn, cũng không có việc nào đến hạn trong 90 ngày tới.",
  noToday:
    "Chưa biết hôm nay là ngày nào: ô “Tính đến ngày” ở trang Mốc thời gian đang trống hoặc không phải ngày.",
  lastDay: (day: string) => `hạn ${day}`,
  /** Several schemes with the same step due on the same day. */
  together: (count: number) => `${count} đề án, kế hoạch`,
  allDue: (count: number) => `Xem cả ${count} việc`,
  owed: (year: number) => `Còn thiếu số liệu năm ${year}`,
  noOwed: (year: number) => `Đã có đủ số liệu năm ${year} của mọi chỉ tiêu.`,
  owes: (count: number) => `${count} chỉ tiêu`,
  andOthers: (count: number) => `và ${count} chỉ tiêu khác`,
  nobody: "Chưa có cơ quan chủ trì",
  allOwed: (count: number) => `Xem cả ${count} cơ quan`,
};

const en: typeof vi = {
  title: "Verdicts",
  reportingYear: "Reporting year",
  chooseYear: "Choose a year",
  year: (year) => String(year),
  targets: (count) => plural(count, "target", "targets"),
  verdictHint: "Choose a line to see the targets that stand there.",
  noTargets: "The status sheet has no targets yet.",
  worst: "Needs most attention",
  noWorst: "No target is slow, unlikely, going backwards or missed.",
  allByUrgency: "See all targets, most urgent first",
  worse: (year) => `Worse than in ${year}`,
  noWorse: (year) => `No target is worse than in ${year}.`,
  noYearBefore: "This is the first year of the term; there is no year to compare with.",
  change: (before, now) => `${before} → ${now}`,
  due: "Due and overdue",
  dueHint: "What is overdue, and what has to be done within 90 days.",
  noDue: "Nothing is overdue, and nothing falls due within 90 days.",
  noToday:
    "The current day is not known: the cell “Tính đến ngày” on the sheet Mốc thời gian is blank or no date.",
  lastDay: (day) => `by ${day}`,
  together: (count) => plural(count, "scheme or plan", "schemes and plans"),
  allDue: (count) => `See all ${count}`,
  owed: (year) => `Figures still missing for ${year}`,
  noOwed: (year) => `Every target has its figure for ${year}.`,
  owes: (count) => plural(count, "target", "targets"),
  andOthers: (count) => `and ${plural(count, "other target", "other targets")}`,
  nobody: "No lead body yet",
  allOwed: (count) => `See all ${plural(count, "body", "bodies")}`,
};

/** Words of the overview. */
export const OVERVIEW_WORDS: Words<typeof vi> = { vi, en };
