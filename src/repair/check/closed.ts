import { addressOf } from "../../sheets/a1/address";
import { COLUMNS, FIGURES, yearColumn } from "../../sheets/columns";
import type { Held } from "../cells";
import { type Finding, finding } from "../finding";
import type { StandingTable } from "../standingTables";

const { ChotKy } = COLUMNS;

const shown = (held: Held) => (held === "" ? "–" : String(held).replace(/^(-?\d+)\.(\d+)$/, "$1,$2"));

/**
 * Figures of a closed year that are not what was signed. They may be right, and are nobody's to put back: told only. What
 * follows from them, the verdicts, is told by the pane.
 */
export function checkClosed(tables: readonly StandingTable[]): readonly Finding[] {
  const figures = tables.find(({ definition }) => definition.id === "SoLieu");
  const closings = tables.find(({ definition }) => definition.id === "ChotKy");
  if (!figures || !closings) return [];
  const { read, titles } = closings;
  return read.rows.flatMap((line, row): readonly Finding[] => {
    const signed = (title: string): Held => line[titles.indexOf(title)] ?? "";
    const code = closings.codes[row] ?? "";
    const place = code === "" || signed(ChotKy.reopenedOn) !== "" ? -1 : figures.codes.indexOf(code);
    const year = Number(signed(ChotKy.year));
    if (place < 0) return [];
    return FIGURES.flatMap((figure): readonly Finding[] => {
      const column = yearColumn[figure](year);
      const right = figures.titles.indexOf(column);
      const now = figures.read.rows[place]?.[right] ?? "";
      const was = signed(ChotKy[figure]);
      if (right < 0 || String(now) === String(was)) return [];
      const { at: header, sheet } = figures.read;
      const address = addressOf({ row: header.row + 1 + place, column: header.column + right });
      return [
        finding(`${code}:${column}`, {
          code: "changed-after-closing",
          detail: { sheet, address, code, column, signed: shown(was), now: shown(now), year },
        }),
      ];
    });
  });
}
