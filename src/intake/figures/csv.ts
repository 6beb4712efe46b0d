import { seen } from "../../domain/text";
import { parseCsv } from "hucre/csv";

/** A row of a CSV text. */
export interface CsvRow {
  /** Line it begins in, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A row added after the last of the text: a field whose quotation mark is never closed swallows it. */
const END = "end";

/** The sign that ends a file of DOS. */
const END_OF_DOS = "\u001a";

const LINE_END = /\r\n|\r|\n/g;

/** The first line by which a file says how its fields are separated, as Excel understands it. */
const SAYS_SEPARATOR = /^\uFEFF?"?sep=(.)"?(?:\r\n|\r|\n)/i;

/** R parts fields in quotation marks by spaces. */
const PARTED_BY_SPACES = /^"[^"]*"(?: "[^"]*")+$/;

/** How the fields of a text are separated: as the file says, else by what stands in its first line. */
function delimiterOf(text: string, said: string | undefined): string {
  const [first = ""] = text.split(LINE_END, 1);
  return (
    said ?? [";", "\t"].find((sign) => first.includes(sign)) ?? (PARTED_BY_SPACES.test(first) ? " " : ",")
  );
}

/**
 * The rows of a CSV text, fields without characters no one sees and without spaces around them; empty rows are left out.
 * Fields are separated by semicolons or tabs where the first line has one, by spaces where R has them between quotation
 * marks, else by commas, unless a line "sep=" before it names another sign.
 *
 * @returns where a quotation mark is never closed, the line its row begins in
 * @example csvRows("a;b\n1;2") // { rows: [{ line: 1, fields: ["a", "b"] }, …], delimiter: ";" }
 */
export function csvRows(
  text: string,
): { readonly rows: readonly CsvRow[]; readonly delimiter: string } | { readonly openIn: number } {
  const head = SAYS_SEPARATOR.exec(text);
  const whole = text.endsWith(END_OF_DOS) ? text.slice(0, -1) : text;
  const body = whole.slice(head?.[0].length ?? 0);
  const delimiter = delimiterOf(body, head?.[1]);
  const parsed = parseCsv(`${body}\n${END}`, { delimiter }) as string[][];
  const isClosed = parsed.at(-1)?.join(delimiter) === END;
  let line = head ? 2 : 1;
  const rows = parsed.map((fields): CsvRow => {
    const row = { line, fields: fields.map((field) => seen(field).trim()) };
    // A field in quotation marks may go over several lines.
    line += 1 + (fields.join(delimiter).match(LINE_END)?.length ?? 0);
    return row;
  });
  const end = rows.pop();
  if (end && !isClosed) return { openIn: end.line };
  return { rows: rows.filter(({ fields }) => fields.some((field) => field !== "")), delimiter };
}
