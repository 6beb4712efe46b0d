/**
 * The words of the pane in Vietnamese, the language of its users. Its shape is the shape every other language must
 * have: a missing word does not compile.
 */
export const vi = {
  /** The language's own name, on the button that switches to it. */
  name: "Tiếng Việt",
  title: "Theo dõi chỉ tiêu",
  reading: "Đang đọc tệp…",
  reload: "Đọc lại",
  retry: "Thử lại",
  close: "Đóng",
  version: (version: string) => `Phiên bản ${version}`,
  setUp: {
    firstTitle: "Tệp này chưa có bảng theo dõi",
    firstText:
      "Tiện ích sẽ tạo các bảng chuẩn của chương trình hành động trong tệp này. Danh sách bảng được hiện ra để xem trước; tệp chưa thay đổi gì cho đến khi bấm nút xác nhận.",
    first: "Tạo bảng chuẩn",
    check: "Kiểm tra bảng chuẩn",
    title: "Các bảng chuẩn",
    create: (rows: number) => (rows > 0 ? `Sẽ tạo, ${rows} dòng` : "Sẽ tạo"),
    keep: "Đã có, giữ nguyên",
    undo: "Các trang tính khác không bị thay đổi. Sau khi tạo bảng, Excel có thể không hoàn tác (Ctrl+Z) được những thao tác trước đó.",
    complete: "Tệp đã có đủ các bảng chuẩn, không cần tạo thêm.",
    confirm: (sheets: number) => `Tạo ${sheets} bảng`,
    cancel: "Hủy",
    progress: "Tiến độ tạo bảng",
    steps: {
      read: "Đang đọc tệp…",
      write: "Đang ghi các bảng…",
      show: "Đang mở bảng theo dõi…",
    },
    done: (created: number, kept: number) =>
      kept > 0 ? `Đã tạo ${created} bảng, giữ nguyên ${kept} bảng đã có.` : `Đã tạo ${created} bảng.`,
  },
  overview: {
    title: "Tổng hợp đánh giá",
    reportingYear: "Kỳ báo cáo",
    /** While the cell of the reporting year is blank or holds no year of the term. */
    chooseYear: "Chọn năm",
    year: (year: number) => `Năm ${year}`,
    yearChanged: (year: number) => `Đã chuyển kỳ báo cáo sang năm ${year}.`,
    targets: (count: number) => `${count} chỉ tiêu`,
    /** In place of a verdict, when the cell holds an Excel error or a word the method does not have. */
    unreadable: "Ô đánh giá bị lỗi",
  },
  targets: {
    title: "Danh sách chỉ tiêu",
    hint: "Chọn một chỉ tiêu để đến dòng của chỉ tiêu đó trong bảng.",
    none: "Bảng theo dõi chưa có chỉ tiêu nào.",
    target: "Mục tiêu",
    actual: "Thực hiện",
    noFigure: "chưa có số liệu",
    unit: "ĐVT",
    selected: (code: string) => `Đã chọn dòng ${code} trong bảng theo dõi.`,
  },
};

export type Dictionary = typeof vi;
