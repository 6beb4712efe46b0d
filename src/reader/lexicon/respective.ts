import { expression, oneOf } from "../words";
import { YEAR } from "./years";

// Names or years told one after the other, and then their figures in the same order, in folded text.

/** Which figure is of which name or year is told by their order alone. */
export const RESPECTIVELY = /(?<!\p{L})(?:lần lượt|tương ứng)(?: là)?(?!\p{L})/u;
/** The same sign, where text as printed is cut at semicolons. */
export const ORDER_GOES_ON = /(?:lần lượt|tương ứng).*\d/iu;
/** A figure alone behind a semicolon goes on with the order. */
export const NEXT_IN_ORDER =
  /^;\s*(?:và\s+)?\d[\d.,]*\s?(?:%|$|;|và |\p{L}+(?: \p{L}+){0,2}(?:;|\.?$| và ))/u;
/** All that stands between two figures of one order. */
export const JOINS_FIGURES = /^ ?(?:[,;] ?|,? ?và )+$/u;
/** Two numbers with hardly more than a unit and a comma between them. */
export const MAY_BE_ORDER = /\d[^\d,;]{0,30}(?:[,;]| và)[^\d,;]{0,24}\d/u;
/** Between two names of one order. */
export const BETWEEN_NAMES = /,? và |, /gu;
const NEXT_YEAR = `(?:, | và |, và )(?:năm )?${YEAR}`;
/** Years told one after the other: "năm 2026, 2028 và 2030". */
export const YEARS_LISTED = expression(
  "(?:(?:đến|vào|trong|tới)(?: hết| cuối)? )?(?:các )?năm ",
  String.raw`${YEAR}(?:${NEXT_YEAR})+,? ?`,
);
const SECTORS_OF = "(?: của)?(?: các)?(?: ngành| khu vực| lĩnh vực)";
const MEASURES = oneOf(
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "tỷ suất",
  "tổng số",
  "số lượng",
  "số",
  "diện tích(?: gieo trồng| gieo cấy| trồng)?",
  "sản lượng",
  "năng suất",
  "doanh thu",
  "(?:tổng )?đàn",
  `tốc độ tăng(?: trưởng)?(?: giá trị(?: sản xuất| tăng thêm)?)?(?: bình quân)?(?:${SECTORS_OF})?`,
  `giá trị(?: sản xuất| tăng thêm)?(?:${SECTORS_OF})?`,
);
/** What the first of several names begins with and the others leave out: "tỷ lệ hộ nghèo và hộ cận nghèo". */
export const MEASURED_FIRST = expression("^", MEASURES, String.raw` (?=\p{L})`);
/** A measure that leaves out of what: "diện tích, năng suất và sản lượng lúa". */
export const ONLY_MEASURED = expression("^", MEASURES, "$");
/** A kind of body the others leave out: "trường mầm non, tiểu học". */
export const BODY_FIRST = /^(?:trường|trường học|hội viên|đoàn viên|đảng bộ|chi bộ|bảo hiểm) (?=\p{L})/u;
