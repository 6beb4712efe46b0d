import { fold } from "../domain/text";
import type { Block } from "./blocks";
import { figuresIn } from "./figures";
import { type Context, rowsOfFigure } from "./rows";
import { type ReadTerm, mergeYears, yearsIn } from "./time";
import type { TargetProposal } from "./types";
import { matcher } from "./words";

/** What a column holds, told by its title; of several that hold the target the last counts. */
const NAME = matcher(["chỉ tiêu", "tên chỉ tiêu", "nội dung"]);
const UNIT = matcher(["đơn vị", "đvt", "đơn vị tính"]);
const TARGET = matcher([
  "mục tiêu",
  "kế hoạch",
  "đến năm",
  "kh",
  "phấn đấu",
  "chỉ tiêu đến",
  "nghị quyết",
  "năm",
]);
const PAST = matcher(["thực hiện", "th", "ước", "kết quả", "hiện trạng"]);
const UNIT_WORD =
  /^(?:%.{0,12}|(?:nghìn |triệu |tỷ |tỉ )?(?:đồng|usd|ha|tấn|người|hộ|km|con|trường|xã|thôn|sản phẩm|doanh nghiệp|đảng viên|lao động|giường|bác sĩ|máy|điểm|chi bộ|dự án|mô hình|hợp tác xã|cơ sở|m2|tiêu chí)(?:\/.{1,20})?|\p{L}+(?: \p{L}+)?\/.{1,20})$/u;

interface Columns {
  readonly name: number;
  readonly unit: number | null;
  readonly target: number;
  readonly title: string;
}

const cellsOf = (block: Block): string[] =>
  block.cells.map(([from, to]) => block.text.slice(from, to).trim());

/** The columns a title row names, or null when it names none. */
function columnsOf(titles: readonly string[]): Columns | null {
  const words = titles.map(fold);
  const name = words.findIndex((title) => NAME.test(title) && !/\d{4}/.test(title));
  const targets = words.flatMap((title, index) =>
    index !== name && TARGET.test(title) && !PAST.test(title) && !UNIT.test(title) ? [index] : [],
  );
  const target = targets[targets.length - 1];
  if (name < 0 || target === undefined) return null;
  const unit = words.findIndex((title) => UNIT.test(title));
  return { name, unit: unit < 0 ? null : unit, target, title: words[target] ?? "" };
}

/** The columns of a row without a title row: the longest words, a unit, the last cell with a figure. */
function guess(cells: readonly string[]): Columns | null {
  const texts = cells.map((cell, index) => ({ index, length: (cell.match(/\p{L}/gu) ?? []).length }));
  const name = texts.sort((one, other) => other.length - one.length)[0];
  if (name === undefined || name.length < 4) return null;
  const target = cells.reduce(
    (last, cell, index) => (index > name.index && /\d/.test(cell) ? index : last),
    -1,
  );
  if (target < 0) return null;
  const unit = cells.findIndex(
    (cell, index) => index > name.index && index !== target && UNIT_WORD.test(fold(cell)),
  );
  return { name: name.index, unit: unit < 0 ? null : unit, target, title: "" };
}

/** The rows a pasted table's row proposes: none for a title row, null where it is not the row of a table of targets. */
export function rowOfTable(
  block: Block,
  blocks: readonly Block[],
  context: Context,
  term: ReadTerm | null,
): TargetProposal[] | null {
  const cells = cellsOf(block);
  if (columnsOf(cells) !== null && !/\d/.test(block.text.replace(/(?:19|20)\d{2}|\d=[\d/]+/gu, "")))
    return [];
  const columns = headOf(block, blocks) ?? guess(cells);
  const span = columns === null ? undefined : block.cells[columns.target];
  if (columns === null || span === undefined) return null;
  const [from, to] = span;
  const unit = columns.unit === null ? null : (cells[columns.unit] ?? "");
  const [figure] = figuresIn(block.key.slice(from, to), block.text.slice(from, to));
  const name = cells[columns.name] ?? "";
  if (figure === undefined || name === "") return null;
  const shifted = { ...figure, from: figure.from + from, to: figure.to + from, digits: figure.digits + from };
  const years = mergeYears(
    context.years,
    yearsIn(columns.title.replace(/(?:mục tiêu|kế hoạch|chỉ tiêu|kh) (?=20\d{2})/u, "năm ")),
  );
  return rowsOfFigure(
    block,
    { from: 0, to: block.text.length },
    shifted,
    { ...context, years },
    term,
    false,
    { name, unit: unit ?? figure.unit },
  );
}

const heads = new WeakMap<readonly Block[], Map<Block, Columns | null>>();

/** The columns that the title row above a table row names. */
function headOf(block: Block, blocks: readonly Block[]): Columns | null {
  let known = heads.get(blocks);
  if (known === undefined) {
    known = new Map();
    let columns: Columns | null = null;
    for (const one of blocks) {
      if (one.cells.length === 0) columns = null;
      else {
        columns = columnsOf(cellsOf(one)) ?? columns;
        known.set(one, columns);
      }
    }
    heads.set(blocks, known);
  }
  return known.get(block) ?? null;
}
