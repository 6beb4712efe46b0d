/** Words of the dates and schemes. */
export const words = {
  timeline: "Các mốc theo thời gian",
  schemes: "Đề án, kế hoạch",
  tasks: "Nhiệm vụ có hạn",
  product: "Sản phẩm",
  evidence: "Minh chứng",
  notSaid: "Chưa ghi",
  /** Opens the date of the programme whose state a duty has. */
  byDate: "Tính theo mốc thời gian",
  show: "Xem",
  shows: { open: "Việc chưa hoàn thành", all: "Tất cả" },
  allDone: "Tất cả các việc có hạn đều đã hoàn thành.",
  none: "Tệp này chưa có trang Mốc thời gian và trang Đề án, kế hoạch. Hãy kiểm tra bảng chuẩn để tạo lại.",
  year: (year: number) => `Năm ${year}`,
  noDay: "Không có ngày cụ thể",
  lastDay: (day: string) => `hạn ${day}`,
  picture: (first: number, last: number) =>
    `Các mốc từ năm ${first} đến năm ${last} trên trục thời gian; từng mốc có trong danh sách bên dưới.`,
  today: (day: string) => `Hôm nay là ${day}.`,
  /** How many dates stand in each state, below the picture. */
  states: {
    done: "hoàn thành",
    "done-late": "hoàn thành chậm",
    "due-soon": "sắp đến hạn",
    overdue: "quá hạn",
    "not-due": "chưa đến hạn",
  },
  /** Several schemes with the same step due on the same day. */
  group: (step: string, count: number) => `Hạn ${step}: ${count} đề án, kế hoạch`,
  finished: (done: number, all: number) => `hoàn thành ${done}/${all}`,
  stepsDone: (done: number, all: number) => `hoàn thành ${done}/${all} bước`,
  words: "Thời hạn theo văn bản",
  due: "Hạn cuối",
  who: "Cơ quan thực hiện",
  official: "Người chỉ đạo",
  lead: "Cơ quan chủ trì",
  coordinators: "Cơ quan phối hợp",
  unnamed: "Chương trình không nêu",
  steps: "Các bước",
  /** Where a date is told that nobody has to type again. */
  follows: {
    steps: "Tự tính từ ngày ghi ở từng đề án, kế hoạch bên dưới, không phải nhập lại.",
    verdicts: "Tự tính từ đánh giá của chỉ tiêu bên dưới, không phải nhập lại.",
  },
  /** The day by which a step has to be done, the day it was done, and the button that records that day. */
  stepDue: (step: string) => `Hạn ${step}`,
  stepDone: (step: string) => `Ngày ${step}`,
  recordStep: (step: string) => `Ghi ngày ${step}`,
  done: "Ngày hoàn thành",
  record: "Ghi ngày hoàn thành",
  /** Beside a line of the list: says that it is done. */
  finish: "Ghi xong",
  /** Several done on the same day. */
  whichDone: "Đề án, kế hoạch đã xong",
  every: (count: number) => `Tất cả ${count} đề án, kế hoạch`,
  finishAll: (count: number) => (count === 0 ? "Ghi xong" : `Ghi xong ${count} việc`),
  wrongDay: "Nội dung này không phải là ngày. Bảng chưa thay đổi. Hãy chọn ngày hoàn thành.",
  targets: "Chỉ tiêu liên quan",
  gone: (code: string) => `Bảng không còn dòng ${code}. Hãy chọn một dòng trong danh sách.`,
};

export type Words = typeof words;
