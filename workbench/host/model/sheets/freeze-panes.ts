import { SetFrozenMutation } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../grid/a1";
import { integer, optional } from "../members/checks";
import { invalidArgument, itemNotFound } from "../members/errors";
import { action, type MembersOf, method, View } from "../members/members";
import { asRange, type RangeObject } from "../range/range";
import type { SheetHandle } from "./handle";

type Panes = View<SheetHandle>;

/** Keeps the first rows and columns in view; 0 for none. */
function freeze({ of }: Panes, rows: number, columns: number): void {
  of.book.mutate(SetFrozenMutation, {
    ...of.ids,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}

/** The frozen cells: whole rows when only rows are frozen, whole columns when only columns are. */
function frozenArea({ of }: Panes): RangeObject | null {
  const { ySplit: rows, xSplit: columns } = of.grid.getFreeze();
  if (rows <= 0 && columns <= 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: rows <= 0 ? MAX_ROWS : rows,
    columns: columns <= 0 ? MAX_COLUMNS : columns,
  };
  return of.whole.at(area);
}

const count = optional(integer(1), 1);

const FREEZE_PANES: MembersOf<Panes> = {
  FreezeRows: action("1.7", (panes, rows) => freeze(panes, count(rows, "count"), 0)),
  FreezeColumns: action("1.7", (panes, columns) => freeze(panes, 0, count(columns, "count"))),
  FreezeAt: action("1.7", (panes, given) => {
    const { area } = asRange(panes.of.book, given, panes.of.id);
    if (area.row !== 0 || area.column !== 0) throw invalidArgument("the frozen range begins at A1");
    freeze(panes, area.rows === MAX_ROWS ? 0 : area.rows, area.columns === MAX_COLUMNS ? 0 : area.columns);
  }),
  Unfreeze: action("1.7", (panes) => freeze(panes, 0, 0)),
  GetLocation: method("1.7", (panes) => {
    const range = frozenArea(panes);
    if (range === null) throw itemNotFound("nothing is frozen");
    return range;
  }),
  GetLocationOrNullObject: method("1.7", frozenArea),
};

export const freezePanesOf = (sheet: SheetHandle): Panes =>
  new View("WorksheetFreezePanes", FREEZE_PANES, sheet);
