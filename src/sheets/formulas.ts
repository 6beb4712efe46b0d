import { NAMES } from "./names";
import type { TableName } from "./columns";

const isPlain = (name: string) => /^[\p{L}\p{N}_]+$/u.test(name);

/** Structured reference to a cell of the formula's own row: own("Mã") → "[@Mã]", own("TH năm") → "[@[TH năm]]". */
export const own = (column: string) => (isPlain(column) ? `[@${column}]` : `[@[${column}]]`);

/** Structured reference to the body of a column or of adjacent columns of any table. */
export const body = (table: TableName, from: string, to?: string) =>
  to === undefined ? `${table}[${from}]` : `${table}[[${from}]:[${to}]]`;

/** The row of `table` whose code is that of the formula's own row. */
export const rowOf = (table: TableName, code = own("Mã")) => `MATCH(${code},${body(table, "Mã")},0)`;

/** The cell of another table in the row with the same code. */
export const lookUp = (table: TableName, column: string, code = own("Mã")) =>
  `INDEX(${body(table, column)},${rowOf(table, code)})`;

/** Excel turns a blank cell that a formula points at into 0; this keeps it blank. */
export const blankAsBlank = (reference: string) => `IF(${reference}="","",${reference})`;

/** `formula` where its row has a code, else blank. */
export const whenCoded = (formula: string) => `=IF(${own("Mã")}="","",${formula})`;

/** Name of the column with the figure used for judging a year. */
export const figureColumn = (year: number) => `Số ${year}`;

/** The figures used for judging one target, one cell a year. */
export const figuresOf = (years: readonly number[], code = own("Mã")) =>
  `INDEX(${body("SoLieu", figureColumn(years[0] ?? 0), figureColumn(years.at(-1) ?? 0))},${rowOf("SoLieu", code)},0)`;

/** The years those figures count for: years before the target's first year are left blank and so do not count. */
const yearsOf = (code = own("Mã")) =>
  `IF(${NAMES.years}>=${lookUp("ChiTieu", "Tính từ năm", code)},${NAMES.years},"")`;

/** A call of one of the functions that take values, years, target, due, kind, asOf, breakYear. */
export const judge = (name: string, years: readonly number[]) =>
  `NLB.${name}(${[
    figuresOf(years),
    yearsOf(),
    // With its sign, so that cells formatted in per cent (0.92 for 92 %) are understood.
    `${lookUp("ChiTieu", "Mục tiêu kỳ báo cáo")}&IF(${lookUp("ChiTieu", "ĐVT")}="%","%","")`,
    blankAsBlank(lookUp("ChiTieu", "Năm đích kỳ báo cáo")),
    lookUp("ChiTieu", "Loại"),
    NAMES.reportingYear,
    lookUp("ChiTieu", "Đổi chuẩn từ năm"),
  ].join(",")})`;
