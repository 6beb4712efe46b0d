import type { Words } from "../vi/reportParagraph";

const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;

export const words: Words = {
  until: (year) => `By the end of ${year}`,
  untilEstimated: (year) => `By the end of ${year} (estimated)`,
  noTargets: (until) => `${until}, the status sheet has no targets yet.`,
  counts: (until, counts) => `${until}, ${counts}.`,
  met: {
    only: "the one target is met",
    onlyNot: "the one target is not met yet",
    none: (total) => `none of the ${total} targets is met`,
    some: (met, total) => `${met} of ${total} targets ${met === 1 ? "is" : "are"} met`,
    all: (total) => `all ${total} targets are met`,
  },
  exceeded: {
    some: (count) => ` (${count} of them exceeded)`,
    only: " and exceeded",
    all: " and exceeded, every one",
  },
  others: {
    "on-track": (count) => `${are(count)} on track`,
    slow: (count) => `${are(count)} slow`,
    unlikely: (count) => `${are(count)} unlikely to be met`,
    backsliding: (count) => `${are(count)} going backwards`,
    nearly: (count) => `${are(count)} nearly met`,
    missed: (count) => `${are(count)} missed`,
    "not-due": (count) => `${are(count)} not due yet`,
    "no-data": (count) => (count === 1 ? "1 lacks figures" : `${count} lack figures`),
  },
  unread: (count) => `the verdict of ${count} could not be read`,
  missedOne: (target) => `The target due and not met: ${target}.`,
  missedSeveral: (count, targets) => `The ${count} targets due and not met: ${targets}.`,
  figure: (figure) => `reached ${figure}`,
  target: (target) => `target ${target}`,
  reason: (reason) => `reason: ${reason}`,
};
