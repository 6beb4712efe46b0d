import { twoDigits as two } from "../../domain/twoDigits";

/** Words of the paragraph of a report. */
export const words = {
  until: (year: number) => `Đến hết năm ${year}`,
  untilEstimated: (year: number) => `Ước đến hết năm ${year}`,
  noTargets: (until: string) => `${until}, chưa có chỉ tiêu nào để đánh giá.`,
  counts: (until: string, total: string, counts: string) => `${until}, trong ${total}: ${counts}.`,
  groupCounts: (total: string, counts: string) => `Trong ${total}: ${counts}.`,
  total: {
    items: (items: number, components: number) =>
      `${two(items)} chỉ tiêu (${two(components)} chỉ tiêu thành phần)`,
    components: (components: number) => `${two(components)} chỉ tiêu thành phần`,
  },
  met: {
    /** The one target there is. */
    only: "chỉ tiêu duy nhất đã đạt",
    onlyNot: "chỉ tiêu duy nhất chưa đạt",
    none: (total: number) => `chưa có chỉ tiêu nào đạt (00/${two(total)})`,
    some: (met: number, total: number, exceeded: number) =>
      `có ${two(met)}/${two(total)} chỉ tiêu đạt${exceeded > 0 ? ` và vượt (trong đó ${two(exceeded)} chỉ tiêu vượt)` : ""}`,
    all: (total: number, exceeded: number) =>
      `cả ${two(total)}/${two(total)} chỉ tiêu đạt${exceeded > 0 ? ` và vượt (trong đó ${two(exceeded)} chỉ tiêu vượt)` : ""}`,
  },
  ongoing: (count: number, parts: string) => `${two(count)} chỉ tiêu đang thực hiện (${parts})`,
  onTrack: (count: number) => `${two(count)} đúng tiến độ`,
  slow: (count: number) => `${two(count)} chậm tiến độ`,
  atRisk: (count: number) => `${two(count)} có nguy cơ không đạt`,
  missed: (count: number, nearly: number) =>
    `${two(count)} chỉ tiêu không đạt${nearly > 0 ? ` (trong đó ${two(nearly)} xấp xỉ đạt)` : ""}`,
  open: (count: number) => `${two(count)} chỉ tiêu chưa đến kỳ hoặc chưa đủ số liệu`,
  unread: (count: number) => `${two(count)} chỉ tiêu chưa đọc được đánh giá`,
  missedNames: (targets: string) => `Chỉ tiêu không đạt: ${targets}.`,
  atRiskNames: (targets: string) => `Chỉ tiêu có nguy cơ không đạt: ${targets}.`,
  figure: (figure: string) => `thực hiện ${figure}`,
  estimate: (figure: string) => `ước thực hiện ${figure}`,
  target: (target: string) => `mục tiêu ${target}`,
  bounds: {
    atLeast: (figure: string) => `từ ${figure} trở lên`,
    atMost: (figure: string) => `không quá ${figure}`,
    above: (figure: string) => `trên ${figure}`,
    below: (figure: string) => `dưới ${figure}`,
  },
  cause: (text: string) => `nguyên nhân: ${text}`,
  remedy: (text: string) => `giải pháp: ${text}`,
  proposal: (text: string) => `đề nghị: ${text}`,
};

export type Words = typeof words;
