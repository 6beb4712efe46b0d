import type { Term } from "./time";
import { matcher } from "./words";

/** Whether a stretch of text tells what is wanted or what has been. */
export type Mode = "goal" | "past" | "unknown";

const GOAL = new RegExp(
  matcher([
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
    "đề ra",
    "đặt ra",
    "biểu quyết thông qua",
    "thông qua các chỉ tiêu",
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
  ]).source,
  "gu",
);
const PAST = new RegExp(
  matcher([
    "đã",
    "ước đạt",
    "ước thực hiện",
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
    "đến nay",
    "hiện nay",
    "hiện có",
    "hiện tại",
    "đầu nhiệm kỳ",
    "cùng kỳ",
    "vượt kế hoạch",
    "vượt chỉ tiêu",
    "vượt dự toán",
    "vượt mục tiêu",
    "so với mục tiêu",
    "so với nghị quyết",
    "kế hoạch đề ra",
    "chỉ tiêu đề ra",
    "nghị quyết đề ra",
    "nghị quyết đại hội đề ra",
    "mục tiêu đề ra",
    "ghi nhận",
    "đánh giá kết quả",
    "kế hoạch giao",
    "tính đến",
    "đạt và vượt kế hoạch",
    "chỉ tiêu đạt",
    "chỉ tiêu nghị quyết đạt",
    "tiền thân",
    "được thành lập",
    "sáp nhập",
    "hợp nhất",
    "hoàn thành vượt mức",
    "trước đây",
  ]).source,
  "gu",
);
const YEAR =
  /(?<![\d.,/])(nhiệm kỳ |giai đoạn |thời kỳ |đến |đến hết |so với |so |giá |giá so sánh |giai đoạn từ )?(?:năm )?((?:19|20)\d{2})(?: ?(?:-|đến) ?((?:19|20)\d{2}))?(?![\d.,]\d|\d)/gu;

/**
 * What the words of folded text make of it; the last that tells counts. Years tell as well: what ends with the first
 * year of the term has been, what lies beyond is wanted. `before` holds where nothing tells.
 *
 * @example modeOf("kết quả nhiệm kỳ 2020-2025", "unknown", { start: 2025, end: 2030 }) // "past"
 */
export function modeOf(key: string, before: Mode, term: Term | null): Mode {
  let told: Mode = before;
  let at = -1;
  const tell = (mode: Mode, index: number): void => {
    if (index <= at) return;
    told = mode;
    at = index;
  };
  for (const match of key.matchAll(PAST)) tell("past", match.index + match[0].length);
  for (const match of key.matchAll(GOAL)) tell("goal", match.index + match[0].length);
  if (term !== null) {
    for (const match of key.matchAll(YEAR)) {
      const [, named = "", first, second] = match;
      if (/^so|^giá/u.test(named) || /chuẩn (?:nghèo )?(?:đa chiều )?$/u.test(key.slice(0, match.index)))
        continue;
      const end = Number(second ?? first);
      if (second !== undefined) tell(end <= term.start ? "past" : "goal", match.index + match[0].length);
      else if (named.startsWith("đến") || named === "") {
        if (end < term.start || (end === term.start && named !== "" && term.end > term.start))
          tell("past", match.index + match[0].length);
        else if (end > term.start) tell("goal", match.index + match[0].length);
      }
    }
  }
  return told;
}

/** Whether the text itself says that something is striven for. */
export const strives = (key: string): boolean => key.search(GOAL) >= 0;
