import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import { CODE } from "../../sheets/columns";
import type { Held } from "../cells";
import { codesOf } from "../codes";
import { type Finding, finding, listed } from "../finding";
import type { SheetRead } from "../reading";
import type { StandingTable } from "../standingTables";

/** How many of the first are of those wanted, none of them twice. */
function runOf(held: readonly Held[], wanted: ReadonlySet<unknown>): number {
  const end = held.findIndex((cell, place) => !wanted.has(cell) || held.indexOf(cell) < place);
  return end < 0 ? held.length : end;
}

/**
 * Rows and columns of the programme that stand outside the table, since somebody made it smaller, turned it into one
 * anew or moved them: no status sees them. Those that follow the table at once come into it again.
 */
export function checkOutside(standing: StandingTable, { below, beside }: SheetRead): readonly Finding[] {
  const { definition, read, titles, codes, columns } = standing;
  const { id, table } = definition;
  const place = titles.indexOf(CODE);
  if (!table || place < 0) return [];
  const ours = new Set<unknown>(codesOf(table));
  const inTable = new Set<unknown>(codes);
  const gone = new Set<unknown>([...ours].filter((code) => !inTable.has(code)));
  const rows = runOf(below, gone);
  const wide = runOf(beside, new Set<unknown>(columns.missing));
  const { sheet, at: header } = read;
  const first = header.row + 1 + read.rows.length;
  const apart = [...below.entries()].filter(([down, cell]) => down >= rows && ours.has(cell));
  const told = (code: "rows-apart" | "rows-outside", places: readonly number[]) => ({
    code,
    detail: {
      sheet,
      codes: listed(places.map((down) => String(at(below, down)))),
      address: listed(places.map((down) => addressOf({ row: first + down, column: header.column + place }))),
    },
  });
  return [
    ...(rows > 0 || wide > 0
      ? [
          finding(id, {
            ...(rows > 0
              ? told("rows-outside", [...below.keys()].slice(0, rows))
              : {
                  code: "columns-outside",
                  detail: { sheet, columns: listed(beside.slice(0, wide).map(String)) },
                }),
            remedy: { kind: "extend", id: table.name, rows, columns: wide },
            proposed: true,
          }),
        ]
      : []),
    ...(apart.length > 0
      ? [
          finding(
            id,
            told(
              "rows-apart",
              apart.map(([down]) => down),
            ),
          ),
        ]
      : []),
  ];
}
