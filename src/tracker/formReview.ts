import { fold } from "../domain/text";
import { typedForm } from "./figure";
import { readContent, shownText } from "./formCell";
import type { Change, FileReview, FormReview, Unread } from "./formChange";
import { type HeldAgainst, bodyOf, doubtsOf, isSame } from "./formDoubts";
import { FORM_TABLES, NAME_COLUMN } from "./formFields";
import type { FormBook } from "./port";
import { cellKey, type Returned } from "./returned";
import { textOf } from "./table";

function reviewFile(asked: HeldAgainst): { readonly file: FileReview; readonly changes: readonly Change[] } {
  const { returned, book, rows, body, today } = asked;
  const { stamp, sent, cells } = returned;
  const changes: Change[] = [];
  const unread: Unread[] = [];
  let [same, blank] = [0, 0];
  const isOther = stamp !== null && fold(stamp.place) !== fold(book.place);
  for (const cell of isOther ? [] : cells) {
    const { table, code, title } = cell;
    const key = cellKey(table, code, title);
    const held = book.held[table].get(code);
    const before = held?.[title] ?? null;
    const read = readContent(cell, rows.get(code), today);
    if (read === null) {
      if (before !== null) blank++;
    } else if ("why" in read) {
      unread.push({ place: cell.place, code, title, text: shownText(cell.cell), why: read.why });
    } else if (
      isSame(read.content, before) ||
      (sent.has(key) && isSame(read.content, sent.get(key) ?? null))
    ) {
      same++;
    } else if (held && !Object.hasOwn(held, title)) {
      unread.push({ place: cell.place, code, title, text: shownText(cell.cell), why: "no-year-column" });
    } else {
      changes.push({
        id: [key, typedForm(before), typedForm(read.content)].join("\t"),
        table,
        code,
        name: textOf(held?.[NAME_COLUMN[table]] ?? null),
        title,
        before,
        after: read.content,
        files: [returned.file],
        body,
        doubts: [...doubtsOf(cell, before, asked), ...read.doubts],
      });
    }
  }
  return {
    changes,
    file: {
      file: returned.file,
      body,
      refused: isOther ? "other-place" : cells.length === 0 ? "no-rows" : null,
      otherYear: stamp && stamp.year !== book.snapshot.reportingYear ? stamp.year : null,
      changes: changes.length,
      same,
      blank,
      unread,
      strays: isOther ? [] : returned.strays,
      again: null,
    },
  };
}

/** The same content from several files is one change; different contents of one cell are doubtful, all of them. */
function together(changes: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change>();
  for (const change of changes) {
    const known = byId.get(change.id);
    byId.set(
      change.id,
      known
        ? {
            ...known,
            files: [...new Set([...known.files, ...change.files])],
            doubts: [...new Set([...known.doubts, ...change.doubts])],
          }
        : change,
    );
  }
  const contents = new Map<string, number>();
  const keyOf = ({ table, code, title }: Change) => cellKey(table, code, title);
  for (const change of byId.values()) contents.set(keyOf(change), (contents.get(keyOf(change)) ?? 0) + 1);
  return [...byId.values()].map((change) =>
    (contents.get(keyOf(change)) ?? 0) > 1 ? { ...change, doubts: ["twice", ...change.doubts] } : change,
  );
}

/** Changes in the order of the workbook. */
function inOrder(changes: readonly Change[], { held }: FormBook): readonly Change[] {
  const places = new Map(
    FORM_TABLES.flatMap((table) => [...held[table].keys()].map((code) => `${table} ${code}`)).map(
      (key, place) => [key, place],
    ),
  );
  const placeOf = ({ table, code }: Change) => places.get(`${table} ${code}`) ?? 0;
  // Sorting keeps the order of what is alike: the columns of a row as the forms have them.
  return [...changes].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || (one.title < other.title ? -1 : one.title > other.title ? 1 : 0),
  );
}

/**
 * Holds returned files against the workbook: which cells they ask to change, what is doubtful about each, what could not be
 * read. What a file has as it was sent asks for nothing, and a blank never empties a cell.
 *
 * @param today the day after which days are still to come, as a serial number
 */
export function reviewForms(returned: readonly Returned[], book: FormBook, today: number): FormReview {
  const rows = new Map(book.snapshot.rows.map((row) => [row.code, row]));
  const reviewed = returned.map((one) =>
    reviewFile({ returned: one, book, rows, body: bodyOf(one, book, rows), today }),
  );
  const formOf = (place: number) => returned[place]?.stamp?.form;
  const files = reviewed.map(({ file }, place) => ({
    ...file,
    again:
      returned.find(({ stamp }, other) => other < place && stamp !== null && stamp.form === formOf(place))
        ?.file ?? null,
  }));
  return { files, changes: inOrder(together(reviewed.flatMap(({ changes }) => changes)), book) };
}
