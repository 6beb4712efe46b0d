import { anyOf, everywhere, expression, oneOf } from "../words";

// Years and stretches of years in folded text.

/** A year of this century or the last. */
export const YEAR = String.raw`(?:19|20)\d{2}`;
const YEARS = `${YEAR}(?: ?- ?${YEAR})?`;
/** One that no more digits follow. */
export const WHOLE_YEAR = String.raw`${YEAR}(?!\d)`;
/** Two groups: the first year and the last. */
const PERIOD = `(${WHOLE_YEAR}) ?(?:-|đến|tới) ?(?:hết )?(?:năm )?(${WHOLE_YEAR})`;
export const PERIOD_IN = expression(PERIOD);

/** A period with the words that introduce it: a first group where it is a term, then the two years. */
export const TERM_PERIOD = everywhere(
  "(nhiệm kỳ |khóa |đại hội )?(?:trong )?(?:giai đoạn |thời kỳ |5 năm )?",
  String.raw`\(?`,
  PERIOD,
);
/** A far orientation: "tầm nhìn đến năm 2045". */
export const ORIENTATION = everywhere("(?:tầm nhìn|định hướng)(?: đến)? ?(?:năm )?", `(${WHOLE_YEAR})`);

/** "từ năm 2026, mỗi năm …": the year something begins in; one group. */
export const SINCE = expression(
  String.raw`(?<!\p{L})(?:bắt đầu |kể )?từ (?:đầu )?năm (${YEAR})(?!\d| ?(?:-|đến|tới))`,
);
/** A figure of a far orientation is none of the programme's. */
export const LOOKS_FAR = expression(
  "(?:tầm nhìn|định hướng)(?: đến)? ?(?:năm )?",
  YEAR,
  String.raw`[^.;\d]*$`,
);

const DUE_WORDS = ["đến", "vào", "trong", "hết", "tới", "cuối", "trước", "năm", "từ nay đến", "mục tiêu"];
const DAY_OR_MONTH = oneOf(
  " năm",
  String.raw` tháng \d{1,2}/`,
  String.raw` tháng \d{1,2} năm`,
  String.raw`(?: ngày)? \d{1,2}[/.-]\d{1,2}[/.-]`,
);
/** A year something is due in or by. */
export const DUE = everywhere(
  // "60 triệu đồng (2026), 90 triệu đồng (2030)": a year in brackets right behind a figure.
  oneOf(
    `${anyOf(DUE_WORDS)}(?: hết| cuối| cả)?${DAY_OR_MONTH}? ?`,
    String.raw`\((?<=\d ?[%\p{L}/ ]{0,30}\()(?=${YEAR}\))`,
    // "2026: 4%; 2027: 3%"
    String.raw`(?:^|[:;,(–-]) ?(?=${YEAR} ?: )`,
  ),
  `(${WHOLE_YEAR})`,
  "(?! ?-)",
);
/** The same where the year itself no longer counts: "trước năm 2030". */
export const BEFORE_YEAR = /^trước(?: năm)? ?\d{4}/u;
/** "cuối nhiệm kỳ": the end of the term this text is about. */
export const END_OF_TERM = /(?:cuối|hết|đến hết|trong) nhiệm kỳ(?! ?(?:19|20)\d)/u;

const STANDARDS = oneOf(
  "so với",
  "so",
  "bằng",
  "lần",
  "giá so sánh",
  "giá",
  "chuẩn(?: nghèo)?(?: đa chiều)?",
  "theo",
);
/** A year that only measures: what a figure is compared with, the year of prices, a poverty standard. */
export const COMPARED_WITH = everywhere(
  STANDARDS,
  "(?: đầu| cuối)? (?:năm |giai đoạn |nhiệm kỳ |thời kỳ )?",
  YEARS,
);
export const POVERTY_STANDARD = everywhere("chuẩn nghèo đa chiều giai đoạn ", YEARS);
/** A remark in brackets with a figure of another year: "(năm 2025: 91,3%)". */
export const REMARK_OF_YEAR = everywhere(
  String.raw`\((?=[^()]*(?<![\d.,])${WHOLE_YEAR})(?=[^()]*(?<!\d)(?!${WHOLE_YEAR})\d)[^()]*\)`,
);
/** Where a change begins, with its year: "từ 90% năm 2026 lên 100%". */
export const BEGINS_AT = everywhere(
  String.raw`(?<!\p{L})từ (?:mức |khoảng |trên |dưới |gần |hơn )?\d[\d.,]*[^;:\d]{0,40}\(?năm `,
  YEAR,
  String.raw`\)?,?(?= (?:lên|xuống|còn|tăng|giảm|thành))`,
);
/** The paper a figure follows, in brackets. */
export const FOLLOWED_PAPER = /\((?:theo|căn cứ) [^()]*\)/gu;

/** A congress and the term it opens: "Đại hội Đảng bộ xã lần thứ 27, nhiệm kỳ 2020-2025". */
export const CONGRESS = everywhere(
  String.raw`đại hội[^.;\d]{0,80}lần thứ [\p{L}\d]+,? ?\(?nhiệm kỳ `,
  PERIOD,
);
/** The term of a council, which is not the programme's. */
export const COUNCIL_TERM = everywhere(
  oneOf("hđnd", "hội đồng nhân dân", "quốc hội"),
  String.raw`[^.;:]{0,50}?(?:khóa [ivxlc\d]+,? ?)?(?:\(?nhiệm kỳ )`,
  `${YEAR} ?- ?${YEAR}`,
);
const PLANS = oneOf("kế hoạch", "mục tiêu", "nhiệm vụ", "phương hướng", "chỉ tiêu", "dự toán");
const NOT_DUE = "(?!đến|tới|hết|cuối|vào|so|từ|trước)";
/** "kế hoạch phát triển kinh tế - xã hội năm 2026": a text about one year. */
export const PLAN_OF_YEAR = everywhere(
  String.raw`(?<!\p{L})${PLANS}(?:,? ${NOT_DUE}[\p{L}-]+){0,14}`,
  String.raw` năm (20\d{2})(?! ?[-\d/])`,
);
export const YEAR_PLANNED = everywhere(
  String.raw`(?:^|[.;-] ?)(?:bước vào |trong )?năm (20\d{2}),[^.;:\d]{0,90}`,
  oneOf("mục tiêu", "phấn đấu", "chỉ tiêu", "đề ra"),
);

const BEGINNINGS = oneOf("đến", "vào", "trong", "giai đoạn", "nhiệm kỳ", "năm");
/** Words that begin with a year, which then holds for what follows. */
export const BEGINS_WITH_YEAR = expression(
  String.raw`^[^\p{L}]*(?:phấn đấu,? |mục tiêu |trong đó,? )?(?:từ nay )?`,
  `${BEGINNINGS}(?: hết| cuối)?(?: năm)? ${YEAR}`,
);

/** What is said every year. "bình quân hằng năm" of a growth rate is not: it is one average over the years. */
export const EACH_YEAR = [
  "hằng năm",
  "hàng năm",
  "mỗi năm",
  "từng năm",
  "bình quân năm",
  "một năm",
  "các năm",
  "năm nào cũng",
  "mỗi một năm",
];
/** "cây hằng năm" are the crops of one season. */
export const CROPS_OF_A_YEAR = "(?<!cây |cây trồng )";
/** "3% đảng viên/năm": the year behind what is counted. */
export const OF_A_YEAR = /^[^;,.()\d]{2,60}\p{L} ?\/ ?năm(?!\p{L})/u;
/** "từ 15 người trở lên/năm". */
export const UPWARDS_A_YEAR = /trở lên ?\/ ?năm/u;
const BEFORE_EVERY_YEAR = String.raw`(?:về [^,:]{3,60}, )?(?:phấn đấu |trong đó,? |đồng thời,? )?`;
const EVERY_YEAR = String.raw`^[^\p{L}]*${BEFORE_EVERY_YEAR}(?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm`;
/** "Hằng năm giải quyết …" holds for its part, "Hằng năm, …" for the sentence. */
export const EVERY_YEAR_HERE = expression(EVERY_YEAR);
export const EVERY_YEAR_ON = expression(EVERY_YEAR, "[,:]");
