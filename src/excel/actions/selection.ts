import type { Answer, RowTable, Selected } from "../../tracker/port";
import { run, runReading } from "../run/run";
import { CODE, COLUMNS } from "../../sheets/columns";
import { readers, tableCells, textOf } from "../../tracker/table";

const isStandard = (name: string): name is RowTable => Object.hasOwn(COLUMNS, name);

/** The row of a standard table that the active cell stands in, by its code; null elsewhere. */
async function selectedRow(context: Excel.RequestContext): Promise<Selected | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex");
  const sheet = cell.worksheet;
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const line = sheet.getRange(`${cell.rowIndex + 1}:${cell.rowIndex + 1}`);
  const ours = tables.items.flatMap((table) => {
    const { name } = table;
    if (!isStandard(name)) return [];
    const header = table.getHeaderRowRange().load("values");
    const row = table.getDataBodyRange().getIntersectionOrNullObject(line).load("values");
    return [{ name, header, row }];
  });
  if (ours.length === 0) return null;
  await context.sync();
  for (const { name, header, row } of ours) {
    if (row.isNullObject) continue;
    const [read] = readers(tableCells([...header.values, ...row.values]));
    if (read) return { table: name, code: textOf(read(CODE)) };
  }
  return null;
}

/** Calls back with the row of a standard sheet whenever the user selects one. The returned function stops it. */
export async function onRowSelected(callback: (selected: Selected) => void): Promise<Answer<() => void>> {
  return runReading(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => {
      const answer = await runReading(selectedRow);
      // A selection that can't be read is not worth a message.
      if (answer.ok && answer.value) callback(answer.value);
    });
    await context.sync();
    return () =>
      void run(async () => {
        handler.remove();
        await handler.context.sync();
      });
  });
}
