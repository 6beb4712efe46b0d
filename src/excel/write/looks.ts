import { LOOKS } from "../../sheets/look";
import type { Colours, Look } from "../../sheets/types";

/** Office.js measures columns in points; a character of the default font is 7 pixels wide, 5.25 points. */
const POINTS_PER_CHARACTER = 5.25;

/**
 * A look as setCellProperties, setColumnProperties and setRowProperties take it: many formats in one call. Its border is
 * drawn apart (see ranges.ts): what the latter two make of the borders of several cells is not documented.
 */
export function formatOfLook(look: Look, colours: Colours = {}): Excel.CellPropertiesFormat {
  const { bold, italic, underline, size, colour, fill, horizontal, vertical, wrap, indent, rotate } =
    LOOKS[look];
  const textColour = colours.text ?? colour;
  const fillColour = colours.fill ?? fill;
  return {
    font: {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(underline === true && { underline: "Single" }),
      ...(size !== undefined && { size }),
      ...(textColour !== undefined && { color: textColour }),
    },
    ...(fillColour !== undefined && { fill: { color: fillColour } }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(rotate !== undefined && { textOrientation: rotate }),
  };
}

/** Width of a column, given in characters. */
export const columnFormat = (width: number): Excel.CellPropertiesFormat & { columnWidth: number } => ({
  columnWidth: width * POINTS_PER_CHARACTER,
});
