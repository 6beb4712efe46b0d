/** What can be said beside a verdict of plain formulas: shorter than the explanation, which takes the add-in. */
import { any, own, quoted } from "../sheets/formulas";
import { N, SAID, STEP, fact, is, isKept, isKind, none, when } from "./steps";

/** The target as it is read aloud: with its unit, unless it asks for a yes. */
const targetWords = `${fact("targetInForce")}&${when(is(STEP.answers, SAID.yes), quoted(""), `" "&${fact("unit")}`)}`;

export const why = when(
  isKept,
  `${own(STEP.keptWhy)}&" (Kết quả tại thời điểm xuất bản này, không tự tính lại.)"`,
  when(
    is(STEP.readable, SAID.no),
    quoted("Có số liệu không đọc được: xem trang Số liệu."),
    when(
      none(N.compared),
      quoted("Chưa có số liệu dùng được cho kỳ báo cáo."),
      `"Số liệu so với mục tiêu: "&ROUND(${N.compared},2)&"; mục tiêu: "&${targetWords}` +
        `&${when(none(N.pace), quoted(""), `"; tiến độ R = "&ROUND(${N.pace},2)`)}&"."`,
    ),
  ),
);

/** Behind what is missing: points of a share or an average, else the unit of the target. */
const missingUnit = when(
  any(is(STEP.percent, SAID.yes), isKind("growth")),
  quoted(" điểm %"),
  `" "&${fact("unit")}`,
);

/** How far the figure is from a target it does not meet; a strict bound may be touched and not passed. */
const missing = when(
  is(STEP.answers, SAID.yes),
  quoted("Chưa hoàn thành"),
  when(
    `${own(STEP.gap)}=0`,
    quoted("Chưa vượt qua mức mục tiêu"),
    `${when(`${N.side}=1`, quoted("Còn thiếu "), quoted("Còn cao hơn "))}&ROUND(${own(STEP.gap)}/${own(STEP.scale)},2)&${missingUnit}`,
  ),
);

/** What can be said aloud beside the verdict. */
export const shortReason = when(
  isKept,
  own(STEP.keptShortReason),
  when(
    is(STEP.readable, SAID.no),
    quoted("Có số liệu không đọc được"),
    when(
      none(N.compared),
      quoted("Chưa có số liệu dùng được"),
      when(is(STEP.met, SAID.yes), quoted("Đã đạt mục tiêu"), missing),
    ),
  ),
);
