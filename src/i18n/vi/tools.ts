/** Words of the list of tools: what each is called and, in one line, what it does. */
export const words = {
  heading: "Công cụ",
  tools: {
    report: {
      title: "Biểu báo cáo",
      what: "Biểu in sẵn để trình ký và đoạn văn đưa vào báo cáo, theo kỳ báo cáo đang chọn.",
    },
    assign: {
      title: "Đã phân công theo văn bản",
      what: "Ghi số, ngày văn bản phân công: cơ quan chủ trì đang ghi “đề xuất” thành cơ quan được giao.",
    },
    send: {
      title: "Bản gửi đi",
      what: "Bản sao không cần phần bổ trợ: chỉ có giá trị, hoặc công thức thường, tính lại được trên mọi máy.",
    },
    import: {
      title: "Nhập chương trình",
      what: "Lập bảng chuẩn cho một xã, phường, đặc khu khác từ văn bản chương trình: dán văn bản hoặc chọn tệp .docx, .pdf, .txt.",
    },
    check: {
      title: "Kiểm tra bảng chuẩn",
      what: "Tìm cột, dòng, công thức, màu bị mất hoặc bị sửa, và sửa những mục được chọn.",
    },
    about: {
      title: "Phiên bản và khả năng của Excel này",
      what: "Các tính năng dùng được trong Excel này; cung cấp cho người hỗ trợ kỹ thuật khi cần.",
    },
  },
};

export type Words = typeof words;

export type ToolId = keyof Words["tools"];
