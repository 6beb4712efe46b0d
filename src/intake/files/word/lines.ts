import { refuse } from "../refusal";

/** Letters; more than any programme has. A small file can say much: a cell over many rows, the number of an item. */
const LARGEST_TEXT = 16 * 2 ** 20;
/** Word's own limit of columns. */
const MOST_COLUMNS = 63;

/** A place for a text that is kept free until the text is known. */
export interface Slot {
  fill(text: string): void;
}

const slotIn = (texts: string[]): Slot => {
  const at = texts.push("") - 1;
  return { fill: (text) => void (texts[at] = text) };
};

interface Row {
  readonly slot: Slot;
  readonly cells: string[];
  deleted: boolean;
}

interface Cell {
  readonly said: string[];
  columns: number;
  /** Part of a cell that goes over several rows: its first, or one that says what the first says. */
  merged: "first" | "next" | undefined;
}

const columnsIn = (text: string | undefined): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(text)) || 0));

/**
 * The lines of a document: one per paragraph, and one per row of a table with tabs between its cells. A cell over
 * several columns leaves the others empty; one over several rows is said in each. The rows of a table inside a cell
 * follow the row they stand in.
 */
export class Lines {
  readonly #lines: string[] = [];
  readonly #tables: Map<number, string>[] = [];
  readonly #rows: Row[] = [];
  readonly #cells: Cell[] = [];
  #size = 0;

  get text(): string {
    return this.#lines.join("\n");
  }

  /** Keeps the place of a paragraph. */
  paragraph(): Slot {
    const cell = this.#cells.at(-1);
    return slotIn(cell?.said ?? this.#lines);
  }

  openTable(): void {
    this.#tables.push(new Map());
  }

  closeTable(): void {
    this.#tables.pop();
  }

  openRow(): void {
    this.#rows.push({ slot: slotIn(this.#lines), cells: [], deleted: false });
  }

  skipColumns(columns: string | undefined): void {
    this.#rows.at(-1)?.cells.push(...Array<string>(columnsIn(columns)).fill(""));
  }

  deleteRow(): void {
    const row = this.#rows.at(-1);
    if (row) row.deleted = true;
  }

  /** What a row said that was deleted; "" for any other. */
  closeRow(): string {
    const row = this.#rows.pop();
    if (!row) return "";
    // Before they are joined: a cell over many rows is said in each.
    for (const cell of row.cells) this.grow(cell.length + 1);
    const text = row.cells.join("\t");
    if (row.deleted) return text;
    row.slot.fill(text);
    return "";
  }

  openCell(): void {
    this.#cells.push({ said: [], columns: 1, merged: undefined });
  }

  spanColumns(columns: string | undefined): void {
    const cell = this.#cells.at(-1);
    if (cell) cell.columns = Math.max(1, columnsIn(columns));
  }

  mergeRows(how: string | undefined): void {
    const cell = this.#cells.at(-1);
    if (cell) cell.merged = how === "restart" ? "first" : "next";
  }

  closeCell(): void {
    const cell = this.#cells.pop();
    const row = this.#rows.at(-1);
    if (!cell || !row) return;
    const own = cell.said
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "")
      .join(" ");
    const above = this.#tables.at(-1);
    const column = row.cells.length;
    const text = cell.merged === "next" ? own || (above?.get(column) ?? "") : own;
    if (cell.merged === undefined) above?.delete(column);
    else above?.set(column, text);
    row.cells.push(text, ...Array<string>(cell.columns - 1).fill(""));
  }

  /** Refuses ("file-bomb") a document that says more than any programme. */
  grow(letters: number): void {
    this.#size += letters;
    if (this.#size > LARGEST_TEXT) throw refuse("file-bomb");
  }
}
