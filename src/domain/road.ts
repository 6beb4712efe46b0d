import type { Assessment } from "./assessment";
import { kindRow } from "./kinds";
import { onePercent } from "./scale";
import type { FigureTarget } from "./target";

/**
 * Where the road of a target has led to so many years after its base. A yearly change adds up, in per cent or in points;
 * any other road leads to the target itself.
 */
export function levelAfter(
  { kind, share }: Pick<Assessment, "kind" | "share">,
  target: FigureTarget,
  base: number,
  years: number,
): number {
  const aim = target.value * onePercent(share);
  const { road } = kindRow(kind);
  switch (road) {
    case "compound":
      return base * (1 + target.value / 100) ** years;
    case "points":
      return base + aim * years;
    case "held":
    case "line":
    case "rate":
    case "parts":
      return aim;
  }
}

/** What lies so far on the way from one level to another, `part` from 0 to 1: on constant growth, else in even steps. */
export const levelBetween = (from: number, to: number, part: number, isCompound: boolean): number =>
  isCompound ? from * (to / from) ** part : from + (to - from) * part;
