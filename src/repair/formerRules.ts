import type { ColourRule } from "../sheets/types";

/** Colours that set-ups of earlier layouts gave to words; they go when a sheet gets those of today. */
export const FORMER_RULES: readonly Omit<ColourRule, "range">[] = [
  { when: { equals: "Vượt" }, fill: "#00664B", text: "#FFFFFF" },
  { when: { equals: "Đạt" }, fill: "#00664B", text: "#FFFFFF" },
  { when: { equals: "Có khả năng hoàn thành" }, fill: "#009E73", text: "#000000" },
  { when: { equals: "Chậm, cần đẩy nhanh" }, fill: "#F0E442", text: "#000000" },
  { when: { equals: "Khó hoàn thành" }, fill: "#E69F00", text: "#000000" },
  { when: { equals: "Đi lùi" }, fill: "#B33A00", text: "#FFFFFF" },
  { when: { equals: "Xấp xỉ đạt" }, fill: "#F0E442", text: "#000000" },
  { when: { equals: "Không đạt" }, fill: "#B33A00", text: "#FFFFFF" },
  { when: { equals: "Chưa đến kỳ" }, fill: "#D9D9D9", text: "#000000" },
  { when: { equals: "Chưa đủ số liệu" }, fill: "#D9D9D9", text: "#000000" },
  { when: { beginsWith: "Hoàn thành muộn" }, fill: "#F0E442", text: "#000000" },
  { when: { beginsWith: "Hoàn thành" }, fill: "#009E73", text: "#000000" },
  { when: { beginsWith: "Sắp đến hạn" }, fill: "#F0E442", text: "#000000" },
  { when: { beginsWith: "Quá hạn" }, fill: "#B33A00", text: "#FFFFFF" },
  { when: { beginsWith: "Chưa đến hạn" }, fill: "#D9D9D9", text: "#000000" },
  { when: { formula: "$C9=$C8" }, text: "#7F7F7F" },
  { when: { equals: "Hoàn thành" }, fill: "#009E73", text: "#000000" },
  { when: { equals: "Chưa thực hiện" }, fill: "#D9D9D9", text: "#000000" },
];
