import { type FigureRow, figureOf, isDateText, type TypedFigure } from "../../domain/figureRow";
import { type CsvRow, csvRows } from "./csv";
import { type DecimalSign, decimalSignOf, settled } from "./decimalSign";

/** Columns of a figures file, in any order. */
const COLUMNS = ["code", "year", "plan", "estimate", "result"] as const;

/** What is wrong with a figures file; `line` counts from 1, the header included. */
export type FigureFileFault =
  | { readonly code: "no-columns"; readonly line: number; readonly text: string }
  | { readonly code: "open-quote"; readonly line: number }
  | { readonly code: "fields"; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly code: "unknown-code"; readonly line: number; readonly text: string }
  | {
      readonly code: "year";
      readonly line: number;
      readonly text: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly code: "twice"; readonly line: number; readonly text: string; readonly before: number }
  | {
      readonly code: "figure" | "date" | "decimal";
      readonly line: number;
      readonly text: string;
      readonly column: string;
    };

type FiguresRead =
  | { readonly ok: true; readonly value: readonly FigureRow[] }
  | { readonly ok: false; readonly faults: readonly FigureFileFault[] };

/** What statistics programs write where there is no figure: R, Python, SPSS, SQL, Stata with its reasons ".a" to ".z". */
const MISSING = /^(?:NA|N\/A|NaN|nan|NULL|None|#NULL!|\.[a-z]?)$/;
/** A figure as the figures sheet takes it (`figureOf`), or what is wrong with it. */
function readFigure(text: string, decimal: DecimalSign | undefined): TypedFigure | FigureFlaw {
  if (MISSING.test(text)) return null;
  if (isDateText(text)) return { flaw: "date" };
  const sure = settled(text, decimal);
  if (sure === undefined) return { flaw: "decimal" };
  const figure = figureOf(sure);
  if (figure === undefined) return { flaw: "figure" };
  return figure === sure ? text : figure;
}

/** What is wrong with a figure: it is none, a date, or a number that can be read two ways. */
interface FigureFlaw {
  readonly flaw: "figure" | "date" | "decimal";
}
const isFlaw = (figure: TypedFigure | FigureFlaw): figure is FigureFlaw =>
  typeof figure === "object" && figure !== null;

/**
 * The rows without a first column that only counts them, as statistics programs write one: without a name, or without
 * any place in the header.
 */
function withoutRowNumbers([header, ...rows]: readonly CsvRow[]): CsvRow[] {
  if (!header) return [];
  const first = Number(rows[0]?.fields[0]);
  const counts = rows.length > 0 && rows.every(({ fields }, at) => Number(fields[0]) === first + at);
  if (!counts) return [header, ...rows];
  const without = ({ line, fields }: CsvRow): CsvRow => ({ line, fields: fields.slice(1) });
  if (header.fields[0] === "") return [header, ...rows].map(without);
  const unnamed = rows.every(({ fields }) => fields.length === header.fields.length + 1);
  return unnamed ? [header, ...rows.map(without)] : [header, ...rows];
}

/** The rows without columns at the end that hold nothing in any row, as spreadsheets leave them behind. */
function withoutEmptyColumns(rows: readonly CsvRow[]): CsvRow[] {
  const last = rows.reduce(
    (most, { fields }) => fields.reduce((end, field, at) => (field === "" ? end : Math.max(end, at)), most),
    0,
  );
  return rows.map(({ line, fields }) => ({ line, fields: fields.slice(0, last + 1) }));
}

/** What a figures file may refer to. */
export interface FigureScope {
  readonly codes: readonly string[];
  readonly years: readonly number[];
  /** The decimal sign, where somebody was asked for it. */
  readonly decimal?: DecimalSign | undefined;
}

/**
 * Reads a figures file: CSV with the columns code, year, plan, estimate, result. Numbers as Vietnamese officials or
 * programs write them ("1.234,5", "92.5"); whether "1.000" is a thousand is told by the other numbers of the file, or
 * asked for. Each bad row gives one fault with its line; nothing of a file with faults is used.
 *
 * @example readFigures("code,year,result\nK04,2026,92.5", { codes: ["K04"], years: [2026] })
 */
export function readFigures(text: string, { codes, years, decimal }: FigureScope): FiguresRead {
  const read = csvRows(text);
  if ("openIn" in read) return { ok: false, faults: [{ code: "open-quote", line: read.openIn }] };
  const [header, ...rows] = withoutRowNumbers(withoutEmptyColumns(read.rows));
  const names = header?.fields.map((name) => name.toLowerCase()) ?? [];
  const known: readonly string[] = COLUMNS;
  if (
    !names.includes("code") ||
    !names.includes("year") ||
    names.length < 3 ||
    names.some((name) => !known.includes(name))
  )
    return { ok: false, faults: [{ code: "no-columns", line: 1, text: names.join(", ") }] };

  const figures = (["plan", "estimate", "result"] as const).map((column) => ({
    column,
    at: names.indexOf(column),
  }));
  const sign =
    decimal ?? decimalSignOf(rows.flatMap(({ fields }) => figures.map(({ at }) => fields[at] ?? "")));
  const seen = new Map<string, number>();
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const rowOf = ({ line, fields }: CsvRow): FigureRow | FigureFileFault => {
    // Excel leaves out separators behind the last cell of a row; where they are commas, a number may have lost its own.
    if (fields.length > names.length || (fields.length < names.length && read.delimiter === ","))
      return { code: "fields", line, found: fields.length, wanted: names.length };
    // A column the file leaves out is blank.
    const field = (column: (typeof COLUMNS)[number]) => fields[names.indexOf(column)] ?? "";
    const [code, year] = [field("code"), Number(field("year"))];
    if (!codes.includes(code)) return { code: "unknown-code", line, text: code };
    if (!years.includes(year)) return { code: "year", line, text: field("year"), first, last };
    const before = seen.get(`${code} ${year}`);
    if (before !== undefined) return { code: "twice", line, text: `${code} ${year}`, before };
    seen.set(`${code} ${year}`, line);
    const typed: TypedFigure[] = [];
    for (const { column } of figures) {
      const figure = readFigure(field(column), sign);
      if (isFlaw(figure)) return { code: figure.flaw, line, text: field(column), column };
      typed.push(figure);
    }
    const [plan = null, estimate = null, result = null] = typed;
    return { code, year, figures: [plan, estimate, result] };
  };
  const results = rows.map(rowOf);
  const faults = results.filter((result): result is FigureFileFault => "line" in result);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: results.filter((result): result is FigureRow => !("line" in result)) };
}
