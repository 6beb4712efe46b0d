import type { Kind } from "../../domain/kinds";
import { capital } from "../../domain/text";
import {
  COMPLETED,
  CONDITION,
  GRADE,
  GRADED,
  KEEPS,
  ONLY_NAMED,
  RECOGNISED,
  STEADY,
} from "../lexicon/statements";

/** A target told without a figure. */
export interface Statement {
  readonly kind: Kind;
  readonly grade?: string;
  readonly direction: "up" | "down" | "reach" | "keep" | "none";
  /** Counts only in a list of targets; in running text it is talk. */
  readonly listOnly: boolean;
  /** Has no date: "khi có đủ điều kiện". */
  readonly conditional: boolean;
}

/**
 * What folded words without a figure ask for: a grade, a recognition, a state to keep, a duty of every year, or a
 * judgement. null for talk.
 *
 * @example statementIn("trạm y tế đạt chuẩn quốc gia", false) // { kind: "recognition", direction: "reach", … }
 */
export function statementIn(words: string, yearly: boolean, dated: boolean): Statement | null {
  const base = { listOnly: false, conditional: false };
  const grade = GRADE.exec(words);
  if (grade && GRADED.test(words.slice(0, grade.index)))
    return { ...base, kind: "grade", grade: capital(grade[0]), direction: "up" };
  if (CONDITION.test(words) && !dated) {
    return { kind: "judgement", direction: "none", listOnly: true, conditional: true };
  }
  const recognised = RECOGNISED.test(words) && !ONLY_NAMED.test(words);
  if (KEEPS.test(words)) {
    return recognised
      ? { ...base, kind: "keep", direction: "keep" }
      : { ...base, kind: "judgement", direction: "keep", listOnly: true };
  }
  if (recognised) return { ...base, kind: "recognition", direction: "reach" };
  if (yearly && COMPLETED.test(words)) return { ...base, kind: "yearly", direction: "keep", listOnly: true };
  if (STEADY.test(words)) return { ...base, kind: "judgement", direction: "keep", listOnly: true };
  return null;
}
