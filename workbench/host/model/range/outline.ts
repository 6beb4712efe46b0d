import type { Given } from "../../contract";
import { isEntireColumn, isEntireRow } from "../grid/a1";
import type { Book, SheetArea } from "../grid/book";
import { LiveArea } from "../grid/live-area";
import { assertUnprotected } from "../grid/locks";
import { SheetSlot } from "../grid/slots";
import { oneOf } from "../members/checks";
import { invalidArgument } from "../members/errors";
import { setColumnHidden, setRowHidden } from "./sizes";

/** Rows or columns grouped for an outline; each call of `group` makes one, which goes with its cells. */
interface Group {
  readonly axis: Axis;
  readonly cells: LiveArea;
}

type Axis = "rows" | "columns";

const GROUPS = new SheetSlot<readonly Group[]>(() => []);

const OPTIONS = { ByRows: "rows", ByColumns: "columns" } as const;
const START = { rows: "row", columns: "column" } as const;

/** Excel has eight levels, of which the first is what lies in no group (learn.microsoft.com, "Group range data"). */
const MOST_GROUPS = 7;

/**
 * The rows or columns a call is about. Documented: InvalidArgument where the option does not fit the range's
 * `isEntireRow` or `isEntireColumn`. Not observed: what Excel makes of a part of rows or columns, so it is refused too.
 */
function linesOf(area: SheetArea, option: Given): { readonly axis: Axis; readonly area: SheetArea } {
  const axis = OPTIONS[oneOf("ByRows", "ByColumns")(option, "groupOption")];
  if (!(axis === "columns" ? isEntireColumn(area) : isEntireRow(area)))
    throw invalidArgument(`whole ${axis} are grouped`);
  return { axis, area };
}

const endOf = (area: SheetArea, axis: Axis): number => area[START[axis]] + area[axis];

const holds = (outer: SheetArea, inner: SheetArea, axis: Axis): boolean =>
  outer[START[axis]] <= inner[START[axis]] && endOf(outer, axis) >= endOf(inner, axis);

/** Groups of a sheet along an axis whose cells are still there. */
const groupsOf = (book: Book, sheetId: string, axis: Axis) =>
  GROUPS.of(book, sheetId).flatMap((group) =>
    group.axis === axis && group.cells.area !== null ? [{ group, area: group.cells.area }] : [],
  );

/** Columns grouped on a sheet. */
export interface ColumnGroup {
  /** From 0. */
  readonly first: number;
  readonly last: number;
  readonly isOpen: boolean;
}

/** The groups of columns of a sheet, of which one is open while any of its columns is seen. */
export const columnGroups = (book: Book, sheetId: string): readonly ColumnGroup[] => {
  const sheet = book.sheet(sheetId);
  return groupsOf(book, sheetId, "columns").map(({ area }) => {
    const [first, last] = [area.column, endOf(area, "columns") - 1];
    const columns = Array.from({ length: area.columns }, (_column, place) => first + place);
    const isOpen = columns.some((column) => sheet.getColVisible(column));
    return { first, last, isOpen };
  });
};

/** In how many groups a row or column lies. */
const outlineLevel = (book: Book, area: SheetArea, axis: Axis): number =>
  groupsOf(book, area.sheetId, axis).filter((other) => holds(other.area, area, axis)).length;

export function group(book: Book, given: SheetArea, option: Given): void {
  assertUnprotected(book, given.sheetId);
  const { axis, area } = linesOf(given, option);
  for (let at = area[START[axis]]; at < endOf(area, axis); at += 1)
    if (outlineLevel(book, { ...area, [START[axis]]: at, [axis]: 1 }, axis) >= MOST_GROUPS)
      throw invalidArgument("an outline has eight levels");
  const cells = new LiveArea(book, area);
  GROUPS.set(book, area.sheetId, [...GROUPS.of(book, area.sheetId), { axis, cells }]);
}

/** Groups in a range. Not observed: what Excel does where there is none, so it is refused. */
function groupsIn(book: Book, given: SheetArea, option: Given) {
  assertUnprotected(book, given.sheetId);
  const { axis, area } = linesOf(given, option);
  const found = groupsOf(book, area.sheetId, axis).filter((one) => holds(area, one.area, axis));
  if (found.length === 0) throw invalidArgument("the range has no group");
  return { axis, found };
}

/**
 * "This removes the outermost level from the outline. If multiple groups of the same row or column type are at the same
 * level within the specified range, all of those groups are ungrouped." (learn.microsoft.com, "Group range data"). What
 * was hidden stays hidden (OfficeDev/office-js-snippets, pull request 352).
 */
export function ungroup(book: Book, given: SheetArea, option: Given): void {
  const { axis, found } = groupsIn(book, given, option);
  // Of two over the same lines the one made first is the outer one.
  const outermost = found.filter(
    ({ area }, place) =>
      !found.some(
        (other, at) =>
          at !== place && holds(other.area, area, axis) && (at < place || !holds(area, other.area, axis)),
      ),
  );
  const gone = new Set(outermost.map(({ group: one }) => one));
  gone.forEach(({ cells }) => cells.dispose());
  GROUPS.set(
    book,
    given.sheetId,
    GROUPS.of(book, given.sheetId).filter((one) => !gone.has(one)),
  );
}

/** Hides or shows what is grouped in a range. */
export function setDetailsHidden(book: Book, given: SheetArea, option: Given, hidden: boolean): void {
  const { axis, found } = groupsIn(book, given, option);
  for (const { area } of found)
    if (axis === "columns") setColumnHidden(book, area, hidden);
    else setRowHidden(book, area, hidden);
}
