/** Words of the tools: what each is called and, in one line, what it does. */
export const words = {
  assign: {
    title: "Đã phân công theo văn bản",
    what: "Ghi số, ngày văn bản phân công: cơ quan chủ trì đang ghi “đề xuất” thành cơ quan được giao.",
  },
  rollUp: {
    title: "Tổng hợp",
    what: "Tổng hợp sổ theo dõi của nhiều xã, phường, đặc khu vào một tệp: từng xã, chỉ tiêu chung, theo nhóm chỉ tiêu, bảng dữ liệu.",
  },
  selfCheck: {
    title: "Tự kiểm tra trên Excel này",
    what: "Thử trên chính Excel này mọi lệnh mà phần bổ trợ dùng, ở một trang tạm tự tạo rồi tự xoá. Số liệu của tệp không bị thay đổi; danh sách hoàn tác (Ctrl+Z) có thể mất.",
  },
};

export type Words = typeof words;
