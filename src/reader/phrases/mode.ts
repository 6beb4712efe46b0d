import { COMPARED_WITH, type ReadTerm } from "./time";
import { anyOf } from "../words";

/** Whether a stretch of text tells what is wanted or what has been. */
export type Mode = "goal" | "past" | "unknown";

/**
 * What a word tells. "goal" and "past" hold on. "hint" tells aims where nothing has been told yet: results speak of "các
 * chỉ tiêu" as well; so does "result" of the past: "đạt 96% kế hoạch" is wanted among aims. "passing" tells of the past among aims, for its own stretch only; "remark" does so only before the
 * figure: "đạt 65%, tăng 9% so với đầu nhiệm kỳ" is an aim. "means" ends the aims: "để đạt các mục tiêu trên", "phát biểu tại đại hội".
 */
type Tells = "goal" | "hint" | "past" | "result" | "passing" | "remark" | "means";

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
    "mục tiêu, nhiệm vụ",
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
/** "Nỗ lực phấn đấu" tells how it was reached. */
const NO_AIM = "(?<!(?:nỗ lực|cố gắng|đã|không ngừng|sự|tinh thần),? (?:không ngừng )?)";
const WORDS: readonly { readonly tells: Tells; readonly pattern: RegExp }[] = [
  { tells: "goal", pattern: new RegExp(`${NO_AIM}${anyOf(TELLING.goal)}(?! được)`, "gu") },
  { tells: "hint", pattern: new RegExp(anyOf(TELLING.hint), "gu") },
  // "đề ra 25 chỉ tiêu", but "các chỉ tiêu đề ra đều đạt" and "hoàn thành mục tiêu đề ra".
  {
    tells: "goal",
    pattern:
      /(?:đề|đặt) ra(?= ?:| \d| các| những| một số| mục tiêu| chỉ tiêu| phương hướng| nhiệm vụ| phấn đấu| đến| trong nhiệm kỳ| cho| là)/gu,
  },
  // "Đại hội đã xác định nhiều chỉ tiêu quan trọng": what is done is the setting of aims.
  {
    tells: "goal",
    pattern:
      /đã (?:xác định|đề ra|đặt ra|thông qua|thống nhất|nhất trí|quyết nghị|biểu quyết)(?:,? [\p{L}\d]+){0,8} (?:chỉ tiêu|mục tiêu)/gu,
  },
  {
    tells: "passing",
    pattern:
      /(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết)(?: (?!và)[\p{L}-]+){0,9} (?:đề|đặt) ra(?! ?:| đến| cho| là)/gu,
  },
  {
    tells: "means",
    pattern:
      /(?<!\p{L})(?:dịp này|phát biểu (?:tại|chỉ đạo|khai mạc|bế mạc)|đề nghị (?:xã|phường|đảng bộ))(?!\p{L})|(?<!\p{L})để (?:đạt|thực hiện|hoàn thành|hiện thực hóa)(?: được| thắng lợi| tốt)*(?: \p{L}+){0,3} (?:mục tiêu|chỉ tiêu)(?!\p{L})/gu,
  },
  { tells: "past", pattern: new RegExp(anyOf(TELLING.past), "gu") },
  { tells: "result", pattern: new RegExp(anyOf(TELLING.result), "gu") },
  {
    tells: "result",
    pattern: /(?:đạt|bằng) [\d.,]+ ?% (?:so với )?(?:kế hoạch|nghị quyết|dự toán|chỉ tiêu|mục tiêu)/gu,
  },
  { tells: "past", pattern: /\d{1,2}\/\d{1,2} chỉ tiêu/gu },
  { tells: "passing", pattern: new RegExp(anyOf(TELLING.passing), "gu") },
  { tells: "remark", pattern: new RegExp(anyOf(TELLING.remark), "gu") },
];
const GOAL = new RegExp(anyOf(TELLING.goal), "u");

const YEAR =
  /(?<![\d.,/])(nhiệm kỳ |giai đoạn |thời kỳ |đến |đến hết |giai đoạn từ )?(?:năm )?((?:19|20)\d{2})(?: ?(?:-|đến) ?((?:19|20)\d{2}))?(?![\d.,]\d|\d)/gu;
/** The years of a remark in brackets and of a congress named by its number. */
const NAMING =
  /(?:lần thứ|khóa) [\p{L}\d]+(?: \p{L}{1,6})?,? ?\(?nhiệm kỳ (?:19|20)\d{2} ?- ?(?:19|20)\d{2}|\([^()]*\)/gu;
const hidden = (years: string): string => "#".repeat(years.length);
const FIRST_FIGURE = /(?<![\d.,/])(?!(?:19|20)\d{2}(?!\d))\d/u;

/** What is told, and where the words that tell it end. */
interface Told {
  readonly tells: Tells;
  readonly at: number;
}

/** What the years named in folded text tell: what ends with the term's first year has been, what lies beyond is wanted. */
function yearsTell(key: string, term: ReadTerm): readonly Told[] {
  const oneYear = term.end === term.start;
  return [...key.replace(NAMING, hidden).replace(COMPARED_WITH, hidden).matchAll(YEAR)].flatMap(
    (match): Told[] => {
      const [whole, named = "", first, second] = match;
      const at = match.index + whole.length;
      const end = Number(second ?? first);
      if (second !== undefined)
        return [{ tells: end < term.start || (end === term.start && !oneYear) ? "past" : "goal", at }];
      if (named !== "" && !named.startsWith("đến")) return [];
      if (oneYear && end === term.start) return [{ tells: "goal", at }];
      if (end < term.start || (end === term.start && named !== "")) return [{ tells: "past", at }];
      // A year inside the term may have been reached already.
      if (end <= term.start || (named === "" && end < term.end)) return [];
      // A term guessed from the year itself tells little.
      return [{ tells: named === "" && term.guessed ? "hint" : "goal", at }];
    },
  );
}

/**
 * What folded text is, and what the text after it is unless it tells itself. The last word that tells counts; `before`
 * holds where none does. Among aims, "đã" or "hiện nay" is a remark: the next stretch tells aims again.
 *
 * @example modeOf("kết quả nhiệm kỳ 2020-2025", "unknown", { start: 2025, end: 2030 }).here // "past"
 */
export function modeOf(
  key: string,
  before: Mode,
  term: ReadTerm | null,
): { readonly here: Mode; readonly after: Mode } {
  const figure = FIRST_FIGURE.exec(key)?.index ?? key.length;
  const told = [
    ...WORDS.flatMap(({ tells, pattern }) =>
      [...key.matchAll(pattern)].map((match) => ({ tells, at: match.index + match[0].length })),
    ),
    ...(term === null ? [] : yearsTell(key, term)),
  ].filter(
    ({ tells, at }, _, all) =>
      !(tells === "result" && before === "goal") &&
      !(
        tells === "hint" &&
        (before === "past" || all.some((other) => other.tells === "past" && other.at < at))
      ) &&
      !(tells === "remark" && before === "goal" && at > figure),
  );
  // "mục tiêu đề ra" ends with "đề ra": of two that end together the past one was meant.
  const last = told.reduce<(typeof told)[number] | null>(
    (latest, one) =>
      latest === null || one.at > latest.at || (one.at === latest.at && one.tells !== "goal") ? one : latest,
    null,
  );
  if (last === null) return { here: before, after: before };
  if (last.tells === "means") return { here: "unknown", after: "unknown" };
  if (last.tells === "goal" || last.tells === "hint") return { here: "goal", after: "goal" };
  if (last.tells === "past" || last.tells === "result") return { here: "past", after: "past" };
  const lasting = told.filter(({ tells }) => tells === "goal" || tells === "past").at(-1);
  return { here: "past", after: before === "goal" && lasting?.tells !== "past" ? "goal" : "past" };
}

/** Whether the text itself says that something is striven for. */
export const strives = (key: string): boolean => GOAL.test(key);

/** Whether aims are told anywhere in folded text. */
export const tellsAims = (key: string, term: ReadTerm | null): boolean =>
  WORDS.some(({ tells, pattern }) => tells === "goal" && key.search(pattern) >= 0) ||
  (term !== null && yearsTell(key, term).some(({ tells }) => tells !== "past"));
