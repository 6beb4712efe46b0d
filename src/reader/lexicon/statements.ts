import { GRADES } from "../../domain/answer";
import { expression, matcher, oneOf, opening } from "../words";

// What is asked for without a figure, in folded text.

/** A grade in full, but the lowest, which says that something was not done. */
export const GRADE_IN_FULL = oneOf(...GRADES.slice(1));
const NO_GRADE = oneOf("xây dựng", "phát triển", "chính trị", "quốc phòng", "được giao");
/** One group: the grade. "hoàn thành nhiệm vụ xây dựng …" is none. */
export const GRADE = expression(`(?<!không )(${GRADE_IN_FULL})(?! ${NO_GRADE})`);
/** Words before a grade that let it be one. */
export const GRADED = /(?:đạt|xếp loại|đánh giá|từ|mức|đều)[ :“"]*$|^[^.;]{0,120}$/u;
const GRADING = [
  "(?: hằng năm| hàng năm)?",
  "(?: được)?",
  "(?: đều)?",
  "(?: đánh giá,?)?",
  "(?: xếp loại)?",
  "(?: đạt)?",
  "(?: từ)?",
  "(?: mức)?",
];
/** Where the name of the body graded ends. */
export const GRADE_BEGINS = expression(...GRADING, '[ :“"]*', GRADE_IN_FULL);
export const GRADED_AS = "Xếp loại";
export const UPWARDS = "trở lên";

export const CONDITION = matcher([
  "khi có đủ điều kiện",
  "khi đủ điều kiện",
  "nếu đủ điều kiện",
  "khi có điều kiện",
]);
export const KEEPS = opening([
  "duy trì",
  "giữ vững",
  "tiếp tục duy trì",
  "tiếp tục giữ vững",
  "giữ",
  "duy trì và giữ vững",
]);
export const RECOGNISED = matcher([
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
const NAMED_IN = oneOf(
  "chương trình mục tiêu",
  "phong trào",
  "chất lượng",
  "hiệu quả",
  "công tác",
  "cuộc vận động",
  "các tiêu chí",
  "kết quả",
);
/** These name a standard without saying that it is to be reached. */
export const ONLY_NAMED = expression(NAMED_IN, String.raw` (?:\p{L}+ ){0,3}(?:xây dựng )?nông thôn mới`);
export const COMPLETED = matcher(["hoàn thành", "hoàn thành tốt", "thực hiện tốt", "thực hiện đạt"]);
export const STEADY = opening([
  "giữ vững",
  "bảo đảm",
  "đảm bảo",
  "duy trì",
  "ổn định",
  "giữ gìn",
  "tiếp tục giữ vững",
]);

/** What a list under such words holds is work to be done, and no target: "3 khâu đột phá:". */
export const HEADS_WORK = /đột phá|nhiệm vụ|giải pháp/u;
/** Words that only weaken a target. */
export const HEDGED = matcher(["cơ bản", "về cơ bản", "tiệm cận", "hầu hết"]);
