/** The words every part of the pane shares; those of a single part stand in a file of that part. */
export const words = {
  /** The language's own name, on the button that switches to it. */
  name: "Tiếng Việt",
  title: "Theo dõi chỉ tiêu",
  tabs: {
    overview: "Tổng quan",
    targets: "Chỉ tiêu",
    dates: "Hạn",
    bodies: "Cơ quan",
    report: "Báo cáo",
  },
  tabList: "Các phần của ngăn theo dõi",
  /** The button "⋯", and the way back from one of its pages. */
  menu: "Mục khác",
  back: "Quay lại",
  reportingYear: "Kỳ báo cáo",
  /** While the cell of the reporting year is blank or holds no year of the term. */
  chooseYear: "Chọn năm",
  year: (year: number) => `Năm ${year}`,
  reading: "Đang đọc tệp…",
  opening: "Đang mở…",
  working: "Excel đang làm việc…",
  stopWaiting: "Ngừng chờ",
  stop: "Dừng",
  reload: "Đọc lại",
  retry: "Thử lại",
  close: "Đóng",
  cancel: "Huỷ",
  undo: "Hoàn tác",
  undone: (code: string) => `Đã hoàn tác: dòng ${code} trở lại như trước.`,
  undoneAll: (count: number) => `Đã hoàn tác: ${count} dòng trở lại như trước.`,
  /** `what` lists columns and contents: "TH 2026 = 92,5; Nguồn = Phòng Kinh tế". */
  written: (code: string, what: string) => `Đã ghi vào dòng ${code}: ${what}.`,
  writtenAll: (count: number, what: string) => `Đã ghi vào ${count} dòng: ${what}.`,
  emptied: "để trống",
  inJournal: (about: string, year: string) => `Nhật ký: ${about}, từ năm ${year}`,
  yearChanged: (year: number) => `Đã chuyển kỳ báo cáo sang năm ${year}.`,
  openYear: (year: number) => `Mở các cột nhập năm ${year}`,
  selected: (code: string) => `Đã chọn dòng ${code} trong bảng.`,
  toSheet: "Đến trang",
  showRow: "Đến dòng trong bảng",
  list: "Danh sách",
  previous: "Trước",
  next: "Sau",
  more: (count: number) => `Hiện thêm ${count} dòng`,
  drafting: (code: string) => `Ô đang chọn thuộc dòng ${code}. Nội dung đang nhập dở ở đây được giữ nguyên.`,
  openAnyway: (code: string) => `Bỏ nội dung đang nhập, mở ${code}`,
  noReportingYear: "Chưa chọn kỳ báo cáo: hãy chọn một năm ở phần Tổng quan.",
  noFigure: "chưa có số liệu",
  /** In place of a verdict, when the cell holds an Excel error or a word the method does not have. */
  unreadable: "Ô đánh giá bị lỗi",
  noLastDay: "Không có ngày cụ thể",
  version: (version: string) => `Phiên bản ${version}`,
};

export type Words = typeof words;
