import { assess } from "../../domain/assess";
import { at } from "../../domain/at";
import { handedOver } from "../../domain/question";
import { withUnit } from "../../domain/target";
import { addressOf } from "../../sheets/a1/address";
import { COLUMNS, FIGURES, yearColumn } from "../../sheets/columns";
import type { Held } from "../cells";
import { type Finding, finding } from "../finding";
import type { StandingTable } from "../standingTables";

const { ChiTieu } = COLUMNS;

/** What the cell of a row under a title holds; "" where the table has no such column. */
const heldUnder = ({ titles, read }: StandingTable, row: number, title: string): Held =>
  read.rows[row]?.[titles.indexOf(title)] ?? "";

/** Columns of a year's figures, the one that is judged first. */
const JUDGED_FIRST = [...FIGURES].reverse().filter((figure) => figure !== "plan");

/**
 * Figures that are a hundred times too small for their neighbours in time: told, since they may be right, and judged as
 * they stand.
 */
export function checkFigures(tables: readonly StandingTable[]): readonly Finding[] {
  const figures = tables.find(({ definition }) => definition.id === "SoLieu");
  const targets = tables.find(({ definition }) => definition.id === "ChiTieu");
  if (!figures || !targets) return [];
  const years = figures.titles.flatMap((title) => {
    const year = Number(/\d{4}$/.exec(title)?.[0]);
    return title === yearColumn.result(year) ? [year] : [];
  });
  return figures.codes.flatMap((code, row): Finding[] => {
    const place = code === "" ? -1 : targets.codes.indexOf(code);
    if (place < 0) return [];
    const cells = years.map((year) => {
      const titles = JUDGED_FIRST.map((figure) => yearColumn[figure](year));
      const title = titles.find((one) => heldUnder(figures, row, one) !== "") ?? at(titles, 0);
      return { year, title, held: heldUnder(figures, row, title) };
    });
    const about = (title: string) => String(heldUnder(targets, place, title));
    const judged = assess({
      values: cells.map(({ held }) => handedOver(held)),
      years,
      target: withUnit(about(ChiTieu.target), about(ChiTieu.unit)),
      kind: about(ChiTieu.kind),
    });
    const odd = judged.ok ? judged.value.odd : null;
    const cell = odd && cells.find(({ year }) => year === odd.year);
    if (!cell) return [];
    const { at: header, sheet } = figures.read;
    const address = addressOf({
      row: header.row + 1 + row,
      column: header.column + figures.titles.indexOf(cell.title),
    });
    return [
      finding(`${code}:${cell.year}`, {
        code: "figure-odd",
        detail: { sheet, address, code, column: cell.title, figure: String(cell.held).replace(".", ",") },
      }),
    ];
  });
}
