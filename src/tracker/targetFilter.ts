import type { Standing } from "./standings";

/** Which targets the list shows, and in which order; "" leaves a choice open. */
export interface TargetFilter {
  readonly text: string;
  readonly group: string;
  /** Verdicts that share a colour. */
  readonly standing: Standing | "";
  /** Name of the lead; "" for targets without one, null for any. */
  readonly body: string | null;
  readonly dueYear: number | "";
  /** Only targets that are late, in danger or not met, and have no cause yet. */
  readonly withoutCause: boolean;
  readonly order: "sheet" | "urgency";
}

/** Every target, in the order of the sheet. */
export const ALL_TARGETS: TargetFilter = {
  text: "",
  group: "",
  standing: "",
  body: null,
  dueYear: "",
  withoutCause: false,
  order: "sheet",
};
