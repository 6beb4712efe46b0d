import { addressOf } from "../../sheets/a1/address";
import { CODE, FIGURES, type FigureColumn, yearColumn } from "../../sheets/columns";
import { type Finding, finding, type Remedy } from "../../repair/finding";
import type { WorkbookRead } from "../../repair/reading";
import { typedForm } from "../../tracker/figure";
import { type LateChange, lateChanges } from "../../tracker/closing";
import type { CellContent } from "../../tracker/port";
import { Refusal } from "../run/faults";
import { readSnapshot } from "./snapshot";

/** What is mended before anybody can say what the cells of a target hold. */
const TORN: ReadonlySet<Remedy["kind"]> = new Set([
  "layout",
  "sheet",
  "table",
  "table-name",
  "title",
  "column",
  "code",
  "add-row",
  "extend",
]);

const shown = (content: CellContent): string => (content === null ? "" : typedForm(content)) || "–";

const isFigure = (part: LateChange["part"]): part is FigureColumn =>
  (FIGURES as readonly string[]).includes(part);

/** Where a figure of a target stands; undefined where its row or column is gone. */
function cellOf({ tables }: WorkbookRead, code: string, title: string) {
  const read = tables.get("SoLieu");
  const [codes, column] = [CODE, title].map((one) => read?.titles.indexOf(one) ?? -1);
  const row = read?.rows.findIndex((cells) => cells[codes ?? -1] === code) ?? -1;
  if (!read || row < 0 || column === undefined || column < 0) return undefined;
  const { at, sheet } = read;
  return { sheet, address: addressOf({ row: at.row + 1 + row, column: at.column + column }) };
}

function findingOf({ code, year, part, signed, now }: LateChange, reading: WorkbookRead): Finding {
  const detail = { code, year, signed: shown(signed), now: shown(now) };
  if (!isFigure(part))
    return finding(`${code}:${year}`, {
      code: (
        {
          target: "target-after-closing",
          dueYear: "due-year-after-closing",
          verdict: "verdict-after-closing",
        } as const
      )[part],
      detail,
    });
  const column = yearColumn[part](year);
  return finding(`${code}:${column}`, {
    code: "changed-after-closing",
    detail: { ...detail, column, sheet: "", address: "", ...cellOf(reading, code, column) },
  });
}

/**
 * What of closed years is not as it was signed, as the pane and the annex tell it. It may be right, and is nobody's to put
 * back: told only, and once the tables are whole.
 */
export async function lateFindings(
  context: Excel.RequestContext,
  reading: WorkbookRead,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  if (!reading.tables.has("ChotKy") || found.some(({ remedy }) => remedy !== null && TORN.has(remedy.kind)))
    return [];
  try {
    const snapshot = await readSnapshot(context);
    return snapshot ? lateChanges(snapshot).map((change) => findingOf(change, reading)) : [];
  } catch (error) {
    // A reporting year nobody can read is told where it is needed.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
