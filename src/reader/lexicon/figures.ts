import { anyOf, closing, everywhere, expression, oneOf } from "../words";
import { MONEY, MULTIPLE } from "./units";
import { YEAR } from "./years";

// Numbers, and the words that keep a number from being a figure, in folded text.

// "1.### đại biểu" is no 1: a part of a number that was struck out takes all of it along.
const WHOLE = String.raw`(?!\d|[.,]#)`;
const NUMBER = oneOf(String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?${WHOLE}`, String.raw`\d+(?:[.,]\d+)?${WHOLE}`);
const OF_HOW_MANY = String.raw`( ?/ ?\d{1,5}(?!\d))`;
/** Groups: the number, "/N" behind it, a unit before a second number, and the second number of a range. */
export const FIGURE = everywhere(
  String.raw`(?<![\p{L}\d#.,/])(${NUMBER})${OF_HOW_MANY}?( ?%|${MONEY}|${MULTIPLE})?`,
  `(?: ?(?:-|đến|tới) ?(?:trên |khoảng |gần )?(${NUMBER}))?`,
);
/** Where a change begins, told just before the figure it comes to: "từ 55% năm 2025 lên ". */
export const BEGINS_WITH = new RegExp(
  String.raw`(?<!\p{L})từ (?:mức |khoảng |trên |dưới |gần |hơn )?${NUMBER}[^,;:\d]{0,40}(?:####[^,;:\d]{0,3})?,? (?:(?<!trở )lên|xuống|còn|tăng|giảm|thành)[\p{L} ]{0,20}$`,
  "u",
);
/** Brackets that open a list of parts. */
export const OPENS_PARTS = /^\((?:trong đó|gồm|bao gồm)/u;

const NOTHING = [
  "không còn",
  "không có",
  "không để xảy ra",
  "không để phát sinh",
  "không để hình thành",
  "không để tồn tại",
  "xóa hết",
  "xóa toàn bộ",
  "xóa bỏ hoàn toàn",
  "xóa dứt điểm",
  "xóa bỏ toàn bộ",
  "chấm dứt hoàn toàn",
  "không phát sinh",
  "không để",
];
/** Words that stand for 0. */
export const ZERO = everywhere(anyOf(NOTHING));
export const NOT_ZERO =
  /không có (?:gì|điều kiện|khả năng|nghĩa)|không còn (?:phù hợp|là)|không để (?:tăng|gia tăng|giảm|kéo dài|lây lan|ảnh hưởng)/u;
/** Words that stand for 0, or tell what the things counted before them are like: "50% số thôn, tổ dân phố không có ma túy". */
export const TELLS_OF_COUNTED = /^không có(?!\p{L})/u;
/** What separates words from those before them, where "không còn" is concerned. */
export const ZERO_BREAKS = [",", ":", " và "];

/** Words before a figure that make it a size of something else. */
export const SIZE_BEFORE = closing([
  "quy mô",
  "có quy mô",
  "công suất",
  "tổng mức đầu tư",
  "kinh phí",
  "với diện tích",
  "trị giá",
  "diện tích",
  "chiều dài",
  "tổng vốn",
  "dài",
  "rộng",
  "có diện tích",
  "vốn điều lệ",
  "tổng chiều dài",
]);
const CHANGES = [
  "tăng",
  "giảm",
  "gấp",
  "cao hơn",
  "thấp hơn",
  "bằng",
  "tương đương",
  "vượt",
  "tăng thêm",
  "hay",
  "tức",
];
/** Nothing stands between two figures but how the second compares with the first. */
export const ONLY_CHANGES = expression(`^[ ,(]*(?:${anyOf(CHANGES)}[ ,]*)+$`);
/** Years between two figures, which separate nothing. */
export const YEAR_BETWEEN = everywhere("(?:đến|vào|trong)?(?: hết| cuối)? ?năm ", YEAR);
/** A bracketed figure that says by how much the one before changes: "(tăng 5%)". */
export const CHANGES_BY = /(?:tăng|giảm)[^\d]*$/u;
/** A figure with an object of its own: "100% thôn", not "90% trở lên". */
export const OWN_OBJECT = /^ (?!trở|và|hoặc)\p{L}{2}/u;
/** Only "và" or a comma stands between two figures. */
export const ONLY_JOINED = /^[ ,]*(?:và|hoặc|-)? ?$/u;
/** "từ 60 triệu đồng/năm lên 90 triệu đồng/năm": no rate of its own, though told by the year. */
export const RISES_AT_ONCE = /^ (?:lên|xuống)(?!\p{L})/u;
export const PER_YEAR = /\/ ?năm/u;
/** A share is asked for; a count among its words tells of what: "tỷ lệ tiêm đủ 8 loại vắc xin đạt 97%". */
export const OPENS_WITH_SHARE = /^[^\p{L}]*(?:[\p{L} ]{0,30}[ ,])?(?:tỷ|tỉ) (?:lệ|trọng) /u;
/** The same for a count. */
export const OPENS_WITH_COUNT = /^[^\p{L}]*(?:[\p{L} ]{0,30}[ ,])?(?:tổng )?số (?!%)/u;
/** Words after which a figure says how many. */
export const REACHED = /(?<!\p{L})(?:đạt|là|lên|còn)(?: \p{L}+)? $/u;
/** Words that lead from what something is like to how many of it there are. */
export const REACHES_NEXT = /(?:đạt|chiếm|là|:)(?: tỷ lệ)? ?$/u;
