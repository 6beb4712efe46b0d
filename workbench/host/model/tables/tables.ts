import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import type { Given, HostObject } from "../../contract";
import { intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { readNow, writeCells } from "../grid/cells";
import { flag, integer, text } from "../members/checks";
import { found, invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../members/errors";
import { ALL, EVENT, eventMembers } from "../grid/events";
import { forgetTableInFormulas, renameInFormulas } from "../grid/formulas";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { checkName, NamedItems } from "../range/names";
import { asRange, RangeObject } from "../range/range";
import { insertCells } from "../range/edits";
import type { TableShape } from "../grid/structured-references";
import { ColumnCollection } from "./columns";
import { clearTableFilters, TableAutoFilter } from "./filters";
import { RowCollection } from "./rows";
import { type GridTable, shapeOf, tablesOf } from "../grid/table-shapes";
import { checkTableStyle, gridTheme } from "./styles";
import { WorksheetObject } from "../sheets/worksheet";

/** What Univer's table has no field for. */
interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly showHeaders: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

const NEW_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  showHeaders: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export class TableCollection implements HostObject {
  readonly className = "TableCollection";
  readonly members = TABLES;

  constructor(
    readonly book: Book,
    /** null: the tables of the whole workbook. */
    readonly sheetId: string | null,
  ) {}

  readonly items = (): TableObject[] =>
    tablesOf(this.book)
      .filter((table) => this.sheetId === null || table.getSubunitId() === this.sheetId)
      .map((table) => new TableObject(this.book, table.getId()));

  find(key: Given): TableObject | null {
    const name = text(key, "key").toLowerCase();
    return (
      this.items().find(({ id, grid }) => id === key || grid.getDisplayName().toLowerCase() === name) ?? null
    );
  }
}

export class TableObject implements HostObject {
  readonly className = "Table";
  readonly members = TABLE;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** @throws ItemNotFound when the table was deleted. */
  get grid(): GridTable {
    const table = this.book.get(TableManager).getTable(this.book.unitId, this.id);
    if (table === undefined) throw itemNotFound("the table was deleted");
    return table;
  }

  get shape(): TableShape {
    return shapeOf(this.book, this.grid);
  }

  /** Header row included. */
  get area(): SheetArea {
    return areaOf(this.grid.getSubunitId(), this.grid.getRange());
  }

  get body(): SheetArea {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }

  range(area: SheetArea): RangeObject {
    return new RangeObject(this.book, area);
  }

  get look(): TableLook {
    return { ...NEW_LOOK, ...(this.grid.getTableMeta() as Partial<TableLook> | undefined) };
  }

  set look(look: TableLook) {
    this.grid.setTableMeta(look);
    this.configure({ theme: gridTheme(this.book, look.style, look.showBandedRows) });
  }

  configure(config: object): void {
    const at = { unitId: this.book.unitId, subUnitId: this.grid.getSubunitId(), tableId: this.id };
    this.book.mutate(SetSheetTableMutation, { ...at, config });
  }

  /** Moves the lower and right edge of the table; what stands there becomes part of it. */
  setArea(area: SheetArea): void {
    this.configure({ updateRange: { newRange: this.book.gridRange(area) } });
  }
}

async function addTable(tables: TableCollection, source: Given, hasHeaders: Given): Promise<TableObject> {
  const { book } = tables;
  const given = asRange(book, source, tables.sheetId).area;
  if (tables.sheetId !== null && given.sheetId !== tables.sheetId)
    throw invalidArgument("the range is on another sheet");
  book.assertUnprotected(given.sheetId);
  assertFree(book, given, null);
  const headed = flag(hasHeaders, "hasHeaders");
  // Without headers Excel moves the data down by a row; with nothing but headers it adds an empty row.
  if (!headed) await insertCells(book, { ...given, rows: 1 }, "Down");
  else if (given.rows === 1) await makeRowBelow(book, given);
  const area = headed && given.rows > 1 ? given : { ...given, rows: given.rows + 1 };
  book.makeRoom(area);
  const names = writeHeaders(book, area, []);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  book.mutate(AddSheetTableMutation, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    tableId: id,
    name: freeTableName(book),
    range: book.gridRange(area),
    options: {
      columns: names.map((displayName, index) => newColumn(String(index + 1), displayName)),
      tableStyleId: gridTheme(book, NEW_LOOK.style, NEW_LOOK.showBandedRows),
    },
  });
  return new TableObject(book, id);
}

export const newColumn = (id: string, displayName: string) => ({
  id,
  displayName,
  dataType: TableColumnDataTypeEnum.None,
  formula: "",
  meta: {},
  style: {},
});

/** The first free row below a block: cells in use there move down, as Excel makes room for a table that grows. */
export async function makeRowBelow(book: Book, area: SheetArea): Promise<void> {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  book.makeRoom(below);
  const used = readNow(book, below)[0]?.some((cell) => cell.formula !== "") ?? false;
  const blocked = tablesOf(book).some(
    (table) =>
      table.getSubunitId() === area.sheetId &&
      intersect(areaOf(area.sheetId, table.getRange()), below) !== null,
  );
  if (used || blocked) await insertCells(book, below, "Down");
}

/** @throws InvalidArgument where another table, InvalidOperation where a merged cell stands. */
export function assertFree(book: Book, area: SheetArea, own: TableObject | null): void {
  for (const other of tablesOf(book)) {
    if (other.getSubunitId() !== area.sheetId || other.getId() === own?.id) continue;
    if (intersect(areaOf(area.sheetId, other.getRange()), area) !== null) {
      throw invalidArgument(`the range overlaps the table ${other.getDisplayName()}`);
    }
  }
  const merged = book.sheet(area.sheetId).getMergeData();
  if (merged.some((range) => intersect(areaOf(area.sheetId, range), area) !== null)) {
    throw invalidOperation("a table cannot hold merged cells");
  }
}

/**
 * Makes the first row of an area fit to be a header: text in every cell, no two alike in any case.
 * Excel names a blank one "Column1" and gives a repeated one a number.
 *
 * @param spare names for blank cells, where they are known.
 */
export function writeHeaders(book: Book, area: SheetArea, spare: readonly string[]): string[] {
  const row = { ...area, rows: 1 };
  const cells = readNow(book, row)[0] ?? [];
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const own = cell.type === "String" ? String(cell.value) : cell.text;
    const base = [own, spare[index] ?? ""].find((text) => text !== "") ?? `Column${index + 1}`;
    let name = base;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n += 1)
      name = `${base}${n}`;
    names.push(name);
  }
  const same = cells.every((cell, index) => cell.type === "String" && cell.formula === names[index]);
  if (!same) writeCells(book, row, [names.map((name) => `'${name}`)]);
  return names;
}

function freeTableName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (isFreeName(book, name, null)) return name;
  }
}

const isFreeName = (book: Book, name: string, own: TableObject | null): boolean =>
  new TableCollection(book, null)
    .items()
    .every(
      (table) => table.id === own?.id || table.grid.getDisplayName().toLowerCase() !== name.toLowerCase(),
    ) && new NamedItems(book, null).find(name) === undefined;

function rename(table: TableObject, name: string): void {
  checkName(name);
  // Excel answers InvalidArgument here, not ItemAlreadyExists (OfficeDev/office-js issue 551).
  if (!isFreeName(table.book, name, table)) throw invalidArgument(`the name ${name} is taken`);
  const old = table.grid.getDisplayName();
  if (old === name) return;
  table.configure({ name });
  renameInFormulas(table.book, { table: old, to: name });
}

function resize(table: TableObject, given: Given): void {
  const { area } = asRange(table.book, given, table.area.sheetId);
  const old = table.area;
  if (area.sheetId !== old.sheetId || area.row !== old.row)
    throw invalidArgument("the header row stays where it is");
  if (area.rows < 2) throw invalidArgument("a table has a header and at least one row");
  if (intersect(area, old) === null) throw invalidArgument("the new range must overlap the old one");
  assertFree(table.book, area, table);
  table.book.assertUnprotected(area.sheetId);
  table.setArea(area);
  syncHeaders(table);
}

/** Takes the names of the columns from the header cells, after something was written into them. */
export function syncHeaders(table: TableObject): void {
  const columns = table.grid.getTableInfo().columns;
  const names = writeHeaders(
    table.book,
    table.area,
    columns.map(({ displayName }) => displayName),
  );
  const changed = columns.flatMap((column, index) => {
    const name = names[index] ?? column.displayName;
    return name === column.displayName || column.displayName === ""
      ? []
      : [{ from: column.displayName, to: name }];
  });
  table.grid.setColumns(
    columns.map((column, index) => ({ ...column, displayName: names[index] ?? column.displayName })),
  );
  for (const { from, to } of changed) {
    renameInFormulas(table.book, { table: table.grid.getDisplayName(), column: from, to });
  }
}

/** The tables whose header row lies in the area. */
export const tablesHeadedIn = (book: Book, area: SheetArea): TableObject[] =>
  new TableCollection(book, area.sheetId)
    .items()
    .filter((table) => intersect({ ...table.area, rows: 1 }, area) !== null);

function convertToRange(table: TableObject): RangeObject {
  const range = table.range(table.area);
  forgetTableInFormulas(table.book, table.shape);
  remove(table);
  return range;
}

function remove(table: TableObject): void {
  table.book.assertUnprotected(table.area.sheetId);
  const at = { unitId: table.book.unitId, subUnitId: table.area.sheetId, tableId: table.id };
  table.book.mutate(DeleteSheetTableMutation, at);
}

const look = (since: string, key: Exclude<keyof TableLook, "style">) =>
  scalar<TableObject>(
    since,
    (table) => table.look[key],
    (table, value) => {
      table.look = { ...table.look, [key]: flag(value, key) };
    },
  );

const TABLES: MembersOf<TableCollection> = {
  ...eventMembers("1.7", "DataChanged", EVENT.tableChanged, ({ sheetId }) => sheetId ?? ALL),
  Count: scalar("1.1", (tables) => tables.items().length),
  Add: method("1.1", addTable),
  GetCount: method("1.4", (tables) => tables.items().length),
  GetItem: method("1.1", (tables, key) => found(tables.find(key), text(key, "key"))),
  GetItemAt: method("1.1", (tables, index) => {
    const items = tables.items();
    return items[integer(0, items.length - 1)(index, "index")] ?? null;
  }),
  GetItemOrNullObject: method("1.4", (tables, key) => tables.find(key)),
};

const TABLE: MembersOf<TableObject> = {
  ...eventMembers("1.7", "DataChanged", EVENT.tableChanged, ({ id }) => id),
  Id: scalar("1.1", (table) => table.id),
  Name: scalar(
    "1.1",
    (table) => table.grid.getDisplayName(),
    (table, value) => rename(table, text(value, "name")),
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
  Worksheet: object("1.2", ({ book, area }) => new WorksheetObject(book, area.sheetId)),

  GetRange: method("1.1", (table) => table.range(table.look.showHeaders ? table.area : table.body)),
  // Not observed: what Excel answers where the row is hidden.
  GetHeaderRowRange: method("1.1", (table) => {
    if (!table.look.showHeaders) throw itemNotFound("the table shows no header row");
    return table.range({ ...table.area, rows: 1 });
  }),
  GetDataBodyRange: method("1.1", (table) => table.range(table.body)),
  Resize: action("1.13", resize),
  ClearFilters: action("1.2", clearTableFilters),
  ConvertToRange: method("1.2", convertToRange),
  Delete: action("1.1", (table) => {
    const { book, area } = table;
    remove(table);
    writeCells(book, area, "");
  }),
};
