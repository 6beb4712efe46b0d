import type { Assessment } from "../domain/assessment";
import { type Kind, kindRow } from "../domain/kinds";
import type { Family } from "../i18n/vi/explain";

/** The family whose sentences tell an assessment. Whole steps are worded alike wherever they are counted. */
export function familyOf({ kind, rule, target }: Assessment): Family | undefined {
  if (rule === "steps") return "count";
  if (target?.form === "yes" || target?.form === "grade") return target.form;
  const { family } = kindRow(kind);
  return family === "level" ? undefined : family;
}

/** Whether the target of a kind is a change a year and not the figure of the row. */
export const isChange = (kind: Kind): boolean => kindRow(kind).change !== null;
