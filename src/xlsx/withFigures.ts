import type { FigureRow } from "../domain/figureRow";
import type { Constant, SheetDefinition } from "../sheets/types";
import { FIGURES, yearColumn } from "../sheets/columns";

/** The sheets with figures typed into SoLieu; blanks leave what is there. */
export function withFigures(
  sheets: readonly SheetDefinition[],
  figures: readonly FigureRow[],
): readonly SheetDefinition[] {
  return sheets.map((sheet) => {
    const { table } = sheet;
    if (table?.name !== "SoLieu") return sheet;
    const places = new Map(table.columns.map(({ name }, index) => [name, index]));
    const rows = table.rows.map((row) => {
      const typed: Constant[] = [...row];
      for (const { year, figures: values } of figures.filter(({ code }) => code === row[0]))
        FIGURES.forEach((figure, index) => {
          const at = places.get(yearColumn[figure](year));
          const value = values[index] ?? null;
          if (at !== undefined && value !== null) typed[at] = value;
        });
      return typed;
    });
    return { ...sheet, table: { ...table, rows } };
  });
}
