import type { Sheet, Table } from "../sheets/types";
import { cellAddress, rangeAddress, rectangleOf } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";

/**
 * A sheet whose table has other rows than its definition: what stands below the table moves with its last row, and
 * ranges that ended with the table still do. Formulas name columns, so they need no change.
 */
export function withRows<Definition extends Sheet>(
  definition: Definition,
  table: Table,
  rows: Table["rows"],
): Definition {
  const { bottom } = bodyOf(table);
  const by = bodyOf({ ...table, rows }).bottom - bottom;
  const moved = (row: number) => (row > bottom ? row + by : row);
  const cell = (address: string) => {
    const { top, left } = rectangleOf(address);
    return cellAddress(moved(top), left);
  };
  const range = (address: string) => {
    const area = rectangleOf(address);
    const end = area.bottom >= bottom ? area.bottom + by : area.bottom;
    return rangeAddress({ ...area, top: moved(area.top), bottom: end });
  };
  return {
    ...definition,
    table: { ...table, rows },
    blocks: definition.blocks.map((block) => ({ ...block, at: cell(block.at) })),
    ...(definition.heights && {
      heights: Object.fromEntries(
        Object.entries(definition.heights).map(([row, height]) => [moved(Number(row) - 1) + 1, height]),
      ),
    }),
    print: { ...definition.print, area: range(definition.print.area) },
    colourRules: definition.colourRules.map((rule) => ({ ...rule, range: range(rule.range) })),
    ...(definition.dataBars && {
      dataBars: definition.dataBars.map((bar) => ({ ...bar, range: range(bar.range) })),
    }),
    validations: definition.validations.map((validation) => ({
      ...validation,
      range: range(validation.range),
    })),
    names: Object.fromEntries(Object.entries(definition.names).map(([name, area]) => [name, range(area)])),
  };
}
