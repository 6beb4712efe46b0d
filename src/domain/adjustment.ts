/**
 * What a row of the journal is about, as its column "Nội dung" says it: a target's text, its due year (both also titles
 * of ChiTieu), or the year from which figures are no longer comparable with earlier ones.
 */
export const ADJUSTED = { target: "Mục tiêu", due: "Năm đích", break: "Thay đổi chuẩn" } as const;

export type AdjustedWord = (typeof ADJUSTED)[keyof typeof ADJUSTED];

/** A change of something that holds from a year on, by what held before it. */
export interface Change<T> {
  readonly fromYear: number;
  readonly before: T;
}

/**
 * What held in a year: what the earliest later change replaced, or `now` where none came later. Of several changes in
 * one year the first tells what held before them.
 *
 * @param changes in the order they were made within a year
 * @param now what holds since the latest change
 * @example inForce([{ fromYear: 2028, before: "> 90" }], "> 92", 2027) // "> 90"
 */
export function inForce<T>(changes: readonly Change<T>[], now: T, year: number): T {
  let next: Change<T> | undefined;
  for (const change of changes)
    if (change.fromYear > year && (!next || change.fromYear < next.fromYear)) next = change;
  return next ? next.before : now;
}

/**
 * Year of the latest break up to a year; null where there is none.
 *
 * @example latestBreak([2026, 2029], 2028) // 2026
 */
export const latestBreak = (breaks: readonly number[], year: number): number | null =>
  breaks.reduce<number | null>(
    (latest, one) => (one <= year && (latest === null || one > latest) ? one : latest),
    null,
  );
