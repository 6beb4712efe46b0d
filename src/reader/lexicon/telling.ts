import { anyOf, everywhere, expression, oneOf } from "../words";
import { WHOLE_YEAR, YEAR } from "./years";

// Words that tell whether a text speaks of what is wanted or of what has been, in folded text.

/**
 * What a word tells. "goal" and "past" stay in force. "hint" tells aims only where the past has not been told: results
 * speak of "các chỉ tiêu" as well. "result" tells the past only outside aims, among which "đạt 96% kế hoạch" is wanted.
 * "passing" tells of the past among aims, for its own stretch only; "remark" does so only before the figure: "đạt 65%,
 * tăng 9% so với đầu nhiệm kỳ" is an aim. "means" ends the aims: "để đạt các mục tiêu trên", "phát biểu tại đại hội".
 */
export type Tells = "goal" | "hint" | "past" | "result" | "passing" | "remark" | "means";

const TELLING: Readonly<Record<Exclude<Tells, "means">, readonly string[]>> = {
  goal: [
    "phấn đấu",
    "phấn đầu",
    "đặt mục tiêu",
    "mục tiêu đến",
    "mục tiêu cụ thể",
    "mục tiêu phấn đấu",
    "nêu mục tiêu",
    "với mục tiêu",
    "nhất trí mục tiêu",
    "thống nhất mục tiêu",
    "mục tiêu là",
    "xác định mục tiêu",
    "thông qua",
    "chỉ tiêu cụ thể",
    "chỉ tiêu phấn đấu",
    "nhiệm kỳ tới",
    "nhiệm kỳ mới",
    "thời gian tới",
    "giai đoạn tới",
    "những năm tới",
    "năm tới",
    "5 năm tới",
    "hướng tới",
    "hướng đến",
    "quyết tâm",
    "kế hoạch năm",
    "phương hướng",
    "từ nay đến",
    "đưa tỷ lệ",
    "đặt chỉ tiêu",
  ],
  hint: [
    "đến cuối nhiệm kỳ",
    "đến hết nhiệm kỳ",
    "hết nhiệm kỳ",
    "mục tiêu chủ yếu",
    "chỉ tiêu chủ yếu",
    "các chỉ tiêu sau",
    "mục tiêu, chỉ tiêu",
    "theo đó",
  ],
  past: [
    "theo báo cáo",
    "kết quả nhiệm kỳ",
    "kết quả thực hiện",
    "kết quả đạt được",
    "nhiều kết quả",
    "những kết quả",
    "các kết quả",
    "kết quả quan trọng",
    "kết quả tích cực",
    "kết quả nổi bật",
    "thành tựu",
    "nhiệm kỳ qua",
    "nửa đầu nhiệm kỳ",
    "nửa nhiệm kỳ",
    "nhiệm kỳ vừa qua",
    "nhiệm kỳ trước",
    "5 năm qua",
    "thời gian qua",
    "những năm qua",
    "năm qua",
    "năm vừa qua",
    "ghi nhận",
    "đánh giá kết quả",
    "chỉ tiêu đạt",
    "chỉ tiêu nghị quyết đạt",
    "tiền thân",
    "được thành lập",
    "sáp nhập",
    "hợp nhất",
    "hoàn thành vượt mức",
    "trước đây",
    "sau sắp xếp",
    "sau khi sắp xếp",
    "sau hợp nhất",
    "những hạn chế",
  ],
  result: ["so với kế hoạch", "so với cùng kỳ", "minh chứng", "cùng kỳ năm trước", "toàn xã hiện"],
  passing: [
    "ước đạt",
    "ước thực hiện",
    "đến nay",
    "vượt mục tiêu",
    "so với mục tiêu",
    "so với nghị quyết",
    "đạt và vượt kế hoạch",
  ],
  remark: ["đã", "hiện nay", "hiện có", "hiện tại", "hiện còn", "đầu nhiệm kỳ", "cùng kỳ", "tính đến"],
};
const TRIED = oneOf("nỗ lực", "cố gắng", "đã", "không ngừng", "sự", "tinh thần");
/** "Nỗ lực phấn đấu" tells how it was reached. */
const NO_AIM = `(?<!${TRIED},? (?:không ngừng )?)`;
const SET_OUT = [
  " ?:",
  String.raw` \d`,
  " các",
  " những",
  " một số",
  " mục tiêu",
  " chỉ tiêu",
  " phương hướng",
  " nhiệm vụ",
  " phấn đấu",
  " đến",
  " trong nhiệm kỳ",
  " cho",
  " là",
];
const RESOLVED = oneOf(
  "xác định",
  "đề ra",
  "đặt ra",
  "thông qua",
  "thống nhất",
  "nhất trí",
  "quyết nghị",
  "biểu quyết",
);
const ENDS_AIMS = oneOf(
  "dịp này",
  "phát biểu (?:tại|chỉ đạo|khai mạc|bế mạc)",
  "đề nghị (?:xã|phường|đảng bộ)",
);
const TO_REACH = oneOf("đạt", "thực hiện", "hoàn thành", "hiện thực hóa");
const PLANNED = oneOf("kế hoạch", "nghị quyết", "dự toán", "chỉ tiêu", "mục tiêu");

/** Every expression that tells something. */
export const TELLS: readonly { readonly tells: Tells; readonly pattern: RegExp }[] = [
  { tells: "goal", pattern: everywhere(NO_AIM, anyOf(TELLING.goal), "(?! được)") },
  { tells: "hint", pattern: everywhere(anyOf(TELLING.hint)) },
  // "cụ thể hóa các mục tiêu, nhiệm vụ" tells of no aim yet.
  {
    tells: "goal",
    pattern: everywhere(
      String.raw`(?<!(?:hóa|thực hiện|triển khai|hoàn thành) (?:các |những )?)mục tiêu, nhiệm vụ(?!\p{L})`,
    ),
  },
  // "đề ra 25 chỉ tiêu", but "các chỉ tiêu đề ra đều đạt" and "hoàn thành mục tiêu đề ra".
  { tells: "goal", pattern: everywhere(`(?:đề|đặt) ra(?=${SET_OUT.join("|")})`) },
  // "Đại hội đã xác định nhiều chỉ tiêu quan trọng": what is done is the setting of aims.
  {
    tells: "goal",
    pattern: everywhere(`đã ${RESOLVED}`, String.raw`(?:,? [\p{L}\d]+){0,8} (?:chỉ tiêu|mục tiêu)`),
  },
  {
    tells: "passing",
    pattern: everywhere(
      "(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)",
      String.raw`(?: (?!và)[\p{L}-]+){0,9} (?:đề|đặt) ra(?! ?:| đến| cho| là)`,
    ),
  },
  {
    tells: "means",
    pattern: everywhere(
      String.raw`(?<!\p{L})${ENDS_AIMS}(?!\p{L})`,
      String.raw`|(?<!\p{L})để ${TO_REACH}(?: được| thắng lợi| tốt)*`,
      String.raw`(?: \p{L}+){0,3} (?:mục tiêu|chỉ tiêu)(?!\p{L})`,
    ),
  },
  { tells: "past", pattern: everywhere(anyOf(TELLING.past)) },
  { tells: "result", pattern: everywhere(anyOf(TELLING.result)) },
  { tells: "result", pattern: everywhere(String.raw`(?:đạt|bằng) [\d.,]+ ?% (?:so với )?`, PLANNED) },
  { tells: "past", pattern: /\d{1,2}\/\d{1,2} chỉ tiêu/gu },
  { tells: "passing", pattern: everywhere(anyOf(TELLING.passing)) },
  { tells: "remark", pattern: everywhere(anyOf(TELLING.remark)) },
];
/** Something is striven for, wherever it is told. */
export const STRIVES = expression(anyOf(TELLING.goal));

const NAMED_AS = oneOf("nhiệm kỳ ", "giai đoạn ", "thời kỳ ", "đến ", "đến hết ", "giai đoạn từ ");
/** Groups: the words that introduce a year, the year, and the last year of a period. */
export const TOLD_YEAR = everywhere(
  String.raw`(?<![\d.,/])(${NAMED_AS})?(?:năm )?(${YEAR})`,
  String.raw`(?: ?(?:-|đến) ?(${YEAR}))?(?![\d.,]\d|\d)`,
);
/** Introduces a year that is still to come. */
export const TOWARDS = "đến";
/** The years of a remark in brackets and of a congress named by its number. */
export const NAMING = everywhere(
  String.raw`(?:lần thứ|khóa) [\p{L}\d]+(?: \p{L}{1,6})?,? ?\(?nhiệm kỳ `,
  `${YEAR} ?- ?${YEAR}`,
  String.raw`|\([^()]*\)`,
);
/** The first number that is no year. */
export const FIRST_FIGURE = expression(String.raw`(?<![\d.,/])(?!${WHOLE_YEAR})\d`);

/** A title that speaks of aims though it names no year. */
export const TITLE_OF_AIMS = /phương hướng|mục tiêu/u;
/** "Về kinh tế: tốc độ tăng 7%": a topic's paragraph tells aims from its first word. */
export const TOPIC = /^[^\p{L}]*về [^:.;\d]{3,50}:/u;
