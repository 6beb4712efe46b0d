import { formatDay } from "../i18n/language";
import { columnLetters } from "../sheets/a1/address";
import { FORMATS } from "../sheets/look";
import { TAB } from "../sheets/palette";
import type { Block, Constant, Look, Sheet, Validation } from "../sheets/types";
import type { BodyRow, FormBook } from "../tracker/port";
import type { FormStamp } from "../tracker/returned";

const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;

/** What a form is made of. */
export interface FormOrder {
  readonly book: FormBook;
  readonly body: BodyRow;
  readonly stamp: FormStamp;
  /** Where it goes back to. */
  readonly receiver: string;
}

/** A column of a page, row by row. */
export interface FormColumn {
  readonly title: string;
  readonly width: number;
  readonly look: Look;
  readonly format?: (row: number) => string;
  readonly content: (row: number) => Constant;
}

/** A sheet of a form: one table of what a body fills in. */
export interface FormPage {
  readonly name: string;
  readonly heading: string;
  readonly hint: string;
  readonly columns: readonly FormColumn[];
  readonly count: number;
  /** Rules of entry, for the letters of columns by title. */
  readonly rules: (range: (title: string, to?: string, row?: number) => string) => readonly Validation[];
}

/** A page as a sheet; the last one is signed. */
export function pageSheet({ body, stamp, receiver }: FormOrder, page: FormPage, isLast: boolean): Sheet {
  const { columns, count } = page;
  const rows = Array.from({ length: count }, (_, row) => row);
  const last = HEADER_ROW + count;
  const letterOf = (title: string) => columnLetters(columns.findIndex((column) => column.title === title));
  const half = Math.floor(columns.length / 2);
  const signatures: readonly Block[] = isLast
    ? [
        { at: `A${last + 2}`, cells: [["NGƯỜI LẬP PHIẾU"]], look: "sign", mergeAcross: half },
        {
          at: `${columnLetters(half)}${last + 2}`,
          cells: [["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"]],
          look: "sign",
          mergeAcross: columns.length - half,
        },
      ]
    : [];
  const width = columns.length;
  const line = (row: number, text: string, look: Look): Block => ({
    at: `A${row}`,
    cells: [[text]],
    look,
    mergeAcross: width,
  });
  return {
    name: page.name,
    tabColour: TAB.type,
    widths: columns.map((column) => column.width),
    blocks: [
      line(1, page.heading, "heading"),
      line(2, `Cơ quan, đơn vị: ${body.name}. Địa bàn: ${stamp.place}.`, "text"),
      line(
        3,
        `Hạn gửi: ${formatDay(stamp.answerBy)}.${receiver === "" ? "" : ` Nơi nhận: ${receiver}.`}`,
        "text",
      ),
      line(4, page.hint, "note"),
      { at: `A${HEADER_ROW}`, cells: [columns.map(({ title }) => title)], look: "header", grid: "rows" },
      {
        at: `A${FIRST_ROW}`,
        cells: rows.map((row) => columns.map(({ content }) => content(row))),
        look: rows.map(() => columns.map(({ look }) => look)),
        format: rows.map((row) => columns.map(({ format }) => format?.(row) ?? FORMATS.general)),
        grid: "rows",
      },
      ...signatures,
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      area: `A1:${columnLetters(width - 1)}${isLast ? last + 7 : last}`,
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: page.rules((title, to = title, row) =>
      row === undefined
        ? `${letterOf(title)}${FIRST_ROW}:${letterOf(to)}${last}`
        : `${letterOf(title)}${FIRST_ROW + row}:${letterOf(to)}${FIRST_ROW + row}`,
    ),
    charts: [],
    locked: true,
    names: {},
  };
}
