import type { Words } from "./language";

const vi = {
  title: "Số liệu các năm",
  actual: "Thực hiện",
  estimate: "Ước thực hiện",
  road: "Đường đến mục tiêu",
  aim: (target: string) => `Mục tiêu ${target}`,
  soFar: "cộng dồn",
  point: (year: number, value: string) => `năm ${year}: ${value}`,
  described: (points: string, road: string) => `Thực hiện: ${points}. Đường đến mục tiêu: ${road}.`,
  nothing: "chưa có",
  asTable: "Xem dạng bảng",
  asChart: "Xem dạng biểu đồ",
  year: "Năm",
  plan: "KH",
  estimateShort: "ƯTH",
  result: "TH",
};

const en: typeof vi = {
  title: "Figures by year",
  actual: "Actual",
  estimate: "Estimate",
  road: "Road to the target",
  aim: (target) => `Target ${target}`,
  soFar: "sum so far",
  point: (year, value) => `${year}: ${value}`,
  described: (points, road) => `Actual: ${points}. Road to the target: ${road}.`,
  nothing: "none yet",
  asTable: "Show as a table",
  asChart: "Show as a chart",
  year: "Year",
  plan: "KH (plan)",
  estimateShort: "ƯTH (estimate)",
  result: "TH (actual)",
};

/** Words of the chart of one target. */
export const CHART_WORDS: Words<typeof vi> = { vi, en };
