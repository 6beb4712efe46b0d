import { fold } from "../domain/text";
import type { TargetProposal } from "./types";

const words = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\d]+/gu) ?? []);

/** How many words of the shorter name the longer has as well, 0 to 1. */
function shared(one: string, other: string): number {
  const [short, long] = [words(one), words(other)].sort((left, right) => left.size - right.size);
  if (short === undefined || long === undefined || short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}

/** Whether two rows say the same target: the same figures, and names that share at least three of five words. */
export function repeats(one: TargetProposal, other: TargetProposal): boolean {
  return (
    one.value === other.value &&
    one.low === other.low &&
    one.high === other.high &&
    one.grade === other.grade &&
    one.comparator === other.comparator &&
    (one.kind === other.kind || (one.value !== undefined && one.unit === other.unit)) &&
    (one.dueYear === other.dueYear || one.dueYear === null || other.dueYear === null) &&
    shared(one.name, other.name) >= 0.6
  );
}

/** Whether two names are the same words. */
export const sameName = (one: string, other: string): boolean => fold(one) === fold(other);
