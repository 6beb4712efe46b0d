import { needsAttention } from "../domain/attention";
import { groupsBy } from "../domain/groups";
import { type Classes, tally, type Tally, verdictCounted } from "../domain/tally";
import { COLOUR_GROUPS, type ColourGroup, colourGroupOf, verdictOf } from "../domain/verdict";
import { localityName } from "../programme/place";
import { dueItems } from "../tracker/due";
import type { StatusRow } from "../tracker/port";
import { byUrgency } from "../tracker/urgency";
import { changesSince, type Earlier } from "./earlier";
import { provinceOf, type RolledBook, type TidyRow } from "./tidy";

/** What the sheets say of one commune. Days are serial numbers. */
export interface Facts {
  readonly place: string;
  readonly province: string;
  readonly reportingYear: number;
  /** Day of the latest figure; null where no figure has a day. */
  readonly latest: number | null;
  /** null for a programme without numbered items. */
  readonly items: Tally | null;
  readonly components: Tally;
  /** What to look at first; null where nothing calls for it. */
  readonly worst: StatusRow | null;
  readonly overdue: number;
  readonly withoutFigure: number;
  /** Against an earlier roll-up; null where that has nothing of this commune. */
  readonly since: { readonly better: number; readonly worse: number } | null;
}

/** A target with the verdict that counts in place of the computed one. */
const inForce = (row: StatusRow): StatusRow => ({
  ...row,
  verdict: verdictOf(row.officialVerdict) ?? row.verdict,
});

/**
 * Counts what a workbook says.
 *
 * @param rows of the workbook, see `tidyRows`
 * @param day on which dates are overdue
 */
export function factsOf(
  { snapshot, programme }: RolledBook,
  rows: readonly TidyRow[],
  day: number,
  earlier: Earlier | null,
): Facts {
  const { rows: targets, reportingYear } = snapshot;
  const items = tally(targets, reportingYear, "item");
  const [worst] = byUrgency(targets.map(inForce), reportingYear);
  const days = targets.flatMap(({ figureDate }) => figureDate ?? []);
  return {
    place: localityName(programme.commune),
    province: provinceOf(programme),
    reportingYear,
    latest: days.length === 0 ? null : Math.max(...days),
    items: items.base === "item" ? items : null,
    components: tally(targets, reportingYear, "component"),
    worst: worst && needsAttention(worst.verdict) ? worst : null,
    overdue: dueItems(snapshot, day, 0).filter(({ due }) => due < day).length,
    withoutFigure: targets.filter(({ actual }) => actual === null).length,
    since: earlier && changesSince(earlier, rows),
  };
}

/** The classes of the table: not due, without figures and unreadable are one. */
export const CLASSES = [
  { title: "Vượt", count: ({ exceeded }: Classes) => exceeded },
  { title: "Đạt", count: ({ met }: Classes) => met },
  {
    title: "Đang thực hiện",
    count: ({ ongoing: { onTrack, slow, atRisk } }: Classes) => onTrack + slow + atRisk,
  },
  { title: "Không đạt", count: ({ missed }: Classes) => missed },
  { title: "Chưa đánh giá", count: ({ open, unread }: Classes) => open + unread },
] as const;

/** How the targets of one group of a programme stand. */
export interface GroupStanding {
  readonly total: number;
  /** Met, exceeded or on track. */
  readonly well: number;
  /** The colour most of them have; of several the worst. */
  readonly most: ColourGroup;
}

/** How a commune's targets stand, by the title of their group. */
export function standings({ snapshot }: RolledBook): ReadonlyMap<string, GroupStanding> {
  return new Map(
    [...groupsBy(snapshot.rows, ({ group }) => group)].map(([group, rows]) => {
      const colours = rows.map((row) => {
        const verdict = verdictCounted(row, snapshot.reportingYear);
        return verdict === null ? COLOUR_GROUPS[5] : colourGroupOf(verdict);
      });
      const count = (colour: ColourGroup) => colours.filter((one) => one === colour).length;
      const most = COLOUR_GROUPS.reduce<ColourGroup>(
        (best, colour) =>
          count(colour) >= count(best) && !(colour.code === "open" && count(colour) === count(best))
            ? colour
            : best,
        COLOUR_GROUPS[0],
      );
      const well = colours.filter(({ code }) => code === "done" || code === "coming").length;
      return [group, { total: rows.length, well, most }];
    }),
  );
}
