import type { Assessment } from "../domain/assessment";
import type { Kind } from "../domain/kind";
import type { Family } from "../i18n/vi/explain";

/** The family of each kind that has one. */
const FAMILIES: Readonly<Partial<Record<Kind, Family>>> = {
  growth: "growth",
  "growth-points": "growth",
  "growth-rates": "growth",
  total: "total",
  count: "count",
};

/** The family whose sentences tell an assessment. Whole steps are told in one way wherever they are counted. */
export const familyOf = ({ kind, rule }: Assessment): Family | undefined =>
  rule === "steps" ? "count" : FAMILIES[kind];

/** Whether the target of a kind is a rate a year and not the figure of the row. */
export const isRate = (kind: Kind): boolean => FAMILIES[kind] === "growth";
