import { DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { Given, HostObject } from "../../contract";
import { intersect } from "../grid/a1";
import { writeCells } from "../grid/cells";
import { EVENT, eventMembers } from "../grid/events";
import { forgetTableInFormulas } from "../grid/formulas";
import { assertUnprotected } from "../grid/locks";
import { flag, text } from "../members/checks";
import { invalidArgument, itemNotFound, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { asRange, type RangeObject } from "../range/range";
import { ColumnCollection } from "./columns";
import { clearTableFilters, TableAutoFilter } from "./filters";
import { TableHandle, type TableLook } from "./handle";
import { syncHeaders } from "./headers";
import { assertFree } from "./room";
import { RowCollection } from "./rows";
import { checkTableStyle } from "./styles";
import { renameTable } from "./table-names";

export class TableObject extends TableHandle implements HostObject {
  readonly className = "Table";
  readonly members = TABLE;
}

function resize(table: TableObject, given: Given): void {
  const { area } = asRange(table.book, given, table.area.sheetId);
  const old = table.area;
  if (area.sheetId !== old.sheetId || area.row !== old.row)
    throw invalidArgument("the header row stays where it is");
  if (area.rows < 2) throw invalidArgument("a table has a header and at least one row");
  if (intersect(area, old) === null) throw invalidArgument("the new range must overlap the old one");
  assertFree(table.book, area, table.id);
  assertUnprotected(table.book, area.sheetId);
  table.setArea(area);
  syncHeaders(table);
}

function convertToRange(table: TableObject): RangeObject {
  const range = table.range(table.area);
  forgetTableInFormulas(table.book, table.shape);
  remove(table);
  return range;
}

function remove(table: TableObject): void {
  assertUnprotected(table.book, table.area.sheetId);
  table.book.mutate(DeleteSheetTableMutation, table.ids);
}

const look = (since: string, key: Exclude<keyof TableLook, "style">) =>
  scalar<TableObject>(
    since,
    (table) => table.look[key],
    (table, value) => {
      table.look = { ...table.look, [key]: flag(value, key) };
    },
  );

const TABLE: MembersOf<TableObject> = {
  ...eventMembers("1.7", "DataChanged", EVENT.tableChanged, ({ id }) => id),
  Id: scalar("1.1", (table) => table.id),
  Name: scalar(
    "1.1",
    (table) => table.grid.getDisplayName(),
    (table, value) => renameTable(table, text(value, "name")),
  ),
  Style: scalar(
    "1.1",
    (table) => table.look.style,
    (table, value) => {
      const style = text(value, "style");
      checkTableStyle(style);
      table.look = { ...table.look, style };
    },
  ),
  ShowBandedRows: look("1.3", "showBandedRows"),
  ShowBandedColumns: look("1.3", "showBandedColumns"),
  ShowFilterButton: look("1.3", "showFilterButton"),
  HighlightFirstColumn: look("1.3", "highlightFirstColumn"),
  HighlightLastColumn: look("1.3", "highlightLastColumn"),
  // The titles stay in their cells here; Excel clears those until the row is shown again.
  ShowHeaders: look("1.1", "showHeaders"),
  ShowTotals: scalar(
    "1.1",
    () => false,
    (_, value) => {
      if (flag(value, "showTotals")) throw notImplemented("tables have no totals row here");
    },
  ),

  Columns: object("1.1", (table) => new ColumnCollection(table)),
  Rows: object("1.1", (table) => new RowCollection(table)),
  AutoFilter: object("1.9", (table) => new TableAutoFilter(table)),
  Worksheet: object("1.2", ({ book, area }) => book.worksheet(area.sheetId)),

  GetRange: method("1.1", (table) => table.range(table.look.showHeaders ? table.area : table.body)),
  // Not observed: what Excel answers where the row is hidden.
  GetHeaderRowRange: method("1.1", (table) => {
    if (!table.look.showHeaders) throw itemNotFound("the table shows no header row");
    return table.range({ ...table.area, rows: 1 });
  }),
  GetDataBodyRange: method("1.1", (table) => table.range(table.body)),
  Resize: action("1.13", resize),
  ClearFilters: action("1.2", (table) => clearTableFilters(table)),
  ConvertToRange: method("1.2", convertToRange),
  Delete: action("1.1", (table) => {
    const { book, area } = table;
    remove(table);
    writeCells(book, area, "");
  }),
};
