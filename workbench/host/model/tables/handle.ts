import { SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import type { TableShape } from "../grid/structured-references";
import { type GridTable, shapeOf, tablesOf } from "../grid/table-shapes";
import { itemNotFound } from "../members/errors";
import { RangeObject } from "../range/range";
import { gridTheme } from "./styles";

/** What Univer's table has no field for. */
export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly showHeaders: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export const NEW_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  showHeaders: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** A table by its id, as its own parts (columns, rows, filters) know it. */
export class TableHandle {
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

  /** The table as Univer's commands call it. */
  get ids() {
    return { ...this.book.ids(this.grid.getSubunitId()), tableId: this.id };
  }

  /** Header row included. */
  get area(): SheetArea {
    return areaOf(this.grid.getSubunitId(), this.grid.getRange());
  }

  /** Header row left out. */
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
    this.book.mutate(SetSheetTableMutation, { ...this.ids, config });
  }

  /** Moves the lower and right edge of the table; what stands there becomes part of it. */
  setArea(area: SheetArea): void {
    this.configure({ updateRange: { newRange: this.book.gridRange(area) } });
  }
}

/** @param sheetId null: the tables of the whole workbook. */
export const tablesOn = (book: Book, sheetId: string | null): TableHandle[] =>
  tablesOf(book)
    .filter((table) => sheetId === null || table.getSubunitId() === sheetId)
    .map((table) => new TableHandle(book, table.getId()));

/** The tables whose header row lies in the area. */
export const tablesHeadedIn = (book: Book, area: SheetArea): TableHandle[] =>
  tablesOn(book, area.sheetId).filter((table) => intersect({ ...table.area, rows: 1 }, area) !== null);
