import { draftFrom, draftOf, flawsOf, merged, type TargetDraft } from "./draft";
import { tidy } from "./tidy";
import type { ProgrammeProposal, TextSpan } from "../reader";

/** Rows under review and the sentences no row covers. */
export interface Review {
  readonly rows: readonly TargetDraft[];
  readonly unread: readonly TextSpan[];
  /** Ids of rows the planner has looked at and left. */
  readonly checked: readonly number[];
  /** Rows the planner dropped, with the place each had; the last one dropped can come back first. */
  readonly dropped: readonly { readonly row: TargetDraft; readonly place: number }[];
  /** The row that is open. */
  readonly open: number | null;
  readonly nextId: number;
}

export const reviewOf = ({ targets, unread }: ProgrammeProposal): Review => ({
  rows: targets.map(draftOf),
  unread,
  checked: [],
  dropped: [],
  open: null,
  nextId: targets.length,
});

export type ReviewStep =
  | { readonly do: "open"; readonly id: number | null }
  | { readonly do: "change"; readonly row: TargetDraft }
  | { readonly do: "check" | "split" | "merge" | "remove"; readonly id: number }
  | { readonly do: "back" }
  | { readonly do: "add"; readonly span: TextSpan; readonly text: string };

const replaced = (
  rows: readonly TargetDraft[],
  place: number,
  count: number,
  ...by: readonly TargetDraft[]
) => [...rows.slice(0, place), ...by, ...rows.slice(place + count)];

/** One step of a planner's review. */
export function reviewed(review: Review, step: ReviewStep): Review {
  const { rows, nextId } = review;
  const at = "id" in step ? rows.findIndex(({ id }) => id === step.id) : -1;
  const row = rows[at];
  switch (step.do) {
    case "open":
      return { ...review, open: step.id };
    case "change":
      return { ...review, rows: rows.map((one) => (one.id === step.row.id ? step.row : one)) };
    case "check":
      return { ...review, checked: [...new Set([...review.checked, step.id])], open: null };
    case "split":
      if (!row) return review;
      if (row.mergedFrom)
        return { ...review, rows: replaced(rows, at, 1, ...row.mergedFrom), open: row.mergedFrom[1].id };
      return {
        ...review,
        rows: replaced(rows, at, 1, row, { ...row, id: nextId }),
        open: nextId,
        nextId: nextId + 1,
      };
    case "merge": {
      const next = rows[at + 1];
      if (!row || !next) return review;
      return {
        ...review,
        rows: replaced(rows, at, 2, merged(row, next)),
        checked: review.checked.filter((id) => id !== row.id),
      };
    }
    case "remove":
      if (!row) return review;
      return {
        ...review,
        rows: replaced(rows, at, 1),
        dropped: [...review.dropped, { row, place: at }],
        open: null,
      };
    case "back": {
      const last = review.dropped.at(-1);
      if (!last) return review;
      return {
        ...review,
        rows: replaced(rows, last.place, 0, last.row),
        dropped: review.dropped.slice(0, -1),
        open: last.row.id,
      };
    }
    case "add": {
      const [from] = step.span;
      const before = rows.filter(({ span }) => span[0] <= from).length;
      const group = rows[before - 1]?.group ?? rows[0]?.group ?? "";
      const added = draftFrom(tidy(step.text.slice(...step.span)), step.span, group, nextId);
      return {
        ...review,
        rows: replaced(rows, before, 0, added),
        unread: review.unread.filter((span) => span !== step.span),
        open: nextId,
        nextId: nextId + 1,
      };
    }
  }
}

/** The first row that has to be put right; undefined when all may be accepted. */
export const firstFlawed = ({ rows }: Review): TargetDraft | undefined =>
  rows.find((row) => flawsOf(row).length > 0);

/** What a planner has to do about a row: put it right, look at it, or nothing. */
export type Heed = "flawed" | "doubtful" | "clear";

/** What a row asks of the planner; one that was looked at asks nothing more, unless something is wrong with it. */
export function heedOf(row: TargetDraft, { checked }: Pick<Review, "checked">): Heed {
  if (flawsOf(row).length > 0) return "flawed";
  return row.doubts.length > 0 && !checked.includes(row.id) ? "doubtful" : "clear";
}

/** A stretch of text and the rows whose sentence covers it. */
export interface Segment {
  readonly from: number;
  readonly text: string;
  readonly ids: readonly number[];
}

/** A part of the text cut where sentences of rows begin and end. */
export function segmentsOf(
  text: string,
  [from, to]: TextSpan,
  rows: readonly Pick<TargetDraft, "id" | "span">[],
): readonly Segment[] {
  const near = rows.filter(({ span }) => span[0] < to && span[1] > from);
  const cuts = [...new Set([from, to, ...near.flatMap(({ span }) => [...span])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? to;
    return {
      from: start,
      text: text.slice(start, end),
      ids: near.filter(({ span }) => span[0] <= start && span[1] >= end).map(({ id }) => id),
    };
  });
}
