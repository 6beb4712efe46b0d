import { at } from "../../domain/at";

/** A structured reference. No table: the formula's own; no column: all of them. */
export interface Reference {
  readonly table: string | null;
  readonly rows: "body" | "this" | "headers";
  readonly from: string | null;
  /** Last of several adjacent columns; for a single column, the column itself. */
  readonly to: string | null;
}

const COLUMN = String.raw`\[((?:'.|[^\]'])*)\]`;
const COLUMNS = new RegExp(
  `^(?:\\[#(This Row|Headers)\\]\\s*,\\s*)?${COLUMN}(?:\\s*:\\s*${COLUMN})?$`,
  "isu",
);

const unescaped = (title: string) => title.replace(/'(.)/gsu, "$1");
const escaped = (title: string) => title.replace(/[[\]#']/g, "'$&");

const ROWS: Readonly<Record<string, Reference["rows"]>> = {
  "#headers": "headers",
  "#this row": "this",
  "@": "this",
  "": "body",
};

/**
 * What a structured reference points to, in any of Excel's spellings: "[@Mã]", "[@[TH năm]]", "SoLieu[Mã]",
 * "SoLieu[[A]:[B]]", "SoLieu[@[A]:[B]]", "SoLieu[[#This Row],[A]]", "SoLieu[#Headers]". undefined for parts of a table the
 * standard sheets never ask for, such as "[#Totals]".
 */
export function referenceOf(text: string): Reference | undefined {
  const open = text.indexOf("[");
  const table = open === 0 ? null : text.slice(0, open);
  const inside = text.slice(open + 1, -1);
  const whole = ROWS[inside.toLowerCase()];
  if (whole !== undefined) return { table, rows: whole, from: null, to: null };
  const isOwnRow = inside.startsWith("@");
  const columns = isOwnRow ? inside.slice(1) : inside;
  if (columns.startsWith("#")) return undefined;
  const [, special, from = columns, to = from] = COLUMNS.exec(columns) ?? [];
  // Brackets that belong to no column name: "[#Totals],[A]".
  if (from === columns && columns.startsWith("[")) return undefined;
  if (from.startsWith("#")) return undefined;
  const rows = isOwnRow ? "this" : special === undefined ? "body" : ROWS[`#${special.toLowerCase()}`];
  return rows && { table, rows, from: unescaped(from), to: unescaped(to) };
}

/** A column's title in brackets; an apostrophe marks characters that would mean something there. */
export const bracketed = (title: string): string => `[${escaped(title)}]`;

const columnsText = (from: string, to: string | null): string =>
  to === null || to === from ? bracketed(from) : `${bracketed(from)}:${bracketed(to)}`;

/** A reference as the standard sheets write it: "[@Mã]", "[@[TH năm]]", "SoLieu[Mã]", "SoLieu[[A]:[B]]". */
export function referenceText({ table, rows, from, to }: Reference): string {
  const name = table ?? "";
  if (from === null) return `${name}[${{ headers: "#Headers", this: "@", body: "" }[rows]}]`;
  const several = to !== null && to !== from;
  const columns = columnsText(from, to);
  if (rows === "headers") return `${name}[[#Headers],${columns}]`;
  if (rows === "body") return several ? `${name}[${columns}]` : name + columns;
  return several || !/^[\p{L}\p{N}_]+$/u.test(from) ? `${name}[@${columns}]` : `${name}[@${from}]`;
}

/**
 * A reference as a file holds it, with its table and its columns spelled out: LibreOffice reads "T[[#Headers],[A]:[B]]",
 * but not "T[#Headers]".
 *
 * @param titles of all columns of the table
 */
export function fileReferenceText(
  { rows, from, to }: Reference,
  table: string,
  titles: readonly string[],
): string {
  const [first, last] = from === null ? [at(titles, 0), at(titles, titles.length - 1)] : [from, to];
  return rows === "this"
    ? `${table}[[#This Row],${columnsText(first, last)}]`
    : referenceText({ table, rows, from: first, to: last });
}
