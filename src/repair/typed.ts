import { CODE } from "../sheets/columns";
import { isFormula } from "../sheets/content";
import { addressOf, placeAt } from "../sheets/a1/address";
import { columnIndex } from "../sheets/a1/tableRange";
import type { Content, SheetDefinition } from "../sheets/types";
import { type Cells, type Held, heldAt } from "./cells";
import { sameSpelling } from "../sheets/formula/spelling";
import { isRenamedStandard } from "./formulaFault";
import type { Keepsake } from "./keepsake";

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
    ? typeof held === "string" &&
      (sameSpelling(held, table) === sameSpelling(content.formula, table) ||
        isRenamedStandard(held, content.formula, table))
    : held === content;

interface Typed {
  /** Addresses of cells that hold what a person typed, which may stay. */
  readonly staying: ReadonlySet<string>;
  /** What was typed where the set-up has to write. */
  readonly inTheWay: readonly Keepsake[];
}

/**
 * What a person typed into a sheet whose set-up was interrupted: every cell that is not blank and does not hold what
 * the set-up writes there. It stays where it is unless the set-up needs the cell for a title, a code or a formula, or
 * the row or column it belongs to stands elsewhere by now.
 */
export function typedInto(definition: SheetDefinition, sheet: string, standing: Cells): Typed {
  const { table } = definition;
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
    const address = addressOf({ row, column });
    if (!fixed && !moved) staying.add(address);
    else
      inTheWay.push({
        sheet,
        address,
        code: String(code),
        column: String(title),
        content: held,
      });
  }
  return { staying, inTheWay };
}
