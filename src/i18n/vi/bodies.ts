/** Words of the bodies. */
export const words = {
  none: "Tệp này chưa có trang Cơ quan. Hãy kiểm tra bảng chuẩn để tạo lại.",
  owing: "Còn thiếu số liệu",
  others: "Các cơ quan khác",
  idle: (count: number) => `${count} cơ quan, chức danh không chủ trì việc nào`,
  remind: "Nhắc",
  remindAll: (count: number) => `Nhắc cả ${count} cơ quan`,
  allIn: (year: number) => `Không cơ quan nào còn thiếu số liệu năm ${year}.`,
  counts: (targets: number, schemes: number) => `Chủ trì ${targets} chỉ tiêu, ${schemes} đề án, kế hoạch`,
  owes: (count: number) => `còn thiếu số liệu của ${count} chỉ tiêu`,
  owesFor: (year: number) => `Còn thiếu số liệu năm ${year}`,
  leadsTargets: "Chỉ tiêu chủ trì",
  proposed:
    "Cơ quan chủ trì chỉ tiêu là đề xuất; Chương trình không giao. Khi đã có văn bản phân công, hãy mở nút “⋯”, chọn Công cụ, “Đã phân công theo văn bản”.",
  leadsSchemes: "Đề án, kế hoạch chủ trì",
  coordinates: "Đề án, kế hoạch phối hợp",
  directs: "Đề án, kế hoạch trực tiếp chỉ đạo",
  dates: "Mốc phải thực hiện",
  tasks: "Nhiệm vụ có hạn phải chủ trì",
  roles: "Vai trò trong Chương trình",
  nothing: "Không chủ trì, không phối hợp chỉ tiêu hay đề án nào.",
  reminder: "Văn bản nhắc việc",
  reminderHint: "Chỉnh sửa nếu cần, rồi sao chép và dán vào văn bản hoặc tin nhắn.",
  remindedOn: (day: string) => `đã nhắc ngày ${day}`,
  lastReminded: (day: string) => `Lần nhắc gần nhất: ${day}.`,
  recordReminded: (count: number) =>
    count === 1 ? "Ghi đã nhắc hôm nay" : `Ghi đã nhắc ${count} cơ quan hôm nay`,
  noReminder: "Không thiếu số liệu, không có việc quá hạn hoặc sắp đến hạn: không cần nhắc.",
  gone: (code: string) => `Bảng không còn cơ quan ${code}. Hãy chọn một cơ quan trong danh sách.`,
};

export type Words = typeof words;
