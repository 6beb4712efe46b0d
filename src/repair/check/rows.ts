import { isFormulaText } from "../../sheets/content";
import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { CODE } from "../../sheets/columns";
import { type Finding, finding, listed } from "../finding";
import type { Keepsake } from "../keepsake";
import type { Matching } from "../matching";
import type { TableRead } from "../reading";

/** What the second row of a code holds and the first does not, formulas left out. */
function keptOf(
  { sheet, at: header, rows }: TableRead,
  titles: readonly string[],
  row: number,
  first: number,
  code: string,
): readonly Keepsake[] {
  return titles.flatMap((column, place): Keepsake[] => {
    const content = at(at(rows, row), place);
    const computed = isFormulaText(content);
    if (content === "" || computed || content === at(at(rows, first), place)) return [];
    const address = addressOf({ row: header.row + 1 + row, column: header.column + place });
    return [{ sheet, address, code, column, content }];
  });
}

/** Rows whose code was typed over, stands twice or is not of the programme, and rows that are missing. */
export function checkRows(
  { id }: SheetDefinition,
  read: TableRead,
  titles: readonly string[],
  codes: readonly string[],
  { changed, missing, repeated, unknown }: Matching,
): readonly Finding[] {
  if (!titles.includes(CODE)) return [];
  const { sheet, at: header } = read;
  const column = header.column + titles.indexOf(CODE);
  const addressIn = (row: number) => addressOf({ row: header.row + 1 + row, column });
  const typedOver = [...changed].map(([row, code]) => {
    const now = at(codes, row);
    const address = addressIn(row);
    const sameLetters = now.replace(/\s/g, "").toLowerCase() === code.toLowerCase();
    return finding(`${id}:${code}`, {
      code: "code-changed",
      detail: { sheet, code, now, address },
      remedy: { kind: "code", id, row, code },
      // A code that is no slip may be a target somebody put in the place of ours.
      proposed: now === "" || sameLetters || codes.indexOf(now) !== row,
      keepsakes: now === "" ? [] : [{ sheet, address, code, column: CODE, content: now }],
    });
  });
  const twice = repeated.map((row) => {
    const code = at(codes, row);
    const first = codes.indexOf(code);
    const keepsakes = keptOf(read, titles, row, first, code);
    return finding(`${id}:${code}:${row - first}`, {
      code: "code-twice",
      detail: { sheet, code, address: addressIn(row), first: addressIn(first), kept: keepsakes.length },
      remedy: { kind: "drop-row", id, row },
      proposed: keepsakes.length === 0,
      keepsakes,
    });
  });
  const strange = unknown.map((row) => at(codes, row)).filter((code) => code !== "");
  const own =
    strange.length > 0
      ? [finding(id, { code: "code-unknown", detail: { sheet, codes: listed(strange) } })]
      : [];
  const gone = missing.map((code) =>
    finding(`${id}:${code}`, {
      code: "row-missing",
      detail: { sheet, code },
      remedy: { kind: "add-row", id, code },
      proposed: true,
    }),
  );
  return [...typedOver, ...twice, ...own, ...gone];
}
