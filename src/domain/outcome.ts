import type { Day } from "./calendar";
import type { ErrorText } from "./cell";
import type { Kind } from "./kinds";

/** What went wrong, as a code with the details its message needs; `place` counts cells from 1. */
export type InputFault =
  | { readonly code: "cell-error"; readonly error: ErrorText }
  | { readonly code: "not-a-number"; readonly text: string; readonly place: number }
  | { readonly code: "not-yes-no"; readonly text: string; readonly place: number }
  | { readonly code: "not-a-grade"; readonly text: string; readonly place: number }
  | { readonly code: "bad-year"; readonly text: string; readonly place: number }
  | { readonly code: "no-years" }
  | { readonly code: "length"; readonly values: number; readonly years: number }
  | { readonly code: "duplicate-year"; readonly year: number }
  | { readonly code: "mixed-scale"; readonly low: number; readonly high: number }
  | { readonly code: "criteria"; readonly total: number; readonly other: number }
  | { readonly code: "over-count"; readonly total: number; readonly other: number; readonly year: number }
  | { readonly code: "figure-date"; readonly day: Day; readonly year: number }
  | { readonly code: "blank-row" }
  | { readonly code: "zero-or-blank"; readonly year: number }
  | { readonly code: "no-target" }
  | { readonly code: "bad-target"; readonly text: string }
  | { readonly code: "bad-kind"; readonly text: string }
  | { readonly code: "kind-target"; readonly kind: Kind; readonly text: string }
  | { readonly code: "bad-due"; readonly text: string }
  | { readonly code: "bad-as-of"; readonly text: string }
  | { readonly code: "bad-break"; readonly text: string }
  | { readonly code: "bad-method"; readonly text: string }
  | { readonly code: "too-few-years" }
  | { readonly code: "base-not-positive"; readonly base: number }
  | { readonly code: "sign-change"; readonly base: number; readonly latest: number }
  | { readonly code: "overflow" }
  | { readonly code: "no-date"; readonly text: string }
  | { readonly code: "several-dates"; readonly text: string }
  | { readonly code: "bad-date"; readonly text: string }
  | { readonly code: "no-today" }
  | { readonly code: "bad-warn-days"; readonly text: string };

/** A result, or the fault that stands in its place. Nothing in this room throws. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: InputFault };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (fault: InputFault): { readonly ok: false; readonly fault: InputFault } => ({
  ok: false,
  fault,
});
