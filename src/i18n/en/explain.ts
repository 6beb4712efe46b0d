import { capital } from "../../domain/text";
import { SIGNS_EN } from "../figure";
import type { Blanks, Words } from "../vi/explain";

const by = (due: string, word: string): string => (due === "" ? "" : ` ${word} ${due}`);
const then = (text: string, clause: (text: string) => string): string => (text === "" ? "" : clause(text));
const lacking = (f: Blanks): string => (f.isDown ? `${f.gap} too many` : `${f.gap} short`);
const missing = (f: Blanks): string => (f.gap === "" ? "the bound is not passed" : lacking(f));
const again = (f: Blanks): string => then(f.clearIn, (year) => ` (none in ${year}, then some again)`);
const needed = (f: Blanks): string =>
  then(f.required, (change) => `; from now on ${change} a year is needed`);
const summed = (f: Blanks): string =>
  f.isOneYear ? `${f.latest} in ${f.year}` : `${f.latest} in all from ${f.baseYear} to ${f.year}`;
const grown = (f: Blanks): string =>
  then(f.lastGrowth, (change) => `${change} in ${f.year} over the year before; `) +
  (f.isOneYear
    ? `${f.growth} in ${f.year}`
    : `${f.growth} a year on average from ${f.baseYear} to ${f.year}`);
export const words: Words = {
  signs: SIGNS_EN,
  percent: "%",
  points: "points",
  aYear: " a year",
  comparators: {
    ">=": (figure) => `at least ${figure}`,
    ">": (figure) => `over ${figure}`,
    "<=": (figure) => `at most ${figure}`,
    "<": (figure) => `below ${figure}`,
    "=": (figure) => figure,
    about: (figure) => `about ${figure}`,
  },
  range: (low, high) => `${low} to ${high}`,
  none: "none left",
  yes: "done",
  no: "not done",
  up: "up",
  down: "down",
  rise: (change) => `up ${change}`,
  fall: (change) => `down ${change}`,
  orBetter: " or better",
  verdict: "en",
  judged: "Verdict",
  paces: {
    "on-track": ", 0.95 or more",
    slow: ", from 0.60 to below 0.95",
    unlikely: ", from 0 to below 0.60",
    backsliding: ", away from the target",
    nearly: ", 0.95 or more",
    missed: ", below 0.95",
  },
  trends: {
    "on-track": "the right way by 1% a year or more",
    slow: "the right way, but by less than 1% a year",
    unlikely: "the wrong way by less than 1% a year",
    backsliding: "the wrong way by 1% a year or more",
  },
  early: " (two years of figures so far)",
  since: (year) => ` Figures before ${year} do not count: the series broke.`,
  odd: (year, figure) =>
    ` The figure of ${year} (${figure}) is about a hundredth of its neighbours; please check it.`,
  fallingUp: ", falling",
  fallingDown: ", rising",
  sentences: {
    "no-figure": () => "There is no figure up to the reporting year",
    "one-year": (f) =>
      `There is a figure for one year only (${f.latest} in ${f.year}); two are needed to compare with the target, ${f.target}`,
    break: (f) =>
      `The series broke in ${f.brokeIn}; the figures since then are too few to compare with the target, ${f.target}`,
    "zero-or-blank": (f) =>
      `${f.zeroYears} is 0 or blank, and the verdict depends on which. To tell them apart, replace the figures in the formula, say B2:G2, with IF(B2:G2="","",B2:G2)`,
    "no-due": (f) =>
      `${f.latest} in ${f.year} does not meet the target, ${f.target}; without a due year no pace can be required`,
    "base-not-positive": (f) =>
      `From ${f.base} in ${f.baseYear} to ${f.latest} in ${f.year}: growth needs a base above 0`,
    overflow: () => "The figures are too large or too small to work out a pace",
    beaten: (f) => `${f.latest} in ${f.year} beats the target, ${f.target}`,
    reached: (f) => `${f.latest} in ${f.year} meets the target, ${f.target}${f.falling}`,
    nearly: (f) =>
      `Due in ${f.due}: ${f.latest} in ${f.year}, target ${f.target}; ${f.progress} of the change needed from ${f.base} in ${f.baseYear} is done, 95% or more`,
    missed: (f) =>
      `Due in ${f.due}: ${f.latest} in ${f.year} does not meet the target, ${f.target}; ${missing(f)}`,
    left: (f) => `Due in ${f.due}: ${f.latest} still there in ${f.year}${again(f)}, target ${f.target}`,
    lost: (f) =>
      `${f.base} in ${f.baseYear}, ${f.latest} in ${f.year}${again(f)}: further from the target, ${f.target}, than at first`,
    "at-bound": (f) =>
      `${f.base} in ${f.baseYear} stood exactly on the bound to be passed (${f.target}); ${f.latest} in ${f.year} has not passed it`,
    pace: (f) =>
      `${f.latest} in ${f.year} (${f.base} in ${f.baseYear})${again(f)}, target ${f.target}${by(f.due, "by")}; ` +
      `${f.isCompound ? "by compound growth" : "in equal steps"}: ${f.made} a year so far, ${f.planned} planned${needed(f)}`,
    "rates-typed": (f) =>
      `The figures (${f.base} in ${f.baseYear}, ${f.latest} in ${f.year}) look like yearly rates, not amounts. If they are rates, choose the kind “tốc độ”; if they are amounts, choose “tăng bình quân giá trị”`,
    "not-expected": (f) =>
      `${f.latest} by ${f.asOf}; nothing more is expected yet (target ${f.target}${by(f.due, "by")})`,
    "year-beaten": (f) =>
      `${f.latest} in ${f.year} beats the yearly target, ${f.target}; met in ${f.yearsMet} years`,
    "year-met": (f) =>
      `${f.latest} in ${f.year} meets the yearly target, ${f.target}; met in ${f.yearsMet} years`,
    "year-missed": (f) =>
      `${f.latest} in ${f.year}${again(f)} does not meet the yearly target, ${f.target}; met in ${f.yearsMet} years`,
    "no-figure-this-year": (f) =>
      `There is no figure for ${f.asOf} to compare with the yearly target, ${f.target} (latest: ${f.latest} in ${f.year}); met in ${f.yearsMet} years`,
    kept: (f) => `${f.latest} in ${f.year} keeps the target, ${f.target}${f.falling}`,
    recovering: (f) =>
      `${f.latest} in ${f.year}${again(f)} does not keep the target, ${f.target}, but has improved over the last five years`,
    slipping: (f) =>
      `${f.latest} in ${f.year}${again(f)} does not keep the target, ${f.target}, and has not improved over the last five years`,
    granted: (f) => `Recognised in ${f.year}`,
    "not-granted-yet": (f) => `Not recognised by ${f.asOf}${then(f.due, (due) => `, due in ${due}`)}`,
    "not-granted": (f) => `Due in ${f.due} and not recognised`,
    withdrawn: (f) => `Recognised before, no longer in ${f.year}`,
    trend: (f) =>
      `From ${f.base} in ${f.baseYear} to ${f.latest} in ${f.year}, ${f.growth} a year on average; wanted: ${f.target}, ${f.trend}`,
    "own-word": (f) => `No figure can settle this; the planner gave the verdict for ${f.asOf}`,
    "no-word": () => "No figure can settle this, and the planner has given no verdict for the reporting year",
  },
  own: {
    growth: {
      pace: (f) => `${capital(grown(f))}, target ${f.target}${by(f.due, "until")}${needed(f)}`,
      beaten: (f) => `${capital(grown(f))}, beating the target, ${f.target}`,
      reached: (f) => `${capital(grown(f))}, meeting the target, ${f.target}`,
      nearly: (f) => `Due in ${f.due}: ${grown(f)}, target ${f.target}`,
      missed: (f) => `Due in ${f.due}: ${grown(f)}, not meeting the target, ${f.target}`,
    },
    total: {
      pace: (f) =>
        `${summed(f)}, ${f.expected} expected by then (target ${f.target}${by(f.due, "by")}); from now on ${f.requiredAmount} more a year is needed`,
      reached: (f) => `${summed(f)} meets the target, ${f.target}`,
      beaten: (f) => `${summed(f)} beats the target, ${f.target}`,
      nearly: (f) =>
        `Due in ${f.due}: ${f.latest} in all is ${f.progress} of the target, ${f.target}, 95% or more`,
      missed: (f) =>
        `Due in ${f.due}: ${f.latest} in all is ${f.progress} of the target, ${f.target}; ${missing(f)}`,
    },
    count: {
      pace: (f) =>
        `${f.latest} by ${f.asOf}, ${f.expected} expected by then (from ${f.base} in ${f.baseYear} to the target, ${f.target}${by(f.due, "by")})`,
    },
    grade: {
      "year-beaten": (f) =>
        `Rated ${f.latest} in ${f.year}, better than the yearly target, ${f.target}; met in ${f.yearsMet} years`,
      "year-met": (f) =>
        `Rated ${f.latest} in ${f.year}, meeting the yearly target, ${f.target}; met in ${f.yearsMet} years`,
      "year-missed": (f) =>
        `Rated ${f.latest} in ${f.year}, not meeting the yearly target, ${f.target}; met in ${f.yearsMet} years`,
      "no-figure-this-year": (f) =>
        `There is no rating for ${f.asOf} (latest: ${f.latest} in ${f.year}), yearly target ${f.target}; met in ${f.yearsMet} years`,
    },
    yes: {
      "year-met": (f) => `Done in ${f.year}; done in ${f.yearsMet} years`,
      "year-missed": (f) => `Not done in ${f.year}; done in ${f.yearsMet} years`,
      "no-figure-this-year": (f) => `There is no answer for ${f.asOf}; done in ${f.yearsMet} years`,
      reached: (f) => `Done in ${f.year}`,
      missed: (f) => `Due in ${f.due} and not done`,
      kept: (f) => `Kept in ${f.year}`,
      slipping: (f) => `Not kept in ${f.year}`,
    },
  },
  short: {
    "no-figure": () => "No figure yet",
    "one-year": (f) => `One year of figures only; ${f.latest} in ${f.year}`,
    break: () => "The series broke; too few figures since",
    "zero-or-blank": (f) => `${f.zeroYears} is 0 or blank`,
    "no-due": () => "No due year",
    "base-not-positive": () => "Growth needs a base above 0",
    overflow: () => "Figures too large or too small",
    beaten: (f) => `${f.latest} in ${f.year}, beats the target`,
    reached: (f) => `${f.latest} in ${f.year}${f.falling}`,
    nearly: (f) => `Only ${lacking(f)}`,
    missed: (f) => `Due: ${missing(f)}`,
    left: (f) => `${f.latest} left${then(f.clearIn, (year) => `; none in ${year}`)}`,
    lost: (f) => `${f.latest} in ${f.year}; ${f.base} in ${f.baseYear}`,
    "at-bound": (f) => `Has not passed ${f.target}`,
    pace: (f) =>
      f.isAhead
        ? `On schedule; ${f.required} a year needed`
        : `${capital(f.target === words.none ? `${f.gap} left` : lacking(f))}; ${f.required} a year needed`,
    "rates-typed": () => "Figures look like rates; please confirm",
    "not-expected": () => "Nothing is expected yet",
    "year-beaten": (f) => `${f.latest} in ${f.year}, beats the target`,
    "year-met": (f) => `${f.latest} in ${f.year}`,
    "year-missed": (f) => `${f.latest} in ${f.year}${then(f.gap, () => `; ${lacking(f)}`)}`,
    "no-figure-this-year": (f) => `No figure for ${f.asOf}`,
    kept: (f) => `Kept: ${f.latest} in ${f.year}${f.falling}`,
    recovering: (f) => `Not kept: ${f.latest} in ${f.year}; improving`,
    slipping: (f) => `Not kept: ${f.latest} in ${f.year}`,
    granted: (f) => `Recognised in ${f.year}`,
    "not-granted-yet": (f) => `Not recognised yet${then(f.due, (due) => `, due in ${due}`)}`,
    "not-granted": () => "Due and not recognised",
    withdrawn: () => "No longer recognised",
    trend: (f) => `${capital(f.growth)} a year; wanted: ${f.target}`,
    "own-word": () => "The planner gave the verdict",
    "no-word": () => "The planner has given no verdict",
  },
  shortOwn: {
    growth: {
      pace: (f) => `${capital(f.growth)} a year; target ${f.target}`,
      beaten: (f) => `${capital(f.growth)} a year, beats the target`,
      reached: (f) => `${capital(f.growth)} a year on average`,
      nearly: (f) => `${capital(f.growth)} a year; target ${f.target}`,
      missed: (f) => `${capital(f.growth)} a year; target ${f.target}`,
    },
    total: {
      pace: (f) =>
        f.isAhead
          ? `On schedule: ${f.latest} so far`
          : `${capital(lacking(f))}; ${f.requiredAmount} a year needed`,
      reached: (f) => `${f.latest} in all`,
      beaten: (f) => `${f.latest} in all, beats the target`,
    },
    count: {
      pace: (f) => `${f.latest} so far; ${f.expected} expected`,
    },
    grade: {
      "year-beaten": (f) => `Rated ${f.latest}, beats the target`,
      "year-met": (f) => `Rated ${f.latest}`,
      "year-missed": (f) => `Rated ${f.latest}`,
    },
    yes: {
      "year-met": (f) => `Done in ${f.year}`,
      "year-missed": (f) => `Not done in ${f.year}`,
      "no-figure-this-year": (f) => `No answer for ${f.asOf}`,
      reached: (f) => `Done in ${f.year}`,
      missed: () => "Due and not done",
      kept: (f) => `Kept in ${f.year}`,
      slipping: (f) => `Not kept in ${f.year}`,
    },
  },
};
