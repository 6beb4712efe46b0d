import type { Assessment } from "../../domain/assessment";
import type { FigureTarget } from "../../domain/target";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { kindRow } from "../../domain/kinds";
import { isFractionRate } from "../../domain/scale";
import { isChange } from "../family";
import { figureText } from "./figures";

const COMPARATORS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;

/** A figure to reach, with its comparator: "≥ 90%", "14/14", "2 - 4". */
function amountText({ comparator, value, high, percent, of }: FigureTarget, words: Words): string {
  const number = (figure: number) => writeFigure(figure, words.signs);
  const unit = percent ? words.percent : "";
  const text = `${number(value)}${of === null ? unit : `/${of}`}`;
  if (comparator === "range") return `${number(value)} - ${number(high)}${unit}`;
  if (comparator === "about") return `${words.about} ${text}`;
  return of === null && value !== 0 ? `${COMPARATORS[comparator]} ${text}` : text;
}

/** A rate of growth to keep up, a fall worded as one: "≥ 10%/năm", "giảm 1,5%/năm". */
function rateText(target: FigureTarget, { kind, share }: Assessment, words: Words): string {
  // A rate typed as 0.1 is 10 %.
  const isRate = kindRow(kind).change === "rate";
  const typed = isFractionRate(target) && (isRate || share);
  const scale = typed ? 100 : 1;
  const unit = isRate || target.percent || share ? words.percent : "";
  const falls = target.value < 0;
  const [low, top] = falls ? [-target.high, -target.value] : [target.value, target.high];
  const plain = falls && target.comparator === ">=";
  const shown = { ...target, value: low * scale, high: top * scale, percent: false };
  const text = plain ? writeFigure(shown.value, words.signs) : amountText(shown, words);
  return `${falls ? `${words.reduce} ` : ""}${text}${unit}${words.aYear}`;
}

/** The target of an assessment, comparator and unit included; "…" for a judgement without one. */
export function targetText(a: Assessment, words: Words): string {
  const { target } = a;
  switch (target?.form) {
    case "figure":
      return isChange(a.kind) ? rateText(target, a, words) : amountText(target, words);
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
