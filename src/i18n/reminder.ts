import { formatDay } from "./language";

/** What a body is reminded of. */
export interface Reminder {
  readonly body: string;
  readonly reportingYear: number;
  /** Targets without a figure of the reporting year. */
  readonly targets: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  /** Steps of schemes that are overdue or due soon; days are Excel serial numbers. */
  readonly steps: readonly { readonly title: string; readonly step: string; readonly due: number }[];
  /** The workbook's day, which tells overdue from due. */
  readonly today: number;
  /** Day by which an answer is asked for. */
  readonly answerBy: number;
}

const list = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line};`).join("\n");

/**
 * A reminder to a body in the language of Vietnamese offices, whatever language the pane speaks. It claims no assignment:
 * the leads of targets are proposals.
 *
 * @example reminderText({ body: "Phòng Kinh tế", … }) // "Kính gửi: Phòng Kinh tế\n\n…"
 */
export function reminderText({ body, reportingYear, targets, steps, today, answerBy }: Reminder): string {
  const figures =
    targets.length > 0 &&
    [
      `Để tổng hợp, đánh giá kết quả thực hiện các chỉ tiêu của Chương trình hành động năm ${reportingYear}, đề nghị ${body} cung cấp số liệu thực hiện (hoặc ước thực hiện) năm ${reportingYear} của ${targets.length} chỉ tiêu sau:`,
      list(
        targets.map(
          ({ code, name, unit }) => `${name}${unit === "" ? "" : ` (đơn vị tính: ${unit})`}, mã ${code}`,
        ),
      ),
      "Số liệu đề nghị ghi rõ nguồn và ngày số liệu.",
    ].join("\n");
  const progress =
    steps.length > 0 &&
    [
      `${targets.length > 0 ? "Đồng thời, đề nghị" : `Đề nghị ${body}`} báo cáo tiến độ các đề án, kế hoạch chủ trì sau:`,
      list(
        steps.map(
          ({ title, step, due }) =>
            `“${title}”: ${step.toLowerCase()} ${formatDay(due)}${due < today ? ` (đã quá hạn ${today - due} ngày)` : ""}`,
        ),
      ),
    ].join("\n");
  return [
    `Kính gửi: ${body}`,
    figures,
    progress,
    `Đề nghị gửi về bộ phận tổng hợp trước ngày ${formatDay(answerBy)}. Trân trọng cảm ơn.`,
  ]
    .filter((part) => part !== false)
    .join("\n\n");
}
