import { SetSheetTableFilterMutation, TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import type { Given, HostObject } from "../../contract";
import { text } from "../members/checks";
import { invalidArgument, notImplemented } from "../members/errors";
import { action, type MembersOf, scalar } from "../members/members";
import type { TableHandle } from "./handle";

/** A column of a table and its place there, from 0. */
interface FilteredColumn {
  readonly table: TableHandle;
  readonly index: number;
}

/** The filter of one column of a table: a list of the texts that stay visible. */
export class ColumnFilter implements HostObject {
  readonly className = "Filter";
  readonly members = FILTER;

  constructor(readonly column: FilteredColumn) {}
}

/** The filters of a table together. */
export class TableAutoFilter implements HostObject {
  readonly className = "AutoFilter";
  readonly members = AUTO_FILTER;

  constructor(readonly table: TableHandle) {}
}

function setFilter(table: TableHandle, column: number, values: readonly string[] | null): void {
  const tableFilter =
    values === null
      ? undefined
      : { filterType: TableColumnFilterTypeEnum.manual as const, values: [...values] };
  table.book.mutate(SetSheetTableFilterMutation, {
    unitId: table.book.unitId,
    tableId: table.id,
    column,
    tableFilter,
  });
}

const filterOf = (table: TableHandle, column: number): readonly string[] | null => {
  const filter = table.grid.getTableFilterColumn(column);
  return filter && "values" in filter ? filter.values : null;
};

export function clearTableFilters(table: TableHandle): void {
  for (let column = 0; column < table.area.columns; column += 1) {
    if (filterOf(table, column) !== null) setFilter(table, column, null);
  }
}

function valuesOf(given: Given): string[] {
  if (!Array.isArray(given)) throw invalidArgument("a list of texts is needed");
  return given.map((value) => text(value as Given, "value"));
}

const FILTER: MembersOf<ColumnFilter> = {
  Criteria: scalar("1.2", ({ column }) => {
    const values = filterOf(column.table, column.index);
    return values === null ? null : { filterOn: "Values", values };
  }),
  ApplyValuesFilter: action("1.2", ({ column }, values) =>
    setFilter(column.table, column.index, valuesOf(values)),
  ),
  Apply: action("1.2", ({ column }, criteria) => {
    const { filterOn, values } = (criteria ?? {}) as { filterOn?: string; values?: Given };
    if (filterOn !== "Values") throw notImplemented("tables are filtered by values only here");
    setFilter(column.table, column.index, valuesOf(values));
  }),
  Clear: action("1.2", ({ column }) => setFilter(column.table, column.index, null)),
};

const AUTO_FILTER: MembersOf<TableAutoFilter> = {
  Enabled: scalar("1.9", ({ table }) => table.look.showFilterButton),
  IsDataFiltered: scalar("1.9", ({ table }) =>
    Array.from({ length: table.area.columns }, (_, column) => filterOf(table, column)).some(
      (filter) => filter !== null,
    ),
  ),
  ClearCriteria: action("1.9", ({ table }) => clearTableFilters(table)),
};
