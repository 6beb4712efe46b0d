import { GRADES } from "../../domain/answer";
import { at } from "../../domain/at";
import type { Assessment } from "../../domain/assessment";
import { kindRow } from "../../domain/kinds";
import { ON_TRACK, SLOW } from "../../domain/pace";
import { averageInPercent, changeInPercent, inPercent } from "../../domain/scale";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { isChange } from "../family";

/** What a number of the row is measured in, with the space before it: "%", " triệu đồng", "/14"; "" for none. */
export function unitOf({ kind, share, target }: Assessment, words: Words): string {
  if (target?.form !== "figure") return share ? words.percent : "";
  if (target.of !== null) return `/${target.of}`;
  if (share || (target.percent && !isChange(kind))) return words.percent;
  return target.unit === "" || isChange(kind) ? "" : ` ${target.unit}`;
}

/** A figure of the row in its own unit: a number, a percentage, a grade, a yes. */
export function figureText(value: number, a: Assessment, words: Words): string {
  const { share, target } = a;
  const number = writeFigure(inPercent(value, share), words.signs);
  if (target?.form === "grade") return at(GRADES, value);
  if (target?.form === "yes" && (value === 0 || value === 1)) return value === 1 ? words.yes : words.no;
  return `${number}${unitOf(a, words)}`;
}

/** A difference of two figures: points between shares, nothing to say between grades, else an amount. */
export function differenceText(value: number, a: Assessment, words: Words): string {
  const { kind, share, target } = a;
  const number = writeFigure(inPercent(value, share), words.signs);
  if (isChange(kind) && target?.form === "figure")
    return `${writeFigure(changeInPercent(value, target, a), words.signs)} ${words.points}`;
  if (target?.form === "grade") return "";
  if (target?.form !== "figure" || target.of !== null) return number;
  return share || target.percent ? `${number} ${words.points}` : `${number}${unitOf(a, words)}`;
}

/** A yearly change in the unit of `requires`, its direction in words: "tăng 5,2%", "giảm 1,5 điểm %". */
export function changeText(change: number, a: Assessment, words: Words): string {
  const size = Math.abs(change);
  const text =
    a.requires === "rate"
      ? `${writeFigure(100 * size, words.signs)}${words.percent}`
      : a.requires === "points"
        ? `${writeFigure(inPercent(size, a.share), words.signs)} ${words.points}`
        : `${writeFigure(size, words.signs)}${unitOf(a, words)}`;
  return (change < 0 ? words.fall : words.rise)(text);
}

/** Average yearly growth: a percentage, or points where shares are compared. */
export function growthText(growth: number, a: Assessment, words: Words): string {
  const { kind, share, target } = a;
  const number = writeFigure(averageInPercent(growth, a), words.signs);
  if (kindRow(kind).change !== "points") return `${number}${words.percent}`;
  return share || (target?.form === "figure" && target.percent) ? `${number} ${words.points}` : number;
}

/** A pace in two decimals; cut where rounding would show a bound it has not reached: 0.949 must not read 0.95. */
export function paceText(pace: number, words: Words): string {
  const rounded = Math.round(pace * 100) / 100;
  const isOver = [ON_TRACK, SLOW].some((bound) => pace < bound - 1e-9 && rounded >= bound);
  return writeFigure(
    isOver || (pace < 0 && rounded === 0) ? Math.floor(pace * 100) / 100 : rounded,
    words.signs,
  );
}

export const progressText = (progress: number, words: Words): string =>
  `${writeFigure(Math.floor(progress * 10_000 + 1e-9) / 100, words.signs)}${words.percent}`;
