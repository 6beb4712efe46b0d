import { COLUMNS } from "../sheets/columns";
import type { Block, Constant, Sheet } from "../sheets/types";
import { FORM_TABLES, formFields, type FormTable } from "../tracker/formFields";
import type { CellContent, FormBook } from "../tracker/port";
import { cellKey, type FileCell, type FormStamp } from "../tracker/returned";

/** The first cell of the hidden sheet, by which it is known whatever its name. */
const MARK = "NLB-PHIEU";

/** The lines under it, in their order. */
const FACTS = ["book", "form", "year", "body", "bodyName", "place", "made", "answerBy"] as const;

const HEADER = ["table", "code", "column", "value"] as const;

/** The hidden sheet of a form: what it is, and what each cell to fill in held when it was sent. */
export function stampSheet(
  stamp: FormStamp,
  codes: Readonly<Record<FormTable, readonly string[]>>,
  { held }: FormBook,
): Sheet {
  const sent = FORM_TABLES.flatMap((table) =>
    codes[table].flatMap((code) =>
      formFields(table, stamp.year).map(({ title }): Constant[] => [
        table,
        code,
        title,
        held[table].get(code)?.[title] ?? null,
      ]),
    ),
  );
  const rows: readonly (readonly Constant[])[] = [
    [MARK, "Phần bổ trợ dùng trang này để nhận lại phiếu; không sửa, không xoá."],
    ...FACTS.map((fact) => [fact, stamp[fact]]),
    [...HEADER],
    ...sent,
  ];
  const block: Block = {
    at: "A1",
    cells: rows.map((row) => HEADER.map((_, column) => row[column] ?? null)),
    look: "body",
  };
  return {
    name: "NLB",
    tabColour: "#7F7F7F",
    widths: [14, 14, 24, 30],
    blocks: [block],
    freeze: { rows: 0, columns: 0 },
    print: { area: `A1:D${rows.length}`, orientation: "portrait" },
    colourRules: [],
    validations: [],
    charts: [],
    locked: true,
    hidden: true,
    names: {},
  };
}

const textIn = (cell: FileCell | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** Another program may hand over a day as one, or a number as text. */
function serialIn(cell: FileCell | undefined): number {
  if (typeof cell === "object" && cell !== null && "day" in cell) return cell.day;
  return Number(textIn(cell) || NaN);
}

/** Content as it was sent: days are serial numbers. */
const contentIn = (cell: FileCell | undefined): CellContent =>
  typeof cell === "object" && cell !== null ? ("day" in cell ? cell.day : null) : (cell ?? null);

/** What the hidden sheet says; null for any other sheet, and for one that has lost what it said. */
export function stampIn(
  rows: readonly (readonly FileCell[])[],
): { readonly stamp: FormStamp; readonly sent: ReadonlyMap<string, CellContent> } | null {
  if (textIn(rows[0]?.[0]) !== MARK) return null;
  const fact = (name: (typeof FACTS)[number]) => rows.find((row) => textIn(row[0]) === name)?.[1];
  const stamp = {
    book: textIn(fact("book")),
    form: textIn(fact("form")),
    year: serialIn(fact("year")),
    body: textIn(fact("body")),
    bodyName: textIn(fact("bodyName")),
    place: textIn(fact("place")),
    made: serialIn(fact("made")),
    answerBy: serialIn(fact("answerBy")),
  };
  if (stamp.book === "" || !Number.isInteger(stamp.year)) return null;
  const isTable = (name: string): name is FormTable => FORM_TABLES.some((table) => table === name);
  const sent = rows.flatMap(([table, code, title, value]) => {
    const name = textIn(table);
    return isTable(name) && Object.hasOwn(COLUMNS, name)
      ? [[cellKey(name, textIn(code), textIn(title)), contentIn(value)] as const]
      : [];
  });
  return { stamp, sent: new Map(sent) };
}
