import { groupsBy } from "../domain/groups";
import { COLUMNS, figureIn } from "../sheets/columns";
import type { Change } from "./formChange";
import type { CellContent, Entry, FormBook } from "./port";

const { SoLieu, CoQuan } = COLUMNS;

/**
 * The entries of accepted changes, one a row, with the day on which something came back from each body. A figure without
 * a source gets the body's name, one without a date the day it is taken in.
 */
export function acceptedEntries(
  accepted: readonly Change[],
  { snapshot, held }: FormBook,
  today: number,
): readonly Entry[] {
  const rows = groupsBy(accepted, ({ table, code }) => `${table} ${code}`);
  const entries = [...rows.values()].map((changes): Entry => {
    const [{ table, code, body, files }] = changes;
    const cells: Record<string, CellContent> = Object.fromEntries(
      changes.map(({ title, after }) => [title, after]),
    );
    const seen: Record<string, CellContent> = Object.fromEntries(
      changes.map(({ title, before }) => [title, before]),
    );
    if (table === "SoLieu" && changes.some(({ title }) => figureIn(title) !== undefined)) {
      const add = (title: string, content: CellContent) => {
        if (title in cells) return;
        cells[title] = content;
        seen[title] = held.SoLieu.get(code)?.[title] ?? null;
      };
      if (body) add(SoLieu.source, body.name);
      add(SoLieu.figureDate, today);
    }
    return { table, code, cells, seen, origin: { from: files.join(", "), by: body?.name ?? "" } };
  });
  const bodies = new Set(accepted.flatMap(({ body }) => body?.code ?? []));
  const received = snapshot.bodies
    .filter(({ code }) => bodies.has(code))
    .map((body): Entry => ({
      table: "CoQuan",
      code: body.code,
      cells: { [CoQuan.received]: today },
      seen: { [CoQuan.received]: body.received },
    }));
  return [...entries, ...received];
}
