import type { CellStyle } from "hucre/xlsx";
import { FONT, FONT_SIZE, isHeader, LINES, LOOKS } from "../sheets/look";
import type { Block, Colours, Look } from "../sheets/types";

/** A colour as files hold it: "#DDE3EA" → { rgb: "DDE3EA" }. */
export const colour = (code: string) => ({ rgb: code.slice(1) });

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

type BorderStyle = NonNullable<CellStyle["border"]>;
type BorderSide = NonNullable<BorderStyle["top"]>;

const line = (code: string, style: "thin" | "medium" = "thin"): BorderSide => ({
  style,
  color: colour(code),
});

/** Lines of a cell by the grid it stands in; the line above a row of a table is that of what stands above it. */
function borderOf(look: Look, grid: Block["grid"]): BorderStyle | undefined {
  const { border } = LOOKS[look];
  const all = (side: BorderSide) => ({ top: side, right: side, bottom: side, left: side });
  if (grid === "form") return all(line(LINES.form));
  if (grid === undefined) return border === undefined ? undefined : all(line(border));
  if (isHeader(look)) return { bottom: line(LINES.header, "medium") };
  if (border === undefined) return { bottom: line(LINES.row) };
  return { right: line(border), bottom: line(border), left: line(border) };
}

/** Looks of cells to type in, which stay open in a protected sheet. */
const ENTRIES: ReadonlySet<Look> = new Set(["entry", "entryText"]);

/** A look as a cell of the file carries it. */
export function styleOf(
  look: Look,
  {
    format,
    colours = {},
    grid,
    locked,
  }: { format?: string; colours?: Colours; grid?: Block["grid"]; locked?: true | undefined } = {},
): CellStyle {
  const own = LOOKS[look];
  const text = colours.text ?? own.colour;
  const fill = colours.fill ?? own.fill;
  const border = borderOf(look, grid);
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
    ...(border && { border }),
    alignment: {
      ...(own.horizontal !== undefined && { horizontal: HORIZONTAL[own.horizontal] }),
      ...(own.vertical !== undefined && { vertical: VERTICAL[own.vertical] }),
      ...(own.wrap === true && { wrapText: true }),
      ...(own.indent !== undefined && { indent: own.indent }),
      ...(own.rotate !== undefined && { textRotation: own.rotate }),
    },
    ...(format !== undefined && format !== "General" && { numFmt: format }),
    // Of a sheet that is not protected it would say nothing.
    ...(locked === true && ENTRIES.has(look) && { protection: { locked: false } }),
  };
}
