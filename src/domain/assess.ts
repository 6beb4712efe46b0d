import type { Assessment } from "./assessment";
import { judge } from "./judge";
import { kindRow } from "./kinds";
import { type Outcome } from "./outcome";
import { type Asked, type Question, readQuestion } from "./question";
import { type Reading, readingOf } from "./reading";
import { type FigureCells, readSeries } from "./series";

/** How to take zeros at the end of a row: where the target is 0, they are the figures it asks for. */
function zerosOf({ kind, wanted }: Asked, reading: Reading): FigureCells["zeros"] {
  if (wanted?.value === 0 && reading !== "grade") return "figures";
  return reading === "yes-no" ? "alone" : kindRow(kind).zeros;
}

/**
 * Judges one row by the rules of the method: its verdict, the reason, pace, progress, gap, what is still required, the
 * forecast, and the figures they rest on.
 *
 * Faults: see `readSeries`; "no-target", "bad-target", "bad-kind", "bad-due", "bad-as-of", "bad-break" for arguments
 * that cannot be read; "kind-target" when kind and target do not go together; "mixed-scale" when some figures look
 * like shares and some like percentages; "criteria" when "n/N" and the target count different wholes.
 *
 * @example
 * assess({ values: [70, 75, 82], years: [2025, 2026, 2027], target: "> 90", due: 2030 })
 * // ok: { verdict: "on-track", pace: 1.62…, … }
 */
export function assess(question: Question): Outcome<Assessment> {
  const asked = readQuestion(question);
  if (!asked.ok) return asked;
  const { kind, target, wanted, due, asOf, since } = asked.value;
  const reading = readingOf(kind, target);
  const series = readSeries({
    values: question.values,
    years: question.years,
    reading,
    asOf,
    since,
    due,
    zeros: zerosOf(asked.value, reading),
  });
  if (!series.ok) return series;
  const { values, years, firstYear, broke } = series.value;
  const c = {
    kind,
    asked: target,
    values,
    years,
    firstYear,
    asOf: asOf ?? years.at(-1) ?? null,
    due,
    brokeIn: broke ? since : null,
    share: false,
  };
  return judge(c, wanted, series.value);
}
