import {
  addressOf,
  type Place,
  placeAt,
  rangeAddress,
  type Rectangle,
  spanFrom,
} from "../../sheets/a1/address";
import { extentOf, formatIn, lookIn } from "../../sheets/block";
import { isFormula } from "../../sheets/content";
import { FORMATS, isHeader, LOOKS } from "../../sheets/look";
import type { Block } from "../../sheets/types";
import { piecesOf } from "../run/pieces";
import { cellValue } from "./cells";
import { columnFormat, formatOfLook } from "./looks";
import { allCells, drawCell, drawForm, drawHeader, drawRows, writeBetweenFormats } from "./ranges";

/** Contents for an area from a place on, null where something typed by a person stays. */
export const sparing = (
  staying: ReadonlySet<string>,
  { row, column }: Place,
  rows: readonly (readonly (string | number | boolean | null)[])[],
) =>
  rows.map((line, down) =>
    line.map((content, right) =>
      staying.has(addressOf({ row: row + down, column: column + right })) ? null : content,
    ),
  );

/** Lines around each cell whose look has them, merged ones as one. */
function drawBorders(sheet: Excel.Worksheet, block: Block): void {
  const { row, column } = placeAt(block.at);
  const { mergeAcross = 1, mergeDown = 1 } = block;
  block.cells.forEach((contents, down) =>
    contents.forEach((_, right) => {
      const { border } = LOOKS[lookIn(block, down, right)];
      const from = addressOf({ row: row + down, column: column + right });
      if (border !== undefined) drawCell(sheet.getRange(spanFrom(from, mergeDown, mergeAcross)), border);
    }),
  );
}

/** Blocks side by side that are as high, one after another, as one area with one look of lines. */
function ruledAreas(
  blocks: readonly Block[],
): readonly { readonly area: Rectangle; readonly isHeader: boolean }[] {
  const ruled = blocks
    .filter(({ grid }) => grid === "rows")
    .map((block) => {
      const { row, column } = placeAt(block.at);
      const { height, width } = extentOf(block);
      return {
        area: { top: row, left: column, bottom: row + height - 1, right: column + width - 1 },
        isHeader: typeof block.look === "string" && isHeader(block.look),
      };
    })
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
  return ruled.reduce<typeof ruled>((areas, next) => {
    const last = areas.at(-1);
    const isBeside =
      last?.isHeader === next.isHeader &&
      last.area.top === next.area.top &&
      last.area.bottom === next.area.bottom &&
      last.area.right + 1 === next.area.left;
    if (!isBeside) return [...areas, next];
    return [...areas.slice(0, -1), { ...next, area: { ...next.area, left: last.area.left } }];
  }, []);
}

/** The pale lines of blocks, drawn for neighbours at once: a line takes more of a request than the text it is under. */
export function drawRuled(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { area, isHeader } of ruledAreas(blocks)) {
    const range = sheet.getRange(rangeAddress(area));
    if (isHeader) drawHeader(range);
    else drawRows(range, area.bottom - area.top + 1);
  }
}

/** Characters of a request that the look of a cell takes where cells of a block look different. */
const LOOK_WEIGHT = 160;

/** A block as runs of rows that each fit a request. */
export function blockPieces(block: Block): readonly { readonly piece: Block; readonly weight: number }[] {
  const { at, cells, look, format, colours, widths, ...rest } = block;
  const { row, column } = placeAt(at);
  const isMixed = typeof look !== "string" || colours !== undefined;
  const pieces = piecesOf(cells, isMixed ? (cells[0]?.length ?? 0) * LOOK_WEIGHT : 0);
  return pieces.map(({ from, rows, weight }) => {
    const those = <T>(lines: readonly T[]) => lines.slice(from, from + rows.length);
    const piece: Block = {
      ...rest,
      at: addressOf({ row: row + from, column }),
      cells: rows,
      look: typeof look === "string" ? look : those(look),
      ...(format !== undefined && { format: typeof format === "string" ? format : those(format) }),
      ...(colours && { colours: those(colours) }),
      ...(widths && from === 0 && { widths }),
    };
    return { piece, weight };
  });
}

/** A block is written whole: its constants, its look and its merge, through one range; `drawRuled` draws its lines. */
export function layBlock(sheet: Excel.Worksheet, block: Block, staying: ReadonlySet<string>): void {
  const { at, cells, mergeAcross, mergeDown, look, format, colours, grid, widths } = block;
  const { height, width } = extentOf(block);
  const range = sheet.getRange(spanFrom(at, height, width));
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right) => ({ down, right })),
  );
  if (typeof format === "string") range.numberFormat = allCells({ rows: height, columns: width }, format);
  else if (format !== undefined) range.numberFormat = format.map((row) => [...row]);
  const contents = rows.map((row) =>
    row.map(({ down, right }) => {
      const content = cells[down]?.[right] ?? null;
      return isFormula(content) ? "" : cellValue(content, formatIn(block, down, right));
    }),
  );
  range.values = sparing(staying, placeAt(at), contents);
  // Cells merged into others take the look of the first.
  const looking = cells[0]?.length ?? 1;
  const dressed = mergeAcross === undefined ? range : sheet.getRange(spanFrom(at, height, looking));
  // One look for all cells is told once a row: a request holds each cell's otherwise.
  if (typeof look === "string" && colours === undefined)
    dressed.setRowProperties(rows.map(() => ({ format: formatOfLook(look) })));
  else
    dressed.setCellProperties(
      rows.map((row) =>
        row.slice(0, mergeAcross === undefined ? width : looking).map(({ down, right }) => ({
          format: formatOfLook(lookIn(block, down, right), colours?.[down]?.[right]),
        })),
      ),
    );
  if (widths) range.setColumnProperties(widths.map((one) => ({ format: columnFormat(one) })));
  if (grid === "form") drawForm(range, { rows: height, columns: width });
  else if (grid === undefined) drawBorders(sheet, block);
  if (mergeAcross !== undefined) range.merge(true);
  if (mergeDown !== undefined) for (let right = 0; right < width; right++) range.getColumn(right).merge();
}

/** Writes the formulas of a block, after all they speak of. */
export function layBlockFormulas(sheet: Excel.Worksheet, block: Block, staying: ReadonlySet<string>): void {
  const { at, cells } = block;
  const formulas = cells.map((row) => row.map((content) => (isFormula(content) ? content.formula : null)));
  // null leaves the constants of a mixed block alone.
  if (formulas.flat().some((formula) => formula !== null)) {
    const range = sheet.getRange(spanFrom(at, cells.length, cells[0]?.length ?? 1));
    const formats = cells.map((row, down) =>
      row.map((content, right) =>
        isFormula(content) ? (formatIn(block, down, right) ?? FORMATS.general) : null,
      ),
    );
    writeBetweenFormats(range, formats, () => {
      range.formulas = sparing(staying, placeAt(at), formulas);
    });
  }
}
