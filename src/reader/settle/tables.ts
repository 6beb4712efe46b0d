import { fold } from "../../domain/text";
import type { Block } from "../layout/blocks";
import { figuresIn } from "../phrases/figures";
import { type Context, rowOfWord, rowsOfFigure } from "./rows";
import { type ReadTerm, mergeYears, yearsIn } from "../phrases/time";
import type { TargetProposal } from "../types";
import { matcher } from "../words";

/** What a column holds, told by its title; of several that hold the target the last counts. */
const NAME = matcher(["chỉ tiêu", "tên chỉ tiêu", "nội dung", "các chỉ tiêu"]);
const UNIT = matcher(["đơn vị", "đvt", "đơn vị tính", "đv tính"]);
const TARGET = matcher([
  "mục tiêu",
  "kế hoạch",
  "đến năm",
  "kh",
  "phấn đấu",
  "chỉ tiêu đến",
  "nghị quyết",
  "nq",
  "năm",
  "giai đoạn",
]);
const YEAR_ALONE = /^(?:19|20)\d{2}$/u;
const NO_TARGET = matcher([
  "thực hiện",
  "th",
  "ước",
  "ưth",
  "kết quả",
  "hiện trạng",
  "so sánh",
  "ghi chú",
  "tỷ lệ so",
  "cơ quan",
  "đơn vị chủ trì",
  "chủ trì",
]);
const UNIT_WORD =
  /^(?:%.{0,12}|(?:nghìn |triệu |tỷ |tỉ |tr\. ?|tr)?(?:đồng|usd|ha|tấn|người|hộ|km|con|trường|xã|thôn|sản phẩm|doanh nghiệp|đảng viên|lao động|giường|bác sĩ|máy|điểm|chi bộ|dự án|mô hình|hợp tác xã|cơ sở|m2|tiêu chí)(?:\/.{1,20})?|\p{L}+(?: \p{L}+)?\/.{1,20})$/u;
/** "A B C 1 2 3=2/1": what the columns are called by, not what they hold. */
const COLUMN_LABEL = /^(?:\p{Lu}|\(?\d{1,2}\)?|\d{1,2} ?=.{1,12})$/u;
const PART = /^[-+–*•]\s*/u;
/** A target cell that asks for a yes. */
const YES = matcher(["đạt", "đạt chuẩn", "có", "x", "hoàn thành", "công nhận"]);

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
    index !== name &&
    (TARGET.test(title) || YEAR_ALONE.test(title)) &&
    !NO_TARGET.test(title) &&
    !UNIT.test(title)
      ? [index]
      : [],
  );
  const target = targets.at(-1);
  if (name < 0 || target === undefined) return null;
  const unit = words.findIndex((title) => UNIT.test(title));
  return { name, unit: unit < 0 ? null : unit, target, title: words[target] ?? "" };
}

/** Titles of two rows put together: the second parts what the first spans. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  let spanning = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    spanning = above[index] || spanning;
    const own = below[index] ?? "";
    return own === "" ? (above[index] ?? "") : `${spanning} ${own}`;
  });
}

const isTitleRow = (cells: readonly string[]): boolean =>
  !/\d/.test(cells.join(" ").replace(/(?:19|20)\d{2}|\([^()]*\)/gu, ""));
const isLabelRow = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== "").every((cell) => COLUMN_LABEL.test(cell)) &&
  cells.some((cell) => /^\p{Lu}$/u.test(cell) || /=/.test(cell));

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

/** What the title rows above each table row say, and the row it is a part of. */
interface Place {
  readonly columns: Columns | null;
  readonly heading: boolean;
}

/** Reads table rows one after the other: titles hold until the table ends, "- Nông nghiệp" is a part of the row above. */
export class Tables {
  #columns: Columns | null = null;
  #titles: readonly string[] | null = null;
  #whole: TargetProposal | null = null;

  /** A line that is no table row ends the table. */
  end(): void {
    this.#columns = null;
    this.#titles = null;
    this.#whole = null;
  }

  #placeOf(cells: readonly string[]): Place {
    if (isLabelRow(cells)) return { columns: this.#columns, heading: true };
    if (!isTitleRow(cells)) {
      this.#titles = null;
      return { columns: this.#columns ?? guess(cells), heading: false };
    }
    const titles = this.#titles === null ? cells : joined(this.#titles, cells);
    const columns = columnsOf(titles);
    const heading = columns !== null || NAME.test(fold(cells.join(" ")));
    if (heading) {
      // "B / CHỈ TIÊU XÃ HỘI" parts the rows and names no columns of its own.
      this.#columns = columns ?? this.#columns;
      this.#titles = titles;
    }
    return { columns: this.#columns, heading };
  }

  /** The rows a table row proposes: none for a title row, null where it is not the row of a table of targets. */
  rowsOf(block: Block, context: Context, term: ReadTerm | null): TargetProposal[] | null {
    const cells = cellsOf(block);
    const { columns, heading } = this.#placeOf(cells);
    if (heading) return [];
    const span = columns === null ? undefined : (block.cells[columns.target] ?? block.cells.at(-1));
    if (columns === null || span === undefined) return null;
    const [from, to] = span;
    const printed = cells[columns.name] ?? "";
    const part = PART.test(printed);
    const name = printed.replace(PART, "");
    if (name === "") return null;
    const years = mergeYears(
      context.years,
      yearsIn(columns.title.replace(/(?:mục tiêu|kế hoạch|chỉ tiêu|kh|nq|nghị quyết) (?=20\d{2})/u, "năm ")),
    );
    const [figure] = figuresIn(block.key.slice(from, to), block.text.slice(from, to));
    // "Đạt" in the column of the target, the year beside it.
    const year = figure === undefined ? cells.find((cell) => YEAR_ALONE.test(cell)) : undefined;
    const given = {
      ...context,
      years: year === undefined ? years : { start: years.start, due: Number(year), pointed: true },
      parent: part ? this.#whole : null,
    };
    const whole = { from: 0, to: block.text.length };
    const rows =
      figure === undefined
        ? YES.test(block.key.slice(from, to))
          ? rowOfWord(block, whole, name, given, term)
          : null
        : rowsOfFigure(
            block,
            whole,
            { ...figure, from: figure.from + from, to: figure.to + from, digits: figure.digits + from },
            given,
            term,
            false,
            { name, unit: (columns.unit === null ? undefined : cells[columns.unit]) ?? figure.unit },
          );
    if (rows !== null && !part) this.#whole = rows[0] ?? null;
    return rows;
  }
}
