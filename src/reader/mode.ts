import type { Term } from "./time";
import { matcher } from "./words";

/** Whether a stretch of text tells what is wanted or what has been. */
export type Mode = "goal" | "past" | "unknown";

/** Words that tell, and what: "past" holds on, "passing" tells of the past among aims for its own stretch only. */
const TELLING: readonly { readonly tells: "goal" | "past" | "passing"; readonly words: readonly string[] }[] =
  [
    {
      tells: "goal",
      words: [
        "phấn đấu",
        "phấn đầu",
        "đặt mục tiêu",
        "mục tiêu đến",
        "mục tiêu cụ thể",
        "mục tiêu phấn đấu",
        "mục tiêu đặt ra",
        "nêu mục tiêu",
        "với mục tiêu",
        "mục tiêu là",
        "mục tiêu chủ yếu",
        "xác định mục tiêu",
        "các mục tiêu",
        "mục tiêu, nhiệm vụ",
        "mục tiêu, chỉ tiêu",
        "đề ra",
        "đặt ra",
        "thông qua",
        "chỉ tiêu chủ yếu",
        "chỉ tiêu cụ thể",
        "các chỉ tiêu",
        "nhiệm kỳ tới",
        "nhiệm kỳ mới",
        "thời gian tới",
        "giai đoạn tới",
        "những năm tới",
        "5 năm tới",
        "hướng tới",
        "hướng đến",
        "quyết tâm",
        "kế hoạch năm",
        "phương hướng",
        "từ nay đến",
        "đưa tỷ lệ",
        "đến cuối nhiệm kỳ",
        "đến hết nhiệm kỳ",
        "hết nhiệm kỳ",
      ],
    },
    {
      tells: "past",
      words: [
        "kết quả nhiệm kỳ",
        "kết quả thực hiện",
        "kết quả đạt được",
        "nhiều kết quả",
        "những kết quả",
        "các kết quả",
        "kết quả quan trọng",
        "kết quả tích cực",
        "kết quả nổi bật",
        "nhiệm kỳ qua",
        "nhiệm kỳ vừa qua",
        "nhiệm kỳ trước",
        "5 năm qua",
        "thời gian qua",
        "những năm qua",
        "năm qua",
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
      ],
    },
    {
      tells: "passing",
      words: [
        "đã",
        "ước đạt",
        "ước thực hiện",
        "đến nay",
        "hiện nay",
        "hiện có",
        "hiện tại",
        "đầu nhiệm kỳ",
        "cùng kỳ",
        "vượt mục tiêu",
        "so với mục tiêu",
        "so với nghị quyết",
        "kế hoạch đề ra",
        "chỉ tiêu đề ra",
        "nghị quyết đề ra",
        "nghị quyết đại hội đề ra",
        "mục tiêu đề ra",
        "tính đến",
        "đạt và vượt kế hoạch",
      ],
    },
  ];
const WORDS = TELLING.map(({ tells, words }) => ({
  tells,
  pattern: new RegExp(matcher(words).source, "gu"),
}));
const YEAR =
  /(?<![\d.,/])(nhiệm kỳ |giai đoạn |thời kỳ |đến |đến hết |so với |so |giá |giá so sánh |giai đoạn từ )?(?:năm )?((?:19|20)\d{2})(?: ?(?:-|đến) ?((?:19|20)\d{2}))?(?![\d.,]\d|\d)/gu;
const POVERTY_STANDARD = /chuẩn (?:nghèo )?(?:đa chiều )?$/u;

/** What the years named in folded text tell: what ends with the term's first year has been, what lies beyond is wanted. */
function yearsTell(key: string, term: Term): { readonly tells: "goal" | "past"; readonly at: number }[] {
  return [...key.matchAll(YEAR)].flatMap((match) => {
    const [whole, named = "", first, second] = match;
    const at = match.index + whole.length;
    if (
      /^so|^giá/u.test(named) ||
      POVERTY_STANDARD.test(key.slice(Math.max(0, match.index - 30), match.index))
    )
      return [];
    const end = Number(second ?? first);
    if (second !== undefined) return [{ tells: end <= term.start ? "past" : "goal", at }];
    if (named !== "" && !named.startsWith("đến")) return [];
    if (end < term.start || (end === term.start && named !== "" && term.end > term.start))
      return [{ tells: "past", at }];
    return end > term.start ? [{ tells: "goal", at }] : [];
  });
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
  term: Term | null,
): { readonly here: Mode; readonly after: Mode } {
  const told = [
    ...WORDS.flatMap(({ tells, pattern }) =>
      [...key.matchAll(pattern)].map((match) => ({ tells, at: match.index + match[0].length })),
    ),
    ...(term === null ? [] : yearsTell(key, term)),
  ];
  // "mục tiêu đề ra" ends with "đề ra": of two that end together the past one was meant.
  const last = told.reduce<(typeof told)[number] | null>(
    (latest, one) =>
      latest === null || one.at > latest.at || (one.at === latest.at && one.tells !== "goal") ? one : latest,
    null,
  );
  if (last === null) return { here: before, after: before };
  if (last.tells !== "passing") return { here: last.tells, after: last.tells };
  return { here: "past", after: before === "goal" ? "goal" : "past" };
}

const [GOAL] = WORDS;

/** Whether the text itself says that something is striven for. */
export const strives = (key: string): boolean => GOAL !== undefined && key.search(GOAL.pattern) >= 0;
