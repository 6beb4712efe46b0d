import type { MilestoneState } from "../domain/milestone";
import type { Words } from "../i18n/vi/milestone";

/**
 * The state of a milestone in words.
 *
 * @param words those of i18n/vi/milestone or of i18n/en/milestone
 * @example milestoneText({ code: "overdue", days: 3 }, words) // "Quá hạn 3 ngày"
 */
export const milestoneText = ({ code, days }: MilestoneState, words: Words): string => words[code](days);
