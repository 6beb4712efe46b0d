import type { Words } from "./language";
import { plural } from "./plural";

const vi = {
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
  mark: (column: string) => `Ghi ${column}`,
  wrongDay: "Đây không phải một ngày. Bảng chưa thay đổi. Hãy chọn ngày đã làm xong.",
  targets: "Chỉ tiêu liên quan",
  gone: (code: string) => `Bảng không còn dòng ${code}. Hãy chọn một dòng trong danh sách.`,
};

const en: typeof vi = {
  timeline: "Dates in order of time",
  schemes: "Schemes and plans",
  show: "Show",
  shows: { open: "What is not done", all: "All" },
  allDone: "Everything that has a last day is done.",
  none: "This workbook has neither the sheet Mốc thời gian nor the sheet Đề án, kế hoạch. Open “Check standard sheets” under Tools.",
  year: (year) => String(year),
  noDay: "No fixed day",
  lastDay: (day) => `by ${day}`,
  picture: (first, last) =>
    `The dates from ${first} to ${last} on a line of time; the list below tells each of them.`,
  today: (day) => `Today is ${day}.`,
  states: {
    done: "done",
    "done-late": "done late",
    "due-soon": "due soon",
    overdue: "overdue",
    "not-due": "not due yet",
  },
  group: (step, count) => `${step}: ${plural(count, "scheme or plan", "schemes and plans")}`,
  finished: (done, all) => `${done} of ${all} done`,
  stepsDone: (done, all) => `${done} of ${all} steps done`,
  words: "In the words of the programme",
  due: "Last day",
  who: "Carried out by",
  official: "Directed by",
  lead: "Lead body",
  coordinators: "Coordinating bodies",
  unnamed: "the programme names none",
  steps: "Steps",
  mark: (column) => `Write ${column}`,
  wrongDay: "This is no date. The sheet was not changed. Choose the day it was done.",
  targets: "Related targets",
  gone: (code) => `The table no longer has the row ${code}. Choose a row from the list.`,
};

/** Words of the dates and schemes. */
export const DATE_WORDS: Words<typeof vi> = { vi, en };
