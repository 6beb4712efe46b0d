import {
  AGAINST_LAST_YEAR,
  AGAINST_PLAN,
  AGAINST_YEAR,
  AMOUNT,
  AVERAGE,
  A_YEAR,
  BY_NATURE,
  CHANGES,
  CONTRIBUTES,
  CUT_ONCE,
  ENDS_FALLING,
  FALLING,
  FALLS_TO,
  NATURAL_GROWTH,
  OTHER_AMOUNT,
  OWN_LEVEL,
  PER_PERSON,
  POINTS,
  RATE,
  RATE_OF_GROWTH,
  RATE_OF_SHARE,
  SHARE,
  SPEED,
} from "../lexicon/kinds";
import type { Clues } from "./clues";

/** Average growth of an amount, or of a share in points; or a change against one far-off year. */
export type Growth = "growth" | "growth-points" | "against-year";

const isPerYear = ({ figure, lead }: Clues): boolean =>
  A_YEAR.test(figure.unit) || A_YEAR.test(lead.replace(OTHER_AMOUNT, ""));

/** "giảm còn dưới 2%" and "đến năm 2030 giảm dưới 1%" say where it ends, not by how much it falls. */
function tellsWhereItEnds({ figure, lead, yearly }: Clues): boolean {
  if (figure.comparator === "<=") return FALLS_TO.test(lead);
  const everyYear = AVERAGE.test(lead) || A_YEAR.test(figure.unit) || yearly;
  return figure.comparator === "<" && ENDS_FALLING.test(lead) && !everyYear;
}

/** Whether a percentage is surely no growth. */
function isNoGrowth(clues: Clues, average: boolean): boolean {
  const { figure, lead, tail, frame } = clues;
  if (!figure.percent && !POINTS.test(figure.unit)) return true;
  if (tellsWhereItEnds(clues)) return true;
  const words = `${frame} ${lead}`;
  if (NATURAL_GROWTH.test(words) && (!SPEED.test(words) || BY_NATURE.test(words))) return true;
  return CONTRIBUTES.test(lead) || (!average && (AGAINST_PLAN.test(tail) || AGAINST_PLAN.test(lead)));
}

/** Whether words that tell an average over the years make it a growth. */
function isAverageGrowth({ lead, frame }: Clues): boolean {
  if (!AVERAGE.test(lead)) return false;
  if (FALLING.test(lead)) return true;
  return AMOUNT.test(`${frame} ${lead}`) && !PER_PERSON.test(lead) && !SHARE.test(lead);
}

/** Whether a figure is a growth because the figure of its whole is one. */
const followsParent = ({ lead, frame, parentKind }: Clues): boolean =>
  (parentKind === "growth" || parentKind === "growth-points") &&
  !OWN_LEVEL.test(lead) &&
  AMOUNT.test(`${frame} ${lead}`);

/** Whether a growth may as well be meant once, up to the last year: "lượng rác thải nhựa giảm 50%". */
export const mayBeOnce = (clues: Clues): boolean =>
  !(isPerYear(clues) || AVERAGE.test(clues.lead) || RATE.test(clues.lead) || clues.yearly) &&
  clues.parentKind !== "growth" &&
  clues.parentKind !== "growth-points" &&
  !AGAINST_LAST_YEAR.test(clues.tail);

/** Which growth a figure is; null for one that is none. */
export function growthOf(clues: Clues): Growth | null {
  const { lead, tail, frame, yearly, parentKind, lastKind } = clues;
  const perYear = isPerYear(clues);
  const average = AVERAGE.test(lead) || perYear;
  if (isNoGrowth(clues, average)) return null;
  if (CUT_ONCE.test(lead) && !average && !yearly) return "against-year";

  const falling = FALLING.test(lead);
  const ofShare = SHARE.test(lead) && !RATE_OF_GROWTH.test(lead);
  const shrinks = falling && (ofShare || SHARE.test(tail));
  // "tỷ lệ nghèo giảm 1%/năm; vùng dân tộc thiểu số giảm 3%/năm"
  const goesOn = falling && lastKind === "growth-points" && !AMOUNT.test(lead);
  const points = shrinks || goesOn || (ofShare && !RATE.test(lead)) ? "growth-points" : "growth";

  if (CHANGES.test(lead) || (RATE.test(lead) && !RATE_OF_SHARE.test(lead))) {
    const againstYear = AGAINST_YEAR.test(tail) || AGAINST_YEAR.test(lead);
    return againstYear && !average && !AGAINST_LAST_YEAR.test(`${lead} ${tail}`) ? "against-year" : points;
  }
  const ofAmount = AMOUNT.test(`${frame} ${lead}`);
  if (perYear && (ofAmount || AVERAGE.test(lead) || parentKind === "growth")) return points;
  if (isAverageGrowth(clues) || (falling && yearly && ofShare)) return points;
  if (!followsParent(clues)) return null;
  return parentKind === "growth-points" ? "growth-points" : "growth";
}
