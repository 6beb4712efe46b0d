/** Words for closing a reporting year and opening it again. */
export const words = {
  title: "Chốt kỳ báo cáo",
  what: (year: number) =>
    `Khi báo cáo năm ${year} đã ký: giữ nguyên số liệu, đánh giá của năm ở trang Chốt kỳ. Các ô vẫn nhập được; sửa sau chốt sẽ được nêu rõ.`,
  counts: (targets: number, without: number) =>
    without === 0 ? `${targets} chỉ tiêu.` : `${targets} chỉ tiêu, trong đó ${without} chưa có số liệu năm.`,
  moves: (count: number) =>
    `Nguyên nhân, giải pháp, đề nghị của ${count} chỉ tiêu được giữ cùng kỳ đã chốt; các ô đó ở trang Số liệu để trống cho năm sau.`,
  year: "Năm chốt",
  pastYear: (year: number, reported: number) =>
    `Đánh giá năm ${year} tính theo số liệu, mục tiêu áp dụng năm đó. Đánh giá chính thức, nguyên nhân, giải pháp, đề nghị đang ghi là của kỳ ${reported} nên không giữ cùng năm ${year}.`,
  document: "Số văn bản",
  documentHint: "Ví dụ 125-BC/ĐU",
  by: "Người chốt",
  day: "Ngày chốt",
  ask: (year: number) => `Chốt năm ${year}…`,
  close: (year: number) => `Chốt năm ${year}`,
  closed: (year: number) => `Đã chốt năm ${year}`,
  onDay: (day: string) => `ngày ${day}`,
  byDocument: (document: string) => `theo văn bản số ${document}`,
  byPerson: (by: string) => `người chốt: ${by}`,
  show: "Xem trang Chốt kỳ",
  late: (count: number) => `Sửa sau chốt: ${count}`,
  parts: {
    plan: (year: number) => `KH ${year}`,
    estimate: (year: number) => `ƯTH ${year}`,
    result: (year: number) => `TH ${year}`,
    target: (year: number) => `mục tiêu áp dụng năm ${year}`,
    dueYear: (year: number) => `năm đích áp dụng năm ${year}`,
    verdict: (year: number) => `đánh giá năm ${year}`,
  },
  change: (what: string, signed: string, now: string) => `${what}: ${signed} → ${now}`,
  blank: "để trống",
  more: (count: number) => `và ${count} thay đổi khác`,
  unchanged: "Chưa có gì sửa sau chốt.",
  reopen: "Mở lại kỳ",
  toReopen: (year: number) => `Muốn mở lại năm ${year}, hãy chọn kỳ báo cáo năm ${year}.`,
  choose: (year: number) => `Chọn kỳ báo cáo ${year}`,
  reason: "Lý do mở lại",
  reopener: "Người mở lại",
  reopenWhat:
    "Bản đã chốt vẫn ở trang Chốt kỳ, có ghi ngày và lý do mở lại. Nguyên nhân, giải pháp, đề nghị được ghi lại vào các ô đang trống.",
  faults: {
    "no-document": "Chưa có số văn bản. Tệp chưa thay đổi. Hãy ghi số báo cáo đã ký.",
    "no-day": "Nội dung này không phải là ngày. Tệp chưa thay đổi. Hãy chọn ngày chốt.",
    "no-reason": "Chưa có lý do. Tệp chưa thay đổi. Hãy ghi lý do mở lại.",
  },
};

export type Words = typeof words;
