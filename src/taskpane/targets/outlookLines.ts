import type { Absence, Assessment, Measure } from "../../domain/assessment";
import { kindRow } from "../../domain/kinds";
import { compounds } from "../../domain/pace";
import { FAULTS_VI } from "../../i18n/faults";
import { FAULTS_EN } from "../../i18n/faultsEnglish";
import { formatNumber, type Language } from "../../i18n/language";
import { TARGET_WORDS } from "../../i18n/targets";
import type { StatusRow } from "../../tracker/port";

const ABSENCES = { vi: FAULTS_VI.absences, en: FAULTS_EN.absences };

/** What the kind of target and its missing due year make plain by themselves. */
const SILENT: readonly Absence[] = ["no-pace", "no-target", "no-due"];

/** One measure of a target in words. */
export interface OutlookLine {
  readonly name: string;
  readonly words: string;
}

/** What one unit of "still required a year" is: a rate of growth, points of a share, or an amount. */
function requiredIn({ kind, rule, target, latest }: Assessment): "rate" | "points" | "amount" {
  const { change } = kindRow(kind);
  if (change !== null) return change;
  if (rule === "steps" || rule === "sum" || target?.form !== "figure" || !latest) return "amount";
  if (target.percent) return "points";
  return compounds(latest.value, latest.value, target.value) ? "rate" : "amount";
}

/** What an assessment tells for planning, and why it does not tell the rest. */
export interface OutlookWords {
  readonly lines: readonly OutlookLine[];
  readonly reasons: readonly string[];
}

/** The parts of an assessment that a planner plans by, in words: pace, gap, what each year left needs, forecast. */
export function outlookLines(row: StatusRow, assessment: Assessment, language: Language): OutlookWords {
  const t = TARGET_WORDS[language];
  const { kind, share, due, gap } = assessment;
  const { change: changeIn, scale: figures } = kindRow(kind);
  const number = (value: number) => formatNumber(value, language);
  const scale = share ? 100 : 1;
  // The unit of a growth target is "% a year"; its figures are amounts in a unit the sheet does not state.
  const unit = changeIn !== null ? "" : row.unit === "%" ? "%" : ` ${row.unit}`;
  const amount = (value: number) => `${number(value * scale)}${unit}`;
  const points = (value: number) => t.points(number(value * scale));
  const rate = (value: number) => (value < 0 ? t.fall : t.growth)(number(Math.abs(100 * value)));

  const change = (value: number, words: (size: number) => string) =>
    t.perYear((value < 0 ? t.less : t.more)(words(Math.abs(value))));

  const required = (value: number): string => {
    if (value === 0) return t.met;
    const measured = requiredIn(assessment);
    if (measured === "rate") return t.perYear(rate(value));
    return change(value, measured === "amount" ? amount : points);
  };

  const lines: [name: string, measure: Measure, words: (value: number) => string][] = [
    [t.pace, assessment.pace, number],
    [t.progress, assessment.progress, (value) => `${number(100 * value)}%`],
    [t.gap, gap, changeIn !== null ? points : amount],
    [t.required, assessment.required, required],
  ];
  if (due !== null) lines.push([t.forecast(due), assessment.forecast, figures === "rates" ? rate : amount]);
  const absent = lines.flatMap(([, measure]) => (typeof measure === "number" ? [] : [measure]));
  return {
    lines: lines.flatMap(([name, measure, words]) =>
      typeof measure === "number" ? [{ name, words: words(measure) }] : [],
    ),
    reasons: [...new Set(absent)]
      .filter((absence) => !SILENT.includes(absence))
      .map((absence) => ABSENCES[language][absence]),
  };
}
