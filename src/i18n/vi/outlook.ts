/** Words of what a target still needs. */
export const words = {
  pace: "Nhịp độ R",
  paceHint: "1 là vừa kịp; từ 0,95 là có khả năng hoàn thành, dưới 0,6 là khó.",
  progress: "Mức đạt",
  gap: "Còn thiếu",
  required: "Mỗi năm còn lại cần",
  forecast: (due: number) => `Dự báo năm ${due}, nếu giữ nhịp độ`,
  growth: (percent: string) => `tăng bình quân ${percent}%`,
  fall: (percent: string) => `giảm bình quân ${percent}%`,
  more: (amount: string) => `thêm ${amount}`,
  less: (amount: string) => `giảm ${amount}`,
  points: (points: string) => `${points} điểm %`,
  perYear: (amount: string) => `${amount}/năm`,
  met: "không cần thêm, đã đạt",
};

export type Words = typeof words;
