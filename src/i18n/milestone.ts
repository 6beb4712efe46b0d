import type { MilestoneState } from "../domain/milestone";

/** What a cell shows for the state of a milestone; the sheets colour it by its first words. */
export type MilestoneWords = Readonly<Record<MilestoneState["code"], (days: number) => string>>;

/** Vietnamese. */
export const MILESTONE_VI: MilestoneWords = {
  done: () => "Hoàn thành",
  "done-late": (days) => `Hoàn thành muộn ${days} ngày`,
  "due-soon": (days) => `Sắp đến hạn (còn ${days} ngày)`,
  overdue: (days) => `Quá hạn ${days} ngày`,
  "not-due": () => "Chưa đến hạn",
};

/** English. */
export const MILESTONE_EN: MilestoneWords = {
  done: () => "Done",
  "done-late": (days) => `Done ${days} days late`,
  "due-soon": (days) => `Due soon (${days} days left)`,
  overdue: (days) => `Overdue by ${days} days`,
  "not-due": () => "Not due",
};

/**
 * The state of a milestone in words.
 *
 * @example milestoneText({ code: "overdue", days: 3 }, MILESTONE_VI) // "Quá hạn 3 ngày"
 */
export const milestoneText = ({ code, days }: MilestoneState, words: MilestoneWords): string =>
  words[code](days);
