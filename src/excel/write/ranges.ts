import { LINES } from "../../sheets/look";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function draw(range: Excel.Range, edges: readonly Edge[], colour: string, weight?: "Medium"): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
    if (weight !== undefined) border.weight = weight;
  }
}

/** What Excel makes of the inside of a single row or column is not known, so it is asked only where there are several. */
const inside = ({ rows, columns }: Size): readonly Edge[] => [
  ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
  ...(columns > 1 ? (["InsideVertical"] as const) : []),
];

/** Thin black lines around and between all cells, as official forms have them. */
export const drawForm = (range: Excel.Range, size: Size): void =>
  draw(range, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside(size)], LINES.form);

/** A pale line under each row. The line above the first is that of what stands above it. */
export const drawRows = (range: Excel.Range, rows: number): void =>
  draw(range, ["EdgeBottom", ...inside({ rows, columns: 1 })], LINES.row);

/** The line under the header of a table. */
export const drawHeader = (range: Excel.Range): void => draw(range, ["EdgeBottom"], LINES.header, "Medium");

/** Thin lines at the sides of and between cells of a table; under its header the header's own line stays. */
export const drawCells = (range: Excel.Range, size: Size, colour: string): void =>
  draw(range, ["EdgeBottom", "EdgeLeft", "EdgeRight", ...inside(size)], colour);

/** Thin lines around a cell that stands alone. */
export const drawCell = (range: Excel.Range, colour: string): void =>
  draw(range, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], colour);

/** Takes away the lines around and between all cells. */
export function withoutLines(range: Excel.Range, size: Size): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside(size)] as const)
    range.format.borders.getItem(edge).style = "None";
}
/** The same for every cell of a range: Office.js takes rows only, a lone value is no longer documented. */
export const allCells = <T>({ rows, columns }: Size, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

/**
 * Writes formulas between their number formats, before and after: in a cell that has the format of text a formula stays
 * text, and in one of no format it takes that of the first cell it speaks of (KB 214280).
 *
 * @param formats one for each cell; null leaves its cell alone
 */
export function writeBetweenFormats(
  range: Excel.Range,
  formats: readonly (readonly (string | null)[])[],
  write: () => void,
): void {
  const lay = () => {
    // The typings leave no room for the null.
    range.numberFormat = formats.map((row) => [...row]) as string[][];
  };
  lay();
  write();
  lay();
}

/** Formulas for the first row of some cells of a table; `copyDown` brings them to the others. */
export function writeFirst(cells: Excel.Range, formulas: readonly string[]): void {
  cells.getRow(0).formulas = [[...formulas]];
}

/**
 * Copies the formulas of the first row of some cells of a table to the rows below, which keeps requests small: Excel
 * repeats what is copied to a multiple of its size (typings of Range.copyFrom). Structured references need no shifting
 * from row to row. Their number formats go in between: where Excel fills a column from its first formula (AutoCorrect),
 * the others have taken a format by then, perhaps that of text.
 */
export function copyDown(cells: Excel.Range, count: number): void {
  if (count > 1)
    cells
      .getRow(1)
      .getResizedRange(count - 2, 0)
      .copyFrom(cells.getRow(0), "Formulas");
}

/** One formula for some cells of a column of a table, with the number format of each. */
export function writeDown(cells: Excel.Range, formula: string, formats: readonly string[]): void {
  const rows = formats.map((format) => [format]);
  writeBetweenFormats(cells, rows, () => writeFirst(cells, [formula]));
  copyDown(cells, formats.length);
  cells.numberFormat = rows;
}
