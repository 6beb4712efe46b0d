/** Words of the set-up. */
export const words = {
  firstTitle: "Tệp này chưa có bảng chuẩn",
  firstText:
    "Phần bổ trợ sẽ tạo các bảng chuẩn của chương trình hành động trong tệp này. Danh sách bảng hiện ra để xem trước; tệp không thay đổi cho đến khi bấm nút xác nhận.",
  first: "Tạo bảng chuẩn",
  title: "Các bảng chuẩn",
  of: (place: string, start: number, end: number) => `Chương trình của ${place}, nhiệm kỳ ${start} - ${end}.`,
  actions: {
    create: (rows: number) => (rows > 0 ? `Sẽ tạo, ${rows} dòng` : "Sẽ tạo"),
    finish: (rows: number) => (rows > 0 ? `Chưa xong, sẽ tạo tiếp, ${rows} dòng` : "Chưa xong, sẽ tạo tiếp"),
    keep: () => "Đã có, giữ nguyên",
  },
  undo: "Các trang khác không bị thay đổi. Sau khi tạo bảng, Excel có thể không hoàn tác (Ctrl+Z) được những thao tác trước đó.",
  complete: "Tệp đã có đủ các bảng chuẩn, không cần tạo thêm.",
  confirm: (sheets: number) => `Tạo ${sheets} bảng`,
  progress: "Tiến độ tạo bảng",
  steps: {
    read: "Đang đọc tệp…",
    write: "Đang ghi các bảng…",
    show: "Đang mở trang Tổng quan…",
  },
  done: (created: number, kept: number) =>
    kept > 0 ? `Đã tạo ${created} bảng, giữ nguyên ${kept} bảng đã có.` : `Đã tạo ${created} bảng.`,
};

export type Words = typeof words;
