import { twoDigits } from "../../domain/twoDigits";

/** Words of the letter that goes with a form. They are in Vietnamese only: offices write to each other in no other language. */
export const words = {
  to: (body: string) => `Kính gửi: ${body}`,
  ask: (body: string, year: number, what: string) =>
    `Để tổng hợp, đánh giá kết quả thực hiện Chương trình hành động năm ${year}, đề nghị ${body} cung cấp số liệu, tiến độ của ${what} theo phiếu gửi kèm.`,
  targets: (count: number) => `${twoDigits(count)} chỉ tiêu`,
  schemes: (count: number) => `${twoDigits(count)} đề án, kế hoạch`,
  dates: (count: number) => `${twoDigits(count)} mốc thời gian`,
  tasks: (count: number) => `${twoDigits(count)} nhiệm vụ, trách nhiệm`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1) ?? ""}`,
  how: "Đề nghị chỉ nhập vào ô nền xanh, ghi rõ nguồn và ngày số liệu; chưa có số liệu thì để trống. Tệp phiếu mở được bằng Excel, LibreOffice, WPS hoặc điện thoại; đề nghị gửi lại chính tệp này, không chuyển thành ảnh hoặc PDF.",
  answerBy: (day: string, receiver: string) =>
    `Phiếu đề nghị gửi về ${receiver === "" ? "bộ phận tổng hợp" : receiver} chậm nhất ngày ${day}.`,
  thanks: "Trân trọng cảm ơn.",
};
