import { GRADES, parseGrade, parseYesNo } from "../domain/answer";
import { isBlankText } from "../domain/cell";
import { parseNumber } from "../domain/number";
import { verdictOf } from "../domain/verdict";
import type { Constant, SheetDefinition } from "../sheets/types";
import { FIGURES, yearColumn } from "../sheets/columns";

/** Columns of a figures file, in any order: plan, estimate and result go to KH, ƯTH and TH of the year. */
const COLUMNS = ["code", "year", ...FIGURES] as const;

/** The figures of one target for one year, as a figures file tells them; null is a blank. */
export interface FigureRow {
  readonly code: string;
  readonly year: number;
  /** Plan, estimate, result. */
  readonly figures: readonly [Constant, Constant, Constant];
}

/** What is wrong with a figures file; `line` counts from 1, the header included. */
export type FigureFault =
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
  | { readonly code: "figure"; readonly line: number; readonly text: string; readonly column: string };

type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly FigureFault[] };

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Rows of a CSV text: quotes, doubled quotes, commas or semicolons (as the header has them), any line ending. */
function linesOf(text: string): Read<readonly Line[]> {
  const source = text.replace(/^\uFEFF/, "");
  const separator = (source.split(/\r?\n/, 1)[0] ?? "").includes(";") ? ";" : ",";
  const lines: Line[] = [];
  let [line, startLine, field, quoted] = [1, 1, "", false];
  let fields: string[] = [];
  const endRow = () => {
    if (fields.length > 0 || field.trim() !== "")
      lines.push({ line: startLine, fields: [...fields, field.trim()] });
    [fields, field] = [[], ""];
  };
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if (letter === "\n") line += 1;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field.trim() === "") [quoted, field] = [true, ""];
    else if (letter === separator) [fields, field] = [[...fields, field.trim()], ""];
    else if (letter === "\n") {
      endRow();
      startLine = line;
    } else if (letter !== "\r") field += letter;
  }
  if (quoted) return { ok: false, faults: [{ code: "open-quote", line: startLine }] };
  endRow();
  return { ok: true, value: lines };
}

/**
 * A figure as the figures sheet takes it: a number as a number, its unit left out ("92,5%" is 92.5, "12 hộ" 12), a word of
 * the method (yes, no, a grade, a verdict) and "n/N" as text, null for a blank; undefined for anything else.
 */
function figureOf(text: string): Constant | undefined {
  if (text !== "x" && isBlankText(text)) return null;
  const number = parseNumber(text);
  if (number) return number.of === null ? number.value : text;
  const grade = parseGrade(text);
  if (grade !== undefined) {
    const name = GRADES[grade as 0];
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return parseYesNo(text) !== undefined || verdictOf(text) !== undefined ? text : undefined;
}

/** What a figures file may speak of. */
export interface FigureScope {
  readonly codes: readonly string[];
  readonly years: readonly number[];
}

/**
 * Reads a figures file: CSV with the columns code, year, plan, estimate, result. Numbers as Vietnamese officials or
 * programs write them ("1.234,5", "92.5"); "1.000" is a thousand. One fault a bad row, with its line; nothing of a file
 * with faults is used.
 *
 * @example readFigures("code,year,result\nK04,2026,92.5", { codes: ["K04"], years: [2026] })
 */
export function readFigures(text: string, { codes, years }: FigureScope): Read<readonly FigureRow[]> {
  const lines = linesOf(text);
  if (!lines.ok) return lines;
  const [header, ...rows] = lines.value;
  const names = header?.fields.map((name) => name.toLowerCase()) ?? [];
  const place = (name: string) => names.indexOf(name);
  const known: readonly string[] = COLUMNS;
  if (
    place("code") < 0 ||
    place("year") < 0 ||
    names.length < 3 ||
    names.some((name) => !known.includes(name))
  )
    return { ok: false, faults: [{ code: "no-columns", line: 1, text: names.join(", ") }] };

  const seen = new Map<string, number>();
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const read = ({ line, fields }: Line): FigureRow | FigureFault => {
    if (fields.length !== names.length)
      return { code: "fields", line, found: fields.length, wanted: names.length };
    const code = fields[place("code")] ?? "";
    if (!codes.includes(code)) return { code: "unknown-code", line, text: code };
    const year = Number(fields[place("year")]);
    if (!years.includes(year)) return { code: "year", line, text: fields[place("year")] ?? "", first, last };
    const before = seen.get(`${code} ${year}`);
    if (before !== undefined) return { code: "twice", line, text: `${code} ${year}`, before };
    seen.set(`${code} ${year}`, line);
    const figures: Constant[] = [];
    for (const column of COLUMNS.slice(2)) {
      const typed = fields[place(column)] ?? "";
      const figure = figureOf(typed);
      if (figure === undefined) return { code: "figure", line, text: typed, column };
      figures.push(figure);
    }
    const [plan = null, estimate = null, result = null] = figures;
    return { code, year, figures: [plan, estimate, result] };
  };
  const results = rows.map(read);
  const faults = results.filter((result): result is FigureFault => "line" in result);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: results.filter((result): result is FigureRow => !("line" in result)) };
}

/** The sheets with figures typed into SoLieu; blanks leave what is there. */
export function withFigures(
  sheets: readonly SheetDefinition[],
  figures: readonly FigureRow[],
): readonly SheetDefinition[] {
  return sheets.map((sheet) => {
    const { table } = sheet;
    if (table?.name !== "SoLieu") return sheet;
    const places = new Map(table.columns.map(({ name }, index) => [name, index]));
    const rows = table.rows.map((row) => {
      const typed: Constant[] = [...row];
      for (const { year, figures: values } of figures.filter(({ code }) => code === row[0]))
        FIGURES.forEach((figure, index) => {
          const at = places.get(yearColumn[figure](year));
          const value = values[index] ?? null;
          if (at !== undefined && value !== null) typed[at] = value;
        });
      return typed;
    });
    return { ...sheet, table: { ...table, rows } };
  });
}
