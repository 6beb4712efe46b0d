import { BooleanNumber, type Nullable, type Worksheet } from "@univerjs/core";
import { parseArea } from "../host/model/grid/a1";
import type { Grid } from "../host/univer/boot";

/** What a person sees of a cell, conditional formats included, and what stands in it. */
export interface CellFacts {
  readonly value: string | number | boolean | null;
  readonly text: string;
  /** With the leading "="; null for a constant. */
  readonly formula: string | null;
  /** Colours as the grid paints them, "#RRGGBB" in capitals; null: none of its own. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

function sheetNamed({ workbook }: Grid, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

const capitals = (colour: Nullable<string>) => colour?.toUpperCase() ?? null;

/**
 * Reads one cell of the grid.
 *
 * @param address one cell in A1 form
 */
export function readCell(grid: Grid, sheetName: string, address: string): CellFacts {
  const sheet = sheetNamed(grid, sheetName);
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is not one cell.`);
  const { row, column } = area;
  const raw = sheet.getCellRaw(row, column);
  const shown = sheet.getCell(row, column);
  const style = sheet.getComposedCellStyleByCellData(row, column, shown);
  return {
    value: raw?.v ?? null,
    text: String(shown?.v ?? ""),
    formula: raw?.f ?? null,
    fill: capitals(style.bg?.rgb),
    colour: capitals(style.cl?.rgb),
    bold: style.bl === BooleanNumber.TRUE,
  };
}
