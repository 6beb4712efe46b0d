import { anyOf, expression, matcher, oneOf, opening } from "../words";
import { YEAR } from "./years";

// Words over the columns of a table of targets, and in their cells. All but the last match folded text.

/** A line whose columns are set by spaces heads a table when it opens with this, or has both of what follows. */
export const OPENS_WITH_NUMBERS = opening(["stt", "tt", "số tt", "số thứ tự"]);
export const NAMES_COLUMN = matcher(["chỉ tiêu", "nội dung"]);
export const HOLDS_COLUMN = matcher(["đvt", "đơn vị", "đơn vị tính", "mục tiêu", "kế hoạch", "kh"]);

export const OVER_NAMES = matcher(["chỉ tiêu", "tên chỉ tiêu", "nội dung", "các chỉ tiêu"]);
const BODIES = oneOf(
  "chủ trì",
  "phối hợp",
  "thực hiện",
  "phụ trách",
  "theo dõi",
  "liên quan",
  "tham mưu",
  "đầu mối",
);
export const OVER_UNITS = expression(anyOf(["đơn vị", "đvt", "đơn vị tính", "đv tính"]), `(?! ${BODIES})`);
export const OVER_TARGETS = matcher([
  "mục tiêu",
  "kế hoạch",
  "đến năm",
  "kh",
  "phấn đấu",
  "chỉ tiêu đến",
  "chỉ tiêu giao",
  "chỉ tiêu năm",
  "được giao",
  "phải đạt",
  "cần đạt",
  "mức đạt",
  "đăng ký",
  "nghị quyết",
  "nq",
  "năm",
  "giai đoạn",
]);
export const OVER_OTHERS = matcher([
  "thực hiện",
  "th",
  "ước",
  "ưth",
  "kết quả",
  "hiện trạng",
  "so sánh",
  "ghi chú",
  "tỷ lệ so",
  "cơ quan",
  "đơn vị chủ trì",
  "chủ trì",
]);
/** Over a table of tasks: what is to be done, and who does it or what comes of it. Its rows are no targets. */
export const OVER_TASKS = matcher(["nhiệm vụ", "công việc", "nội dung công việc", "giải pháp", "hoạt động"]);
export const OVER_DOERS = matcher([
  "chủ trì",
  "phối hợp",
  "sản phẩm",
  "đơn vị thực hiện",
  "cơ quan thực hiện",
]);
/** Over money parted by years or sources, where no column says what is counted. */
export const OVER_SUMS = expression(
  "^",
  oneOf(
    "tổng",
    "tổng số",
    "tổng cộng",
    "tổng vốn",
    "tổng kinh phí",
    "tổng mức đầu tư",
    "kinh phí",
    "nguồn vốn",
    "số tiền",
  ),
  String.raw`(?: \([^()]*\))?$`,
);
/** Over the numbers of the rows, which a table has whatever else it holds. */
export const OVER_NUMBERS = /^(?:stt|tt|số tt|số thứ tự)$/u;
/** A cell that only numbers its row. As printed. */
export const ORDINAL = /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|\p{Ll})[.)]?\s*$/u;
export const YEAR_ALONE = expression(`^${YEAR}$`);
/** A word before the year over a column: the year is when its figures are due. */
export const BEFORE_COLUMN_YEAR = expression(
  oneOf("mục tiêu", "kế hoạch", "chỉ tiêu", "kh", "nq", "nghị quyết"),
  String.raw` (?=20\d{2})`,
);
export const COLUMN_YEAR = "năm ";

const THINGS = [
  "đồng",
  "usd",
  "ha",
  "tấn",
  "người",
  "hộ",
  "km",
  "con",
  "trường",
  "xã",
  "thôn",
  "sản phẩm",
  "doanh nghiệp",
  "đảng viên",
  "lao động",
  "giường",
  "bác sĩ",
  "máy",
  "điểm",
  "chi bộ",
  "dự án",
  "mô hình",
  "hợp tác xã",
  "cơ sở",
  "m2",
  "tiêu chí",
];
const MULTIPLES = ["nghìn ", "triệu ", "tỷ ", "tỉ ", String.raw`tr\. ?`, "tr"];
const PER_THING = String.raw`\/.{1,20}`;
/** A cell that holds a unit: "%", "triệu đồng/người", "sản phẩm", "bác sĩ/vạn dân". */
export const UNIT_ALONE = expression(
  "^",
  oneOf(
    "%.{0,12}",
    `${oneOf(...MULTIPLES)}?${oneOf(...THINGS)}(?:${PER_THING})?`,
    String.raw`\p{L}+(?: \p{L}+)?${PER_THING}`,
  ),
  "$",
);
/** A target cell that asks for a yes. */
export const YES = matcher(["đạt", "đạt chuẩn", "có", "x", "hoàn thành", "công nhận"]);
/** "A B C 1 2 3=2/1": what the columns are called by, not what they hold. As printed. */
export const COLUMN_LABEL = /^(?:\p{Lu}|\(?\d{1,2}\)?|\d{1,2} ?=.{1,12})$/u;
