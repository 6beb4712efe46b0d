import type { Assessment } from "../../domain/assessment";
import type { FigureTarget } from "../../domain/target";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { kindRow } from "../../domain/kinds";
import { changeInPercent } from "../../domain/scale";
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
  const isRate = kindRow(kind).change === "rate";
  const unit = `${isRate || target.percent || share ? words.percent : ""}${words.aYear}`;
  const falls = target.value < 0;
  const [value, high] = (falls ? [-target.high, -target.value] : [target.value, target.high]).map((bound) =>
    changeInPercent(bound, target, { kind, share }),
  ) as [number, number];
  if (falls && target.comparator === ">=") return words.fall(`${writeFigure(value, words.signs)}${unit}`);
  const text = amountText({ ...target, value, high }, unit, words);
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
