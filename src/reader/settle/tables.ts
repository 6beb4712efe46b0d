import { at } from "../../domain/at";
import { fold } from "../../domain/text";
import { type TextBlock, cellTexts } from "../layout/blocks";
import { NO_TITLES, type TargetColumns, type Titles, rowUnder } from "../layout/columns";
import { BEFORE_COLUMN_YEAR, COLUMN_YEAR, YEAR_ALONE, YES } from "../lexicon/columns";
import { figuresIn, shifted } from "../phrases/figures";
import type { Stretch } from "../phrases/sentences";
import { hasFigure, searched } from "../phrases/struck";
import { type ReadTerm, type Years, mergeYears, yearsIn } from "../phrases/years";
import type { TargetProposal } from "../types";
import type { Carried } from "./carried";
import type { Passage } from "./passage";
import { rowOfYes, rowsOfFigure } from "./rows";

/** What the rows of a table have told so far: its titles, and the row that "- Nông nghiệp" would be a part of. */
export interface TableSoFar {
  readonly titles: Titles;
  readonly whole: TargetProposal | null;
}

export const NO_TABLE: TableSoFar = { titles: NO_TITLES, whole: null };

const PART = /^[-+–*•]\s*/u;

/** The years that the title over the targets names. */
const yearsOver = ({ title }: TargetColumns): Years =>
  yearsIn(title.replace(BEFORE_COLUMN_YEAR, COLUMN_YEAR));

/** The rows of the cell that holds the target; null where it asks for nothing. */
function rowsOfCell(passage: Passage, cells: readonly string[], columns: TargetColumns, name: string) {
  const { block, carried } = passage;
  // A row may end before the column of the target.
  const [from, to] = at(block.cells, Math.min(columns.target, block.cells.length - 1));
  const key = block.key.slice(from, to);
  const [figure] = figuresIn(searched(key, block.text.slice(from, to)));
  if (figure !== undefined) {
    const unit = (columns.unit === null ? undefined : cells[columns.unit]) ?? figure.unit;
    const dated = cells
      .filter((_, index) => !columns.others.has(index))
      .map(fold)
      .join(" ");
    return rowsOfFigure(passage, shifted(figure, -from), false, { name, unit, dated });
  }
  if (!YES.test(key)) return null;
  // "Đạt" in the column of the target, the year beside it.
  const year = cells.find((cell) => YEAR_ALONE.test(cell));
  if (year === undefined) return [rowOfYes(passage, name)];
  const years = { start: carried.years.start, due: Number(year), pointed: true };
  return [rowOfYes({ ...passage, carried: { ...carried, years } }, name)];
}

/** What a table row comes to. */
interface RowRead {
  readonly rows: readonly TargetProposal[] | null;
  readonly left: readonly Stretch[];
  readonly table: TableSoFar;
}

/** A row of a table of something else: its figures are handed back unread. */
function rowLeft({ key, text, body }: TextBlock): Stretch[] {
  const words = searched(key.slice(body), text.slice(body));
  return hasFigure(words) ? [{ from: body, to: text.length }] : [];
}

/**
 * The rows a table row proposes: none for a title row, null where it is not the row of a table of targets.
 *
 * @param table what the rows above have told
 * @returns the rows, what of a row was not read, and what holds for the row below
 */
export function rowsOfTableRow(
  block: TextBlock,
  carried: Carried,
  term: ReadTerm | null,
  table: TableSoFar,
): RowRead {
  const cells = cellTexts(block);
  const { heading, columns, titles } = rowUnder(cells, table.titles);
  const below = { ...table, titles };
  if (heading) return { rows: [], left: [], table: below };
  if (titles.others) return { rows: [], left: rowLeft(block), table: below };
  const printed = columns === null ? "" : (cells[columns.name] ?? "");
  const name = printed.replace(PART, "");
  if (columns === null || name === "") return { rows: null, left: [], table: below };
  const part = PART.test(printed);
  const given: Carried = {
    ...carried,
    years: mergeYears(carried.years, yearsOver(columns)),
    parent: part ? table.whole : null,
  };
  const stretch = { from: 0, to: block.text.length };
  const rows = rowsOfCell({ block, stretch, carried: given, wanted: "list", term }, cells, columns, name);
  const whole = rows === null || part ? table.whole : (rows[0] ?? null);
  return { rows, left: [], table: { titles, whole } };
}
