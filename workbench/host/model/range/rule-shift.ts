import type { IRange } from "@univerjs/core";
import { columnIndex, columnName } from "../grid/a1";
import type { Book } from "../grid/book";
import { tokensOf } from "../grid/formula-tokens";
import { GIVEN_RULES, gridRule, removeRule, rulesOf, setGridRule } from "./conditional-rules";

/** Rows or columns that were inserted or deleted, whole or within a band of the others. */
export interface LineChange {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly from: number;
  readonly count: number;
  readonly isInsert: boolean;
  /** First and last column of rows, or row of columns, that move; all of them when not given. */
  readonly band?: readonly [number, number];
}

const inBand = ({ band }: LineChange, first: number, last: number): boolean =>
  band === undefined || (first >= band[0] && last <= band[1]);

/** First and last place of a stretch after such a change; null where all of it was deleted. */
function shifted([start, end]: readonly [number, number], { from, count, isInsert }: LineChange) {
  if (isInsert) return [start >= from ? start + count : start, end >= from ? end + count : end] as const;
  const left = (place: number) => (place < from ? place : Math.max(from, place - count));
  const after = [left(start), left(end + 1) - 1] as const;
  return after[1] < after[0] ? null : after;
}

function shiftedRange(range: IRange, change: LineChange): IRange | null {
  const byRow = change.axis === "row";
  const across = byRow
    ? ([range.startColumn, range.endColumn] as const)
    : ([range.startRow, range.endRow] as const);
  if (!inBand(change, ...across)) return range;
  const stretch = shifted(
    byRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn],
    change,
  );
  if (stretch === null) return null;
  const [start, end] = stretch;
  return byRow
    ? { ...range, startRow: start, endRow: end }
    : { ...range, startColumn: start, endColumn: end };
}

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gi;

const shiftedReference = (reference: string, change: LineChange): string =>
  reference.replace(CELL, (whole, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    const here = { row: Number(row) - 1, column: columnIndex(letters) };
    const across = change.axis === "row" ? here.column : here.row;
    if (!inBand(change, across, across)) return whole;
    const place = here[change.axis];
    const [to] = shifted([place, place], change) ?? [];
    if (to === undefined) return "#REF!";
    return change.axis === "row"
      ? `${fixedColumn}${letters}${fixedRow}${to + 1}`
      : `${fixedColumn}${columnName(to)}${fixedRow}${row}`;
  });

/** The formula with its addresses moved; those that name a sheet are taken for addresses of another one. */
const shiftedFormula = (formula: string, change: LineChange): string =>
  tokensOf(formula, () => false)
    .map(({ kind, text }) =>
      kind === "reference" && !text.includes("!") ? shiftedReference(text, change) : text,
    )
    .join("");

/**
 * Conditional formats, and their formulas, follow rows and columns that come and go; one whose cells are all gone goes
 * too. Univer leaves this to its user interface, which a workbook in Node does not have.
 */
export function shiftRules(book: Book, change: LineChange): void {
  const { sheetId } = change;
  const rules = GIVEN_RULES.of(book, sheetId);
  for (const grid of [...rulesOf(book, sheetId)]) {
    const { cfId } = grid;
    const ranges = grid.ranges.flatMap((range) => shiftedRange(range, change) ?? []);
    if (ranges.length === 0) {
      removeRule(book, sheetId, cfId);
      continue;
    }
    const known = rules.get(cfId);
    if (known === undefined) continue;
    const rule =
      known.kind === "Custom" && typeof known.rule === "string"
        ? { ...known, rule: shiftedFormula(known.rule, change) }
        : known;
    rules.set(cfId, rule);
    setGridRule(book, sheetId, { ...grid, ranges, rule: gridRule(rule, ranges) });
  }
}
