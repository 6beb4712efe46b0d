import type { Words } from "./language";

const vi = {
  heading: "Công cụ",
  tools: {
    report: {
      title: "Biểu báo cáo",
      what: "Biểu in sẵn để trình ký và đoạn văn đưa vào báo cáo, theo kỳ báo cáo đang chọn.",
    },
    send: {
      title: "Bản gửi đi",
      what: "Bản sao không cần tiện ích: chỉ có giá trị, hoặc công thức thường tính lại được ở mọi máy.",
    },
    import: {
      title: "Nhập chương trình",
      what: "Lập bảng theo dõi cho một xã, phường, đặc khu khác từ văn bản chương trình: dán, hoặc chọn tệp .docx, .pdf, .txt.",
    },
    check: {
      title: "Kiểm tra bảng chuẩn",
      what: "Tìm cột, dòng, công thức, màu… bị mất hoặc bị sửa, và sửa những mục được chọn.",
    },
    about: {
      title: "Phiên bản và Excel này hỗ trợ gì",
      what: "Tiện ích làm được gì trong Excel này; đọc cho người hỗ trợ kỹ thuật khi cần.",
    },
  },
};

const en: typeof vi = {
  heading: "Tools",
  tools: {
    report: {
      title: "Annex to a report",
      what: "The printable table to be signed, and a paragraph for the report, on the reporting year chosen.",
    },
    send: {
      title: "Copy to send",
      what: "A copy that needs no add-in: values only, or plain formulas that calculate on any machine.",
    },
    import: {
      title: "Import a programme",
      what: "Makes the status workbook of another commune from the text of its programme: pasted, or from a .docx, .pdf or .txt.",
    },
    check: {
      title: "Check standard sheets",
      what: "Finds columns, rows, formulas, colours … that are missing or were changed, and mends what you tick.",
    },
    about: {
      title: "Version and what this Excel supports",
      what: "What the add-in can do in this Excel, to be read out to technical support.",
    },
  },
};

/** Words of the list of tools: what each is called and, in one line, what it does. */
export const TOOL_WORDS: Words<typeof vi> = { vi, en };

export type ToolId = keyof (typeof vi)["tools"];
