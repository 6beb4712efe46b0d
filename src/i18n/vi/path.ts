import type { NoPath } from "../../domain/path";

/** Words for the plans proposed for the years left. */
export const words = {
  title: "Đề xuất phân kỳ",
  hint: "KH từng năm còn lại, từ số liệu mới nhất đến mục tiêu, theo cách đánh giá của loại chỉ tiêu. Chỉ ghi vào ô KH còn trống; sửa được như mọi ô.",
  proposed: (count: number, all: number) => `${count} trong ${all} chỉ tiêu có ô KH để trống và tính được.`,
  write: (count: number) => `Ghi vào ${count} ô KH`,
  none: "Không có ô KH nào để đề xuất.",
  more: (count: number) => `và ${count} chỉ tiêu khác`,
  without: "Không đề xuất:",
  why: {
    "no-target": "mục tiêu không có con số để chia theo năm",
    "no-due": "chưa có năm đích",
    "no-figure": "chưa có số liệu để tính từ đó",
    met: "đã đạt mục tiêu",
    "due-passed": "không còn năm nào đến năm đích",
    planned: "các năm còn lại đã có KH",
    unread: "chưa đọc được số liệu hoặc mục tiêu",
  } satisfies Record<NoPath | "planned" | "unread", string>,
};

export type Words = typeof words;
