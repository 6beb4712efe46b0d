import { withoutStop } from "./reportParagraph";

/** A paragraph of the report: a part's heading, a group's, what heads a list, a line of it, or text. */
export interface ReportLine {
  readonly kind: "part" | "group" | "lead" | "item" | "text";
  readonly text: string;
}

export const line = (kind: ReportLine["kind"], text: string): ReportLine => ({ kind, text });

/** A list under its head; semicolons between its lines and a full stop at its end. Nothing where it has none. */
export function list(head: string, items: readonly string[]): readonly ReportLine[] {
  if (items.length === 0) return [];
  const last = items.length - 1;
  const lines = items.map((item, place) => line("item", `${withoutStop(item)}${place === last ? "." : ";"}`));
  return head === "" ? lines : [line("lead", head), ...lines];
}
