import type { KINDS } from "../domain/kinds";
import { all, any, own, quoted } from "../sheets/formulas";
import { NAMES } from "../sheets/names";
import { N, SAID, STEP, is, isKind, none, when, word } from "./steps";

/** How targets of a kind are worked out; each part is the text of a formula. */
interface PlainKind {
  /** The figure that is compared with the target; `figures` stands for the row's figures of all years. */
  readonly compared: (figures: string) => string;
  /** Figure ÷ target, where the target is to reach from below. */
  readonly attainment: string;
  /** Share of the road done, from the compared figure. */
  readonly progress: string;
  /** Actual pace divided by the pace needed. */
  readonly pace: string;
  /** What is missing while the target is not met. */
  readonly gap: string;
  /** Verdict where there is no figure. */
  readonly blank: string;
  /** Verdict where there is one. */
  readonly verdict: (figures: string) => string;
}

const BLANK = quoted("");
const isMet = is(STEP.met, SAID.yes);
const isDue = is(STEP.isDue, SAID.due);
const isNotDue = is(STEP.isDue, SAID.notDue);
const hasRoad = is(STEP.hasRoad, SAID.yes);
const hasNoRoad = is(STEP.hasRoad, SAID.no);

const metOrBeaten = when(is(STEP.better, SAID.yes), word("exceeded"), word("met"));
const missing = `MAX(0,${N.side}*(${N.aim}-${N.compared}))`;

/** The compared figure as a share of a target to reach from below; none where yes or no answers. */
const ofTarget = when(
  is(STEP.answers, SAID.yes),
  BLANK,
  when(all(`${N.side}=1`, `${N.aim}>0`), `${N.compared}/${N.aim}`),
);

/** Share of the way from the first figure to the target. */
const shareOfRoad = when(hasRoad, `(${N.last}-${N.first})/(${N.aim}-${N.first})`, when(isMet, "1"));

const yearsGone = `(${N.lastYear}-${N.firstYear})`;
const yearsGiven = `(${N.due}-${N.firstYear})`;
const yearlyGrowth = (to: string, years: string) => `((${to}/${N.first})^(1/${years})-1)`;
const yearlyStep = (to: string, years: string) => `((${to}-${N.first})/${years})`;

/** Growth is compared with growth where all numbers have one sign; shares, and else, points with points. */
const paceOfRoad = when(
  none(N.due),
  BLANK,
  when(
    any(hasNoRoad, `${N.due}<=${N.firstYear}`),
    BLANK,
    when(
      all(
        is(STEP.percent, SAID.no),
        any(
          all(`${N.first}>0`, `${N.last}>0`, `${N.aim}>0`),
          all(`${N.first}<0`, `${N.last}<0`, `${N.aim}<0`),
        ),
      ),
      `${yearlyGrowth(N.last, yearsGone)}/${yearlyGrowth(N.aim, yearsGiven)}`,
      `${yearlyStep(N.last, yearsGone)}/${yearlyStep(N.aim, yearsGiven)}`,
    ),
  ),
);

const startYear = `MAX(${own(STEP.start)},MIN(${NAMES.years}))`;

/** The sum so far divided by the sum due by now. */
const paceOfTotal = when(
  none(N.due),
  BLANK,
  `${N.compared}/(${N.aim}*MIN(1,(${NAMES.reportingYear}-${startYear}+1)/MAX(1,${N.due}-${startYear}+1)))`,
);

const levelVerdict = when(
  isMet,
  when(all(isDue, is(STEP.better, SAID.yes)), word("exceeded"), word("met")),
  when(
    isDue,
    when(all(hasRoad, `${own(STEP.value)}<>0`), own(STEP.whenDue), word("missed")),
    when(
      `${N.count}<2`,
      word("no-data"),
      when(
        is(STEP.baseMet, SAID.yes),
        word("backsliding"),
        when(
          hasNoRoad,
          when(`${N.last}=${N.first}`, word("unlikely"), word("backsliding")),
          own(STEP.byPace),
        ),
      ),
    ),
  ),
);

/** The kinds plain formulas can work out, by a figure or by yes and no; for all others the present result is kept. */
type PlainCode = Extract<
  (typeof KINDS)[number],
  { readonly plain: true } | { readonly answers: "figure-or-yes" }
>["code"];

const PLAIN_KINDS: Readonly<Record<PlainCode, PlainKind>> = {
  level: {
    compared: () => N.last,
    attainment: ofTarget,
    progress: shareOfRoad,
    pace: paceOfRoad,
    gap: missing,
    blank: word("no-data"),
    verdict: () => levelVerdict,
  },
  yearly: {
    compared: () => when(`${N.lastYear}<>${NAMES.reportingYear}`, BLANK, N.last),
    attainment: ofTarget,
    progress: BLANK,
    pace: BLANK,
    gap: missing,
    blank: word("no-data"),
    verdict: () => when(isMet, metOrBeaten, word("missed")),
  },
  keep: {
    compared: () => N.last,
    attainment: ofTarget,
    progress: BLANK,
    pace: BLANK,
    gap: missing,
    blank: word("no-data"),
    verdict: () =>
      when(
        isMet,
        word("met"),
        when(`${N.side}*(${N.last}-${own(STEP.fiveYearsAgo)})>0`, word("unlikely"), word("backsliding")),
      ),
  },
  growth: {
    compared: () => when(none(N.average), BLANK, `${N.average}*100`),
    attainment: N.progress,
    progress: `${N.average}/(${N.aim}/100)`,
    pace: N.progress,
    gap: missing,
    blank: word("no-data"),
    verdict: () => when(isNotDue, own(STEP.byPace), when(isMet, metOrBeaten, own(STEP.whenDue))),
  },
  total: {
    compared: (figures) => `SUM(${figures})`,
    attainment: N.progress,
    progress: `${N.compared}/${N.aim}`,
    pace: paceOfTotal,
    gap: missing,
    blank: word("no-data"),
    verdict: () => when(isMet, metOrBeaten, when(isDue, own(STEP.whenDue), own(STEP.byPace))),
  },
  recognition: {
    compared: () => N.last,
    attainment: BLANK,
    progress: BLANK,
    pace: BLANK,
    gap: "1",
    blank: when(all(`ISNUMBER(${N.due})`, isNotDue), word("not-due"), word("no-data")),
    verdict: (figures) =>
      when(
        `${N.compared}>=1`,
        word("met"),
        when(isDue, word("missed"), when(`MAX(${figures})>=1`, word("backsliding"), word("not-due"))),
      ),
  },
};

/** One formula that gives a part by the kind of the row's target. */
export function byKind(part: (kind: PlainKind) => string): string {
  const kindsOf = new Map<string, string[]>();
  for (const [code, kind] of Object.entries(PLAIN_KINDS) as [PlainCode, PlainKind][]) {
    kindsOf.set(part(kind), [...(kindsOf.get(part(kind)) ?? []), isKind(code)]);
  }
  const [rest = [BLANK], ...parts] = [...kindsOf].reverse();
  return parts.reduce(
    (others, [formula, kinds]) => when(kinds.length > 1 ? any(...kinds) : kinds.join(), formula, others),
    rest[0],
  );
}
