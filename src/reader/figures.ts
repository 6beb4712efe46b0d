import type { Comparator } from "../domain/target";
import { parseNumber } from "../domain/number";
import { memo } from "../domain/memo";
import { fold } from "../domain/text";
import { anyOf, closing } from "./words";

/** A figure of a text with what its next words make of it. Places count characters of the text handed in. */
export interface Figure {
  /** From the first word of the comparator to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** Where the digits begin. */
  readonly digits: number;
  readonly comparator: Comparator;
  /** No word around it compares: "đạt 90%", ": 90%". */
  readonly plain: boolean;
  readonly low: number;
  readonly high: number;
  /** N of "n/N". */
  readonly of: number | null;
  readonly percent: boolean;
  readonly unit: string;
  /** Stands in brackets behind something else. */
  readonly bracketed: boolean;
}

/** A figure that is not followed by one of these measures a thing; the rest counts things. */
const MEASURES = [
  "đồng",
  "usd",
  "vnd",
  "vnđ",
  "đô la",
  "ha",
  "hecta",
  "héc ta",
  "km",
  "km2",
  "m",
  "m2",
  "m3",
  "m²",
  "km²",
  "m³",
  "tấn",
  "tạ",
  "kg",
  "con",
  "kwh",
  "mw",
  "lít",
  "tuổi",
  "lần",
  "điểm",
  "hạng",
  "người",
  "dân",
  "hộ",
  "lao động",
  "lượt",
  "lượt khách",
  "lượt khách du lịch",
  "lượt du khách",
  "khách du lịch",
  "du khách",
  "lượt người",
  "khách",
  "giường",
  "giường bệnh",
  "bác sĩ",
  "bác sỹ",
  "gam",
  "độ",
  "bậc",
  "thuê bao",
] as const;

const MULTIPLES = ["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "trăm"];
const MULTIPLE = `(?: ?${anyOf(MULTIPLES)}){1,2}`;
const MONEY = `(?:(?:${MULTIPLE})? ?${anyOf(["đồng", "usd", "vnd", "vnđ", "đô la", "đ"])}(?! chí| bào)| ?(?:nghìn |ngàn )?(?:tỷ|tỉ|tr|triệu|nghìn|ngàn)\\.? ?(?:đồng|đ)(?!\\p{L}))`;
const PER_WHAT =
  "năm|người|đầu người|ha|hecta|héc ta|hộ|tháng|ngày|lao động|vạn dân|[#\\d.]{1,9} ?(?:người dân|dân|người)|xã|thôn|đơn vị|chi bộ|nhiệm kỳ|vụ|km2|phụ nữ|một đơn vị";
const PER = `(?: ?/ ?(?:một |1 |# )?(?:${PER_WHAT})(?!\\p{L})){1,2}`;
const UNIT_FORMS = new RegExp(
  `^(?: ?(?:điểm )?%|‰| ?(?:điểm )?phần trăm(?!\\p{L})|${MONEY}|${MULTIPLE}(?: ?${anyOf(MEASURES)})?| ?${anyOf(MEASURES)})?(?:${PER})?`,
  "u",
);
/** Words a counted thing's name ends before. */
const STOPS = anyOf([
  "được",
  "trở",
  "đạt",
  "trong",
  "trên",
  "ở",
  "của",
  "có",
  "và",
  "đến",
  "theo",
  "với",
  "cho",
  "vào",
  "từ",
  "là",
  "tại",
  "để",
  "so",
  "bằng",
  "hằng",
  "hàng",
  "mỗi",
  "bị",
  "do",
  "gồm",
  "hoặc",
  "còn",
  "thuộc",
  "đã",
  "không",
  "trực",
  "duy",
  "tham",
  "hoàn",
  "sẽ",
  "đảm",
  "hoạt",
  "nhằm",
  "gắn",
  "cơ bản",
  "đầu tư",
  "ứng dụng",
  "sử dụng",
]);
const NOUN = new RegExp(`^(?: (?!${STOPS})\\p{L}+){1,4}`, "u");
const PER_YEAR = new RegExp(`^${PER}`, "u");

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?(?!\d)`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d#.,/])(${NUMBER})( ?/ ?\d{1,5}(?!\d))?( ?%|${MONEY}|${MULTIPLE})?(?: ?(?:-|đến|tới) ?(?:trên |khoảng |gần )?(${NUMBER}))?`,
  "gu",
);

/**
 * Numbers that are no figures of a target. Each pattern is looked for in folded text (`cased`: in the text itself) and
 * its digits are struck out; `unless` a word of the same sentence says otherwise.
 */
const STRUCK: readonly { readonly pattern: RegExp; readonly cased?: true; readonly unless?: RegExp }[] = [
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
      `${anyOf(["mức độ", "cấp độ", "loại", "cấp", "lớp", "khóa", "lần thứ", "thứ", "khu vực", "kỳ họp", "điều", "khoản", "điểm", "mục", "phần", "chương", "phụ lục", "biểu", "trang", "bước", "thôn", "xóm", "bản", "ấp", "khu phố", "tổ", "tổ dân phố", "khu", "tổ công tác số", "quốc lộ", "tỉnh lộ", "đường tỉnh", "vành đai", "tiêu chí số", "đại hội", "công nghiệp", "trung ương"])} \\d{1,4}(?:(?: ?[,.] ?| và | ?- ?)\\d{1,2}){0,3}(?![\\d.,]*\\d|[ ]?(?:%|km|ha|tỷ|triệu|nghìn))`,
      "gu",
    ),
    unless: /(?:số|bình quân) điểm|(?:đạt|trên|dưới|từ) \d+ điểm/u,
  },
  {
    pattern:
      /(?:cụm công nghiệp|khu công nghiệp|khu dân cư|cụm dân cư)(?: \p{L}+){1,3} \d{1,2}(?=[\s,.;]|$)(?! ?%)/gu,
  },
  // Counted, but no result: "12 chỉ tiêu", "3 khâu đột phá", "155 đại biểu".
  {
    pattern: new RegExp(
      `(?<!\\d)\\d{1,4}(?:/\\d{1,4})? (?:nhóm |khâu )?${anyOf(["chỉ tiêu", "nhiệm vụ", "giải pháp", "nhóm", "khâu", "đột phá", "đại biểu", "ủy viên", "nội dung", "lĩnh vực", "mục tiêu", "quan điểm", "bài học", "trụ cột", "kỳ họp", "phiên", "chuyên đề", "đề án", "tờ trình", "nghị quyết", "văn bản", "chương trình hành động", "phong trào", "khoản", "phần", "con số", "cấp", "bên", "tại chỗ", "chức danh"])}`,
      "gu",
    ),
  },
  { pattern: /(?<!\d)\d{1,4} đồng chí/gu, unless: /kết nạp|phát triển đảng/u },
  {
    pattern: /(?<!\/|\/ )(?<!\d)\d{1,2} tiêu chí/gu,
    unless: /(?:đạt|thêm|hoàn thành)(?: \p{L}+){0,2} \d{1,2} tiêu chí/u,
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
  // Telephones.
  { pattern: /(?:điện thoại|đt|sđt|hotline|fax|liên hệ)[^\p{L}\d]{0,4}[\d .-]{6,18}/gu },
  { pattern: /(?<![\d.,])0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![\d.,])/gu },
];

/** Words before a figure, and what they compare. The longest that fits counts. */
const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    ">",
    [
      "trên",
      "hơn",
      "vượt",
      "vượt mức",
      "vượt trên",
      "cao hơn",
      "lớn hơn",
      "nhiều hơn",
      "từ trên",
      "trên mức",
      "đạt trên mức",
    ],
  ],
  [
    ">=",
    [
      "từ",
      "ít nhất",
      "ít nhất là",
      "ít nhất từ",
      "tối thiểu",
      "tối thiểu là",
      "tối thiểu từ",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "đạt và vượt",
      "đạt hoặc vượt",
      "thấp nhất",
      "thấp nhất là",
    ],
  ],
  ["<", ["dưới", "dưới mức", "thấp hơn", "nhỏ hơn", "ít hơn", "còn dưới"]],
  [
    "<=",
    [
      "không quá",
      "không vượt quá",
      "không vượt",
      "không cao hơn",
      "không lớn hơn",
      "không nhiều hơn",
      "không trên",
      "tối đa",
      "tối đa là",
      "nhiều nhất",
      "giảm còn",
      "còn",
      "giảm xuống",
      "giảm xuống còn",
      "xuống còn",
      "giảm về",
      "chỉ còn",
      "xuống",
    ],
  ],
  ["about", ["khoảng", "xấp xỉ", "chừng", "gần", "ước khoảng", "khoảng từ", "vào khoảng", "tương đương"]],
];
const SIGNS: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:≥|>=|=>) ?$/u],
  ["<=", /(?:≤|<=|=<) ?$/u],
  [">", /> ?$/u],
  ["<", /< ?$/u],
  ["about", /[~≈] ?$/u],
];
const CLOSINGS = BEFORE.flatMap(([comparator, phrases]) => phrases.map((phrase) => ({ comparator, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length)
  .map(({ comparator, phrase }) => ({ comparator, phrase, pattern: closing([phrase]) }));
const LONGEST_BEFORE = 40;
/** A place in a ranking: "trong top 10", "thuộc nhóm 15 tỉnh dẫn đầu". */
const RANK = /(?<!\p{L})(?:top|tốp|nhóm|xếp hạng|thứ hạng|vị trí)(?: thứ)? $/u;

/** Words after a figure. "trở lên" may stand behind the thing counted: "từ 3% tổng số đảng viên trở lên". */
const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^[^;:.()]{0,70}?(?:trở lên|hoặc hơn|hoặc cao hơn)(?!\p{L})/u],
  ["<=", /^[^;:.()]{0,70}?trở xuống(?!\p{L})/u],
];
const GRADE_UPWARDS =
  /(?:từ )?(?:mức )?“?(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ”?(?: trở lên)?|(?:từ )?(?:khá|tốt|trung bình|tiên tiến|vững mạnh) trở lên/gu;
/** "tăng từ 20% lên 30%": the second figure is the target, the first where it starts. */
const TO = /^[^;:.()\d]{0,25} (?:lên|xuống|xuống còn|lên thành|còn)(?: trên| dưới| khoảng| đến)? ?$/u;

const strike = (text: string): string => text.replace(/\d/g, "#");

/** The sentence looked at last: it is asked for its figures more than once. */
let latest = { text: "", left: "" };

/** Folded text with the digits of everything that is no figure struck out, and "trở lên" of a grade with them. */
export function figuresOnly(key: string, text: string): string {
  if (text === latest.text) return latest.left;
  let left = key;
  for (const { pattern, cased, unless } of STRUCK) {
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
  left = left.replace(GRADE_UPWARDS, (grade) => "§".repeat(grade.length));
  latest = { text, left };
  return left;
}

const valueOf = memo((digits: string): number | undefined => parseNumber(digits)?.value);

function comparatorBefore(
  before: string,
): { readonly comparator: Comparator; readonly length: number; readonly phrase: string } | null {
  for (const [comparator, pattern] of SIGNS) {
    const match = pattern.exec(before);
    if (match) return { comparator, length: match[0].length, phrase: "" };
  }
  for (const { comparator, pattern, phrase } of CLOSINGS) {
    const match = pattern.exec(before);
    if (match) return { comparator, length: match[0].length, phrase };
  }
  return null;
}

/** Where brackets stand open, but for those that open a list of parts: "(trong đó: …)". */
function bracketsOf(key: string): readonly boolean[] {
  let depth = 0;
  let through = 0;
  const open: boolean[] = [];
  for (let index = 0; index < key.length; index += 1) {
    const char = key.charAt(index);
    if (char === "(") {
      if (/^\((?:trong đó|gồm|bao gồm)/u.test(key.slice(index, index + 12))) through += 1;
      else depth += 1;
    } else if (char === ")") {
      if (depth > 0) depth -= 1;
      else if (through > 0) through -= 1;
    }
    open.push(depth > 0);
  }
  return open;
}

/**
 * The figures of a sentence, in reading order: numbers with their comparator and unit. Years, dates, papers, telephones,
 * lists such as "mức độ 3, 4" and measures such as "trên 1ha" are none. `key` is `text` folded.
 *
 * @example figuresIn("từ 3% trở lên", "từ 3% trở lên")[0] // { comparator: ">=", low: 3, high: 3, percent: true, … }
 */
export function figuresIn(key: string, text: string): Figure[] {
  if (!/\d/.test(key)) return [];
  const left = figuresOnly(key, text);
  if (!/\d/.test(left)) return [];
  const brackets = bracketsOf(key);
  const found: Figure[] = [];
  for (const match of left.matchAll(FIGURE)) {
    const [whole, first = "", slash = "", between = "", second] = match;
    const low = valueOf(first);
    if (low === undefined) continue;
    const top = second === undefined ? undefined : valueOf(second);
    // "10 - 2" is no range but a score or a list.
    const range = top !== undefined && top >= low && slash === "";
    const high = range ? top : low;
    const end = match.index + (range ? whole.length : first.length + slash.length);
    const rest = left.slice(end, end + 120);
    const form = UNIT_FORMS.exec(rest)?.[0] ?? "";
    const noun = form === "" ? (NOUN.exec(rest)?.[0] ?? "") : "";
    const per = noun === "" ? "" : (PER_YEAR.exec(rest.slice(noun.length))?.[0] ?? "");
    const to = end + (form || noun + per).length;
    const unit = text.slice(end, to).trim();

    const before = left.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    const said = comparatorBefore(before);
    const after = left.slice(to, to + 90);
    const upTo = after.slice(0, /\d/.exec(after)?.index ?? after.length);
    const sayAfter = AFTER.find(([, pattern]) => pattern.test(upTo));
    const changes = said?.phrase === "từ" && TO.test(upTo) && /\d/.test(after);
    if (changes) continue;
    const rank = !range && RANK.test(before);
    const word = rank
      ? "<="
      : sayAfter && (said === null || said.comparator === ">=")
        ? sayAfter[0]
        : (said?.comparator ?? "=");
    found.push({
      from: match.index - (said?.length ?? 0),
      to,
      digits: match.index,
      comparator: range ? "range" : word,
      plain: !range && word === "=",
      low,
      high,
      of: slash === "" ? null : Number(slash.replace(/[^\d]/g, "")),
      percent: /^ ?(?:điểm )?(?:%|phần trăm)/u.test(left.slice(end, end + 20)) || /^ ?%/u.test(between),
      unit: rank ? "hạng" : unit,
      bracketed: brackets[match.index] ?? false,
    });
  }
  return found;
}

const MEASURED = new RegExp(
  `^(?:[%‰]|phần trăm|${MONEY}|(?:${MULTIPLE} ?)?${anyOf(MEASURES)}|${MULTIPLE})`,
  "u",
);

/** Whether the unit counts things ("trường học") and does not measure ("tỷ đồng", "ha") or share out ("/1000 dân"). */
export const countsThings = (unit: string): boolean => {
  const words = fold(unit);
  return words !== "" && !MEASURED.test(words) && !/\/(?! ?năm)/u.test(words);
};
