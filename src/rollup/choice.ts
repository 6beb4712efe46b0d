import type { Earlier } from "./earlier";
import type { RolledBook } from "./tidy";
import { latestOf, type SavedFile } from "./whose";

/** A file with a commune's workbook. */
export interface BookFile {
  readonly file: SavedFile;
  readonly book: RolledBook;
}

/** A file with what becomes of it: null where it is put together with the others. */
export interface Sorted<File extends BookFile> {
  readonly one: File;
  readonly left: { readonly why: "again"; readonly file: string } | { readonly why: "otherYear" } | null;
}

/** Reporting years of workbooks, that of most of them first; of several the later one. */
export function yearsOf(files: readonly BookFile[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { book } of files) {
    const year = book.snapshot.reportingYear;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]).map(([year]) => year);
}

/** Which files are put together for a year: of each commune the one of that year that was saved last. */
export function sortedFor<File extends BookFile>(
  files: readonly File[],
  year: number | undefined,
): readonly Sorted<File>[] {
  const isOfYear = ({ book }: File) => book.snapshot.reportingYear === year;
  const places = new Map(latestOf(files.filter(isOfYear)).map(({ again, file }) => [file, again]));
  return files.map((one) => {
    const again = places.get(one.file) ?? null;
    if (!isOfYear(one)) return { one, left: { why: "otherYear" } };
    return { one, left: again === null ? null : { why: "again", file: again } };
  });
}

/** The earlier roll-up that was made last. */
export const newestOf = (earlier: readonly Earlier[]): Earlier | null =>
  earlier.reduce<Earlier | null>((best, one) => (best && best.run >= one.run ? best : one), null);
