import { assess } from "../domain/assess";
import { withUnit } from "../domain/target";
import { ADJUSTED, type AdjustedWord, counts } from "../domain/journal";
import { COLUMNS } from "../sheets/columns";
import type { CellContent, Entry, JournalLine, JournalRow, StatusRow } from "./port";
import { serialOfIso } from "./days";

const { ChiTieu, NhatKy } = COLUMNS;

/** What the user has filled in to adjust a target, or to mark a break in its series. */
export interface AdjustmentDraft {
  readonly about: "terms" | "break";
  readonly target: string;
  /** "" for none. */
  readonly due: string;
  readonly fromYear: number;
  readonly document: string;
  /** As date fields hold it. */
  readonly day: string;
  readonly reason: string;
  readonly by: string;
}

export type AdjustmentFault =
  | "nothing-new"
  | "bad-target"
  | "before-latest"
  | "due-before"
  | "marked"
  | "no-document"
  | "no-day"
  | "no-reason";

/** An adjustment fit to be written, with the row as it would be; or why it is not. */
export type Adjustment =
  | { readonly ok: true; readonly entry: Entry; readonly after: StatusRow }
  | { readonly ok: false; readonly fault: AdjustmentFault };

const refuse = (fault: AdjustmentFault): Adjustment => ({ ok: false, fault });

/** Stands in the journal for what was blank. */
const NONE = "-";

interface Change {
  readonly about: AdjustedWord;
  readonly before: string;
  readonly after: string;
  readonly cells: Readonly<Record<string, CellContent>>;
  /** What the cell of that name in ChiTieu held when the form was filled in. */
  readonly now?: CellContent;
}

function changesOf(row: StatusRow, target: string, due: number | null): readonly Change[] {
  return [
    ...(target === row.targetNow
      ? []
      : [
          {
            about: ADJUSTED.target,
            before: row.targetNow || NONE,
            after: target,
            now: row.targetNow,
            cells: { [ChiTieu.target]: target },
          },
        ]),
    ...(due === row.dueYearNow
      ? []
      : [
          {
            about: ADJUSTED.due,
            before: String(row.dueYearNow ?? NONE),
            after: String(due ?? NONE),
            now: row.dueYearNow,
            cells: { [ChiTieu.dueYear]: due },
          },
        ]),
  ];
}

/** Whether the method can read a target under the kind of its row. */
const isReadable = ({ kind, unit }: StatusRow, target: string, due: number | null): boolean =>
  assess({ values: [], years: [], target: withUnit(target, unit), due, kind }).ok;

/**
 * Turns what was filled in into the cells of ChiTieu and the lines of the journal. An adjustment has to come into force
 * in the year of the latest one or after it: what held before a year is read from the first change after it.
 *
 * @param today serial number of the day it is written on
 */
export function adjustmentOf(row: StatusRow, draft: AdjustmentDraft, today: number): Adjustment {
  const { about, fromYear } = draft;
  const [document, reason, by] = [draft.document, draft.reason, draft.by].map((text) => text.trim());
  const day = serialOfIso(draft.day);
  const counted = row.journal.filter((one) => counts(one, row));
  const since = (word: AdjustedWord) =>
    counted.filter((one) => one.about === word).map((one) => one.fromYear);

  // The target takes its % sign from the unit, here as in the cells.
  const typed = draft.target.trim();
  const target = row.unit === "%" ? typed.replace(/\s*%$/, "") : typed;
  const due = draft.due === "" ? null : Number(draft.due);
  const changes =
    about === "break"
      ? [{ about: ADJUSTED.break, before: "", after: "", cells: {} }]
      : changesOf(row, target, due);

  if (about === "break" && since(ADJUSTED.break).includes(fromYear)) return refuse("marked");
  if (about === "terms") {
    if (changes.length === 0) return refuse("nothing-new");
    if (!isReadable(row, target, due)) return refuse("bad-target");
    if (due !== null && due < fromYear) return refuse("due-before");
    if (changes.some((change) => since(change.about).some((year) => year > fromYear)))
      return refuse("before-latest");
    if (document === "") return refuse("no-document");
    if (day === null) return refuse("no-day");
  }
  if (reason === "") return refuse("no-reason");

  const lines = changes.map(({ about: word, before, after }): JournalLine => ({
    [NhatKy.code]: row.code,
    [NhatKy.about]: word,
    [NhatKy.before]: before || null,
    [NhatKy.after]: after || null,
    [NhatKy.fromYear]: fromYear,
    [NhatKy.document]: document || null,
    [NhatKy.documentDate]: document === "" ? null : day,
    [NhatKy.reason]: reason || null,
    [NhatKy.by]: by || null,
    [NhatKy.on]: today,
  }));
  const added = changes.map(({ about: word, before, after }): JournalRow => ({
    about: word,
    before,
    after,
    fromYear,
    document: document ?? "",
    documentDate: day,
    reason: reason ?? "",
    by: by ?? "",
    on: today,
  }));
  const isChanged = about === "terms";
  return {
    ok: true,
    entry: {
      table: "ChiTieu",
      code: row.code,
      cells: Object.assign({}, ...changes.map(({ cells }) => cells)) as Entry["cells"],
      seen: Object.fromEntries(
        changes.flatMap(({ about: word, now }) => (now === undefined ? [] : [[word, now]])),
      ),
      journal: lines,
    },
    after: {
      ...row,
      targetNow: isChanged ? target : row.targetNow,
      dueYearNow: isChanged ? due : row.dueYearNow,
      journal: [...row.journal, ...added],
    },
  };
}
