import { LARGEST_SHARE } from "../domain/scale";
import { parseTarget } from "../domain/target";
import type { Validation } from "../sheets/types";
import { figureForm } from "../tracker/figure";
import type { StatusRow } from "../tracker/port";

/** The most letters of a prompt and of an error (ECMA-376 part 1, 18.3.1.32). */
const LONGEST_PROMPT = 255;

/** How the figures of a target are entered, in a few words. */
export function howTo(row: StatusRow): string {
  const parsed = parseTarget(row.target);
  const whole = parsed?.form === "figure" ? parsed.of : null;
  const how = figureForm(row).words
    ? "Chọn một mức trong danh sách"
    : whole !== null
      ? `Ghi số đạt trên tổng số, ví dụ ${Math.max(0, whole - 1)}/${whole}`
      : row.figuresUnit === "%"
        ? "Ghi 92,5 cho 92,5%; không ghi 0,925"
        : `Ghi số, tính bằng ${row.figuresUnit}`;
  return row.note === "" ? `${how}.` : `${how}. ${row.note}`;
}

/** What may stand in the three cells of a target's figures. */
export function figureRule(row: StatusRow, range: string): Validation {
  const prompt = howTo(row).slice(0, LONGEST_PROMPT);
  const { words } = figureForm(row);
  if (words)
    return {
      range,
      rule: { list: words },
      severity: "warning",
      title: "Số liệu",
      message: "Hãy chọn một mức trong danh sách, hoặc để trống nếu chưa có.",
      prompt,
    };
  const [cell = ""] = range.split(":");
  const isShare = row.figuresUnit === "%" ? `,OR(${cell}<=0,${cell}>${LARGEST_SHARE})` : "";
  return {
    range,
    rule: {
      formula: `=OR(AND(ISNUMBER(${cell})${isShare}),AND(ISTEXT(${cell}),ISNUMBER(VALUE(SUBSTITUTE(${cell},"/","")))))`,
    },
    severity: "warning",
    title: "Số liệu",
    message:
      "Hãy nhập một số, ví dụ 1234,5; tỷ lệ % nhập 92,5, không nhập 92,5% hay 0,925. Chưa có số liệu thì để trống.",
    prompt,
  };
}
