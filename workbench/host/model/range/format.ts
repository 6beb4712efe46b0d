import type { IStyleData } from "@univerjs/core";
import type { Given, HostObject, Json } from "../../contract";
import { itemAt } from "../grid/item-at";
import { assertUnprotected, commonLock, setLocked } from "../grid/locks";
import { bag, type Bag, type Check, flag, number, optional } from "../members/checks";
import { invalidArgument, notImplemented } from "../members/errors";
import { action, type MembersOf, object, scalar, View } from "../members/members";
import { BorderCollection } from "./borders";
import type { RangeHandle } from "./handle";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnHidden,
  setColumnWidth,
  setRowHeights,
  setRowHidden,
} from "./sizes";
import { FILL_FIELDS, FONT_FIELDS, LAYOUT_FIELDS, type StyleFields } from "./style-fields";
import { commonStyle, styleArea, styleCells } from "./styles";

type FormatView = View<RangeHandle>;

/** Formats of a range as members: mixed formats read as null. */
function fieldMembers(fields: StyleFields): MembersOf<FormatView> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { since, read, write }]) => [
      name,
      scalar<FormatView>(
        since,
        ({ of: { book, area } }) => commonStyle(book, area, read),
        ({ of: { book, area } }, value) => {
          assertUnprotected(book, area.sheetId);
          styleArea(book, area, write(value));
        },
      ),
    ]),
  );
}

const FONT_MEMBERS = fieldMembers(FONT_FIELDS);
const FILL_MEMBERS: MembersOf<FormatView> = {
  ...fieldMembers(FILL_FIELDS),
  Clear: action("1.1", ({ of: { book, area } }) => styleArea(book, area, { bg: null })),
};

const width = number(0, 1342);
const height = number(0, 409.5);

const FORMAT: MembersOf<FormatView> = {
  ...fieldMembers(LAYOUT_FIELDS),
  Font: object("1.1", ({ of }) => new View("RangeFont", FONT_MEMBERS, of)),
  Fill: object("1.1", ({ of }) => new View("RangeFill", FILL_MEMBERS, of)),
  Borders: object("1.1", ({ of: { book, area } }) => new BorderCollection(book, area)),
  Protection: object("1.2", ({ of }) => new View("FormatProtection", PROTECTION, of)),
  ColumnWidth: scalar(
    "1.2",
    ({ of: { book, area } }) => columnWidth(book, area),
    ({ of: { book, area } }, value) => setColumnWidth(book, area, width(value, "columnWidth")),
  ),
  RowHeight: scalar(
    "1.2",
    ({ of: { book, area } }) => rowHeight(book, area),
    ({ of: { book, area } }, value) => {
      const points = height(value, "rowHeight");
      setRowHeights(book, area, () => points);
    },
  ),
  AutofitColumns: action("1.2", ({ of: { book, area } }) => autofitColumns(book, area)),
  AutofitRows: action("1.2", ({ of: { book, area } }) => autofitRows(book, area)),
};

export const formatOf = (range: RangeHandle): HostObject => new View("RangeFormat", FORMAT, range);

const PROTECTION: MembersOf<FormatView> = {
  Locked: scalar(
    "1.2",
    ({ of: { book, area } }) => commonLock(book, area),
    ({ of: { book, area } }, value) => setLocked(book, area, flag(value, "locked")),
  ),
};

/** The formats under a name; none where it is left out. */
const bagOf: Check<Bag> = optional(bag, {});

/** The style a bag of formats asks for ({ font: { bold: true }, fill: { color: "#FFFFFF" }, wrapText: true }). */
function styleAsked(format: Bag): IStyleData {
  const style: IStyleData = {};
  const take = (fields: StyleFields, named: Bag): void => {
    for (const [name, value] of Object.entries(named)) {
      const field = fields[name.charAt(0).toUpperCase() + name.slice(1)];
      if (field === undefined) throw notImplemented(`the format ${name}`);
      Object.assign(style, field.write(value));
    }
  };
  const { font, fill, ...layout } = format;
  take(FONT_FIELDS, bagOf(font, "font"));
  take(FILL_FIELDS, bagOf(fill, "fill"));
  take(LAYOUT_FIELDS, layout);
  return style;
}

/** setCellProperties: one bag for each cell. */
export function setCellProperties(range: RangeHandle, given: Given): void {
  const { book, area } = range;
  assertUnprotected(book, area.sheetId);
  const rows = Array.isArray(given) ? (given as readonly Json[]) : [];
  const styles = rows.map((row) =>
    (Array.isArray(row) ? (row as readonly Json[]) : []).map((cell) =>
      styleAsked(bagOf(bagOf(cell, "cell")["format"], "format")),
    ),
  );
  if (styles.length !== area.rows || styles.some((row) => row.length !== area.columns)) {
    throw invalidArgument(`the range has ${area.rows} rows and ${area.columns} columns, the array has not`);
  }
  styleCells(book, area, (r, c) => itemAt(itemAt(styles, r), c));
}

/**
 * setColumnProperties and setRowProperties: one bag for each column or row of the range. By the typings columns have a
 * width there and rows a height, and cells neither.
 */
export function setLineProperties(range: RangeHandle, given: Given, along: "columns" | "rows"): void {
  const { book, area } = range;
  assertUnprotected(book, area.sheetId);
  if (!Array.isArray(given) || given.length !== area[along]) {
    throw invalidArgument(`the range has ${area[along]} ${along}, the array has not`);
  }
  const sized = along === "columns" ? "columnWidth" : "rowHeight";
  const heights: (number | null)[] = [];
  for (const [index, value] of (given as readonly Json[]).entries()) {
    const asked = bagOf(value, "properties");
    const { [sized]: size = null, ...format } = bagOf(asked["format"], "format");
    const line =
      along === "columns"
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 };
    const style = styleAsked(format);
    if (Object.keys(style).length > 0) styleArea(book, line, style);
    if (along === "rows") heights.push(size === null ? null : height(size, sized));
    else if (size !== null) setColumnWidth(book, line, width(size, sized));
    if (asked["columnHidden"] != null)
      setColumnHidden(book, line, flag(asked["columnHidden"], "columnHidden"));
    if (asked["rowHidden"] != null) setRowHidden(book, line, flag(asked["rowHidden"], "rowHidden"));
  }
  if (along === "rows") setRowHeights(book, area, (row) => heights[row] ?? null);
}
