/** The workbooks of a folder, each of one commune, and what is said of them. */
import { words as en } from "../../src/i18n/en/rollup";
import type { Language } from "../../src/i18n/language";
import { words as vi } from "../../src/i18n/vi/rollup";
import { fileBook } from "../../src/intake/communes/fileBook";
import { answered } from "../../src/intake/files/answered";
import { placeName } from "../../src/programme/place";
import type { Programme } from "../../src/programme/types";
import { bookOf } from "../../src/rollup/book";
import type { Difference } from "../../src/rollup/rejudged";
import { type RolledBook, unjudgedIn } from "../../src/rollup/tidy";
import { rolledBook, type SavedFile } from "../../src/rollup/whose";
import type { WorkbookFault } from "../../src/tracker/port";

const WORDS = { vi, en };

/** A file of the folder. */
export interface FolderFile extends SavedFile {
  readonly bytes: Uint8Array;
}

/** A file with the workbook it is, or why nothing is taken from it. */
export type Rolled =
  | { readonly file: FolderFile; readonly book: RolledBook }
  | { readonly file: FolderFile; readonly refused: "noSheets" | "whose" }
  | { readonly file: FolderFile; readonly fault: WorkbookFault };

/** Reads one workbook; whose it is, see `rolledBook`. */
export async function rolledIn(file: FolderFile, own: Programme): Promise<Rolled> {
  const read = await answered(async () => bookOf(await fileBook(file.bytes)), "book");
  if (!read.ok) return { file, fault: read.fault };
  const open = read.value;
  if (open === null) return { file, refused: "noSheets" };
  const book = rolledBook(open, own);
  return book ? { file, book } : { file, refused: "whose" };
}

/** What was read of a workbook, in lines. */
export function bookLines(book: RolledBook, language: Language): readonly string[] {
  const t = WORDS[language];
  const { rows, reportingYear } = book.snapshot;
  const unjudged = unjudgedIn(book);
  return [
    t.read(placeName(book.programme), reportingYear, rows.length),
    ...(unjudged > 0 ? [t.unjudged(unjudged)] : []),
  ];
}

/** Where a workbook is judged otherwise than by the method, in lines. */
export const differenceLines = (
  differences: readonly Difference[],
  targets: number,
  language: Language,
): readonly string[] => [
  WORDS[language].same(targets - differences.length),
  ...differences.map(({ code, shown, judged }) => WORDS[language].differs(code, shown, judged)),
];
