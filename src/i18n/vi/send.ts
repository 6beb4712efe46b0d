/** Words of the copies to send. */
export const words = {
  title: "Bản gửi đi",
  what: "Bản sao không cần phần bổ trợ, mở được trên mọi máy.",
  kind: "Loại bản",
  kinds: {
    sheets: "Giá trị, thành trang mới trong tệp này",
    values: "Giá trị, thành tệp mới",
    plain: "Công thức thường, thành tệp mới",
    nlb: "Công thức NLB, thành tệp mới",
  },
  hints: {
    sheets:
      "Các trang chuẩn (trừ Hướng dẫn) được chép thành trang mới chỉ có giá trị, tên ghi ngày hôm nay, giữ định dạng và màu. Trang đang có được giữ nguyên.",
    values: "Mở được trên mọi máy. Không còn công thức, không tính lại.",
    plain:
      "Tính lại được trong Excel 2016 trở lên và LibreOffice mà không cần phần bổ trợ. Loại chỉ tiêu không viết được bằng công thức thường thì giữ kết quả hiện có.",
    nlb: "Dành cho máy đã có phần bổ trợ: toàn bộ tệp, kể cả công thức NLB.",
  },
  make: "Tạo bản gửi đi",
  madeSheets: (names: readonly string[]) =>
    `Đã tạo ${names.length} trang giá trị, bắt đầu từ “${names[0] ?? ""}”.`,
  opened: (name: string) =>
    `Excel đã được yêu cầu mở bản gửi đi thành một tệp mới chưa lưu. Hãy lưu tệp ấy với tên “${name}”.`,
  elseDownload: "Nếu không thấy, hãy bấm “Tải tệp”.",
  elseOpen: "Nếu không thấy, hãy bấm “Mở thành tệp mới”.",
  downloaded: (name: string) =>
    `Tệp “${name}” đang được tải về máy. Nếu không thấy trong mục Tải xuống, hãy bấm “Mở thành tệp mới”.`,
  download: "Tải tệp",
  open: "Mở thành tệp mới",
  /** How many more there are than are named. */
  others: (count: number) => `và ${count} nơi khác`,
  leftOut: (names: string) => `Không đưa được vào bản gửi đi (vẫn còn trong tệp này): ${names}.`,
  otherSheets: (names: string) => `Trang riêng không nằm trong bản gửi đi: ${names}.`,
  asValues: (names: string) => `Công thức tự viết được ghi bằng giá trị: ${names}.`,
};

export type Words = typeof words;
