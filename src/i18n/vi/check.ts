/** Words of the check of the standard sheets. */
export const words = {
  what: "Tìm cột, dòng, công thức, màu bị mất hoặc bị sửa, và sửa những mục được chọn.",
  look: "Kiểm tra",
  again: "Kiểm tra lại",
  healthy: "Mọi bảng đều đúng.",
  found: (count: number) => `${count} mục. Chỉ những mục được chọn mới được sửa.`,
  list: "Nội dung phát hiện",
  know: "Để biết, không cần sửa",
  codes: (codes: string) => `Dòng: ${codes}.`,
  keeps: (count: number) => `${count} ô được chép sang trang “Giữ lại” trước khi sửa.`,
  mend: (count: number) => (count === 0 ? "Sửa mục đã chọn" : `Sửa mục đã chọn (${count})`),
  progress: "Tiến độ",
  steps: { read: "Đang đọc các bảng…", write: "Đang sửa…", show: "Đang mở trang Tình hình…" },
  mended: (mended: number, kept: number) =>
    `Đã sửa ${mended} mục.` + (kept > 0 ? ` ${kept} ô đã được chép sang trang “Giữ lại”.` : ""),
};

export type Words = typeof words;
