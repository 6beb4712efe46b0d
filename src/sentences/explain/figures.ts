import { GRADES } from "../../domain/answer";
import type { Assessment } from "../../domain/assessment";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { kindRow } from "../../domain/kinds";
import { isChange } from "../family";

/** A figure of the row in its own unit: a number, a percentage, a grade, a yes. */
export function figureText(value: number, { kind, share, target }: Assessment, words: Words): string {
  const number = writeFigure(share ? value * 100 : value, words.signs);
  switch (target?.form) {
    case "grade":
      return GRADES[value] ?? number;
    case "yes":
      return value === 1 ? words.yes : value === 0 ? words.no : number;
    case "figure":
      return share || (target.percent && !isChange(kind)) ? `${number}${words.percent}` : number;
    default:
      return share ? `${number}${words.percent}` : number;
  }
}

/** What is missing: the bare number for a rate, else a figure of the row. */
export const gapText = (gap: number, a: Assessment, words: Words): string =>
  isChange(a.kind) ? writeFigure(gap, words.signs) : figureText(gap, a, words);

/** Average yearly growth: a percentage, or points where shares are compared. */
export function growthText(growth: number, { kind, share, target }: Assessment, words: Words): string {
  const inPoints = kindRow(kind).change === "points";
  const number = writeFigure(inPoints && !share ? growth : growth * 100, words.signs);
  if (!inPoints) return `${number}${words.percent}`;
  return share || (target?.form === "figure" && target.percent) ? `${number} ${words.points}` : number;
}

const cut = (value: number): number => Math.floor(value * 100 + 1e-9) / 100;

// Cut, not rounded: 0.949 must not read 0.95 beside "below 0.95".
export const paceText = (pace: number, words: Words): string => writeFigure(cut(pace), words.signs);

export const progressText = (progress: number, words: Words): string =>
  `${writeFigure(cut(progress * 100), words.signs)}${words.percent}`;
