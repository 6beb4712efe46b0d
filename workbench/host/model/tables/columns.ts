import type { Given, HostObject } from "../../contract";
import type { SheetArea } from "../grid/book";
import { readCells, readNow, writeCells } from "../grid/cells";
import { assertUnprotected } from "../grid/locks";
import { byIndex, type Check, integer, optional, text } from "../members/checks";
import { found, invalidArgument, itemNotFound } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { deleteCells, insertCells } from "../range/edits";
import { ColumnFilter } from "./filters";
import type { TableHandle } from "./handle";
import { newColumn, syncHeaders } from "./headers";

const nameOrId: Check<string | number> = (value, what) =>
  typeof value === "number" ? value : text(value, what);

export class ColumnCollection implements HostObject {
  readonly className = "TableColumnCollection";
  readonly members = COLUMNS;

  constructor(readonly table: TableHandle) {}

  readonly items = (): ColumnObject[] =>
    this.table.grid.getTableInfo().columns.map((column) => new ColumnObject(this.table, column.id));

  /** By name, in any case, or by id. */
  find(key: Given): ColumnObject | null {
    const given = String(nameOrId(key, "key"));
    const name = given.toLowerCase();
    return (
      this.items().find((column) => column.id === given) ??
      this.items().find((column) => column.name.toLowerCase() === name) ??
      null
    );
  }
}

export class ColumnObject implements HostObject {
  readonly className = "TableColumn";
  readonly members = COLUMN;

  constructor(
    readonly table: TableHandle,
    readonly id: string,
  ) {}

  /** Place in the table, from 0. */
  get index(): number {
    const index = this.table.grid.getTableInfo().columns.findIndex(({ id }) => id === this.id);
    if (index < 0) throw itemNotFound("the column was deleted");
    return index;
  }

  get name(): string {
    return this.table.grid.getColumnNameByIndex(this.index);
  }

  get area(): SheetArea {
    return { ...this.table.area, column: this.table.area.column + this.index, columns: 1 };
  }

  get body(): SheetArea {
    return { ...this.table.body, column: this.area.column, columns: 1 };
  }
}

async function addColumn(
  columns: ColumnCollection,
  givenIndex: Given,
  values: Given,
  givenName: Given,
): Promise<ColumnObject> {
  const { table } = columns;
  const { book } = table;
  const count = table.area.columns;
  const index = optional(integer(-1, count), count)(givenIndex, "index");
  const at = index === -1 ? count : index;
  const place = { ...table.area, column: table.area.column + at, columns: 1 };
  assertUnprotected(book, place.sheetId);
  book.makeRoom(place);
  const free = at === count && readNow(book, place).every((row) => row[0]?.formula === "");
  const known = table.grid.getTableInfo().columns;
  if (!free) await insertCells(book, place, "Right");
  const id = String(Math.max(0, ...known.map((column) => Number(column.id) || 0)) + 1);
  table.setArea({ ...table.area, columns: count + 1 });
  table.grid.setColumns([...known.slice(0, at), newColumn(id, ""), ...known.slice(at)]);
  const name = optional(text, null)(givenName, "name");
  if (values !== undefined && values !== null) writeCells(book, place, values as never);
  if (name !== null) writeCells(book, { ...place, rows: 1 }, `'${name}`);
  syncHeaders(table);
  return new ColumnObject(table, id);
}

function rename(column: ColumnObject, name: string): void {
  const other = new ColumnCollection(column.table).find(name);
  if (name === "" || (other !== null && other.id !== column.id))
    throw invalidArgument(`the column name ${name} is taken`);
  writeCells(column.table.book, { ...column.area, rows: 1 }, `'${name}`);
  syncHeaders(column.table);
}

async function removeColumn(column: ColumnObject): Promise<void> {
  const { table, index, area } = column;
  if (table.area.columns === 1) throw invalidArgument("a table keeps its last column");
  const known = table.grid.getTableInfo().columns;
  const rest = { ...table.area, columns: table.area.columns - 1 };
  await deleteCells(table.book, area, "Left");
  table.setArea(rest);
  table.grid.setColumns(known.filter((_, at) => at !== index));
}

const COLUMNS: MembersOf<ColumnCollection> = {
  Count: scalar("1.1", (columns) => columns.items().length),
  Add: method("1.1", addColumn),
  GetCount: method("1.4", (columns) => columns.items().length),
  GetItem: method("1.1", (columns, key) => found(columns.find(key), nameOrId(key, "key"))),
  GetItemAt: method("1.1", (columns, index) => byIndex(columns.items(), index)),
  GetItemOrNullObject: method("1.4", (columns, key) => columns.find(key)),
};

const COLUMN: MembersOf<ColumnObject> = {
  Id: scalar("1.1", (column) => Number(column.id) || column.index + 1),
  Index: scalar("1.1", (column) => column.index),
  Name: scalar(
    "1.1",
    (column) => column.name,
    (column, value) => rename(column, text(value, "name")),
  ),
  Values: scalar(
    "1.1",
    async (column) =>
      (await readCells(column.table.book, column.area)).map((row) => row.map((cell) => cell.value)),
    (column, value) => writeCells(column.table.book, column.area, value),
  ),
  Filter: object("1.2", (column) => new ColumnFilter(column)),
  GetRange: method("1.1", (column) => column.table.range(column.area)),
  GetHeaderRowRange: method("1.1", (column) => column.table.range({ ...column.area, rows: 1 })),
  GetDataBodyRange: method("1.1", (column) => column.table.range(column.body)),
  Delete: action("1.1", removeColumn),
};
