import { twoDigits } from "../../domain/twoDigits";

/** Words of the reminder to a body. They are in Vietnamese only: offices write to each other in no other language. */
export const words = {
  to: (body: string) => `Kính gửi: ${body}`,
  askFigures: (body: string, year: number, count: number) =>
    `Để tổng hợp, đánh giá kết quả thực hiện các chỉ tiêu của Chương trình hành động năm ${year}, đề nghị ${body} cung cấp số liệu thực hiện (hoặc ước thực hiện) năm ${year} của ${twoDigits(count)} chỉ tiêu sau đây:`,
  target: (name: string, code: string) => `${name}, mã ${code}`,
  targetIn: (name: string, unit: string, code: string) => `${name} (đơn vị tính: ${unit}), mã ${code}`,
  nameSources: "Số liệu đề nghị ghi rõ nguồn và ngày số liệu.",
  duties: (schemes: boolean, tasks: boolean) =>
    [...(schemes ? ["đề án, kế hoạch"] : []), ...(tasks ? ["nhiệm vụ"] : [])].join(", "),
  askProgress: (body: string, duties: string) =>
    `Đề nghị ${body} báo cáo tiến độ các ${duties} do cơ quan chủ trì sau đây:`,
  askProgressToo: (duties: string) =>
    `Đồng thời, đề nghị báo cáo tiến độ các ${duties} do cơ quan chủ trì sau đây:`,
  step: (title: string, step: string, day: string) => `“${title}”: hạn ${step} ${day}`,
  task: (title: string, day: string) => `${title}: hạn ${day}`,
  overdue: (days: number) => ` (đã quá hạn ${days} ngày)`,
  answerBy: (day: string) => `Đề nghị gửi về bộ phận tổng hợp trước ngày ${day}. Trân trọng cảm ơn.`,
};
