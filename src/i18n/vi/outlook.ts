/** Words of what a target still needs. */
export const words = {
  pace: "Tiến độ R",
  paceHint:
    "R = tiến độ thực tế ÷ tiến độ cần đạt: 1 là vừa đủ; từ 0,95 trở lên là có khả năng hoàn thành, dưới 0,6 là khó hoàn thành.",
  progress: "Tiến độ (%)",
  gap: "Còn thiếu",
  required: "Mỗi năm còn lại cần",
  forecast: (due: number) => `Dự báo năm ${due} nếu giữ tiến độ hiện nay`,
  growth: (percent: string) => `tăng bình quân ${percent}%`,
  fall: (percent: string) => `giảm bình quân ${percent}%`,
  more: (amount: string) => `thêm ${amount}`,
  less: (amount: string) => `giảm ${amount}`,
  points: (points: string) => `${points} điểm %`,
  perYear: (amount: string) => `${amount}/năm`,
  met: "đã đạt, không cần thêm",
  nothingNeeded: "đã đủ",
};

export type Words = typeof words;
