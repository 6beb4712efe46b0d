import { SIGNS_EN } from "../figure";
import type { Words } from "../vi/explain";

export const words: Words = {
  signs: SIGNS_EN,
  percent: "%",
  points: "points",
  aYear: " a year",
  about: "about",
  yes: "yes",
  no: "no",
  up: "up",
  down: "down",
  orBetter: " or better",
  reduce: "down",
  verdict: "en",
  paces: {
    "on-track": "R is 0.95 or more",
    slow: "R is from 0.60 to below 0.95",
    unlikely: "R is from 0 to below 0.60",
    backsliding: "R is negative, away from the target",
  },
  trends: {
    "on-track": "the right way by 1% a year or more",
    slow: "the right way, but by less than 1% a year",
    unlikely: "the wrong way by less than 1% a year",
    backsliding: "the wrong way by 1% a year or more",
  },
  compound: "by compound growth",
  linear: "in a straight line",
  early: " (early)",
  since: (year) => ` (figures before ${year} do not count: the series broke)`,
  fallingUp: " (falling)",
  fallingDown: " (rising)",
  sentences: {
    "no-figure": (f) => `No figure counts up to the reporting year: ${f.verdict}.`,
    "one-year": (f) =>
      `There is a figure of one year only (${f.latest} in ${f.year}); two are needed to hold it against the target ${f.target}: ${f.verdict}.`,
    break: (f) =>
      `The series broke in ${f.brokeIn}; the figures since are too few to be held against the target ${f.target}: ${f.verdict}.`,
    "no-due": (f) =>
      `${f.latest} in ${f.year} does not meet the target ${f.target}, and without a due year no pace can be required: ${f.verdict}.`,
    "base-not-positive": (f) =>
      `From ${f.base} in ${f.baseYear} to ${f.latest} in ${f.year}: growth needs a base above 0: ${f.verdict}.`,
    overflow: (f) => `The figures are too large or too small for a pace: ${f.verdict}.`,
    beaten: (f) => `${f.latest} in ${f.year} is better than the target ${f.target}: ${f.verdict}.`,
    reached: (f) => `${f.latest} in ${f.year} meets the target ${f.target}: ${f.verdict}${f.falling}.`,
    nearly: (f) =>
      `Due in ${f.due}: ${f.latest} in ${f.year} against the target ${f.target} is ${f.progress} of the road from ${f.base}, 95% or more: ${f.verdict}.`,
    missed: (f) =>
      `Due in ${f.due}: ${f.latest} in ${f.year} against the target ${f.target} leaves ${f.gap} missing: ${f.verdict}.`,
    lost: (f) =>
      `${f.base} in ${f.baseYear} became ${f.latest} in ${f.year}, further from the target ${f.target} than at first: ${f.verdict}.`,
    "at-bound": (f) =>
      `${f.baseYear} stood exactly on the bound to be passed (${f.target}); ${f.latest} in ${f.year} has not passed it: ${f.verdict}.`,
    pace: (f) =>
      `${f.latest} in ${f.year} (${f.base} in ${f.baseYear}), target ${f.target} in ${f.due}; ${f.rule}, R = actual ÷ required pace = ${f.pace}; ${f.paceClass}: ${f.verdict}${f.early}.`,
    "not-expected": (f) =>
      `${f.latest} by ${f.asOf}; nothing more is expected yet (target ${f.target} in ${f.due}): ${f.verdict}.`,
    "year-beaten": (f) =>
      `${f.latest} in ${f.year} is better than the yearly target ${f.target}: ${f.verdict}; met in ${f.yearsMet} years.`,
    "year-met": (f) =>
      `${f.latest} in ${f.year} meets the yearly target ${f.target}: ${f.verdict}; met in ${f.yearsMet} years.`,
    "year-missed": (f) =>
      `${f.latest} in ${f.year} does not meet the yearly target ${f.target}: ${f.verdict}; met in ${f.yearsMet} years.`,
    "no-figure-this-year": (f) =>
      `No figure of ${f.asOf} to hold against the yearly target ${f.target} (latest: ${f.latest} in ${f.year}): ${f.verdict}; met in ${f.yearsMet} years.`,
    kept: (f) => `${f.latest} in ${f.year} keeps the target ${f.target}: ${f.verdict}${f.falling}.`,
    recovering: (f) =>
      `${f.latest} in ${f.year} does not keep the target ${f.target}, but got better over five years: ${f.verdict}.`,
    slipping: (f) =>
      `${f.latest} in ${f.year} does not keep the target ${f.target} and got no better over five years: ${f.verdict}.`,
    granted: (f) => `Recognised in ${f.year}: ${f.verdict}.`,
    "not-granted-yet": (f) => `Not recognised by ${f.asOf}, due in ${f.due}: ${f.verdict}.`,
    "not-granted": (f) => `Due in ${f.due} and not recognised: ${f.verdict}.`,
    withdrawn: (f) => `Recognised before, no longer in ${f.year}: ${f.verdict}.`,
    trend: (f) =>
      `From ${f.base} in ${f.baseYear} to ${f.latest} in ${f.year}, ${f.growth} a year on average; wanted ${f.target}, ${f.trend}: ${f.verdict}${f.early}.`,
    "own-word": (f) => `No figure can tell; the planner's word for ${f.asOf} is: ${f.verdict}.`,
    "no-word": (f) =>
      `No figure can tell, and the planner has given no word for the reporting year: ${f.verdict}.`,
  },
  own: {
    growth: {
      pace: (f) =>
        `${f.growth} a year on average from ${f.baseYear} to ${f.year}, target ${f.target} until ${f.due}; R = average ÷ target = ${f.pace}; ${f.paceClass}: ${f.verdict}${f.early}.`,
      beaten: (f) =>
        `${f.growth} a year on average from ${f.baseYear} to ${f.year} is better than the target ${f.target}: ${f.verdict}.`,
      reached: (f) =>
        `${f.growth} a year on average from ${f.baseYear} to ${f.year} meets the target ${f.target}: ${f.verdict}.`,
      nearly: (f) =>
        `Due in ${f.due}: ${f.growth} a year on average from ${f.baseYear}, target ${f.target}; R = ${f.pace}, 0.95 or more: ${f.verdict}.`,
      missed: (f) =>
        `Due in ${f.due}: ${f.growth} a year on average from ${f.baseYear}, target ${f.target}; R = ${f.pace}, below 0.95: ${f.verdict}.`,
    },
    total: {
      pace: (f) =>
        `${f.latest} in all from ${f.baseYear} to ${f.year}, ${f.expected} expected by then (target ${f.target} by ${f.due}); R = ${f.pace}; ${f.paceClass}: ${f.verdict}${f.early}.`,
      reached: (f) =>
        `${f.latest} in all from ${f.baseYear} to ${f.year} meets the target ${f.target}: ${f.verdict}.`,
      beaten: (f) =>
        `${f.latest} in all from ${f.baseYear} to ${f.year} beats the target ${f.target}: ${f.verdict}.`,
      nearly: (f) =>
        `Due in ${f.due}: ${f.latest} in all is ${f.progress} of the target ${f.target}, 95% or more: ${f.verdict}.`,
      missed: (f) =>
        `Due in ${f.due}: ${f.latest} in all is ${f.progress} of the target ${f.target}; ${f.gap} missing: ${f.verdict}.`,
    },
    count: {
      pace: (f) =>
        `${f.latest} by ${f.asOf}, ${f.expected} expected by then (from ${f.base} in ${f.baseYear} to the target ${f.target} in ${f.due}); R = ${f.pace}; ${f.paceClass}: ${f.verdict}${f.early}.`,
    },
  },
};
