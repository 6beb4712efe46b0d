/** The workbooks of a folder, each of one commune, and what is said of them. */
import { fold } from "../../src/domain/text";
import { verdictOf } from "../../src/domain/verdict";
import { words as en } from "../../src/i18n/en/rollup";
import { words as vi } from "../../src/i18n/vi/rollup";
import { localityName, placeName } from "../../src/programme/place";
import type { Programme } from "../../src/programme/types";
import type { Difference } from "../../src/rollup/rejudged";
import type { RolledBook } from "../../src/rollup/tidy";
import { snapshotOf } from "../../src/tracker/snapshot";
import { openBook } from "../collect/book";

const WORDS = { vi, en };
export type LanguageName = keyof typeof WORDS;

/** A file of the folder. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last saved, in milliseconds. */
  readonly saved: number;
}

/** A file with the workbook it is, or why nothing is taken from it. */
export type Rolled =
  | { readonly file: FolderFile; readonly book: RolledBook }
  | { readonly file: FolderFile; readonly refused: "noSheets" | "whose" };

/**
 * Reads one workbook. One that keeps no programme is of the programme the project is issued for where its first sheet is
 * headed by that commune's name, and of nobody known otherwise.
 *
 * @throws FileRefusal, see `sheetsIn`
 */
export async function rolledIn(file: FolderFile, own: Programme): Promise<Rolled> {
  const book = await openBook(file.bytes);
  if (book === null) return { file, refused: "noSheets" };
  const isOwn = fold(book.heading).endsWith(fold(localityName(own.commune)));
  const programme = book.programme ?? (isOwn ? own : null);
  if (programme === null) return { file, refused: "whose" };
  const { tables, named } = book;
  return { file, book: { tables, programme, snapshot: snapshotOf(tables, named) } };
}

/** Of several files of one commune the one that was saved last, and the others with the name of that. */
export function latestOf(rolled: readonly Extract<Rolled, { book: RolledBook }>[]) {
  const byPlace = new Map<string, (typeof rolled)[number]>();
  for (const one of rolled) {
    const place = fold(placeName(one.book.programme));
    const other = byPlace.get(place);
    if (!other || one.file.saved > other.file.saved) byPlace.set(place, one);
  }
  const taken = (one: (typeof rolled)[number]) => byPlace.get(fold(placeName(one.book.programme))) ?? one;
  return rolled.map((one) => ({ ...one, again: taken(one) === one ? null : taken(one).file.name }));
}

/** What was read of a workbook, in lines. */
export function bookLines({ snapshot, programme }: RolledBook, language: LanguageName): readonly string[] {
  const t = WORDS[language];
  const { rows, reportingYear } = snapshot;
  const unjudged = rows.filter(({ verdictText }) => verdictOf(verdictText) === undefined).length;
  return [
    t.read(placeName(programme), reportingYear, rows.length),
    ...(unjudged > 0 ? [t.unjudged(unjudged)] : []),
  ];
}

/** Where a workbook is judged otherwise than by the method, in lines. */
export const differenceLines = (
  differences: readonly Difference[],
  targets: number,
  language: LanguageName,
): readonly string[] => [
  WORDS[language].same(targets - differences.length),
  ...differences.map(({ code, shown, judged }) => WORDS[language].differs(code, shown, judged)),
];
