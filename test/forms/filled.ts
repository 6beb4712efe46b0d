/** Forms as bodies fill them in. */
import { formFile } from "../../src/forms/file";
import type { Constant, Sheet } from "../../src/sheets/types";
import type { BodyRow } from "../../src/tracker/port";
import { xlsxOf } from "../../src/xlsx/xlsx";
import { BOOK, leadOf, TODAY } from "./book";

/** Contents by code and title of the column. */
export type Filling = Readonly<Record<string, Readonly<Record<string, Constant>>>>;

export const REQUEST = { bodies: [], answerBy: TODAY + 7, receiver: "Văn phòng HĐND và UBND xã" };

export type Book = typeof BOOK;

/** The sheets of a body's form, as it goes out. */
export const sheetsFor = (body: BodyRow, book: Book = BOOK): readonly Sheet[] =>
  formFile(book, body, REQUEST, { form: `phiếu ${body.code}`, made: TODAY }).sheets;

/** Row of the titles in a sheet of a form, from 0, and the block of its rows. */
function bodyOf({ blocks }: Sheet) {
  const place = blocks.findIndex(({ look }) => look === "header");
  const [titles = []] = blocks[place]?.cells ?? [];
  return { titles: titles.map(String), rows: blocks[place + 1] };
}

/** A form with contents typed into its cells. */
export const filledIn = (sheets: readonly Sheet[], filling: Filling): readonly Sheet[] =>
  sheets.map((sheet) => {
    const { titles, rows } = bodyOf(sheet);
    if (!rows) return sheet;
    const cells = rows.cells.map((row) => {
      const typed = filling[typeof row[0] === "string" ? row[0] : ""] ?? {};
      return row.map((content, column) => typed[titles[column] ?? ""] ?? content);
    });
    return { ...sheet, blocks: sheet.blocks.map((block) => (block === rows ? { ...rows, cells } : block)) };
  });

export const fileOf = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  xlsxOf(sheets, { today: TODAY, shown: () => undefined });

/** What the office of economy answers: figures, words, days, a scheme and a task. */
export const ANSWER: Filling = {
  K01: { "TH 2026": 2050.5, Nguồn: "Báo cáo số 12/BC-PKT", "Ngày số liệu": TODAY - 3 },
  K04: { "TH 2026": 92.4, "Nguyên nhân": "Mưa bão kéo dài\nhết tháng 9" },
  DA03: { "Ngày hoàn thiện": TODAY - 20 },
  NV17: { "Trạng thái": "Đang thực hiện", "Minh chứng": "https://xa.gov.vn/bao-cao" },
};
export const ECONOMY = leadOf("K04");
export const answered = (): Promise<Uint8Array> => fileOf(filledIn(sheetsFor(ECONOMY), ANSWER));
