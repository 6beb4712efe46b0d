import type { Words } from "./language";
import { plural } from "./plural";

const vi = {
  title: "Các cơ quan, đơn vị",
  none: "Tệp này chưa có trang Cơ quan. Hãy mở “Kiểm tra bảng chuẩn” ở phần Công cụ.",
  owing: "Còn thiếu số liệu",
  others: "Các cơ quan khác",
  allIn: (year: number) => `Không cơ quan nào còn thiếu số liệu năm ${year}.`,
  counts: (targets: number, schemes: number) => `Chủ trì ${targets} chỉ tiêu, ${schemes} đề án, kế hoạch`,
  owes: (count: number) => `còn thiếu số liệu của ${count} chỉ tiêu`,
  owesFor: (year: number) => `Còn thiếu số liệu năm ${year}`,
  leadsTargets: "Chỉ tiêu chủ trì",
  proposed: "Cơ quan chủ trì chỉ tiêu là đề xuất của tiện ích, văn bản không giao.",
  leadsSchemes: "Đề án, kế hoạch chủ trì",
  coordinates: "Đề án, kế hoạch phối hợp",
  directs: "Đề án, kế hoạch chỉ đạo",
  dates: "Mốc phải thực hiện",
  roles: "Vai trò trong Chương trình",
  nothing: "Không chủ trì, không phối hợp chỉ tiêu hay đề án nào.",
  reminder: "Văn bản nhắc việc",
  reminderHint: "Sửa lại cho đúng ý rồi chép, dán vào văn bản hoặc tin nhắn.",
  noReminder: "Không thiếu số liệu, không có việc quá hạn hay sắp đến hạn: không cần nhắc.",
  gone: (code: string) => `Bảng không còn cơ quan ${code}. Hãy chọn một cơ quan trong danh sách.`,
};

const en: typeof vi = {
  title: "Bodies",
  none: "This workbook has no sheet Cơ quan. Open “Check standard sheets” under Tools.",
  owing: "Still owing figures",
  others: "Other bodies",
  allIn: (year) => `No body owes a figure for ${year}.`,
  counts: (targets, schemes) =>
    `Leads ${plural(targets, "target", "targets")}, ${plural(schemes, "scheme or plan", "schemes and plans")}`,
  owes: (count) => `owes figures of ${plural(count, "target", "targets")}`,
  owesFor: (year) => `Figures still missing for ${year}`,
  leadsTargets: "Targets it leads",
  proposed: "The leads of targets are this add-in's proposal; the programme assigns none.",
  leadsSchemes: "Schemes and plans it leads",
  coordinates: "Schemes and plans it helps with",
  directs: "Schemes and plans it directs",
  dates: "Dates it has to keep",
  roles: "Its part in the programme",
  nothing: "It leads and helps with no target and no scheme.",
  reminder: "Reminder",
  reminderHint:
    "In Vietnamese, for the body. Change what you like, copy it, paste it into a letter or a message.",
  noReminder: "No figure is missing, nothing is overdue or due soon: no reminder is needed.",
  gone: (code) => `The table no longer has the body ${code}. Choose a body from the list.`,
};

/** Words of the bodies. */
export const BODY_WORDS: Words<typeof vi> = { vi, en };
