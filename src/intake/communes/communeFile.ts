import { stampIn } from "../../forms/stamp";
import { PROGRAMME } from "../../programme/programme";
import { bookOf, tablesIn } from "../../rollup/book";
import { DATA_TABLE } from "../../rollup/dataTitles";
import { type Earlier, earlierIn } from "../../rollup/earlier";
import type { RolledBook } from "../../rollup/tidy";
import { rolledBook } from "../../rollup/whose";
import type { Answer } from "../../tracker/port";
import { answered } from "../files/answered";
import { fileBook } from "./fileBook";

/** What a file is that was given to be put together, and what of it can be used. */
export type CommuneFile =
  | { readonly kind: "book"; readonly book: RolledBook }
  | { readonly kind: "earlier"; readonly earlier: Earlier }
  /** The form of a body, of a year. */
  | { readonly kind: "form"; readonly body: string; readonly year: number }
  | { readonly kind: "noSheets" }
  /** A workbook of nobody known. */
  | { readonly kind: "whose" };

async function read(bytes: Uint8Array): Promise<CommuneFile> {
  const file = await fileBook(bytes);
  const data = tablesIn(file).get(DATA_TABLE);
  const earlier = data && earlierIn(data);
  if (earlier) return { kind: "earlier", earlier };
  const [form] = file.sheets.flatMap(({ rows }) => stampIn(rows) ?? []);
  if (form) return { kind: "form", body: form.stamp.bodyName, year: form.stamp.year };
  const open = bookOf(file);
  if (!open) return { kind: "noSheets" };
  const book = rolledBook(open, PROGRAMME);
  return book ? { kind: "book", book } : { kind: "whose" };
}

/**
 * Reads a file that is to be put together with others, whatever its name.
 *
 * Faults: "book-too-large" above 20 MB, "book-encrypted", "book-bomb", "book-not-workbook", "book-damaged".
 */
export const communeFile = (bytes: Uint8Array): Promise<Answer<CommuneFile>> =>
  answered(() => read(bytes), "book");
