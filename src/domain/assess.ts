import type { Assessment } from "./assessment";
import { at } from "./at";
import { type Case, conclude, draft } from "./case";
import { judge } from "./judge";
import { type Outcome, fail, ok } from "./outcome";
import { type Asked, type Question, isBlankRow, readQuestion } from "./question";
import { readingOf } from "./reading";
import { type Series, readSeries, without } from "./series";
import { YES } from "./wanted";

/** A case with the figures of a series; asOf left out is the latest year with a figure. */
const caseOf = (asked: Asked, { values, years, firstYear, broke }: Series): Case => ({
  kind: asked.kind,
  asked: asked.target,
  values,
  years,
  firstYear,
  asOf: asked.asOf ?? years.at(-1) ?? null,
  due: asked.due,
  brokeIn: broke ? asked.since : null,
  share: false,
  sure: asked.sure,
  odd: null,
});

const judgeSeries = (asked: Asked, series: Series): Outcome<Assessment> =>
  judge(caseOf(asked, series), asked.wanted, series);

/**
 * Judges a row in which zeros may be empty cells. Each zero is tried as a figure and as a blank: where every reading
 * gives one word it stands, with the zeros as figures; otherwise nobody can tell, and the years in doubt are named.
 */
function judgeInDoubt(asked: Asked, series: Series): Outcome<Assessment> {
  const asFigures = judgeSeries(asked, series);
  if (!asFigures.ok) return asFigures;
  const { zeros } = series;
  const { verdict } = asFigures.value;
  const differs = (blanks: readonly number[]) => {
    const other = judgeSeries(asked, without(series, blanks));
    return !other.ok || other.value.verdict !== verdict;
  };
  const alone = zeros.filter((zero) => differs([zero]));
  const isClear =
    alone.length === 0 &&
    !differs(zeros) &&
    !zeros.some((zero) => differs(zeros.filter((one) => one !== zero)));
  if (isClear) return asFigures;
  const doubted = alone.length > 0 ? alone : zeros;
  const a = draft(caseOf(asked, series), "zero-or-blank");
  a.zeroYears = doubted.map((zero) => at(series.years, zero));
  return ok(conclude(a, "no-data", "zero-or-blank"));
}

/**
 * Judges one row by the rules of the method: its verdict, the reason, pace, progress, gap, what is still required, the
 * forecast, and the figures they rest on.
 *
 * Faults: see `readSeries`; "no-target", "bad-target", "bad-kind", "bad-due", "bad-as-of", "bad-break" for arguments
 * that cannot be read; "kind-target" when kind and target do not go together; "mixed-scale" when a figure in "%" stands
 * beside a bare target up to 1.5; "criteria" when "n/N" and the target count different wholes; "blank-row" when figures,
 * target and kind are all blank, or 0 as some hosts hand blanks over.
 *
 * @example
 * assess({ values: [70, 75, 82], years: [2025, 2026, 2027], target: "> 90", due: 2030 })
 * // ok: { verdict: "on-track", pace: 1.62…, … }
 */
export function assess(question: Question): Outcome<Assessment> {
  if (isBlankRow(question)) return fail({ code: "blank-row" });
  const asked = readQuestion(question);
  if (!asked.ok) return asked;
  const { kind, target, wanted, asOf, since } = asked.value;
  const reading = readingOf(kind, target);
  const series = readSeries({
    values: question.values,
    years: question.years,
    reading,
    asOf,
    since,
    whole: wanted === YES ? null : (wanted?.of ?? null),
    unit: target?.form === "figure" ? target.unit : "",
  });
  if (!series.ok) return series;
  // Where the target is 0, zeros are the figures it asks for; grades and own words are never written as 0.
  const isFirm = wanted?.value === 0 || reading === "grade" || reading === "verdict";
  return isFirm || series.value.zeros.length === 0
    ? judgeSeries(asked.value, series.value)
    : judgeInDoubt(asked.value, series.value);
}
