import type { MilestoneCode } from "../../domain/milestone";

/** What a cell shows for the state of a milestone; the sheets colour it by its first words. */
export const words: Readonly<Record<MilestoneCode, (days: number) => string>> = {
  done: () => "Hoàn thành",
  "done-late": (days) => `Hoàn thành chậm ${days} ngày`,
  "due-soon": (days) => `Sắp đến hạn (còn ${days} ngày)`,
  overdue: (days) => `Quá hạn ${days} ngày`,
  "not-due": () => "Chưa đến hạn",
};

export type Words = typeof words;
