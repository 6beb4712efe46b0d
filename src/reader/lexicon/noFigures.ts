import { anyOf, everywhere, expression, oneOf } from "../words";
import { GRADE_IN_FULL } from "./statements";
import { YEAR } from "./years";

/**
 * A number that is no figure. The pattern is looked for in folded text (`cased`: in the text itself), and does not
 * count where a word of the same sentence says otherwise (`unless`).
 */
export interface NoFigure {
  readonly pattern: RegExp;
  readonly cased?: true;
  readonly unless?: RegExp;
}

const PAPERS = [
  "nghị quyết",
  "chỉ thị",
  "quyết định",
  "kết luận",
  "nghị định",
  "thông tư",
  "quy định",
  "hướng dẫn",
  "công văn",
  "báo cáo",
  "luật",
  "văn bản",
  "tờ trình",
  "công điện",
  "thông báo",
  "đề án",
  "chương trình",
  "kế hoạch",
];
/** Papers and addresses: "Nghị quyết số 57", "42/2022/NĐ-CP", "05-CT/TW", "ISO 9001". */
const PAPER_NUMBERS: readonly NoFigure[] = [
  { pattern: /https?:\/\/[^\s]+|[^\s]{1,80}\.(?:vn|com|html|htm)(?![^\s])[^\s]{0,80}/gu },
  {
    pattern: everywhere(anyOf(PAPERS), String.raw`(?: số)?(?: ?:)? \d+(?![.,\d]|[ ]?(?:%|năm))(?:[-/]\d+)?`),
  },
  { pattern: /(?<!\d)\d{1,6}(?:\/\d{4})?[-/]\p{Lu}{2,}[\p{Lu}\d/-]*/gu, cased: true },
  { pattern: /(?:ISO|TCVN|QCVN|QL|ĐT|TL|SĐT)[ .:]?\d[\d:.-]*\p{Lu}?/gu, cased: true },
  // A number that only counts the sentence.
  { pattern: /^[\s(]{0,3}\d{1,3}[.)](?= |$)/gu },
];

const DAYS = oneOf("ngày", "sáng", "chiều", "tối", "trưa", "mồng", "mùng");
const BEFORE_A_YEAR = oneOf("năm", "giai đoạn", "nhiệm kỳ", "thời kỳ", "so sánh", "khóa", "hè");
const TOWARDS_A_YEAR = [
  "đến",
  "trước",
  "sau",
  "hết",
  "cuối",
  "đầu",
  "giữa",
  "vào",
  "so với",
  "cố định",
  "tháng",
  "tới",
  "mục tiêu",
];
/** What makes four digits a figure after all: "đến 2030 hộ", not "đến 2030 hộ nghèo". */
const COUNTED = oneOf(
  "triệu",
  "tỷ(?! lệ| trọng| suất)",
  "tỉ(?! lệ)",
  "đồng",
  "ha",
  "hộ(?! nghèo| dân| cận)",
  "người",
  "tấn",
  "lao động",
);
const NO_NUMBER = String.raw`(?![\d.,]*\d)`;
/** Days, months, years, hours. */
const DATES: readonly NoFigure[] = [
  { pattern: /(?<!\d)\d{1,2}(?: ?: ?|h)\d{2}(?!\d)|(?:gmt|utc) ?\+ ?\d{1,2}/gu },
  { pattern: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/gu },
  {
    pattern: everywhere(
      DAYS,
      String.raw` \d{1,2}(?:(?: ?- ?| và | đến )\d{1,2})?(?:[/.-]\d{1,2})?(?!\d)(?! ?%)`,
    ),
  },
  {
    pattern: everywhere(
      String.raw`(?<![\d.,/])(?:0?[1-9]|1[0-2])/${YEAR}(?!\d)|(?<!\p{L})quý [ivx]{1,3} ?/ ?${YEAR}(?!\d)`,
    ),
  },
  // "2026: 4%; 2027: 3%"
  { pattern: everywhere(String.raw`(?<![\d.,/\p{L}]|\p{L} )${YEAR}(?= ?: ?[^\d\s]{0,12} ?\d)`) },
  { pattern: /\d{1,2} tháng (?:đầu|cuối)|(?:tháng|quý) \d{1,2}(?:[/.-]\d{4})?(?!\d)/gu },
  { pattern: everywhere(YEAR, ` ?(?:-|đến|tới) ?(?:hết )?(?:năm )?${YEAR}`, String.raw`(?!\d)`) },
  {
    // "năm 2028, 2030" names two years, "năm 2028, 2030 hộ" counts.
    pattern: everywhere(
      String.raw`(?<!\p{L})${BEFORE_A_YEAR} \(?${YEAR}`,
      NO_NUMBER,
      String.raw`(?:(?:, | và )${YEAR}(?![\d.,]*\d| ?(?:%|${COUNTED}(?!\p{L}))))*`,
    ),
  },
  {
    pattern: everywhere(
      anyOf(TOWARDS_A_YEAR),
      String.raw` \(?${YEAR}`,
      String.raw`(?![\d.,]*\d| ?(?:%|${COUNTED}(?!\p{L})))`,
    ),
  },
  { pattern: everywhere("[(/-] ?", YEAR, "(?=[),.;]|$)") },
  { pattern: /(?<!\p{L})(?:giai đoạn|p\.|page) \d{1,3}(?![\d.,]*\d| ?%)/gu },
];

const TELEPHONES: readonly NoFigure[] = [
  { pattern: /(?:điện thoại|đt|sđt|hotline|fax|liên hệ)[^\p{L}\d]{0,4}[\d .-]{6,18}/gu },
  { pattern: /(?<![\d.,])0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d.,])/gu },
];

/** Stretches of time and ages. */
const DURATIONS: readonly NoFigure[] = [
  {
    pattern: /(?<![\d.,/])\d{1,3}(?: ?- ?\d{1,3})? (?:năm|tháng|tuần)(?!\p{L})/gu,
    unless: /số năm|sống khỏe/u,
  },
  {
    pattern: /(?:từ |đủ |dưới |trên |trẻ )?\d{1,2}(?: ?(?:-|đến) ?(?:dưới )?\d{1,2})? tuổi/gu,
    unless: /tuổi thọ/u,
  },
];

/** "số" after these means digital: "kinh tế số 20%". */
const DIGITAL = oneOf(
  "chuyển đổi",
  "kinh tế",
  "xã hội",
  "chính quyền",
  "công nghệ",
  "kỹ năng",
  "dữ liệu",
  "hạ tầng",
  "dịch vụ",
  "công dân",
);
const NUMBERED = [
  "mức độ",
  "cấp độ",
  "loại",
  "lớp",
  "khóa",
  "lần thứ",
  "thứ",
  "khu vực",
  "kỳ họp",
  "điều",
  "khoản",
  "điểm",
  "mục",
  "phần",
  "chương",
  "phụ lục",
  "biểu",
  "trang",
  "bước",
  "thôn",
  "xóm",
  "bản",
  "ấp",
  "khu phố",
  "tổ",
  "tổ dân phố",
  "khu",
  "tổ công tác số",
  "quốc lộ",
  "tỉnh lộ",
  "đường tỉnh",
  "vành đai",
  "tiêu chí số",
  "đại hội",
  "công nghiệp",
  "trung ương",
];
const NUMBERED_ITEMS = String.raw`(?<!\p{L})(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|tiêu chí|kết quả|nội dung|công trình|dự án|mô hình|hoạt động|đột phá)`;
const ESTATES = oneOf("cụm công nghiệp", "khu công nghiệp", "khu dân cư", "cụm dân cư");
/** Names with a number: "mức độ 3, 4", "thôn 5", "lần thứ 2", "Điều 8", "đô thị loại 4". */
const NAMES: readonly NoFigure[] = [
  { pattern: everywhere(String.raw`(?<!${DIGITAL} )(?<!\p{L})số \d{1,4}(?![.,\d]| ?%)`) },
  {
    pattern: everywhere(
      anyOf(NUMBERED),
      String.raw` \d{1,4}(?:(?: ?[,.] ?| và | ?- ?)\d{1,2}){0,3}`,
      String.raw`(?![\d.,]*\d|[ ]?(?:%|km|ha|tỷ|triệu|nghìn))`,
    ),
    unless: /(?:số|bình quân) điểm|(?:đạt|trên|dưới|từ) \d+ điểm/u,
  },
  // "Chỉ tiêu 5: …", "Mô hình số 2 - …": the number of an item.
  { pattern: everywhere(NUMBERED_ITEMS, String.raw`(?: số)? \d{1,3}(?= ?[:.)–-](?: |$)|$)`) },
  { pattern: /(?<!nâng |cung )cấp \d(?:(?: ?, ?| và | ?- ?)\d){0,2}(?![\d.,]*\d| ?%)/gu },
  { pattern: everywhere(ESTATES, String.raw`(?: \p{L}+){1,3} \d{1,2}(?=[\s,.;]|$)(?! ?%)`) },
];

const AREAS = oneOf("ha", "hecta", "héc ta", "đơn vị", "người", "km2", "m2", "mẫu", "sào");
const CROPS = oneOf("lúa", "lúa nước", "ngô", "màu", "trồng", "cấy", "đất", "canh tác", "sản xuất");
const HARVESTS = oneOf("lúa", "ngô", "màu", "rau", "mía", "trong năm");
/** What a figure is reckoned on: "trên 1ha", "/1000 dân", "1 đơn vị diện tích"; and the grade of a product. */
const BASES: readonly NoFigure[] = [
  { pattern: everywhere(`(?:trên|mỗi|tính) 0?1 ?${AREAS}`, String.raw`(?!\p{L})`) },
  { pattern: /(?:trên|mỗi|tính|\/) ?(?:1 vạn|10{0,2}\.?0{2,4}) (?:người dân|dân)(?!\p{L})/gu },
  { pattern: /(?<=\p{L}) ?\/ ?1\.?(?:0{2,3}|0{1,2}\.?0{3})(?= ?\p{L})/gu },
  { pattern: /(?<=\p{L} ?)\/ ?1(?= ?\p{L})/gu },
  { pattern: /(?:từ |đạt |hạng )?\d(?: ?(?:-|đến) ?\d)? sao/gu },
  { pattern: everywhere(String.raw`${CROPS} \d vụ|(?<![\d.,])\d vụ ${HARVESTS}`) },
  // "chi bộ 4 tốt", "5 không, 3 sạch": names of movements.
  {
    pattern:
      /(?<![\d.,])[2-9] không,? (?:và )?[2-9] sạch|(?<![\d.,])[2-9] (?:tốt|sạch|dám|rõ|biết)(?!\p{L})/gu,
  },
  { pattern: /24\/(?:24|7)|(?<!\d)[2-6]g(?!\p{L})|4\.0(?!\d| ?%)/gu },
];

/** Numbers that measure nothing: addresses, papers, times, telephones, names and what others are reckoned on. */
export const NO_FIGURES: readonly NoFigure[] = [
  ...PAPER_NUMBERS,
  ...DATES,
  ...TELEPHONES,
  ...DURATIONS,
  ...NAMES,
  ...BASES,
];

const COUNTED_PARTS = [
  "chỉ tiêu",
  "nhiệm vụ",
  "giải pháp",
  "nhóm",
  "khâu",
  "đột phá",
  "đại biểu",
  "ủy viên",
  "nội dung",
  "lĩnh vực",
  "mục tiêu",
  "quan điểm",
  "bài học",
  "trụ cột",
  "kỳ họp",
  "phiên",
  "chuyên đề",
  "đề án",
  "tờ trình",
  "nghị quyết",
  "văn bản",
  "chương trình hành động",
  "chương trình mục tiêu",
  "chương trình trọng tâm",
  "chương trình đột phá",
  "phong trào",
  "khoản",
  "phần",
  "con số",
  "sở",
  "cấp",
  "bên",
  "tại chỗ",
  "chức danh",
  "tổ giúp việc",
];
const A_PART_OF_ALL = String.raw`(?<!\d)\d/\d{1,2} (?:tổng )?số(?!\p{L})`;
/** "2/3 số thôn": a part of them all, and no count. */
export const PART_OF_ALL = expression(A_PART_OF_ALL);
/**
 * Things counted that are no result: "12 chỉ tiêu", "155 đại biểu", "trong 10 ngày". A sentence with one is still shown
 * to a person.
 */
export const COUNTS: readonly NoFigure[] = [
  { pattern: /(?<![\d.,/])\d{1,3}(?: ?- ?\d{1,3})? (?:giờ|phút|buổi|ngày)(?! công|\p{L})/gu },
  // "4/5 năm hoàn thành xuất sắc": so many of the years.
  { pattern: /(?<![\d.,/])\d\/\d năm(?!\p{L})/gu },
  {
    pattern: everywhere(String.raw`(?<![\d.,])\d{1,4}(?:/\d{1,4})? (?:nhóm |khâu )?`, anyOf(COUNTED_PARTS)),
  },
  { pattern: /(?<![\d.,])\d{1,4}(?:\/\d{1,4})? (?:đb|đbqh|phiếu)(?!\p{L})/gu },
  // "tiêu chí 17 môi trường", "các tiêu chí 13 và 18"; "số tiêu chí 15" counts.
  { pattern: /(?<!số )(?<!\p{L})tiêu chí \d{1,2}(?:(?:, | và )\d{1,2})*(?![\d.,]*\d| ?%| tiêu chí)/gu },
  { pattern: /gồm(?: có)? \d{1,3} (?:thành viên|người)(?!\p{L})/gu },
  { pattern: everywhere(A_PART_OF_ALL) },
  { pattern: /(?<![\d.,])\d{1,4} đồng chí/gu, unless: /kết nạp|phát triển đảng/u },
  {
    pattern: /(?<!\/|\/ )(?<![\d.,])\d{1,2} tiêu chí/gu,
    unless: /(?:đạt|thêm|hoàn thành)(?: \p{L}+){0,2} \d{1,2} tiêu chí/u,
  },
];

const SHORT_GRADES = oneOf("khá", "tốt", "trung bình", "tiên tiến", "vững mạnh");
/** "hoàn thành tốt nhiệm vụ trở lên": upwards of a grade, not of a figure near it. */
export const GRADE_UPWARDS = everywhere(
  oneOf(`(?:từ )?(?:mức )?“?(?:không )?${GRADE_IN_FULL}”?(?: trở lên)?`, `(?:từ )?${SHORT_GRADES} trở lên`),
);
