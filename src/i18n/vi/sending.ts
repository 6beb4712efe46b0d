/** How far a body may have come with its form. */
export type SendingState = "late" | "unsent" | "sent" | "some" | "came" | "all";

/** What the cell of a body shows for it; the sheets colour it by its first words. */
export const words: Readonly<Record<SendingState, (days: number) => string>> = {
  late: (days) => `Quá hạn ${days} ngày`,
  unsent: () => "Chưa gửi phiếu",
  sent: () => "Đã gửi phiếu",
  some: () => "Đã nhận một phần",
  came: () => "Đã nhận",
  all: () => "Đã đủ",
};

export type Words = typeof words;
