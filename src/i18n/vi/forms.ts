/** Words of the forms that go out to bodies. */
export const words = {
  what: (year: number) =>
    `Mỗi cơ quan một phiếu Excel năm ${year}: chỉ gồm chỉ tiêu, đề án, mốc, nhiệm vụ của cơ quan đó, kèm văn bản gửi. Tệp này không thay đổi.`,
  bodies: "Cơ quan nhận phiếu",
  all: (count: number) => `Tất cả ${count} cơ quan`,
  none: "Không cơ quan nào chủ trì chỉ tiêu, đề án, mốc hay nhiệm vụ, nên không có phiếu để tạo.",
  answerBy: "Hạn gửi lại",
  wrongDay: "Chưa có ngày hợp lệ. Chưa tạo phiếu nào. Hãy nhập ngày, ví dụ 05/12/2026.",
  receiver: "Nơi nhận phiếu",
  receiverHint: "ví dụ: Văn phòng HĐND và UBND xã, thư điện tử …",
  make: (count: number) => `Tạo ${count} phiếu`,
  made: (count: number, year: number) =>
    `Đã tạo ${count} phiếu năm ${year}. Hãy tải về rồi gửi cho từng cơ quan.`,
  downloadAll: "Tải tất cả (.zip)",
  archive: (year: number) => `Phiếu số liệu ${year}.zip`,
  download: "Tải phiếu",
  open: "Mở phiếu",
  letter: "Văn bản gửi",
  letterHint: "Chỉnh sửa nếu cần, rồi sao chép và dán vào văn bản hoặc tin nhắn.",
  files: "Phiếu đã tạo",
  sent: "Ghi đã gửi phiếu",
  sentHint: "Ghi ngày gửi và hạn gửi lại vào trang Cơ quan, để theo dõi cơ quan nào chưa trả lời.",
  recorded: (count: number) => `Đã ghi ngày gửi của ${count} cơ quan vào trang Cơ quan.`,
};

export type Words = typeof words;
