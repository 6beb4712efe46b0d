import { fold } from "../domain/text";
import { localityName, placeName } from "../programme/place";
import type { Programme } from "../programme/types";
import { snapshotOf } from "../tracker/snapshot";
import type { OpenBook } from "./book";
import type { RolledBook } from "./tidy";

/**
 * A workbook with whose it is. One that keeps no programme is of the programme the project is issued for where its first
 * sheet is headed by that commune's name; null where it is of nobody known.
 */
export function rolledBook(
  { programme, heading, tables, named }: OpenBook,
  own: Programme,
): RolledBook | null {
  const isOwn = fold(heading).endsWith(fold(localityName(own.commune)));
  const whose = programme ?? (isOwn ? own : null);
  return whose && { tables, programme: whose, snapshot: snapshotOf(tables, named) };
}

/** A commune as files are told to be of the same one. */
const placeKey = ({ programme }: Pick<RolledBook, "programme">): string => fold(placeName(programme));

/** A file that a workbook was read from. */
export interface SavedFile {
  readonly name: string;
  /** When it was last saved, in milliseconds. */
  readonly saved: number;
}

/** Of several files of one commune the one that was saved last, and the others with the name of that. */
export function latestOf<Rolled extends { readonly file: SavedFile; readonly book: RolledBook }>(
  rolled: readonly Rolled[],
): readonly (Rolled & { readonly again: string | null })[] {
  const byPlace = new Map<string, Rolled>();
  for (const one of rolled) {
    const place = placeKey(one.book);
    const other = byPlace.get(place);
    if (!other || one.file.saved > other.file.saved) byPlace.set(place, one);
  }
  const taken = (one: Rolled) => byPlace.get(placeKey(one.book)) ?? one;
  return rolled.map((one) => ({ ...one, again: taken(one) === one ? null : taken(one).file.name }));
}
