import type { CellStyle } from "hucre/xlsx";
import { FONT, FONT_SIZE, LOOKS } from "../sheets/look";
import type { Colours, Look } from "../sheets/types";

/** A colour as files hold it: "#DDE3EA" → { rgb: "DDE3EA" }. */
export const colour = (code: string) => ({ rgb: code.slice(1) });

const GRID = { style: "thin", color: colour("#A6A6A6") } as const;
const BORDER = { top: GRID, right: GRID, bottom: GRID, left: GRID };

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** A look as a cell of the file carries it. */
export function styleOf(
  look: Look,
  { format, colours = {}, grid = false }: { format?: string; colours?: Colours; grid?: boolean } = {},
): CellStyle {
  const own = LOOKS[look];
  const text = colours.text ?? own.colour;
  const fill = colours.fill ?? own.fill;
  return {
    font: {
      name: FONT,
      size: own.size ?? FONT_SIZE,
      ...(own.bold === true && { bold: true }),
      ...(own.italic === true && { italic: true }),
      ...(own.underline === true && { underline: true }),
      ...(text !== undefined && { color: colour(text) }),
    },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: colour(fill) } }),
    ...(grid && { border: BORDER }),
    alignment: {
      ...(own.horizontal !== undefined && { horizontal: HORIZONTAL[own.horizontal] }),
      ...(own.vertical !== undefined && { vertical: VERTICAL[own.vertical] }),
      ...(own.wrap === true && { wrapText: true }),
      ...(own.indent !== undefined && { indent: own.indent }),
    },
    ...(format !== undefined && format !== "General" && { numFmt: format }),
  };
}
