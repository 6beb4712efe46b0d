import { everywhere, expression, oneOf } from "../words";
import { WHOLE_YEAR } from "./years";

// Deadlines in folded text.

const MONTH = "(?:0?[1-9]|1[0-2])";
const STRETCH = "(?:đầu|giữa|cuối|nửa đầu|nửa cuối) ";
const BY = oneOf(
  "trước",
  "xong trước",
  "chậm nhất",
  "đến hết",
  "đến",
  "tới",
  "hết",
  "từ nay đến",
  "đến trước",
);
const TIMES = oneOf(
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-]${WHOLE_YEAR}`,
  String.raw`\d{1,2} tháng ${MONTH} năm ${WHOLE_YEAR}`,
  `(?:${STRETCH})?tháng ${MONTH}(?:[/.-]| ?/ ?| năm )${WHOLE_YEAR}`,
  `quý (?:[ivx]{1,3}|[1-4])(?:/| ?/ ?| năm )${WHOLE_YEAR}`,
  `(?:${STRETCH})?năm ${WHOLE_YEAR}(?! ?-)`,
);
const BEGINS = oneOf(
  String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]${WHOLE_YEAR})?`,
  String.raw`\d{1,2} tháng ${MONTH}(?: năm ${WHOLE_YEAR})?`,
  `(?:tháng )?${MONTH} ?[/.-] ?${WHOLE_YEAR}`,
  `tháng ${MONTH}(?: năm ${WHOLE_YEAR})?`,
  `quý (?:[ivx]{1,3}|[1-4])(?:(?:/| ?/ ?| năm )${WHOLE_YEAR})?`,
);
const ENDS = oneOf(
  String.raw`(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]${WHOLE_YEAR}`,
  String.raw`(?:ngày )?\d{1,2} tháng ${MONTH} năm ${WHOLE_YEAR}`,
  `(?:tháng )?${MONTH} ?[/.-] ?${WHOLE_YEAR}`,
  `tháng ${MONTH} năm ${WHOLE_YEAR}`,
  `quý (?:[ivx]{1,3}|[1-4])(?:/| ?/ ?| năm )${WHOLE_YEAR}`,
);
const UP_TO = "(?: ?[-–] ?| (?:đến|tới)(?: hết| cuối)? )";
/**
 * A stretch of time of which the end is a deadline: "từ tháng 01/2026 đến tháng 12/2027". Groups: where it begins and
 * ends, by days, months and quarters or by years.
 */
export const STRETCH_OF_TIME = everywhere(
  String.raw`(?<![\p{L}\d/.,])`,
  oneOf(
    `(?:từ |trong )?(?:đầu )?(?:ngày )?(${BEGINS})${UP_TO}(${ENDS})`,
    `từ (?:đầu )?năm (${WHOLE_YEAR})${UP_TO}(?:năm )?(${WHOLE_YEAR})`,
  ),
);
/** A cell that holds a month alone: "12/2027". */
export const MONTH_ALONE = expression(`^ ?(?:tháng )?(${MONTH} ?[/.-] ?${WHOLE_YEAR}) ?$`);

/** Over the days on which work begins, which are no deadlines; and over those on which it ends. */
export const OVER_BEGINNINGS = expression(
  oneOf("bắt đầu", "khởi công", "khởi động", "^từ(?: ngày| tháng)?$", "ngày (?:ký|ban hành|giao)"),
);

/** A time with the word before it that makes it a deadline: "trước 30 tháng 11 năm 2025", "hết tháng 11/2025". */
export const DEADLINE = everywhere(
  String.raw`(?<!\p{L})`,
  oneOf(
    `(?:${BY} )?(?:hết |cuối )?(?:ngày )?${TIMES}`,
    String.raw`${BY} (?:hết |cuối )?${MONTH}/${WHOLE_YEAR}`,
  ),
);

/** A year that something is compared with or reckoned in, or that dates a paper, is no deadline. */
export const NO_DEADLINE = expression(
  oneOf(
    "so với",
    "so",
    "giá so sánh",
    "giá",
    "từ",
    "tính từ",
    "kể từ",
    "của",
    String.raw`số [^\s]{1,30},?`,
    "-nq/tw,?",
    "-ct/tw,?",
    "nđ-cp,?",
    String.raw`qđ-[^\s]{1,8},?`,
    "định hướng",
    "tầm nhìn",
    // The day of an event: "Sáng 12/8/2025, Đảng bộ xã tổ chức …".
    "(?:sáng|chiều|tối|trưa)(?: ngày)?",
  ),
  " $",
);
/** "tổng kết năm 2029" tells what is reviewed, "tổng kết trước năm 2030" by when. */
export const REVIEWED = /(?:sơ kết|tình hình|kết quả|tổng kết) $/u;
export const SAYS_BY = /^(?:trước|xong|chậm|đến|tới|hết|từ nay)/u;
/** A day with a number, which may be a paper's: "ngày 5/6/2025". */
export const NUMBERED_DAY = /^(?:ngày )?\d/u;
export const DATED_PAPER = expression(
  oneOf("số", "nghị quyết", "chỉ thị", "quyết định", "kết luận", "quy định", "nghị định", "thông tư"),
  "[^.;]{0,40}$",
);
/** The head of a paper, its day left open for the signature: "Xã A, ngày … tháng 3 năm 2026". */
export const DATES_THE_PAPER =
  /(?:^|\s)[^.;:\d]{1,60}, (?:ngày [\s\d.…_]*tháng [\s\d.…_/]*năm \d{4}|ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}|tháng \d{1,2}(?: năm |\/)\d{4})$/u;
