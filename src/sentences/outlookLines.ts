import type { Absence, Assessment, Measure } from "../domain/assessment";
import { changeInPercent, inPercent } from "../domain/scale";
import { formatNumber, type Language } from "../i18n/language";
import type { Words as FaultWords } from "../i18n/vi/faults";
import type { Words } from "../i18n/vi/outlook";
import { kindRow } from "../domain/kinds";
import { isChange } from "./family";

/** What the kind of target and its missing due year make plain by themselves. */
const SILENT: readonly Absence[] = ["no-pace", "no-target", "no-due"];

/** One measure of a target in words. */
export interface OutlookLine {
  readonly name: string;
  readonly words: string;
}

/** What an assessment tells for planning, and why it does not tell the rest. */
export interface OutlookWords {
  readonly lines: readonly OutlookLine[];
  readonly reasons: readonly string[];
}

/** How the measures of an assessment are written. */
function writers({ kind, share }: Assessment, unit: string, words: Words, language: Language) {
  const number = (value: number) => formatNumber(value, language);
  // A planner may not have said which unit the amounts of a growth target are in.
  const after = isChange(kind) && unit.startsWith("%") ? "" : unit === "%" ? "%" : ` ${unit}`;
  return {
    number,
    percent: (value: number) => `${number(100 * value)}%`,
    amount: (value: number) => `${number(inPercent(value, share))}${after}`,
    points: (value: number) => words.points(number(inPercent(value, share))),
    rate: (value: number) => (value < 0 ? words.fall : words.growth)(number(Math.abs(100 * value))),
  };
}

/**
 * What each year left has to bring, short enough for a tile: "−15,5 hộ/năm"; null where nothing can be said.
 *
 * @param unit of the figures, as the sheet states it
 */
export function neededEachYear(
  assessment: Assessment,
  unit: string,
  words: Words,
  language: Language,
): string | null {
  const { required, requires } = assessment;
  if (typeof required !== "number") return null;
  if (required === 0) return words.nothingNeeded;
  const write = writers(assessment, unit, words, language);
  const size = Math.abs(required);
  const amount = requires === "rate" ? write.percent(size) : write[requires](size);
  return words.perYear(`${required < 0 ? "−" : "+"}${amount}`);
}

/**
 * The parts of an assessment that a planner plans by, in words: pace, gap, what each year left needs, forecast.
 *
 * @param unit of the figures, as the sheet states it: "%", "triệu đồng"
 */
export function outlookLines(
  assessment: Assessment,
  unit: string,
  words: Words,
  absences: FaultWords["absences"],
  language: Language,
): OutlookWords {
  const { kind, target, due, pace, progress, gap, required, requires, forecast } = assessment;
  const write = writers(assessment, unit, words, language);
  const requiredText = (value: number): string => {
    if (value === 0) return words.met;
    if (requires === "rate") return words.perYear(write.rate(value));
    return words.perYear((value < 0 ? words.less : words.more)(write[requires](Math.abs(value))));
  };
  // Of a yearly change the gap is kept in the unit of the target, of all else in that of the figures.
  const gapText = (value: number): string =>
    isChange(kind) && target?.form === "figure"
      ? words.points(write.number(changeInPercent(value, target, assessment)))
      : (requires === "points" ? write.points : write.amount)(value);
  const measures: readonly (readonly [name: string, measure: Measure, text: (value: number) => string])[] = [
    [words.pace, pace, write.number],
    [words.progress, progress, write.percent],
    [words.gap, gap, gapText],
    [words.required, required, requiredText],
    ...(due === null
      ? []
      : [
          [
            words.forecast(due),
            forecast,
            kindRow(kind).scale === "rates" ? write.rate : write.amount,
          ] as const,
        ]),
  ];
  const absent = measures.flatMap(([, measure]) => (typeof measure === "number" ? [] : [measure]));
  return {
    lines: measures.flatMap(([name, measure, text]) =>
      typeof measure === "number" ? [{ name, words: text(measure) }] : [],
    ),
    reasons: [...new Set(absent)]
      .filter((absence) => !SILENT.includes(absence))
      .map((absence) => absences[absence]),
  };
}
