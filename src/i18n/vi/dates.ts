/** Words of the dates and schemes. */
export const words = {
  timeline: "Các mốc theo thời gian",
  schemes: "Đề án, kế hoạch",
  show: "Xem",
  shows: { open: "Việc chưa xong", all: "Tất cả" },
  allDone: "Mọi việc có hạn đều đã xong.",
  none: "Tệp này chưa có trang Mốc thời gian và trang Đề án, kế hoạch. Hãy mở “Kiểm tra bảng chuẩn” ở phần Công cụ.",
  year: (year: number) => `Năm ${year}`,
  noDay: "Không có ngày cụ thể",
  lastDay: (day: string) => `hạn ${day}`,
  picture: (first: number, last: number) =>
    `Các mốc từ năm ${first} đến năm ${last} trên trục thời gian; từng mốc được kể ở danh sách bên dưới.`,
  today: (day: string) => `Hôm nay là ${day}.`,
  /** How many dates stand in each state, below the picture. */
  states: {
    done: "hoàn thành",
    "done-late": "hoàn thành muộn",
    "due-soon": "sắp đến hạn",
    overdue: "quá hạn",
    "not-due": "chưa đến hạn",
  },
  /** Several schemes with the same step due on the same day. */
  group: (step: string, count: number) => `${step}: ${count} đề án, kế hoạch`,
  finished: (done: number, all: number) => `xong ${done}/${all}`,
  stepsDone: (done: number, all: number) => `${done}/${all} bước xong`,
  words: "Thời hạn theo văn bản",
  due: "Hạn cuối",
  who: "Cơ quan thực hiện",
  official: "Người chỉ đạo",
  lead: "Cơ quan chủ trì",
  coordinators: "Cơ quan phối hợp",
  unnamed: "văn bản không nêu",
  steps: "Các bước",
  /** Where a date is told that nobody has to type again. */
  follows: {
    steps: "Tự tính từ ngày ghi ở từng đề án, kế hoạch bên dưới, không phải nhập lại.",
    verdicts: "Tự tính từ đánh giá của chỉ tiêu bên dưới, không phải nhập lại.",
  },
  mark: (column: string) => `Ghi ${column}`,
  wrongDay: "Đây không phải một ngày. Bảng chưa thay đổi. Hãy chọn ngày đã làm xong.",
  targets: "Chỉ tiêu liên quan",
  gone: (code: string) => `Bảng không còn dòng ${code}. Hãy chọn một dòng trong danh sách.`,
};

export type Words = typeof words;
