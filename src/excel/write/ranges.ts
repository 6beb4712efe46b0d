const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Thin black lines around and between all cells, as official tables have them. */
export function drawGrid(range: Excel.Range): void {
  for (const edge of EDGES) range.format.borders.getItem(edge).style = "Continuous";
}

/**
 * One value for every cell of a range. Office.js takes a lone value for that, which its typings do not say; a 1 × 1
 * array would have to fit the range.
 */
export function fillWith(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
  range[property] = value as unknown as string[][];
}
