import { formulaOf, isFormulaText } from "../../sheets/content";
import { at } from "../../domain/at";
import { addressOf, placeAt } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import type { FindingCode } from "../../i18n/vi/findings";
import { type Cells, type Held, heldAt } from "../cells";
import { type Finding, finding, listed } from "../finding";
import { sameSpelling } from "../../sheets/formula/spelling";
import type { Keepsake } from "../keepsake";
import type { Placement } from "../placement";
import type { SheetRead, TableRead } from "../reading";
import { type PresentTitle, withTitles } from "../../sheets/formula/rename";

type Fault = Extract<FindingCode, "formula-missing" | "formula-broken" | "formula-own" | "typed-over">;

/** What is wrong with a cell that should hold a formula; undefined where nothing is. */
function faultOf(held: Held, standard: string, table: string): Fault | undefined {
  if (held === "") return "formula-missing";
  if (!isFormulaText(held)) return "typed-over";
  if (sameSpelling(held, table) === standard) return undefined;
  return held.includes("#REF!") ? "formula-broken" : "formula-own";
}

/**
 * A formula that somebody wrote may be meant; the others are slips. What was typed over one is for its typist to judge.
 */
const PROPOSED: readonly Fault[] = ["formula-missing", "formula-broken"];

/**
 * Cells of computed columns that lost their formula, hold a broken or different one, or hold something typed: one
 * finding for each column and kind.
 *
 * @param rewritten whether formulas may differ because Excel or an older layout wrote them so, not because somebody did
 */
export function checkColumnFormulas(
  { id, table }: SheetDefinition,
  read: TableRead,
  titles: readonly string[],
  codes: readonly string[],
  present: PresentTitle,
  rewritten: boolean,
): readonly Finding[] {
  const { sheet, at: header, rows } = read;
  return (table?.columns ?? []).flatMap(({ name, formula }) => {
    const place = titles.indexOf(name);
    if (formula === undefined || place < 0) return [];
    const ours = table?.name ?? "";
    const standard = sameSpelling(withTitles(formula, ours, present), ours);
    const faults = new Map<Fault, number[]>();
    let good: Held | undefined;
    rows.forEach((row, index) => {
      const held = at(row, place);
      if (held === good) return;
      const fault = faultOf(held, standard, ours);
      if (fault === undefined) good = held;
      else faults.set(fault, [...(faults.get(fault) ?? []), index]);
    });
    return [...faults].map(([code, found]) => {
      const whole = found.length === rows.length;
      // A column that differs as a whole was not typed cell by cell: its first formula stands for all.
      const typed =
        code === "typed-over" ? found : code !== "formula-own" ? [] : whole ? found.slice(0, 1) : found;
      const keepsakes = typed.map((row): Keepsake => ({
        sheet,
        address: addressOf({ row: header.row + 1 + row, column: header.column + place }),
        code: at(codes, row),
        column: name,
        content: at(at(rows, row), place),
      }));
      const where = found.map((row) => at(codes, row)).filter((one) => one !== "");
      return finding(`${id}:${name}`, {
        code,
        detail: { sheet, column: name, count: found.length, codes: listed(where), kept: keepsakes.length },
        remedy: { kind: "formulas", id, title: name, rows: found },
        proposed: PROPOSED.includes(code) || (code === "formula-own" && whole && rewritten),
        keepsakes,
      });
    });
  });
}

/** Whether a formula stands somewhere in a row: columns that come in between move it aside. */
const standsInRow = ({ row: top, held }: Cells, row: number, standard: string): boolean =>
  (held[row - top] ?? []).some((one) => isFormulaText(one) && sameSpelling(one, "") === standard);

/** Single cells outside the table that lost their formula; cells meant for typing are their typist's. */
export function checkCellFormulas(
  { id, blocks }: SheetDefinition,
  { sheet, cells }: SheetRead,
  { range }: Placement,
  present: PresentTitle,
): readonly Finding[] {
  return blocks.flatMap(({ at, cells: rows, look }) =>
    rows.flatMap((row, down) =>
      row.flatMap((content, right): Finding[] => {
        const formula = formulaOf(content);
        if (formula === undefined || look === "entry") return [];
        const start = placeAt(at);
        const address = range(addressOf({ row: start.row + down, column: start.column + right }));
        if (address === null) return [];
        const { row: atRow, column } = placeAt(address);
        const held = heldAt(cells, atRow, column);
        const standard = sameSpelling(withTitles(formula, "", present));
        const code = standsInRow(cells, atRow, standard) ? undefined : faultOf(held, standard, "");
        if (code === undefined) return [];
        const keeps = code === "typed-over" || code === "formula-own";
        return [
          finding(`${id}:${address}`, {
            code,
            detail: { sheet, column: address, count: 1, codes: "", kept: keeps ? 1 : 0 },
            remedy: { kind: "cell", id, at: address, formula },
            proposed: PROPOSED.includes(code),
            keepsakes: keeps ? [{ sheet, address, code: "", column: "", content: held }] : [],
          }),
        ];
      }),
    ),
  );
}
