import { AddSheetTableMutation } from "@univerjs/sheets-table";
import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { ALL, EVENT, eventMembers } from "../grid/events";
import { assertUnprotected } from "../grid/locks";
import { byIndex, flag, text } from "../members/checks";
import { found, invalidArgument } from "../members/errors";
import { type MembersOf, method, scalar } from "../members/members";
import { insertCells } from "../range/edits";
import { asRange } from "../range/range";
import { NEW_LOOK, tablesOn } from "./handle";
import { newColumn, writeHeaders } from "./headers";
import { assertFree, makeRowBelow } from "./room";
import { gridTheme } from "./styles";
import { TableObject } from "./table";
import { freeTableName } from "./table-names";

export class TableCollection implements HostObject {
  readonly className = "TableCollection";
  readonly members = TABLES;

  constructor(
    readonly book: Book,
    /** null: the tables of the whole workbook. */
    readonly sheetId: string | null,
  ) {}

  readonly items = (): TableObject[] =>
    tablesOn(this.book, this.sheetId).map(({ id }) => new TableObject(this.book, id));

  find(key: Given): TableObject | null {
    const name = text(key, "key").toLowerCase();
    return (
      this.items().find(({ id, grid }) => id === key || grid.getDisplayName().toLowerCase() === name) ?? null
    );
  }
}

async function addTable(tables: TableCollection, source: Given, hasHeaders: Given): Promise<TableObject> {
  const { book } = tables;
  const given = asRange(book, source, tables.sheetId).area;
  if (tables.sheetId !== null && given.sheetId !== tables.sheetId)
    throw invalidArgument("the range is on another sheet");
  assertUnprotected(book, given.sheetId);
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
    ...book.ids(area.sheetId),
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

const TABLES: MembersOf<TableCollection> = {
  ...eventMembers("1.7", "DataChanged", EVENT.tableChanged, ({ sheetId }) => sheetId ?? ALL),
  Count: scalar("1.1", (tables) => tables.items().length),
  Add: method("1.1", addTable),
  GetCount: method("1.4", (tables) => tables.items().length),
  GetItem: method("1.1", (tables, key) => found(tables.find(key), text(key, "key"))),
  GetItemAt: method("1.1", (tables, index) => byIndex(tables.items(), index)),
  GetItemOrNullObject: method("1.4", (tables, key) => tables.find(key)),
};
