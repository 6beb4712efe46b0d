import type { Kind } from "../../domain/kind";
import { matcher, opening } from "../words";

/** A target told without a figure. */
export interface Statement {
  readonly kind: Kind;
  readonly grade?: string;
  readonly direction: "up" | "down" | "reach" | "keep" | "none";
  /** Belongs to a list of targets only; in running text it is talk. */
  readonly listOnly: boolean;
  /** Has no date: "khi có đủ điều kiện". */
  readonly conditional: boolean;
}

const GRADES = ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành nhiệm vụ"] as const;
const GRADE = new RegExp(
  `(?<!không )(${GRADES.join("|")})(?! (?:xây dựng|phát triển|chính trị|quốc phòng|được giao))`,
  "u",
);
const GRADED = /(?:đạt|xếp loại|đánh giá|từ|mức|đều)[ :“"]*$|^[^.;]{0,120}$/u;

const CONDITION = matcher([
  "khi có đủ điều kiện",
  "khi đủ điều kiện",
  "nếu đủ điều kiện",
  "khi có điều kiện",
]);
const KEEPS = opening([
  "duy trì",
  "giữ vững",
  "tiếp tục duy trì",
  "tiếp tục giữ vững",
  "giữ",
  "duy trì và giữ vững",
]);
const RECOGNISED = matcher([
  "được công nhận",
  "công nhận",
  "đạt chuẩn",
  "đạt tiêu chí",
  "đạt các tiêu chí",
  "đạt tiêu chuẩn",
  "đạt danh hiệu",
  "danh hiệu",
  "về đích",
  "đạt xã nông thôn mới",
  "đạt nông thôn mới",
  "xã nông thôn mới",
  "nông thôn mới nâng cao",
  "nông thôn mới kiểu mẫu",
  "nông thôn mới hiện đại",
  "đạt đô thị loại",
  "đạt phường",
  "lên phường",
  "trở thành phường",
  "thành phường",
  "đạt bộ tiêu chí",
  "hoàn thành nhiệm vụ xây dựng",
  "hoàn thành xây dựng",
  "hoàn thành mục tiêu xây dựng",
  "hoàn thành chương trình xây dựng",
  "đô thị loại",
  "hoàn thành đầu tư xây dựng",
]);
/** These name a standard without saying that it is to be reached. */
const ONLY_NAMED =
  /(?:chương trình mục tiêu|phong trào|chất lượng|hiệu quả|công tác|cuộc vận động|các tiêu chí|kết quả) (?:\p{L}+ ){0,3}(?:xây dựng )?nông thôn mới/u;
const COMPLETED = matcher(["hoàn thành", "hoàn thành tốt", "thực hiện tốt", "thực hiện đạt"]);
const STEADY = opening([
  "giữ vững",
  "bảo đảm",
  "đảm bảo",
  "duy trì",
  "ổn định",
  "giữ gìn",
  "tiếp tục giữ vững",
]);

/**
 * What folded words without a figure ask for: a grade, a recognition, a state to keep, a duty of every year, or a
 * judgement. null for talk.
 *
 * @example statementIn("trạm y tế đạt chuẩn quốc gia", false) // { kind: "recognition", direction: "reach", … }
 */
export function statementIn(words: string, yearly: boolean, dated: boolean): Statement | null {
  const base = { listOnly: false, conditional: false };
  const grade = GRADE.exec(words);
  if (grade && GRADED.test(words.slice(0, grade.index))) {
    const [name = ""] = grade;
    return { ...base, kind: "grade", grade: name.charAt(0).toUpperCase() + name.slice(1), direction: "up" };
  }
  if (CONDITION.test(words) && !dated) {
    return { kind: "judgement", direction: "none", listOnly: true, conditional: true };
  }
  const recognised = RECOGNISED.test(words) && !ONLY_NAMED.test(words);
  if (KEEPS.test(words)) {
    return recognised
      ? { ...base, kind: "keep", direction: "keep" }
      : { ...base, kind: "judgement", direction: "keep", listOnly: true };
  }
  if (recognised) return { ...base, kind: "recognition", direction: "reach" };
  if (yearly && COMPLETED.test(words)) return { ...base, kind: "yearly", direction: "keep", listOnly: true };
  if (STEADY.test(words)) return { ...base, kind: "judgement", direction: "keep", listOnly: true };
  return null;
}
