import { anyOf, expression, matcher, oneOf } from "../words";
import { YEAR } from "./years";

// Words that tell how the parts of a sentence hang together, and what is no aim at all, in folded text.

/** Subjects that are means or facts, whatever their figure. */
export const MEANS = matcher([
  "tổng mức đầu tư",
  "kinh phí",
  "tổng kinh phí",
  "vốn đăng ký",
  "vốn thực hiện chương trình",
  "vốn thực hiện kế hoạch",
  "vốn thực hiện đề án",
  "nhu cầu vốn",
  "vốn sự nghiệp",
  "vốn đối ứng",
  "tổng vốn đăng ký",
  "trị giá",
  "đại diện cho",
  "tham dự",
  "dự đại hội",
  "diện tích tự nhiên",
  "có diện tích",
  "mật độ dân số",
  "phụ trách",
  "được bầu",
  "bầu ra",
  "trong tổng số",
  "sáp nhập",
  "hợp nhất",
  "tán thành",
  "tổng dự toán",
  "mức phạt",
  "mức hỗ trợ",
  "thời gian qua",
  "ban hành",
  "triệu tập",
  "bố trí cho",
  "được hỗ trợ",
  "cách trung tâm",
  "thay mặt",
  "dịp này",
  "với tổng vốn",
  "số lượt đọc",
  "lượt xem",
  "lượt truy cập",
]);
/** Money given is a means: "hỗ trợ 50 triệu đồng cho mỗi mô hình". */
export const GIVES = /(?<!\p{L})hỗ trợ(?: \p{L}+){0,4} *$/u;
export const FACT = matcher(["dân số", "đảng viên", "diện tích", "nhân khẩu", "hộ dân", "đại biểu"]);
export const REACHED = matcher(["đạt", "chỉ tiêu", "duy trì", "giữ vững"]);
export const COMPARED_WITH_YEAR = /so với (?:năm|đầu|cùng|nhiệm)/u;
/** "tăng bình quân 3,5%/năm", "chiếm 50%": about what was named just before. */
export const GOES_ON = expression(
  "(?:tăng|giảm)(?: trưởng)? (?:bình quân|trung bình|hằng|hàng|mỗi)",
  "|chiếm",
  "|%/ ?năm",
);
export const OPENS_WITH_CHANGE = /^[\s,]*(?:tăng|giảm|gấp)/u;
/** "(hộ dùng nước sạch đạt 50%); đến năm 2028 đạt": the next stage of what was named just before. */
export const NEXT_STAGE = expression(
  String.raw`^[\s,;]*(?:và |phấn đấu )?(?:(?:(?:đến|vào|tới|trong)(?: hết| cuối)? )?năm )?`,
  YEAR,
  String.raw`(?: (?:phấn đấu|đạt|là|còn|tăng|giảm|lên|xuống|nâng))*[ :]*$`,
);

const BEFORE_FIGURES = [
  "đạt",
  "trên",
  "dưới",
  "từ",
  "khoảng",
  "ít nhất",
  "tối thiểu",
  "không",
  "tăng",
  "giảm",
  "hoàn thành",
  "duy trì",
  "hơn",
  "gần",
];
/** "… đến năm 2030: dịch vụ 45%": words without a figure, a colon, and then no word that leads up to a figure. */
export const FRAME = expression(String.raw`^[^\d]*: ?["“]?(?=\p{L})(?!${anyOf(BEFORE_FIGURES)})`);

export const OPENS_PARTS = /(?:trong đó|gồm|bao gồm)[\s:,]*$/u;
/** The same behind a figure. */
export const PART_BEHIND = /[\s,(]+trong đó(?!\p{L})/u;
export const PART = /^[\s,(]*trong đó/u;
/** A statement, then a figure; one group: "hoàn thành nhiệm vụ quân sự và 100% chỉ tiêu giao quân". */
export const AND_FIGURE = /^(.*\p{L}{2}.*)(?: và|,) (?:có )?$/u;

const RECOGNISED = oneOf("đạt chuẩn", "được công nhận", "về đích", "trở thành", "đạt");
const STANDARDS = oneOf("nông thôn mới", "đô thị", "phường", "kiểu mẫu");
/** A figure, then a statement: "hộ nghèo dưới 2% và đạt chuẩn nông thôn mới năm 2028". */
export const AND_STATEMENT = expression(
  "(?:,| và) (?=(?:xã |phường |thị trấn )?",
  RECOGNISED,
  String.raw` (?:[^,;\d]{0,40}${STANDARDS}))`,
);
/**
 * "Giữ vững danh hiệu xã A và đạt chuẩn B", "duy trì A, phấn đấu đạt B": a state to keep (the group), and one to reach.
 */
export const KEEPS_THEN = expression(
  String.raw`^([^\p{L}]*(?:tiếp tục )?(?:giữ vững|duy trì)[^,;]*?)(?:,| và) `,
  "(?=(?:phấn đấu|đạt) )",
);

/** "đến năm 2027 đạt chuẩn A, đến năm 2030 đạt chuẩn B": two yeses, each with its year; the group is the first. */
export const STAGE_THEN = expression(
  String.raw`^([^;]*(?<!\d)${YEAR}(?!\d)[^;]*\p{L})(?:,| và|, và) `,
  String.raw`(?=(?:phấn đấu )?(?:đến|vào)(?: hết| cuối)? năm ${YEAR},? (?:xã |phường )?(?:phấn đấu )?${RECOGNISED}(?!\p{L}))`,
);

const MAKING = [
  "thành lập",
  "xây dựng",
  "phát triển",
  "hình thành",
  "thu hút",
  "đầu tư",
  "công nhận",
  "di chuyển",
  "trồng",
  "kết nạp",
];
/** One group: the verb a list of counted things goes on with. */
export const MAKES = expression(
  String.raw`^[\s,]*(?:phấn đấu )?(${anyOf(MAKING)}(?: mới| thêm)?)[^\p{L}\d]*`,
);
