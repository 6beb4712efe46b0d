/** Words of the paragraph of a report. */
export const words = {
  until: (year: number) => `Đến hết năm ${year}`,
  untilEstimated: (year: number) => `Ước đến hết năm ${year}`,
  noTargets: (until: string) => `${until}, chưa có chỉ tiêu nào để đánh giá.`,
  counts: (until: string, counts: string) => `${until}: ${counts}.`,
  met: {
    /** The one target there is. */
    only: "1/1 chỉ tiêu đạt",
    onlyNot: "chưa có chỉ tiêu nào đạt (0/1)",
    none: (total: number) => `chưa có chỉ tiêu nào đạt (0/${total})`,
    some: (met: number, total: number) => `${met}/${total} chỉ tiêu đạt`,
    all: (total: number) => `cả ${total}/${total} chỉ tiêu đạt`,
  },
  /** Of the targets met, those that went beyond. */
  exceeded: {
    some: (count: number) => ` (trong đó ${count} chỉ tiêu vượt)`,
    only: " và vượt",
    all: " và đều vượt",
  },
  others: {
    "on-track": (count: number) => `${count} chỉ tiêu có khả năng hoàn thành`,
    slow: (count: number) => `${count} chỉ tiêu chậm (cần đẩy nhanh)`,
    unlikely: (count: number) => `${count} chỉ tiêu khó hoàn thành`,
    backsliding: (count: number) => `${count} chỉ tiêu xa dần mục tiêu`,
    nearly: (count: number) => `${count} chỉ tiêu xấp xỉ đạt`,
    missed: (count: number) => `${count} chỉ tiêu không đạt`,
    "not-due": (count: number) => `${count} chỉ tiêu chưa đến kỳ`,
    "no-data": (count: number) => `${count} chỉ tiêu chưa đủ số liệu`,
  },
  unread: (count: number) => `${count} chỉ tiêu chưa đọc được đánh giá`,
  missedOne: (target: string) => `Chỉ tiêu chưa đạt khi đến hạn: ${target}.`,
  missedSeveral: (count: number, targets: string) => `${count} chỉ tiêu chưa đạt khi đến hạn: ${targets}.`,
  figure: (figure: string) => `thực hiện ${figure}`,
  target: (target: string) => `mục tiêu ${target}`,
  reason: (reason: string) => `lý do: ${reason}`,
};

export type Words = typeof words;
