import { anyOf, expression } from "../words";

/** Bodies and people that share one figure or grade; each row is one of them, whatever its name in the text. */
const SHARERS: readonly (readonly string[])[] = [
  [
    "tổ chức đảng",
    "tổ chức cơ sở đảng",
    "các tổ chức đảng",
    "tổ chức đảng trực thuộc",
    "chi bộ",
    "các chi bộ",
    "chi, đảng bộ",
    "chi bộ, đảng bộ",
    "chi bộ trực thuộc",
    "đảng bộ, chi bộ",
  ],
  ["đảng viên"],
  ["đảng bộ", "đảng bộ xã", "đảng bộ phường"],
  ["chính quyền", "chính quyền xã", "ủy ban nhân dân", "ubnd"],
  ["mặt trận tổ quốc", "mttq", "ủy ban mặt trận tổ quốc", "ủy ban mttq"],
  [
    "các tổ chức chính trị - xã hội",
    "tổ chức chính trị - xã hội",
    "các đoàn thể",
    "đoàn thể",
    "các đoàn thể chính trị - xã hội",
    "các tổ chức đoàn thể",
  ],
];

/** One for each sharer: its name where words open with it. */
export const OPENS_WITH_SHARER = SHARERS.map((names) => expression("^(?:tỷ lệ |số |các )?", anyOf(names)));
export const LINK = /(?:,| và|, và) (?:trên |hơn |số )?/u;
/** The link left over after the first of two. */
export const LINK_LEFT = /(?:,| và|, và)\s*(?:trên |hơn |số )?$/u;
export const BARE_LINK_LEFT = /(?:,| và|, và)\s*$/u;
export const SHARE = /^tỷ lệ /u;
/** What is said of the last of two, and so of both. As printed. */
export const SAID_OF_BOTH = /(?<!\p{L})(?:được|đạt|hoàn thành|xếp loại|đánh giá)(?!\p{L}).*$/u;
