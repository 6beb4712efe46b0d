import { anyOf } from "../words";

/**
 * A number that is no figure. The pattern is looked for in folded text (`cased`: in the text itself) and its digits are
 * struck out, `unless` a word of the same sentence says otherwise.
 */
interface Struck {
  readonly pattern: RegExp;
  readonly cased?: true;
  readonly unless?: RegExp;
}

/** Numbers that measure nothing: addresses, papers, times, telephones, names and what others are reckoned on. */
const NO_FIGURES: readonly Struck[] = [
  { pattern: /https?:\/\/[^\s]+|[^\s]{1,80}\.(?:vn|com|html|htm)(?![^\s])[^\s]{0,80}/gu },
  // Papers: "Nghị quyết số 57", "42/2022/NĐ-CP", "05-CT/TW", "ISO 9001".
  {
    pattern: new RegExp(
      `${anyOf(["nghị quyết", "chỉ thị", "quyết định", "kết luận", "nghị định", "thông tư", "quy định", "hướng dẫn", "công văn", "báo cáo", "luật", "văn bản", "tờ trình", "công điện", "thông báo", "đề án", "chương trình", "kế hoạch"])}(?: số)?(?: ?:)? \\d+(?![.,\\d]|[ ]?(?:%|năm))(?:[-/]\\d+)?`,
      "gu",
    ),
  },
  { pattern: /(?<!\d)\d{1,6}(?:\/\d{4})?[-/]\p{Lu}{2,}[\p{Lu}\d/-]*/gu, cased: true },
  { pattern: /(?:ISO|TCVN|QCVN|QL|ĐT|TL|SĐT)[ .:]?\d[\d:.-]*\p{Lu}?/gu, cased: true },
  // A number that only counts the sentence.
  { pattern: /^[\s(]{0,3}\d{1,3}[.)](?= |$)/gu },
  // Days, months, years, hours and stretches of time.
  { pattern: /(?<!\d)\d{1,2}(?: ?: ?|h)\d{2}(?!\d)|(?:gmt|utc) ?\+ ?\d{1,2}/gu },
  { pattern: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/gu },
  {
    pattern:
      /(?:ngày|sáng|chiều|tối|trưa|mồng|mùng) \d{1,2}(?:(?: ?- ?| và | đến )\d{1,2})?(?:[/.-]\d{1,2})?(?!\d)(?! ?%)/gu,
  },
  { pattern: /\d{1,2} tháng (?:đầu|cuối)|(?:tháng|quý) \d{1,2}(?:[/.-]\d{4})?(?!\d)/gu },
  { pattern: /(?:19|20)\d{2} ?(?:-|đến|tới) ?(?:hết )?(?:năm )?(?:19|20)\d{2}(?!\d)/gu },
  {
    pattern: /(?<!\p{L})(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|so sánh|khóa|hè) \(?(?:19|20)\d{2}(?![\d.,]*\d)/gu,
  },
  {
    pattern: new RegExp(
      `${anyOf(["đến", "trước", "sau", "hết", "cuối", "đầu", "giữa", "vào", "so với", "cố định", "tháng", "tới", "mục tiêu"])} \\(?(?:19|20)\\d{2}(?![\\d.,]*\\d| ?(?:%|(?:triệu|tỷ(?! lệ| trọng| suất)|tỉ(?! lệ)|đồng|ha|hộ(?! nghèo| dân| cận)|người|tấn|lao động)(?!\\p{L})))`,
      "gu",
    ),
  },
  { pattern: /[(/-] ?(?:19|20)\d{2}(?=[),.;]|$)/gu },
  { pattern: /(?<!\p{L})(?:giai đoạn|p\.|page) \d{1,3}(?![\d.,]*\d| ?%)/gu },
  // Telephones.
  { pattern: /(?:điện thoại|đt|sđt|hotline|fax|liên hệ)[^\p{L}\d]{0,4}[\d .-]{6,18}/gu },
  { pattern: /(?<![\d.,])0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d.,])/gu },
  // Stretches of time and ages.
  {
    pattern: /(?<!\d)\d{1,3}(?: ?- ?\d{1,3})? (?:năm|tháng|tuần|giờ|phút|buổi|ngày)(?!\p{L})/gu,
    unless: /số năm|sống khỏe/u,
  },
  {
    pattern: /(?:từ |đủ |dưới |trên |trẻ )?\d{1,2}(?: ?(?:-|đến) ?(?:dưới )?\d{1,2})? tuổi/gu,
    unless: /tuổi thọ/u,
  },
  {
    pattern:
      /(?<!(?:chuyển đổi|kinh tế|xã hội|chính quyền|công nghệ|kỹ năng|dữ liệu|hạ tầng|dịch vụ|công dân) )(?<!\p{L})số \d{1,4}(?![.,\d]| ?%)/gu,
  },
  // Names with a number: "mức độ 3, 4", "thôn 5", "lần thứ 2", "Điều 8", "đô thị loại 4".
  {
    pattern: new RegExp(
      `${anyOf(["mức độ", "cấp độ", "loại", "lớp", "khóa", "lần thứ", "thứ", "khu vực", "kỳ họp", "điều", "khoản", "điểm", "mục", "phần", "chương", "phụ lục", "biểu", "trang", "bước", "thôn", "xóm", "bản", "ấp", "khu phố", "tổ", "tổ dân phố", "khu", "tổ công tác số", "quốc lộ", "tỉnh lộ", "đường tỉnh", "vành đai", "tiêu chí số", "đại hội", "công nghiệp", "trung ương"])} \\d{1,4}(?:(?: ?[,.] ?| và | ?- ?)\\d{1,2}){0,3}(?![\\d.,]*\\d|[ ]?(?:%|km|ha|tỷ|triệu|nghìn))`,
      "gu",
    ),
    unless: /(?:số|bình quân) điểm|(?:đạt|trên|dưới|từ) \d+ điểm/u,
  },
  { pattern: /(?<!nâng |cung )cấp \d(?:(?: ?, ?| và | ?- ?)\d){0,2}(?![\d.,]*\d| ?%)/gu },
  {
    pattern:
      /(?:cụm công nghiệp|khu công nghiệp|khu dân cư|cụm dân cư)(?: \p{L}+){1,3} \d{1,2}(?=[\s,.;]|$)(?! ?%)/gu,
  },
  // What a figure is reckoned on: "trên 1ha", "/1000 dân", "1 đơn vị diện tích"; and the grade of a product.
  { pattern: /(?:trên|mỗi|tính) 1 ?(?:ha|hecta|héc ta|đơn vị|người|km2|m2|mẫu|sào)(?!\p{L})/gu },
  { pattern: /(?:trên|mỗi|tính|\/) ?(?:1 vạn|10{0,2}\.?0{2,4}) (?:người dân|dân)(?!\p{L})/gu },
  { pattern: /(?<=\p{L}) ?\/ ?1\.?(?:0{2,3}|0{1,2}\.?0{3})(?= ?\p{L})/gu },
  { pattern: /(?<=\p{L} ?)\/ ?1(?= ?\p{L})/gu },
  { pattern: /(?:từ |đạt |hạng )?\d(?: ?(?:-|đến) ?\d)? sao/gu },
  {
    pattern:
      /(?:lúa|lúa nước|ngô|màu|trồng|cấy|đất|canh tác|sản xuất) \d vụ|(?<![\d.,])\d vụ (?:lúa|ngô|màu|rau|mía|trong năm)/gu,
  },
  { pattern: /24\/(?:24|7)|(?<!\d)[2-6]g(?!\p{L})|4\.0(?!\d| ?%)/gu },
];

/** Things counted that are no result. A sentence with one is still shown to a person. */
const COUNTS: readonly Struck[] = [
  // "12 chỉ tiêu", "3 khâu đột phá", "155 đại biểu".
  {
    pattern: new RegExp(
      `(?<!\\d)\\d{1,4}(?:/\\d{1,4})? (?:nhóm |khâu )?${anyOf(["chỉ tiêu", "nhiệm vụ", "giải pháp", "nhóm", "khâu", "đột phá", "đại biểu", "ủy viên", "nội dung", "lĩnh vực", "mục tiêu", "quan điểm", "bài học", "trụ cột", "kỳ họp", "phiên", "chuyên đề", "đề án", "tờ trình", "nghị quyết", "văn bản", "chương trình hành động", "chương trình mục tiêu", "chương trình trọng tâm", "chương trình đột phá", "phong trào", "khoản", "phần", "con số", "cấp", "bên", "tại chỗ", "chức danh"])}`,
      "gu",
    ),
  },
  { pattern: /(?<!\d)\d{1,4}(?:\/\d{1,4})? (?:đb|đbqh|phiếu)(?!\p{L})/gu },
  { pattern: /(?<!\d)\d{1,4} đồng chí/gu, unless: /kết nạp|phát triển đảng/u },
  {
    pattern: /(?<!\/|\/ )(?<!\d)\d{1,2} tiêu chí/gu,
    unless: /(?:đạt|thêm|hoàn thành)(?: \p{L}+){0,2} \d{1,2} tiêu chí/u,
  },
];

const GRADE_UPWARDS =
  /(?:từ )?(?:mức )?“?(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ”?(?: trở lên)?|(?:từ )?(?:khá|tốt|trung bình|tiên tiến|vững mạnh) trở lên/gu;
const strike = (text: string): string => text.replace(/\d/g, "#");

function struck(key: string, text: string, patterns: readonly Struck[]): string {
  let left = key;
  for (const { pattern, cased, unless } of patterns) {
    if (unless?.test(key)) continue;
    if (cased === true) {
      for (const match of text.matchAll(pattern)) {
        left =
          left.slice(0, match.index) +
          strike(left.slice(match.index, match.index + match[0].length)) +
          left.slice(match.index + match[0].length);
      }
    } else left = left.replace(pattern, strike);
  }
  return left;
}

/** The sentence looked at last: it is asked for its figures more than once. */
let latest = { text: "", left: "" };

/** Folded text with the digits of everything that is no figure struck out, and "trở lên" of a grade with them. */
export function figuresOnly(key: string, text: string): string {
  if (text === latest.text) return latest.left;
  const left = struck(struck(key, text, NO_FIGURES), text, COUNTS).replace(GRADE_UPWARDS, (grade) =>
    "§".repeat(grade.length),
  );
  latest = { text, left };
  return left;
}

/** Whether a person should see a text that gave no row: it has a number that is more than a date or a paper's. */
export const hasFigure = (key: string, text: string): boolean => /\d/.test(struck(key, text, NO_FIGURES));
