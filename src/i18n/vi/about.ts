/** Words of the list of what this Excel can do. */
export const words = {
  host: (platform: string, version: string) => `Excel: ${platform}, phiên bản ${version}`,
  has: "có",
  lacks: "không có",
  needed: "bắt buộc",
  better: "nên có",
  /** What a requirement set is for, in the user's terms. */
  sets: {
    "ExcelApi 1.12": "Tạo và đọc các bảng chuẩn",
    "CustomFunctionsRuntime 1.3": "Các hàm NLB trong ô",
    "SharedRuntime 1.1": "Hàm, nút lệnh và ngăn này chạy cùng nhau",
  } as Readonly<Record<string, string>>,
  lacking: "Tính năng nào không có thì phần bổ trợ không dùng; bảng và số liệu trong tệp không bị ảnh hưởng.",
  other: "Phần mở rộng của Excel",
};

export type Words = typeof words;
