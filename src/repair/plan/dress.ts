import { columnLetters, rangeAddress, rectangleOf } from "../../sheets/a1/address";
import { foldedRuns } from "../../sheets/folded";
import { headerHeight } from "../../sheets/heights";
import type { Column, SheetDefinition, TableDefinition } from "../../sheets/types";
import { FORMER_COLUMNS } from "../former";
import type { Placement } from "../placement";
import type { SheetRead } from "../reading";
import type { Edit } from "./edit";
import type { PlannedTable } from "./plannedTable";

/** A column of the definition where it stands. */
interface Standing {
  readonly column: Column;
  /** Place on the sheet, from 0. */
  readonly place: number;
}

/** Columns that are folded, those of former layouts among them, by runs of neighbours: "F:H". */
function foldedColumns(
  { name, columns }: TableDefinition,
  titles: readonly string[],
  left: number,
): readonly string[] {
  const folded = new Set(columns.flatMap((column) => (column.folded ? [column.name] : [])));
  const isFolded = (title: string) => folded.has(title) || FORMER_COLUMNS[name]?.has(title) === true;
  return foldedRuns(titles.map((title) => ({ folded: isFolded(title) }))).map(
    ([from, to]) => `${columnLetters(left + from)}:${columnLetters(left + to)}`,
  );
}

/**
 * How a sheet of an older layout gets the look of today's: its columns keep the places they have, since formulas and
 * habits count on them, but those that today's folds are folded, so that the rest stands within one page and one
 * screen.
 */
export function planDress(
  definition: SheetDefinition,
  { sheet }: SheetRead,
  { table, titles, read, codes }: PlannedTable,
  placement: Placement,
): readonly Edit[] {
  const { at } = read;
  const standing = table.columns.flatMap((column): Standing[] => {
    const place = titles.indexOf(column.name);
    return place < 0 ? [] : [{ column, place: at.column + place }];
  });
  const rightmost = (columns: readonly Standing[]) => Math.max(...columns.map(({ place }) => place));
  const frozen = new Set(table.columns.slice(0, definition.freeze.columns));
  const header = at.row + 1;
  const printed = rectangleOf(definition.print.area);
  return [
    {
      kind: "dress-sheet",
      sheet,
      table: table.name,
      rows: codes.length,
      columns: titles.length,
      tabColour: definition.tabColour,
      freeze: { rows: header, columns: rightmost(standing.filter(({ column }) => frozen.has(column))) + 1 },
      print: {
        ...definition.print,
        area: rangeAddress({
          ...printed,
          bottom: at.row + Math.max(1, codes.length),
          right: rightmost(standing.filter(({ column }) => !column.folded)),
        }),
        titleRows: `${header}:${header}`,
      },
      blankRows: Math.max(0, header - table.headerRow),
      headerHeight: headerHeight(table),
      folded: foldedColumns(table, titles, at.column),
      entries: standing
        .filter(({ column }) => column.look.startsWith("entry"))
        .map(({ column: { name, look } }) => ({ title: name, look })),
      dataBars: (definition.dataBars ?? []).flatMap((bar) => {
        const range = placement.range(bar.range);
        return range === null ? [] : [{ ...bar, range }];
      }),
    },
  ];
}
