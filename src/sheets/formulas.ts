import { at } from "../domain/at";
import { CODE, COLUMNS, type Field, SHEET_NAMES, type TableName, yearColumn } from "./columns";
import { bracketed, referenceText } from "./formula/reference";
import { NAMES } from "./names";

const { TinhHinh } = COLUMNS;

/** Structured reference to a cell of the formula's own row: own("Mã") → "[@Mã]", own("TH năm") → "[@[TH năm]]". */
export const own = (title: string) => referenceText({ table: null, rows: "this", from: title, to: title });

/** Structured reference to the body of a column of a standard table: bodyUnder("SoLieu", "TH 2026") → "SoLieu[TH 2026]". */
export const bodyUnder = (table: TableName, title: string) => `${table}${bracketed(title)}`;

/** The same by what the column holds: body("ChiTieu", "unit") → "ChiTieu[ĐVT]". */
export const body = <Name extends TableName>(table: Name, field: Field<Name>) =>
  bodyUnder(table, COLUMNS[table][field] as string);

/** The cell of a column of a standard table in a row, from 1: cellIn("ChiTieu", "unit", 2) → "INDEX(ChiTieu[ĐVT],2)". */
export const cellIn = <Name extends TableName>(table: Name, field: Field<Name>, row: string | number) =>
  `INDEX(${body(table, field)},${row})`;

/** Place of the formula's own row in its table, from 1. */
export const placeIn = (table: TableName) => `ROW(${own(CODE)})-ROW(${table}[#Headers])`;

/** The row of `table` whose code is that of the formula's own row. */
export const rowOf = (table: TableName) => `MATCH(${own(CODE)},${body(table, "code")},0)`;

/**
 * The same from a table with a row for each target to another, which mostly have them in one order: codes are looked
 * through only where that at the own place is another, so that calculating grows with the rows and not with their
 * square.
 */
export const rowBeside = (table: TableName, ownTable: TableName) =>
  `IF(IFERROR(${cellIn(table, "code", placeIn(ownTable))}=${own(CODE)},FALSE),${placeIn(ownTable)},${rowOf(table)})`;

/** Columns that hold, once for each row, where its code stands in another table; all look-ups count on them. */
export const ROW_IN = { ChiTieu: TinhHinh.targetRow, SoLieu: TinhHinh.figuresRow } as const;
type Numbered = keyof typeof ROW_IN;

/** The cell of another table in the row with the same code. */
export const lookUp = <Name extends Numbered>(table: Name, field: Field<Name>) =>
  cellIn(table, field, own(ROW_IN[table]));

/** The body of the column of SoLieu with the figures used for judging a year. */
export const usedBody = (year: number) => bodyUnder("SoLieu", yearColumn.used(year));

/** A text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const any = (...conditions: readonly string[]): string => `OR(${conditions.join(",")})`;
export const all = (...conditions: readonly string[]): string => `AND(${conditions.join(",")})`;

/** Whether a cell says one of some words, in small letters as the method compares them; "*" in it is no wildcard. */
export const isAmong = (cell: string, words: ReadonlySet<string>): string =>
  `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${quoted(["", ...words, ""].join("|"))}))`;

/** Excel turns a blank cell that a formula points at into 0; this keeps it blank. */
export const blankAsBlank = (reference: string) => `IF(${reference}="","",${reference})`;

/** `formula` where its row has a code, else blank. */
export const whenCoded = (formula: string) => `=IF(${own(CODE)}="","",${formula})`;

/** The name of the target whose code stands in the row, in a table of lines that people or the pane write. */
export const NAME_OF_TARGET = whenCoded(
  `IFERROR(${cellIn("ChiTieu", "name", rowOf("ChiTieu"))},"Không có mã này ở trang ${SHEET_NAMES.ChiTieu}")`,
);

/** The figures used for judging the target of a row of TinhHinh, one cell a year. */
export const figuresOf = (years: readonly number[]) =>
  referenceText({
    table: null,
    rows: "this",
    from: yearColumn.used(at(years, 0)),
    to: yearColumn.used(at(years, years.length - 1)),
  });

/**
 * The figures as the functions of the add-in take them: a typed 0 as text, so that it is told from the empty cell that
 * Excel for Windows hands over as 0.
 */
const figuresFor = (years: readonly number[]) => {
  const figures = figuresOf(years);
  // Compared as text: not every program tells the empty text from 0.
  return `IF(${figures}&""="0","0",${figures})`;
};

/** A target with the unit that stands in a column of its own, as `withUnit` in the domain puts it. */
export const withUnit = (target: string, unit: string) => `${target}&" ["&${unit}&"]"`;

/** The years those figures count for: years before the target's first year are left blank and so do not count. */
const YEARS_COUNTED = `IF(${NAMES.years}>=${own(TinhHinh.firstYear)},${NAMES.years},"")`;

/** The year of judging, and what was in force in it, as formulas. */
export interface Judging {
  readonly asOf: string;
  readonly target: string;
  readonly due: string;
  readonly breakYear: string;
}

/** Judged in the reporting year. */
const REPORTED: Judging = {
  asOf: NAMES.reportingYear,
  target: own(TinhHinh.target),
  due: own(TinhHinh.dueYear),
  breakYear: own(TinhHinh.breakYear),
};

/**
 * A call, in TinhHinh, of one of the functions that take values, years, target, due, kind, asOf, breakYear. What they take of
 * other sheets' computed cells stands in the row, looked up once: a call that looked through a whole column would be
 * worked out anew whenever a cell of it changes.
 */
export const judge = (
  name: string,
  years: readonly number[],
  { asOf, target, due, breakYear }: Judging = REPORTED,
) =>
  `NLB.${name}(${[
    figuresFor(years),
    YEARS_COUNTED,
    withUnit(target, lookUp("ChiTieu", "unit")),
    due,
    lookUp("ChiTieu", "kind"),
    asOf,
    breakYear,
  ].join(",")})`;
