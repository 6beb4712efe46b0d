import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Json } from "../../contract";
import { type Check, colour, flag, integer, keysOf, number, oneOf, text } from "../members/checks";

/** One format of a cell, as Excel names it and as Univer keeps it. */
export interface StyleField {
  /** Requirement set that brought it: "1.1" stands for ExcelApi 1.1. */
  readonly since: string;
  /** Of a style with every default filled in. */
  readonly read: (style: IStyleData) => Json;
  readonly write: (value: Json) => IStyleData;
}

export type StyleFields = Readonly<Record<string, StyleField>>;

const field = <T>(
  since: string,
  check: Check<T>,
  read: (style: IStyleData) => Json,
  write: (value: T) => IStyleData,
): StyleField => ({ since, read, write: (value) => write(check(value, "the format")) });

const on = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;

/** Univer writes colours in several ways; Excel gives "#RRGGBB". */
function hex(rgb: Nullable<string>, fallback: string): string {
  const given = rgb || fallback;
  const parts = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(given);
  if (parts === null) return given.toUpperCase();
  const two = (part: string | undefined): string => Number(part).toString(16).padStart(2, "0");
  return `#${two(parts[1])}${two(parts[2])}${two(parts[3])}`.toUpperCase();
}

export const FONT_FIELDS: StyleFields = {
  Name: field(
    "1.1",
    text,
    ({ ff }) => ff ?? "Calibri",
    (ff) => ({ ff }),
  ),
  Size: field(
    "1.1",
    number(1, 409),
    ({ fs }) => fs ?? 11,
    (fs) => ({ fs }),
  ),
  Color: field(
    "1.1",
    colour,
    ({ cl }) => hex(cl?.rgb, "#000000"),
    (rgb) => ({ cl: { rgb } }),
  ),
  Bold: field(
    "1.1",
    flag,
    ({ bl }) => isOn(bl),
    (value) => ({ bl: on(value) }),
  ),
  Italic: field(
    "1.1",
    flag,
    ({ it }) => isOn(it),
    (value) => ({ it: on(value) }),
  ),
  Underline: field(
    "1.1",
    oneOf("None", "Single"),
    ({ ul }) => (isOn(ul?.s) ? "Single" : "None"),
    (value) => ({ ul: { s: on(value === "Single") } }),
  ),
  Strikethrough: field(
    "1.9",
    flag,
    ({ st }) => isOn(st?.s),
    (value) => ({ st: { s: on(value) } }),
  ),
};

export const FILL_FIELDS: StyleFields = {
  // Excel gives white where there is no fill.
  Color: field(
    "1.1",
    colour,
    ({ bg }) => hex(bg?.rgb, "#FFFFFF"),
    (rgb) => ({ bg: { rgb } }),
  ),
};

const HORIZONTAL = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const keyOf = <T>(table: Readonly<Record<string, T>>, value: T | undefined, fallback: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? fallback;

/** Width of one step of indent in Univer, which has a padding in pixels instead. */
const INDENT = 9;
const NO_INDENT = 2;

/** Letters one below the other. */
const UPRIGHT = 180;

const orientation: Check<number> = (value, what) =>
  value === UPRIGHT ? UPRIGHT : integer(-90, 90)(value, what);

export const LAYOUT_FIELDS: StyleFields = {
  HorizontalAlignment: field(
    "1.1",
    oneOf(...keysOf(HORIZONTAL)),
    ({ ht }) => keyOf(HORIZONTAL, ht ?? null, "General"),
    (value) => ({ ht: HORIZONTAL[value] }),
  ),
  VerticalAlignment: field(
    "1.1",
    oneOf(...keysOf(VERTICAL)),
    ({ vt }) => keyOf(VERTICAL, vt ?? VerticalAlign.BOTTOM, "Bottom"),
    (value) => ({ vt: VERTICAL[value] }),
  ),
  WrapText: field(
    "1.1",
    flag,
    ({ tb }) => tb === WrapStrategy.WRAP,
    (value) => ({ tb: value ? WrapStrategy.WRAP : null }),
  ),
  TextOrientation: field(
    "1.7",
    orientation,
    ({ tr }) => (isOn(tr?.v) ? UPRIGHT : -(tr?.a ?? 0) + 0),
    (degrees) => ({
      tr:
        degrees === 0
          ? null
          : degrees === UPRIGHT
            ? { a: 0, v: BooleanNumber.TRUE }
            : // Univer turns to the right, Excel to the left.
              { a: -degrees, v: BooleanNumber.FALSE },
    }),
  ),
  IndentLevel: field(
    "1.9",
    integer(0, 250),
    ({ pd }) => Math.round(((pd?.l ?? NO_INDENT) - NO_INDENT) / INDENT),
    (level) => ({ pd: level === 0 ? null : { l: NO_INDENT + level * INDENT } }),
  ),
};
