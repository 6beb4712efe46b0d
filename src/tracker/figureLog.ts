import { COLUMNS, figureIn } from "../sheets/columns";
import type { CellContent, JournalLine, Written } from "./port";

const { NhatKySoLieu } = COLUMNS;

/**
 * The lines of the log for entries as they are carried out: one for each figure whose cell changes. Other cells have
 * none.
 *
 * @param from what wrote entries that name no origin of their own
 * @param moment when, as a serial number with the time of day
 */
export const logLines = (entries: readonly Written[], from: string, moment: number): readonly JournalLine[] =>
  entries.flatMap(({ table, code, cells, before, origin = { from, by: "" } }) =>
    Object.entries(cells).flatMap(([title, content]): readonly JournalLine[] => {
      const named = table === "SoLieu" ? figureIn(title) : undefined;
      const held: CellContent = before[title] ?? null;
      if (named === undefined || content === held) return [];
      return [
        {
          [NhatKySoLieu.on]: moment,
          [NhatKySoLieu.code]: code,
          [NhatKySoLieu.year]: named.year,
          [NhatKySoLieu.figure]: named.figure,
          [NhatKySoLieu.before]: held,
          [NhatKySoLieu.after]: content,
          [NhatKySoLieu.from]: origin.from,
          [NhatKySoLieu.by]: origin.by || null,
        },
      ];
    }),
  );

/** Whether entries write figures, so that there will be lines. */
export const writesFigures = (entries: readonly Pick<Written, "table" | "cells">[]): boolean =>
  entries.some(
    ({ table, cells }) =>
      table === "SoLieu" && Object.keys(cells).some((title) => figureIn(title) !== undefined),
  );
