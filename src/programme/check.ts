import { LONGEST_TEXT } from "../domain/cell";
import { isYear } from "../domain/year";
import { isDay } from "../domain/calendar";

/** What can be wrong with a value that should be a programme. The words for each code are looked up outside. */
export type FlawCode =
  | "missing"
  | "unknown-field"
  | "not-object"
  | "not-list"
  | "not-text"
  | "untidy-text"
  | "too-long"
  | "not-year"
  | "not-day"
  | "not-in-list"
  | "bad-target"
  | "duplicate-code"
  | "unknown-group"
  | "unknown-agency"
  | "unknown-ref"
  | "due-before-start"
  | "base-after-start"
  | "no-reason";

/** One thing wrong: where ("targets[3].dueYear"), and the value found there; "[…]" is a list, "{…}" an object. */
export interface Flaw {
  readonly code: FlawCode;
  readonly at: string;
  readonly found: string;
}

/** Says what is wrong with the value at a place; an empty list when it is right. */
export type Check = (value: unknown, at: string) => readonly Flaw[];

/** A check for every field of T: a field added to a type does not compile until it is checked here. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Check };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * One flaw, as the list that checks return.
 *
 * @example flaw("unknown-group", "targets[3].group", "VI") // [{ code: "unknown-group", at: "targets[3].group", found: "VI" }]
 */
export const flaw = (code: FlawCode, at: string, found: unknown): readonly Flaw[] => [
  { code, at, found: Array.isArray(found) ? "[…]" : isObject(found) ? "{…}" : String(found) },
];

const rule =
  (code: FlawCode, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? [] : flaw(code, at, value);

/** Text that is not blank and fits a cell, in Unicode NFC, with single spaces and none at the ends. */
export const text: Check = (value, at) => {
  if (typeof value !== "string" || value.trim() === "") return flaw("not-text", at, value);
  if (value.length > LONGEST_TEXT) return flaw("too-long", at, `${value.slice(0, 40)}…`);
  return value === value.normalize("NFC").replace(/\s+/g, " ").trim() ? [] : flaw("untidy-text", at, value);
};

/** A whole number from 1900 to 2199. */
export const year = rule("not-year", isYear);

/** A day of the calendar as "2025-11-30". */
export const day = rule("not-day", (value) => {
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts !== null && isDay({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
});

/** Nothing but true: the field is left out where it does not hold. */
export const yes = rule("not-in-list", (value) => value === true);

/** One of the texts given. */
export const oneOf = (allowed: readonly string[]): Check =>
  rule("not-in-list", (value) => typeof value === "string" && allowed.includes(value));

/** null, or what the other check allows. */
export const nullOr =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);

/** Left out, or what the other check allows. */
export const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? [] : check(value, at);

/** A list whose every item passes the check. */
export const list =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${at}[${index}]`))
      : flaw("not-list", at, value);

/** An object with any keys, whose every value passes the check. */
export const dictionary =
  (check: Check): Check =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, `${at}.${key}`))
      : flaw("not-object", at, value);

/**
 * An object with the fields of the shape and no others. The caller names `T`, so that the compiler holds the table of
 * checks to the type.
 *
 * @example object<Term>({ start: year, end: year })({ start: 2025 }, "term") // [{ code: "missing", at: "term.end", found: "" }]
 */
export function object<T>(shape: Shape<T>): Check {
  const checks = new Map<string, Check>(Object.entries<Check>(shape));
  return (value, at) => {
    if (!isObject(value)) return flaw("not-object", at, value);
    const path = (key: string): string => (at === "" ? key : `${at}.${key}`);
    return [
      ...Object.keys(value)
        .filter((key) => !checks.has(key))
        .flatMap((key) => flaw("unknown-field", path(key), value[key])),
      ...[...checks].flatMap(([key, check]) => {
        const found = check(value[key], path(key));
        return value[key] === undefined && found.length > 0 ? flaw("missing", path(key), "") : found;
      }),
    ];
  };
}
