import { twoDigits } from "../twoDigits";
import { SIGNS_VI } from "../figure";

const targets = (count: number) => `${twoDigits(count)} chỉ tiêu`;

/** Words of the paragraph of a report. */
export const words = {
  until: (year: number) => `Đến hết năm ${year}`,
  untilEstimated: (year: number) => `Ước đến hết năm ${year}`,
  signs: SIGNS_VI,
  noTargets: (until: string) => `${until}, chưa có chỉ tiêu nào để đánh giá.`,
  counts: (until: string, counts: string) => `${until}, ${counts}.`,
  met: {
    /** The one target there is. */
    only: "có 01/01 chỉ tiêu đạt",
    onlyNot: "chưa có chỉ tiêu nào đạt trong tổng số 01 chỉ tiêu",
    none: (total: number) => `chưa có chỉ tiêu nào đạt trong tổng số ${targets(total)}`,
    some: (met: number, total: number) => `có ${twoDigits(met)}/${targets(total)} đạt`,
    all: (total: number) => `cả ${twoDigits(total)}/${targets(total)} đạt`,
  },
  /** Of the targets met, those that went beyond. */
  exceeded: {
    some: (count: number) => ` và vượt (trong đó ${targets(count)} vượt)`,
    only: " và vượt",
    all: " và đều vượt",
  },
  others: {
    "on-track": (count: number) => `${targets(count)} có khả năng hoàn thành`,
    slow: (count: number) => `${targets(count)} chậm tiến độ`,
    unlikely: (count: number) => `${targets(count)} khó hoàn thành`,
    backsliding: (count: number) => `${targets(count)} xa dần mục tiêu`,
    nearly: (count: number) => `${targets(count)} xấp xỉ đạt`,
    missed: (count: number) => `${targets(count)} không đạt`,
    "not-due": (count: number) => `${targets(count)} chưa đến kỳ`,
    "no-data": (count: number) => `${targets(count)} chưa đủ số liệu`,
  },
  unread: (count: number) => `${targets(count)} chưa đọc được đánh giá`,
  missedOne: (target: string) => `Chỉ tiêu chưa đạt khi đến hạn: ${target}.`,
  missedSeveral: (count: number, missed: string) => `${targets(count)} chưa đạt khi đến hạn: ${missed}.`,
  figure: (figure: string) => `thực hiện ${figure}`,
  target: (target: string) => `mục tiêu ${target}`,
  reason: (reason: string) => `nguyên nhân: ${reason}`,
  /** A target in running text, by its comparator; the figure has its unit already. */
  comparators: {
    ">=": (figure: string) => `từ ${figure} trở lên`,
    ">": (figure: string) => `trên ${figure}`,
    "<=": (figure: string) => `không quá ${figure}`,
    "<": (figure: string) => `dưới ${figure}`,
    "=": (figure: string) => figure,
    about: (figure: string) => `khoảng ${figure}`,
  },
  range: (low: string, high: string) => `từ ${low} đến ${high}`,
  noneLeft: "không còn",
};

export type Words = typeof words;
