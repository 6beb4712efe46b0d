/** Words of the chart of one target. */
export const words = {
  title: "Số liệu các năm",
  actual: "Thực hiện",
  estimate: "Ước thực hiện",
  road: "Lộ trình đến mục tiêu",
  forecast: "Dự báo",
  forecastOf: (value: string) => `dự báo ${value}`,
  aimOf: (value: string) => `mục tiêu ${value}`,
  blank: (years: string) => `Chưa có số liệu năm ${years}.`,
  soFar: "cộng dồn",
  point: (year: number, value: string) => `năm ${year}: ${value}`,
  described: (points: string, road: string) => `Thực hiện: ${points}. Lộ trình đến mục tiêu: ${road}.`,
  nothing: "chưa có",
  asTable: "Xem dạng bảng",
  asChart: "Xem dạng biểu đồ",
  year: "Năm",
  plan: "KH",
  estimateShort: "ƯTH",
  result: "TH",
};

export type Words = typeof words;
