import { at } from "../domain/at";
import { CODE, COLUMNS, type TableName } from "../sheets/columns";
import { isFormulaText } from "../sheets/content";
import { sameSpelling } from "../sheets/formula/spelling";
import type { TableDefinition } from "../sheets/types";
import { codesOf } from "./codes";
import type { TableRead } from "./reading";

const { ChiTieu, CoQuan, DeAn, MocThoiGian, NhiemVu, TinhHinh } = COLUMNS;

/** Columns whose words tell the rows of a table apart: a name, with its unit where it has one. */
const NAMED_BY: Readonly<Record<TableName, readonly string[]>> = {
  TinhHinh: [TinhHinh.number, TinhHinh.group],
  SoLieu: [],
  ChiTieu: [ChiTieu.name, ChiTieu.unit],
  CoQuan: [CoQuan.name],
  DeAn: [DeAn.title],
  MocThoiGian: [MocThoiGian.what, MocThoiGian.words],
  NhiemVu: [NhiemVu.summary],
  NhatKy: [],
  NhatKySoLieu: [],
  ChotKy: [],
};

/**
 * Rows that have no code of ours, and are known by exactly the words the programme has in one row and no other.
 *
 * @param titles those the columns should have
 * @param codes of the rows that stand
 */
export function rowsByName(
  table: TableDefinition,
  { rows }: TableRead,
  titles: readonly string[],
  codes: readonly string[],
): ReadonlyMap<number, string> {
  const named = NAMED_BY[table.name];
  const places = named.map((title) => titles.indexOf(title));
  if (named.length === 0 || places.includes(-1)) return new Map();
  const columns = named.map((title) => table.columns.findIndex(({ name }) => name === title));
  const standard = codesOf(table);
  const first = new Map<string, number>();
  codes.forEach((code, row) => {
    if (!first.has(code)) first.set(code, row);
  });
  if (standard.every((code) => first.has(code))) return new Map();
  const missing = new Map<string, string | undefined>();
  standard.forEach((code, row) => {
    const words = JSON.stringify(columns.map((column) => table.rows[row]?.[column]));
    missing.set(words, missing.has(words) || first.has(code) ? undefined : code);
  });
  const ours = new Set(standard);
  return new Map(
    rows.flatMap((cells, row): [number, string][] => {
      if (ours.has(at(codes, row)) && first.get(at(codes, row)) === row) return [];
      const code = missing.get(JSON.stringify(places.map((place) => cells[place])));
      return code === undefined ? [] : [[row, code]];
    }),
  );
}

/** Columns whose title is none of ours, and that are known by what they hold: our codes, or the formula of a column. */
export function columnsByContent(
  table: TableDefinition,
  { rows }: TableRead,
  titles: readonly string[],
): ReadonlyMap<number, string> {
  const { name: own, columns } = table;
  const standing = new Set(titles);
  const byFormula = new Map(
    columns.flatMap(({ name, formula }): [string, string][] =>
      formula === undefined || standing.has(name) ? [] : [[sameSpelling(formula, own), name]],
    ),
  );
  const codes: ReadonlySet<unknown> = new Set(standing.has(CODE) ? [] : codesOf(table));
  const ours = new Set(columns.map(({ name }) => name));
  return new Map(
    titles.flatMap((title, place): [number, string][] => {
      if (ours.has(title)) return [];
      const held = rows.map((row) => at(row, place)).filter((cell) => cell !== "");
      if (held.length > 0 && held.every((cell) => codes.has(cell))) return [[place, CODE]];
      const formula = held.find(isFormulaText);
      const meant = formula === undefined ? undefined : byFormula.get(sameSpelling(formula, own));
      return meant === undefined ? [] : [[place, meant]];
    }),
  );
}
