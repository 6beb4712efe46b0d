import type { Given, HostObject, Json } from "../../contract";
import type { SheetArea } from "../grid/book";
import { readCells, readNow, writeCells } from "../grid/cells";
import { assertUnprotected } from "../grid/locks";
import { movedAddresses } from "../grid/structured-references";
import { flag, integer, optional } from "../members/checks";
import { invalidArgument } from "../members/errors";
import { action, type MembersOf, method, scalar } from "../members/members";
import { deleteCells, insertCells } from "../range/edits";
import type { TableHandle } from "./handle";
import { makeRowBelow } from "./room";

export class RowCollection implements HostObject {
  readonly className = "TableRowCollection";
  readonly members = ROWS;

  constructor(readonly table: TableHandle) {}

  get count(): number {
    return this.table.body.rows;
  }

  readonly items = (): RowObject[] =>
    Array.from({ length: this.count }, (_, index) => new RowObject(this.table, index));
}

export class RowObject implements HostObject {
  readonly className = "TableRow";
  readonly members = ROW;

  constructor(
    readonly table: TableHandle,
    readonly index: number,
  ) {}

  get area(): SheetArea {
    return { ...this.table.body, row: this.table.body.row + this.index, rows: 1 };
  }
}

/** Adds rows and, as Excel does for a calculated column, the formula every row of a column has. */
async function addRows(
  rows: RowCollection,
  givenIndex: Given,
  values: Given,
  alwaysInsert: Given,
): Promise<RowObject> {
  const { table } = rows;
  const { book, body } = table;
  optional(flag, true)(alwaysInsert, "alwaysInsert");
  const index = optional(integer(-1, rows.count), -1)(givenIndex, "index");
  const at = index === -1 ? rows.count : index;
  const matrix = rowsOf(values, body.columns);
  assertUnprotected(book, body.sheetId);
  const formulas = columnFormulas(table);
  for (let n = 0; n < matrix.length; n += 1) {
    const grown = { ...table.area, rows: table.area.rows + 1 };
    if (at + n >= rows.count) await makeRowBelow(book, table.area);
    else await insertCells(book, { ...table.body, row: table.body.row + at + n, rows: 1 }, "Down");
    table.setArea(grown);
  }
  const place = { ...body, row: body.row + at, rows: matrix.length };
  const filled = matrix.map((line, n) =>
    line.map((value, column) => (value === null ? (formulas[column]?.(place.row + n) ?? null) : value)),
  );
  writeCells(book, place, filled);
  return new RowObject(table, at);
}

function rowsOf(values: Given, columns: number): readonly (readonly Json[])[] {
  const blank = Array.from({ length: columns }, () => null);
  if (values === undefined || values === null) return [blank];
  if (!Array.isArray(values)) return [blank.map(() => values as Json)];
  const matrix = (Array.isArray(values[0]) ? values : [values]) as readonly (readonly Json[])[];
  if (matrix.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw invalidArgument(`a row of this table has ${columns} values`);
  }
  return matrix;
}

/** For each column the formula it has in every row, moved to another row; undefined where the rows differ. */
function columnFormulas(table: TableHandle): (((row: number) => string) | undefined)[] {
  const { book, body } = table;
  const cells = readNow(book, body);
  return Array.from({ length: body.columns }, (_, column) => {
    const first = cells[0]?.[column]?.formula;
    if (typeof first !== "string" || !first.startsWith("=")) return undefined;
    const moved = (row: number): string => movedAddresses(first, row - body.row);
    const alike = cells.every((row, r) => row[column]?.formula === moved(body.row + r));
    return alike ? moved : undefined;
  });
}

const ROWS: MembersOf<RowCollection> = {
  Count: scalar("1.1", (rows) => rows.count),
  Add: method("1.1", addRows),
  GetCount: method("1.4", (rows) => rows.count),
  GetItemAt: method(
    "1.1",
    (rows, index) => new RowObject(rows.table, integer(0, rows.count - 1)(index, "index")),
  ),
};

const ROW: MembersOf<RowObject> = {
  Index: scalar("1.1", (row) => row.index),
  Values: scalar(
    "1.1",
    async (row) => (await readCells(row.table.book, row.area)).map((line) => line.map((cell) => cell.value)),
    (row, value) => writeCells(row.table.book, row.area, value),
  ),
  GetRange: method("1.1", (row) => row.table.range(row.area)),
  Delete: action("1.1", async (row) => {
    const { table, area } = row;
    const rest = { ...table.area, rows: table.area.rows - 1 };
    // Excel keeps one empty row in a table.
    if (rest.rows === 1) writeCells(table.book, area, "");
    else {
      await deleteCells(table.book, area, "Up");
      table.setArea(rest);
    }
  }),
};
