import type { Assessment } from "../../domain/assessment";
import type { FigureTarget } from "../../domain/target";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { kindRow } from "../../domain/kinds";
import { isFractionRate } from "../../domain/scale";
import { isChange } from "../family";
import { figureText, unitOf } from "./figures";

/** A figure to reach with its comparator in words: "từ 90% trở lên", "14/14", "từ 2 đến 4 triệu đồng". */
function amountText({ comparator, value, high, of }: FigureTarget, unit: string, words: Words): string {
  const number = (figure: number) => writeFigure(figure, words.signs);
  if (of !== null) return `${number(value)}/${of}`;
  if (comparator === "range") return words.range(number(value), `${number(high)}${unit}`);
  if (value === 0 && comparator === "<=") return words.none;
  return words.comparators[comparator](`${number(value)}${unit}`);
}

/** A rate of growth to keep up, a fall worded as one: "từ 10%/năm trở lên", "giảm 1,5%/năm". */
function rateText(target: FigureTarget, { kind, share }: Assessment, words: Words): string {
  // A rate typed as 0.1 is 10 %.
  const isRate = kindRow(kind).change === "rate";
  const scale = isFractionRate(target) && (isRate || share) ? 100 : 1;
  const unit = `${isRate || target.percent || share ? words.percent : ""}${words.aYear}`;
  const falls = target.value < 0;
  const [low, top] = falls ? [-target.high, -target.value] : [target.value, target.high];
  if (falls && target.comparator === ">=")
    return words.fall(`${writeFigure(low * scale, words.signs)}${unit}`);
  const text = amountText({ ...target, value: low * scale, high: top * scale }, unit, words);
  return falls ? words.fall(text) : text;
}

/** The target of an assessment in words, unit included; "…" for a judgement without one. */
export function targetText(a: Assessment, words: Words): string {
  const { target } = a;
  switch (target?.form) {
    case "figure":
      return isChange(a.kind)
        ? rateText(target, a, words)
        : amountText(target, unitOf({ ...a, share: false }, words), words);
    case "yes":
      return words.yes;
    case "grade":
      return `${figureText(target.floor, a, words)}${words.orBetter}`;
    case "direction":
      return target.up ? words.up : words.down;
    case undefined:
      return "…";
  }
}
