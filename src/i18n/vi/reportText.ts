import { twoDigits as two } from "../../domain/twoDigits";

/** Words of the body of a report. */
export const words = {
  opening: (programme: string, reporter: string, year: number) =>
    `Thực hiện ${programme}, ${reporter} báo cáo kết quả năm ${year} như sau:`,
  /** Behind the title of the programme: number and day of its document, where they are known. */
  issued: (number: string, day: string) => {
    if (number === "") return day === "" ? "" : ` (ban hành ngày ${day})`;
    return ` (văn bản số ${number}${day === "" ? "" : ` ngày ${day}`})`;
  },
  /** What the parts are counted by. */
  letters: "ABCDĐ",
  parts: {
    overall: "Đánh giá chung",
    groups: "Kết quả theo từng nhóm chỉ tiêu",
    dates: "Mốc thời gian, đề án, kế hoạch",
    tasks: "Nhiệm vụ, giải pháp",
    proposals: "Đề nghị",
  },
  standing: (standing: string, count: number) => `${standing} (${two(count)} chỉ tiêu thành phần):`,
  standings: {
    exceeded: "Vượt mục tiêu",
    met: "Đạt mục tiêu",
    onTrack: "Đúng tiến độ",
    slow: "Chậm tiến độ",
    atRisk: "Có nguy cơ không đạt",
    missed: "Không đạt",
    notDue: "Chưa đến kỳ",
    noData: "Chưa đủ số liệu",
    unread: "Chưa đọc được đánh giá",
  },
  because: (target: string, reason: string) => `${target}, lý do: ${reason}`,
  doneIn: (year: number, count: number) => `Hoàn thành trong năm ${year} (${two(count)} việc):`,
  overdue: (day: string, count: number) => `Quá hạn, tính đến ngày ${day} (${two(count)} việc):`,
  dueSoon: (days: number, count: number) => `Đến hạn trong ${two(days)} ngày tới (${two(count)} việc):`,
  nothingDue: (day: string, days: number) =>
    `Tính đến ngày ${day}, không có việc quá hạn và không có việc đến hạn trong ${two(days)} ngày tới.`,
  scheme: (title: string) => `“${title}”`,
  /** A step of a scheme, its first letter a capital: "Ban hành". */
  stepOf: (step: string, title: string) => `${step} “${title}”`,
  stepDue: (step: string, day: string) => `hạn ${step} ${day}`,
  due: (day: string) => `hạn ${day}`,
  overdueBy: (days: number) => ` (quá hạn ${two(days)} ngày)`,
  done: (what: string) => `${what}: hoàn thành`,
  doneOn: (what: string, day: string) => `${what}: hoàn thành ngày ${day}`,
  late: (days: number) => ` (chậm ${two(days)} ngày)`,
  doneInYear: (year: number) => `Đã thực hiện trong năm ${year}`,
  onlyProduct: "Đã có sản phẩm, chưa ghi trạng thái",
  /** The words chosen for tasks, where the report has others for them. */
  taskStates: new Map<string, string>(),
  tasksIn: (state: string, count: number) => `${state} (${two(count)} nhiệm vụ):`,
  product: (task: string, product: string) => `${task} (sản phẩm: ${product})`,
  closing: (year: number, annex: string) =>
    `Trên đây là báo cáo kết quả năm ${year}; số liệu từng chỉ tiêu có tại ${annex} kèm theo`,
};

export type Words = typeof words;

/** Where the targets of a list stand. */
export type ReportStanding = keyof Words["standings"];
