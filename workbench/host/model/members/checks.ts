import type { Given, Json } from "../../contract";
import { invalidArgument } from "./errors";

/** Takes an argument as it came over the wire and gives it back with its type, or throws InvalidArgument. */
export type Check<T> = (value: Given, what: string) => T;

export const text: Check<string> = (value, what) => {
  if (typeof value !== "string") throw invalidArgument(`${what} must be text`);
  return value;
};

export const flag: Check<boolean> = (value, what) => {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
};

/** A finite number from min to max, both included. */
export const number =
  (min = -Infinity, max = Infinity): Check<number> =>
  (value, what) => {
    if (typeof value !== "number" || !(value >= min && value <= max)) {
      throw invalidArgument(`${what} must be a number from ${min} to ${max}`);
    }
    return value;
  };

export const integer =
  (min = -Infinity, max = Infinity): Check<number> =>
  (value, what) => {
    const whole = number(min, max)(value, what);
    if (!Number.isInteger(whole)) throw invalidArgument(`${what} must be a whole number`);
    return whole;
  };

export const oneOf =
  <const T extends readonly string[]>(...allowed: T): Check<T[number]> =>
  (value, what) => {
    const found: T[number] | undefined = allowed.find((word) => word === value);
    if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}`);
    return found;
  };

/** The names a table of our own has. @example keysOf({ Left: 1, Right: 2 }) // ["Left", "Right"] */
export const keysOf = <T extends object>(table: T): (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

/** "#1A2B3C" in either case → upper case. Excel takes the names of HTML colours too; they are refused here. */
export const colour: Check<string> = (value, what) => {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value))
    throw invalidArgument(`${what} must be like #1A2B3C`);
  return value.toUpperCase();
};

/** Options by their names, as office.js sends an object literal. */
export type Bag = Readonly<Record<string, Json>>;

export const bag: Check<Bag> = (value, what) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object`);
  return value as Bag;
};

/** The item an add-in asks for by its place, from 0. @throws InvalidArgument where there is none. */
export function byIndex<T>(items: readonly T[], index: Given): T {
  const item = items[integer(0, items.length - 1)(index, "index")];
  if (item === undefined) throw invalidArgument("there are no items");
  return item;
}

/** An argument that was left out comes as undefined or null. */
export const optional =
  <T, F>(check: Check<T>, fallback: F): Check<T | F> =>
  (value, what) =>
    value === undefined || value === null ? fallback : check(value, what);

export const password = optional(text, "");
