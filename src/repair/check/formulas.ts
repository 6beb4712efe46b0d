import { formulaOf, isFormulaText } from "../../sheets/content";
import { at } from "../../domain/at";
import { addressOf, placeAt } from "../../sheets/a1/address";
import { formatIn } from "../../sheets/block";
import { FORMATS } from "../../sheets/look";
import type { SheetDefinition } from "../../sheets/types";
import { type Cells, type Held, heldAt } from "../cells";
import { type Finding, finding, listed } from "../finding";
import { type FormulaFault, faultOf, isBrokenStandard, standardFormulas } from "../formulaFault";
import { sameSpelling } from "../../sheets/formula/spelling";
import { withCells } from "../../sheets/formula/tokens";
import type { Keepsake } from "../keepsake";
import type { Placement } from "../placement";
import type { SheetRead, TableRead } from "../reading";
import { type PresentTitle, withTitles } from "../../sheets/formula/rename";

/**
 * A formula that somebody wrote may be meant; the others are slips. What was typed over one is for its typist to judge.
 */
const PROPOSED: readonly FormulaFault[] = ["formula-missing", "formula-broken"];

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
  const ours = table?.name ?? "";
  return [...(table ? standardFormulas(table, present) : [])].flatMap(([name, standard]) => {
    const place = titles.indexOf(name);
    if (place < 0) return [];
    const spelt = sameSpelling(standard, ours);
    const judged = new Map<Held, FormulaFault | null>();
    const faults = new Map<FormulaFault, number[]>();
    rows.forEach((row, index) => {
      const held = at(row, place);
      const known = judged.get(held);
      const fault = known === undefined ? (faultOf(held, spelt, ours) ?? null) : known;
      judged.set(held, fault);
      if (fault !== null) faults.set(fault, [...(faults.get(fault) ?? []), index]);
    });
    return [...faults].map(([code, found]) => {
      const isMachines = rewritten && code === "formula-own" && found.length === rows.length;
      const cells = found.map((row) => ({ row, content: at(at(rows, row), place) }));
      const keepsakes = typedOf(cells, code, standard, { table: ours, isMachines, top: header.row + 1 }).map(
        ({ row, content }): Keepsake => ({
          sheet,
          address: addressOf({ row: header.row + 1 + row, column: header.column + place }),
          code: at(codes, row),
          column: name,
          content,
        }),
      );
      const where = found.map((row) => at(codes, row)).filter((one) => one !== "");
      return finding(`${id}:${name}`, {
        code,
        detail: { sheet, column: name, count: found.length, codes: listed(where), kept: keepsakes.length },
        remedy: { kind: "formulas", id, title: name, rows: found },
        proposed: PROPOSED.includes(code) || isMachines,
        keepsakes,
      });
    });
  });
}

interface FaultyCell {
  readonly row: number;
  readonly content: Held;
}

/** Of cells of one column the first with each formula: Excel writes the cells of its own row into each. */
function firstOfEach(cells: readonly FaultyCell[], top: number): readonly FaultyCell[] {
  const seen = new Set<string>();
  return cells.filter(({ row, content }) => {
    const shape = withCells(String(content), (address) => {
      const { row: line, column } = placeAt(address);
      return /\$\d/.test(address) ? address : `${line - top - row} ${column}`;
    });
    const isNew = !seen.has(shape);
    seen.add(shape);
    return isNew;
  });
}

/**
 * What a person put into cells that are at fault.
 *
 * @param isMachines whether Excel or an earlier layout wrote the formulas: then one of each stands for all like it
 */
function typedOf(
  cells: readonly FaultyCell[],
  code: FormulaFault,
  standard: string,
  { table, isMachines, top }: { readonly table: string; readonly isMachines: boolean; readonly top: number },
): readonly FaultyCell[] {
  if (code === "formula-missing") return [];
  if (code === "formula-broken")
    return cells.filter(({ content }) => !isBrokenStandard(content, standard, table));
  return isMachines ? firstOfEach(cells, top) : cells;
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
  return blocks.flatMap((block) => {
    const { at, cells: rows, look } = block;
    return rows.flatMap((row, down) =>
      row.flatMap((content, right): Finding[] => {
        const formula = formulaOf(content);
        if (formula === undefined || look === "entry") return [];
        const start = placeAt(at);
        const address = range(addressOf({ row: start.row + down, column: start.column + right }));
        if (address === null) return [];
        const { row: atRow, column } = placeAt(address);
        const held = heldAt(cells, atRow, column);
        const standard = withTitles(formula, "", present);
        // Nearly always: to spell a formula takes longer than all the rest.
        if (held === standard) return [];
        const spelt = sameSpelling(standard);
        const code = standsInRow(cells, atRow, spelt) ? undefined : faultOf(held, spelt, "");
        if (code === undefined) return [];
        const keeps = held !== "" && !isBrokenStandard(held, standard, "");
        return [
          finding(`${id}:${address}`, {
            code,
            detail: { sheet, column: address, count: 1, codes: "", kept: keeps ? 1 : 0 },
            remedy: {
              kind: "cell",
              id,
              at: address,
              formula,
              format: formatIn(block, down, right) ?? FORMATS.general,
            },
            proposed: PROPOSED.includes(code),
            keepsakes: keeps ? [{ sheet, address, code: "", column: "", content: held }] : [],
          }),
        ];
      }),
    );
  });
}
