import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, contains, intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { invalidArgument } from "../members/errors";

interface Spill {
  readonly parent: Area;
  readonly area: Area;
}

async function spillsOf(book: Book, sheetId: string): Promise<readonly Spill[]> {
  await book.grid.calculation.done();
  const cells = book.sheet(sheetId).getCellMatrix();
  return spillRanges(book, sheetId)
    .filter(({ startRow, startColumn }) => cells.getValue(startRow, startColumn)?.v !== "#SPILL!")
    .map((range) => ({
      parent: { row: range.startRow, column: range.startColumn, rows: 1, columns: 1 },
      area: areaOf(sheetId, range),
    }));
}

/** The ranges formulas of a sheet spill into, from the cell of the formula on. */
export function spillRanges(book: Book, sheetId: string): readonly IRange[] {
  const lines: Record<number, Record<number, IRange>> = book.get(FormulaDataModel).getArrayFormulaRange()[
    book.unitId
  ]?.[sheetId] ?? {};
  return Object.values(lines).flatMap((line) => Object.values(line));
}

function oneCell(area: SheetArea): void {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument("a single cell is needed");
}

/** The cells the formula in this cell spills into, itself included; null when it does not spill. */
export async function spillFrom(book: Book, area: SheetArea): Promise<Area | null> {
  oneCell(area);
  const spill = (await spillsOf(book, area.sheetId)).find(({ parent }) => contains(parent, area));
  return spill?.area ?? null;
}

/** The cell whose formula fills this cell; null when it is not part of a spill. */
export async function spillParentOf(book: Book, area: SheetArea): Promise<Area | null> {
  oneCell(area);
  const spill = (await spillsOf(book, area.sheetId)).find((known) => contains(known.area, area));
  return spill?.parent ?? null;
}

/** Whether every cell of the area is part of a spill; null where some are and some are not. */
export async function hasSpill(book: Book, area: SheetArea): Promise<boolean | null> {
  const parts = (await spillsOf(book, area.sheetId)).map((spill) => intersect(spill.area, area));
  // Spills do not overlap.
  const spilled = parts.reduce((sum, part) => sum + (part === null ? 0 : part.rows * part.columns), 0);
  if (spilled === 0) return false;
  return spilled === area.rows * area.columns ? true : null;
}
