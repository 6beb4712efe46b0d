import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import { contains, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, span } from "../grid/a1";
import { areaOf, type Book, type CellMatrix, type SheetArea } from "../grid/book";
import { extraOf } from "../grid/cell-extra";
import { assertUnlocked, assertUnprotected } from "../grid/locks";
import { tablesOf } from "../grid/table-shapes";
import { invalidOperation } from "../members/errors";
import { type LineChange, shiftRules } from "./rule-shift";

/** Takes contents, formats or both away from every cell in use in the area. Validation and rules stay. */
export function clearRange(
  book: Book,
  area: SheetArea,
  what: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks",
): void {
  assertUnlocked(book, area);
  const contents = { v: null, f: null, si: null, p: null };
  const cellValue: CellMatrix = {};
  book
    .sheet(area.sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !contains(area, span(row, column, row, column))) return;
      const { unlocked } = extraOf(cell);
      const custom = unlocked === true && what === "Contents" ? { unlocked } : null;
      const line = (cellValue[row] ??= {});
      if (what === "All") line[column] = { ...contents, s: null, custom: null };
      else if (what === "Formats") line[column] = { s: null };
      else if (what === "Contents") line[column] = { ...contents, custom };
    });
  if (what === "Formats") book.setStyles(area.sheetId, cellValue);
  else book.setCells(area.sheetId, cellValue);
}

/** Makes room for the area: what stands there moves down or right, with formulas, tables, names and rules following. */
export async function insertCells(book: Book, area: SheetArea, shift: "Down" | "Right"): Promise<void> {
  assertUnprotected(book, area.sheetId);
  const whole = isEntireRow(area) || isEntireColumn(area);
  if (!whole) assertNoTableTorn(book, area, shift);
  book.makeRoom(area);
  const range = book.gridRange(area);
  await onSheet(book, area.sheetId, async (at) => {
    if (isEntireRow(area))
      await book.command(InsertRowByRangeCommand, {
        ...at,
        range,
        direction: area.row === 0 ? Direction.UP : Direction.DOWN,
      });
    else if (isEntireColumn(area))
      await book.command(InsertColByRangeCommand, {
        ...at,
        range,
        direction: area.column === 0 ? Direction.LEFT : Direction.RIGHT,
      });
    else if (shift === "Down") await book.command(InsertRangeMoveDownCommand, { range });
    else await book.command(InsertRangeMoveRightCommand, { range });
  });
  shiftRules(book, lineChange(area, shift === "Down", true));
}

/** Takes the cells of the area out: what stands below or right of it moves up. */
export async function deleteCells(book: Book, area: SheetArea, shift: "Up" | "Left"): Promise<void> {
  assertUnprotected(book, area.sheetId);
  const whole = isEntireRow(area) || isEntireColumn(area);
  if (!whole) assertNoTableTorn(book, area, shift === "Up" ? "Down" : "Right");
  const range = book.gridRange(area);
  await onSheet(book, area.sheetId, async (at) => {
    if (isEntireRow(area)) await book.command(RemoveRowByRangeCommand, { ...at, range });
    else if (isEntireColumn(area)) await book.command(RemoveColByRangeCommand, { ...at, range });
    else if (shift === "Up") await book.command(DeleteRangeMoveUpCommand, { range });
    else await book.command(DeleteRangeMoveLeftCommand, { range });
  });
  shiftRules(book, lineChange(area, shift === "Up", false));
}

function lineChange(area: SheetArea, byRow: boolean, isInsert: boolean): LineChange {
  const { sheetId, row, rows, column, columns } = area;
  const isRows = isEntireRow(area) || (byRow && !isEntireColumn(area));
  const band: LineChange["band"] = isRows ? [column, column + columns - 1] : [row, row + rows - 1];
  return isRows
    ? { sheetId, isInsert, axis: "row", from: row, count: rows, band }
    : { sheetId, isInsert, axis: "column", from: column, count: columns, band };
}

/** Univer's commands on rows and cells look at the sheet in front, whatever sheet they are given. */
async function onSheet(
  book: Book,
  sheetId: string,
  change: (at: { unitId: string; subUnitId: string }) => Promise<void>,
): Promise<void> {
  const { workbook } = book.grid;
  const front = workbook.getActiveSheet();
  const target = book.sheet(sheetId);
  if (front !== target) workbook.setActiveSheet(target);
  try {
    await change(book.ids(sheetId));
  } finally {
    if (front !== target) workbook.setActiveSheet(front);
  }
}

/** Excel does not let a shift move one part of a table and leave the other. */
function assertNoTableTorn(book: Book, area: SheetArea, shift: "Down" | "Right"): void {
  const moving =
    shift === "Down"
      ? { ...area, rows: MAX_ROWS - area.row }
      : { ...area, columns: MAX_COLUMNS - area.column };
  for (const table of tablesOf(book)) {
    if (table.getSubunitId() !== area.sheetId) continue;
    const tableArea = areaOf(area.sheetId, table.getRange());
    const inside = contains(tableArea, area);
    const touched = intersect(tableArea, moving);
    const wholeWidth =
      shift === "Down" ? touched?.columns === tableArea.columns : touched?.rows === tableArea.rows;
    if (touched !== null && !(inside && wholeWidth) && !contains(moving, tableArea)) {
      throw invalidOperation("the operation would move a part of a table only");
    }
  }
}
