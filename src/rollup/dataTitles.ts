import type { TIDY_COLUMNS } from "./tidy";

/** Name of the table that a roll-up is known by. */
export const DATA_TABLE = "DuLieuXa";

/** Its columns' titles. Power Query and pivots of people use them as names, and later roll-ups read them. */
export const DATA_TITLES = {
  run: "Thời điểm tổng hợp",
  province: "Tỉnh, thành phố",
  commune: "Xã, phường, đặc khu",
  reporting_year: "Kỳ báo cáo",
  code: "Mã",
  item: "Mục",
  group_code: "Số nhóm",
  group_name: "Nhóm",
  name: "Chỉ tiêu",
  name_key: "Tên không dấu",
  kind: "Loại",
  unit: "ĐVT",
  year: "Năm",
  plan: "KH",
  plan_text: "KH bằng chữ",
  estimate: "ƯTH",
  estimate_text: "ƯTH bằng chữ",
  result: "TH",
  result_text: "TH bằng chữ",
  target: "Mục tiêu",
  due_year: "Năm đích",
  verdict: "Đánh giá",
  counted: "Đánh giá tổng hợp",
  reason: "Lý do ngắn",
} as const satisfies Record<keyof typeof TIDY_COLUMNS, string>;
