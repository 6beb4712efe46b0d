import { addressOf, placeAt } from "../sheets/a1/address";
import { columnIndex } from "../sheets/a1/tableRange";
import { CODE } from "../sheets/columns";
import type { Content, SheetDefinition } from "../sheets/types";
import { isFormula } from "../sheets/content";
import { sameSpelling } from "../sheets/formula/spelling";

/** What a cell holds, as a spreadsheet program tells it: "" when blank, a formula with its "=". */
export type Held = string | number | boolean;

/** Cells from a place on, row by row, as they stand. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly held: readonly (readonly Held[])[];
}

export const heldAt = ({ row: top, column: left, held }: Cells, row: number, column: number): Held =>
  held[row - top]?.[column - left] ?? "";

/** Something a person typed for which there is no place, with where it stood. */
export interface Keepsake {
  readonly sheet: string;
  readonly address: string;
  /** Code of its row and title of its column, "" where it stood outside a table. */
  readonly code: string;
  readonly column: string;
  readonly content: Held;
}

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** A title, a code or a formula: nothing else can stand here without the sheet falling apart. */
  readonly fixed: boolean;
}

/** Every cell a definition fills, blank ones of its table included. */
function* filledCells({ blocks, table }: SheetDefinition): Generator<Filled> {
  for (const { at, cells, look } of blocks) {
    const { row, column } = placeAt(at);
    for (const [down, line] of cells.entries())
      for (const [right, content] of line.entries())
        yield {
          row: row + down,
          column: column + right,
          content,
          fixed: isFormula(content) && look !== "entry",
        };
  }
  if (!table) return;
  const code = columnIndex(table, CODE);
  for (const [column, { name, formula }] of table.columns.entries()) {
    yield { row: table.headerRow - 1, column, content: name, fixed: true };
    for (const [down, line] of table.rows.entries()) {
      const content = formula === undefined ? (line[column] ?? null) : { formula };
      yield { row: table.headerRow + down, column, content, fixed: column === code || isFormula(content) };
    }
  }
}

const holds = (held: Held, content: Content, table: string): boolean =>
  isFormula(content)
    ? typeof held === "string" && sameSpelling(held, table) === sameSpelling(content.formula, table)
    : held === content;

export interface Typed {
  /** Whether what stands in a cell was typed by a person and may stay. */
  readonly stays: (row: number, column: number) => boolean;
  /** What was typed where the set-up has to write. */
  readonly inTheWay: readonly Keepsake[];
}

/** Nothing was typed: a sheet that is new. */
export const NOTHING_TYPED: Typed = { stays: () => false, inTheWay: [] };

/**
 * What a person typed into a sheet whose set-up was interrupted: every cell that is not blank and does not hold what the
 * set-up writes there. It stays where it is unless the set-up needs the cell for a title, a code or a formula, or the row
 * or column it belongs to stands elsewhere by now.
 */
export function typedInto(definition: SheetDefinition, sheet: string, standing: Cells): Typed {
  const { table } = definition;
  const place = (row: number, column: number) => `${row} ${column}`;
  const staying = new Set<string>();
  const inTheWay: Keepsake[] = [];
  const header = table ? table.headerRow - 1 : -1;
  const codes = table ? columnIndex(table, CODE) : -1;
  for (const { row, column, content, fixed } of filledCells(definition)) {
    const held = heldAt(standing, row, column);
    if (held === "" || holds(held, content, table?.name ?? "")) continue;
    const inBody = table !== undefined && row > header && row <= header + table.rows.length;
    const title = inBody ? heldAt(standing, header, column) : "";
    const code = inBody ? heldAt(standing, row, codes) : "";
    const moved =
      inBody &&
      ((title !== "" && title !== table.columns[column]?.name) ||
        (code !== "" && code !== table.rows[row - header - 1]?.[codes]));
    if (!fixed && !moved) staying.add(place(row, column));
    else
      inTheWay.push({
        sheet,
        address: addressOf({ row, column }),
        code: String(code),
        column: String(title),
        content: held,
      });
  }
  return { stays: (row, column) => staying.has(place(row, column)), inTheWay };
}
