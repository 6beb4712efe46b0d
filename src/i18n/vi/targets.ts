/** Words of the list of targets and of one target. */
export const words = {
  title: "Danh sách chỉ tiêu",
  search: "Tìm chỉ tiêu",
  searchHint: "Có thể gõ không dấu: ho ngheo",
  filters: (active: number) => (active > 0 ? `Bộ lọc (${active})` : "Bộ lọc"),
  group: "Nhóm",
  verdict: "Đánh giá",
  body: "Cơ quan chủ trì",
  nobody: "Chưa có cơ quan chủ trì",
  dueYear: "Năm đích",
  any: "Tất cả",
  order: "Sắp xếp",
  orders: { sheet: "Theo bảng", urgency: "Ưu tiên việc cấp bách" },
  found: (count: number, all: number) =>
    count === all ? `${all} chỉ tiêu` : `${count} trong ${all} chỉ tiêu`,
  clear: "Xoá điều kiện tìm, lọc",
  nothing: "Không có chỉ tiêu nào phù hợp. Hãy sửa từ cần tìm hoặc bỏ bớt điều kiện lọc.",
  target: "Mục tiêu",
  actual: "Thực hiện",
  figuresUnit: "ĐVT số liệu",
  code: "Mã",
  gone: (code: string) =>
    `Trang Tình hình không còn chỉ tiêu ${code}. Hãy chọn một chỉ tiêu trong danh sách.`,
  why: "Thuyết minh",
  outlook: "Yêu cầu còn lại",
  lead: "Cơ quan chủ trì",
  proposed: "đề xuất",
  noLead: "chưa có",
  related: "Mốc thời gian liên quan",
  source: "Nguồn trong văn bản",
  clause: (clause: string) => `Mục ${clause}`,
  note: "Lưu ý khi nhập",
  remark: "Ghi chú",
  official: "Đánh giá chính thức",
};

export type Words = typeof words;
