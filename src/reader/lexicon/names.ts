import { expression, oneOf } from "../words";
import { YEAR } from "./years";

// Words that names of targets are made of, and words that tell how to make them. All expressions match folded text.

/** What a name begins with where the text leaves it out. */
export const BEGINNING = {
  growth: "Tốc độ tăng",
  fall: "Mức giảm",
  rise: "Mức tăng",
  share: "Tỷ lệ",
  ofStructure: "Tỷ trọng",
  number: "Số",
  /** "Tỷ lệ … trong tổng thu nhập". */
  within: "trong",
} as const;
/** Joins a part to the name of its whole: "Lao động qua đào tạo, có chứng chỉ". */
export const WITH = "có";

/** A growth whose words say nothing of what grows. */
export const ONLY_RATE = /^(?:tốc độ|tốc độ tăng|tốc độ tăng trưởng|tăng trưởng|mức tăng)$/u;
export const NAMES_GROWTH = /tốc độ|tăng trưởng|^tăng|^giảm|^tỷ lệ tăng|^mức (?:tăng|giảm)/u;

const SECTORS = oneOf(
  "nông",
  "lâm",
  "thủy sản",
  "công nghiệp",
  "xây dựng",
  "dịch vụ",
  "thương mại",
  "du lịch",
);
/** A part of the economy, named after another: "tỷ trọng nông nghiệp chiếm 20%; dịch vụ 45%". */
export const SECTOR = expression("^(?:ngành |khu vực )?", SECTORS, String.raw`[\p{L} ,–-]{0,40}$`);
export const HEADS_STRUCTURE = /cơ cấu|tỷ trọng/u;
/** One group: what the parts of a structure of labour are parts of. */
export const LABOUR_STRUCTURE = /cơ cấu (lao động)/u;
export const NAMES_PART_OF_STRUCTURE = /^tỷ trọng/u;

export const ONLY_KEPT = /^(?:tiếp tục )?(?:giữ vững|duy trì|bảo đảm|đảm bảo)$/u;
const PLACES = oneOf(
  "nước",
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "tỉnh",
  "thành phố",
  "địa phương",
  "địa bàn",
);
/** "xã có 10 sản phẩm": the name need not say whose they are. */
export const ONLY_PLACE = expression("^(?:toàn |cả )?", PLACES, "(?: có)?$");
const MAKING = oneOf(
  "huy động",
  "hiến",
  "bảo vệ",
  "bảo vệ nghiêm ngặt",
  "khoán bảo vệ",
  "xử lý dứt điểm",
  "giám sát chuyên đề",
  "lấp đầy",
  "hoàn thành",
  "xóa",
  "thực hiện",
  "bảo đảm",
  "đảm bảo",
  "phủ sóng",
  "cấp",
  "hỗ trợ",
  "vận động",
  "giải quyết",
  "xử lý",
  "triệt xóa",
  "triệt phá",
  "thu gom",
  "di dời",
  "cải tạo",
  "nâng cấp",
  "bồi dưỡng",
  "đào tạo",
  "kiểm tra",
  "giám sát",
  "rà soát",
  "số hóa",
  "phân loại",
  "cắt giảm",
  "thu hồi",
  "khắc phục",
  "sắp xếp",
  "bê tông hóa",
  "nhựa hóa",
  "cứng hóa",
  "kiên cố hóa",
  "giải ngân",
  "thu hút",
  "đón",
  "thành lập",
  "xây dựng",
  "đầu tư",
  "kết nạp",
  "trồng",
  "công nhận",
  "phát triển",
  "hình thành",
  "triển khai",
  "tổ chức",
  "lắp đặt",
  "xây",
  "mở",
  "tuyển dụng",
  "chuyển đổi",
  "tạo",
  "sửa chữa",
  "nuôi",
  "khai hoang",
  "khai thác",
  "chăm sóc",
  "sản xuất",
  "cung cấp",
  "tiếp nhận",
  "tiêu thụ",
  "xây mới",
  "mở rộng",
  "thay thế",
);
/** A verb that names nothing without its object: "hoàn thành 100% chỉ tiêu", "nhựa hóa, bê tông hóa 45 km đường". */
export const ONLY_MAKING = expression("^", MAKING, `(?:(?:, | và )${MAKING})*(?: mới| thêm| được)?$`);
/** A verb before the subject it changes: "nâng tỷ lệ hộ dùng nước sạch". */
export const CHANGES_SUBJECT =
  /^(?:nâng|nâng cao|tăng|giảm|hạ|đưa|kéo giảm) (?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|số|tổng|thu nhập|giá trị|diện tích|sản lượng|chỉ số|hộ nghèo|hộ cận nghèo)(?: |$))/u;
/** "nghìn lượt khách": a name tells what is counted, the unit in what. */
export const MULTIPLE_FIRST = /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ) (?=\p{L})/u;
const SAYS = oneOf(
  "đạt",
  "được",
  "có",
  "không",
  "tham gia",
  "sử dụng",
  "dùng",
  "hoàn thành",
  "là",
  "tiếp cận",
  "thực hiện",
  "nộp",
  "ứng dụng",
  "áp dụng",
  "hài lòng",
  "hưởng",
  "hoạt động",
  "duy trì",
  "xếp",
);
/** A share of bodies or people that says nothing of them. */
export const SHARE_OF_BODIES = expression(
  String.raw`^tỷ lệ (?!.*(?<!\p{L})${SAYS}(?!\p{L}))[\p{L}\d ,-]{1,40}$`,
);
/** The next figure follows at once. */
export const ONE_MORE = /^(?:,| ?và)[^\d;.]{0,12}\d/u;
/** An object told without its subject, which was named just before: "trong đó 40% đạt chuẩn mức độ 2". */
export const SAID_OF_LAST = /^(?:đạt|có|được|là|hoàn thành) /u;
/** What a figure is compared with is no object of its own. */
export const COMPARED = /^so (?:với )?/u;
/** "So với năm 2025, thu nhập tăng 1,8 lần". */
export const COMPARED_FIRST = expression(
  String.raw`^so (?:với )?(?:đầu |cuối )?(?:năm|nhiệm kỳ|giai đoạn) (?:trước|${YEAR}(?: ?- ?${YEAR})?),? `,
);
/** What a unit of measure counts is told by other words: "trồng mới 350 ha rừng". */
export const ONLY_MEASURES = expression(
  "^(?:(?:nghìn|triệu|tỷ) )?",
  oneOf("ha", "km", "m", "m2", "tấn", "tạ", "kg", "con", "mw", "lít"),
  "$",
  "|đồng|usd",
);
export const OPENS_WITH_NUMBER = /^(?:tổng )?số (?=\p{L})/u;
const SAYS_NO_MORE = oneOf(
  "tối thiểu",
  "tối đa",
  "ít nhất",
  "khoảng",
  "tỷ lệ",
  "số",
  "số lượng",
  "tổng",
  "tổng số",
  "giá trị",
  "mức",
  "mức giảm",
  "tốc độ",
  "tốc độ tăng",
  "tỷ trọng",
  "diện tích",
  "sản lượng",
  "quy mô",
  "mật độ",
  "năng suất",
  "kết quả",
  "chỉ tiêu",
  "bình quân",
  "thực hiện",
  "phấn đấu",
);
const LEFT_OVER = oneOf(
  "dưới",
  "trên",
  "và",
  "hoặc",
  "của",
  "trong",
  "cho",
  "theo",
  "so với",
  "đến",
  "từ",
  "trở",
  "đạt",
  "có",
  "được",
  "là",
  "ở",
  "tại",
);
/** A name that does not tell what is measured, or only of each of several. */
export const NAMES_LITTLE = expression(
  `^(?:${SAYS_NO_MORE}|${MAKING}(?: mới| thêm| được)?|(?:bình quân )?mỗi .*|thể .*)$`,
  String.raw`|^\d+[ %.,]`,
  "|^(?:khu vực |vùng |ở )?(?:nông thôn|thành thị|đô thị|thành phố|miền núi|đồng bằng)$",
  "|^số (?:sản phẩm|mô hình|đơn vị|cơ sở|công trình|dự án|người|hộ|trường hợp|vụ|lượt|loại)$",
  String.raw`|^(?:(?:tỷ lệ|số|tốc độ tăng|mức giảm) )?${LEFT_OVER}(?: |$)`,
);
/** The figure is a share of what is told behind it: "…, chiếm 20% tổng thu nhập". */
export const OPENS_SHARE = /^[\s,]*chiếm[\p{L} ]{0,12}$/u;
/** "giảm 30% thời gian giải quyết": the figure is by how much it falls. */
export const OPENS_FALLING = /^(?:[\p{L} ,]{0,30} )?(?:cắt )?giảm(?! còn| xuống| về)/u;
export const NAMES_FALL = /^mức giảm /u;
/** "hằng năm giảm 15 hộ nghèo": the figure is by how much something changes. Groups: whether it falls. */
export const CHANGES_BY =
  /(?<!\p{L})(?:tăng|(giảm))(?: (?:thêm|được|bình quân|trung bình|hằng năm|hàng năm|mỗi năm))*[ ,]*$/u;
export const NAMES_NUMBER = /^(?:tổng )?số /u;

/** "trong đó" before a part. */
export const AS_PART = /^trong đó/u;
export const AS_PART_WITH = /^trong đó[ ,:]*(?:có )/u;
/** As printed. */
export const UPWARDS_FIRST = /^[^\p{L}]*trở (?:lên|xuống)/u;
export const UPWARDS_LAST = /(?<!nhiệm vụ) trở (?:lên|xuống)$/u;
/** A time before the object: "80% vào năm 2030 hộ dân dùng nước sạch". As printed. */
export const TIME_FIRST = expression(
  String.raw`^[\s,(]*(?:(?:vào|đến|trong|trước)(?: hết| cuối)? )?năm ${YEAR}\)?,? (?=\p{L})`,
);
/** A time behind the object. As printed. */
export const TIME_LAST = expression(
  String.raw`(?:^|,? )\((?:(?:vào|đến|trong)(?: hết| cuối)? )?(?:năm )?${YEAR}\)$|`,
  String.raw`(?:^|,? )(?:(?:vào|đến|trong|trước)(?: hết| cuối)? )?(?:năm|giai đoạn|nhiệm kỳ) ${YEAR}(?: ?[-–] ?${YEAR})?$`,
);
/** "85% đoàn viên trở lên được chăm lo". As printed. */
export const UPWARDS_INSIDE = / trở (?:lên|xuống)(?= (?:được|đạt|có|tham gia|hoàn thành|sử dụng)(?!\p{L}))/u;
/** What joins a stretch to the one before. */
export const JOINS = /^(?:[\s,;:–-]|(?:và|\+|\*|•) )*/u;
