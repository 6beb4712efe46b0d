import type { IRange } from "@univerjs/core";
import { DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { columnIndex, columnName } from "../grid/a1";
import type { Book } from "../grid/book";
import { gridRule, rulesOf, setGridRule } from "./conditional-formats";

/** Rows or columns that came in or went out, whole or within a band of the others. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly from: number;
  readonly count: number;
  readonly isInsert: boolean;
  /** First and last column of rows, or row of columns, that move; all of them when not given. */
  readonly band?: readonly [number, number];
}

const inBand = ({ band }: Shift, first: number, last: number): boolean =>
  band === undefined || (first >= band[0] && last <= band[1]);

/** First and last place of a stretch after a shift; null where all of it went out. */
function shifted([start, end]: readonly [number, number], { from, count, isInsert }: Shift) {
  if (isInsert) return [start >= from ? start + count : start, end >= from ? end + count : end] as const;
  const left = (place: number) => (place < from ? place : Math.max(from, place - count));
  const after = [left(start), left(end + 1) - 1] as const;
  return after[1] < after[0] ? null : after;
}

function shiftedRange(range: IRange, shift: Shift): IRange | null {
  const byRow = shift.axis === "row";
  const across = byRow
    ? ([range.startColumn, range.endColumn] as const)
    : ([range.startRow, range.endRow] as const);
  if (!inBand(shift, ...across)) return range;
  const stretch = shifted(
    byRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn],
    shift,
  );
  if (stretch === null) return null;
  const [start, end] = stretch;
  return byRow
    ? { ...range, startRow: start, endRow: end }
    : { ...range, startColumn: start, endColumn: end };
}

/** Addresses of the rule's own sheet in a formula, outside texts. */
const ADDRESS = /"(?:[^"]|"")*"|(?<![\w.!$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi;

const shiftedFormula = (formula: string, shift: Shift): string =>
  formula.replace(
    ADDRESS,
    (whole, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) => {
      if (letters === undefined) return whole;
      const here = { row: Number(row) - 1, column: columnIndex(letters) };
      const across = shift.axis === "row" ? here.column : here.row;
      if (!inBand(shift, across, across)) return whole;
      const place = here[shift.axis];
      const [to] = shifted([place, place], shift) ?? [];
      if (to === undefined) return "#REF!";
      return shift.axis === "row"
        ? `${fixedColumn}${letters}${fixedRow}${to + 1}`
        : `${fixedColumn}${columnName(to)}${fixedRow}${row}`;
    },
  );

/**
 * Conditional formats follow rows and columns that come and go, their formulas with them; one whose cells are all gone goes
 * too. Univer leaves this to its screen, which a workbook in Node does not have.
 */
export function shiftRules(book: Book, shift: Shift): void {
  const { sheetId } = shift;
  const rules = book.sheetState(sheetId).conditionalFormats;
  for (const grid of [...rulesOf(book, sheetId)]) {
    const { cfId } = grid;
    const ranges = grid.ranges.flatMap((range) => shiftedRange(range, shift) ?? []);
    if (ranges.length === 0) {
      book.mutate(DeleteConditionalRuleMutation, { unitId: book.unitId, subUnitId: sheetId, cfId });
      rules.delete(cfId);
      continue;
    }
    const known = rules.get(cfId);
    if (known === undefined) continue;
    const rule =
      known.kind === "Custom" && typeof known.rule === "string"
        ? { ...known, rule: shiftedFormula(known.rule, shift) }
        : known;
    rules.set(cfId, rule);
    setGridRule(book, sheetId, { ...grid, ranges, rule: gridRule(rule, ranges) });
  }
}
