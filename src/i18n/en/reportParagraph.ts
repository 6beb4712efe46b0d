import type { Words } from "../vi/reportParagraph";

const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;

export const words: Words = {
  until: (year) => `By the end of ${year}`,
  untilEstimated: (year) => `By the end of ${year} (estimated)`,
  noTargets: (until) => `${until}, the status sheet has no targets yet.`,
  counts: (until, total, counts) => `${until}, out of ${total}: ${counts}.`,
  groupCounts: (total, counts) => `Out of ${total}: ${counts}.`,
  total: {
    items: (items, components) =>
      `${items} ${items === 1 ? "target" : "targets"} (${components} ${components === 1 ? "component" : "components"})`,
    components: (components) => `${components} ${components === 1 ? "component" : "components"}`,
  },
  met: {
    only: "the only one is met",
    onlyNot: "the only one is not met yet",
    none: (total) => `none of the ${total} is met`,
    some: (met, total, exceeded) =>
      `${met} of ${total} ${met === 1 ? "is" : "are"} met${exceeded > 0 ? ` (${exceeded} of them exceeded)` : ""}`,
    all: (total, exceeded) => `all ${total} are met${exceeded > 0 ? ` (${exceeded} of them exceeded)` : ""}`,
  },
  ongoing: (count, parts) => `${are(count)} under way (${parts})`,
  onTrack: (count) => `${count} on track`,
  slow: (count) => `${count} behind schedule`,
  atRisk: (count) => `${count} at risk`,
  missed: (count, nearly) => `${are(count)} not met${nearly > 0 ? ` (${nearly} of them nearly)` : ""}`,
  open: (count) => `${are(count)} not due yet or without enough figures`,
  unread: (count) => `the verdict of ${count} could not be read`,
  missedNames: (targets) => `Not met: ${targets}.`,
  atRiskNames: (targets) => `At risk: ${targets}.`,
  figure: (figure) => `reached ${figure}`,
  estimate: (figure) => `expected to reach ${figure}`,
  target: (target) => `target ${target}`,
  bounds: {
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    above: (figure) => `more than ${figure}`,
    below: (figure) => `less than ${figure}`,
  },
  cause: (text) => `cause: ${text}`,
  remedy: (text) => `remedy: ${text}`,
  proposal: (text) => `proposal: ${text}`,
};
