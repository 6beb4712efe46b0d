import { anyOf, closing, expression, matcher } from "../words";

/** What a part of a document is about, as its titles tell. */
export type Zone = "targets" | "results" | "tasks" | "talk" | "unknown";

/** Words of a title that tell what stands under it; the first that fits counts. */
export const ZONES: readonly { readonly zone: Zone; readonly title: RegExp }[] = [
  {
    zone: "unknown",
    title: matcher([
      "mục tiêu tổng quát",
      "mục tiêu chung",
      "mục tiêu, nhiệm vụ",
      "mục tiêu và nhiệm vụ",
      "phương hướng",
    ]),
  },
  { zone: "talk", title: matcher(["mục đích", "yêu cầu", "quan điểm", "phương châm"]) },
  {
    zone: "results",
    title: matcher([
      "kết quả",
      "tình hình",
      "thực trạng",
      "hạn chế",
      "nguyên nhân",
      "đánh giá",
      "kiểm điểm",
      "bài học",
    ]),
  },
  {
    zone: "tasks",
    title: matcher([
      "giải pháp",
      "nhiệm vụ",
      "tổ chức thực hiện",
      "phân công",
      "đột phá",
      "trách nhiệm",
      "kiến nghị",
    ]),
  },
  { zone: "targets", title: matcher(["chỉ tiêu", "mục tiêu"]) },
];

/** Words that want the number on the next line. */
export const WANTS_NUMBER = closing([
  "khoảng",
  "trên",
  "dưới",
  "đạt",
  "từ",
  "đến",
  "năm",
  "nhất",
  "thiểu",
  "quá",
  "hơn",
  "còn",
]);

/** A line that is the number of a page: "Trang 3", "- 8 -", "2/14". */
export const PAGE = /^(?:(?:trang|page) )?[-–—]? ?\d{1,3} ?(?:[-–—]|\/ ?\d{1,3})?$/iu;

/** "Phần thứ II.", "IV -": a part of the document. */
export const NUMBERED_PART = /^(?:phần(?: thứ)? )?([IVX]{1,5})(?:[.)/:-]| -) ?(?=[^\s\d])/u;

/** A headline tells of aims and heads no list of them: "Xã A đặt mục tiêu giảm nghèo nhanh". */
export const HEADLINE = expression(
  anyOf([
    "đặt mục tiêu",
    "đặt ra mục tiêu",
    "xác định mục tiêu",
    "quyết tâm",
    "phấn đấu",
    "thống nhất mục tiêu",
    "thực hiện mục tiêu",
    "hoàn thành mục tiêu",
    "thông qua",
    "đề ra",
  ]),
  ".*[^:]$",
);
