import type { TableName } from "../../sheets/columns";
import type {
  Block,
  ChartDefinition,
  ColourRule,
  Constant,
  DataBar,
  Look,
  PrintSetup,
  Sheet,
  Validation,
} from "../../sheets/types";
import type { Keepsake } from "../keepsake";
import type { LayoutSetting } from "../layoutSetting";
import type { Placed } from "../placed";

/** A constant with the number format of its cell. */
export interface PlainCell {
  readonly content: Constant;
  readonly format: string;
}

/** Rows of a table that follow one another, counted from 0 below its header. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Rows that follow one another and get a formula, with the number format of each. */
interface FormulaRun extends Run {
  readonly formats: readonly string[];
}

/** What somebody put into a row of a computed column, where it is to stay. */
export interface OwnContent {
  readonly row: number;
  /** Where it goes should Excel put the formula of the column over it. */
  readonly keepsake: Keepsake;
}

/** Constants for rows of a table, from a given row on. */
interface CellsFrom {
  readonly first: number;
  readonly cells: readonly PlainCell[];
}

/**
 * The edits by their kind. Each is one change of the workbook, in terms of its sheets and tables, with nothing left to
 * decide. Every place is the one that holds once the edits before it are done; rows and columns of tables are counted
 * from 0, rows below the header.
 */
interface Edits {
  /** What is going to be taken out of cells, written to the sheet "Giữ lại"; sent off before the edits that take it. */
  readonly keep: {
    readonly keepsakes: readonly Keepsake[];
  };
  /** All cells of a sheet with their looks, colours and validations; charts stay. */
  readonly "clear-sheet": {
    readonly sheet: string;
  };
  /** Some cells of a sheet, in the same way; merged ones come apart. */
  readonly "clear-range": {
    readonly sheet: string;
    readonly range: string;
  };
  /** Turns a range with a header into a table. */
  readonly "make-table": {
    readonly sheet: string;
    readonly range: string;
    readonly name: TableName;
  };
  /** Gives a table the cells of a range that begins with its header. */
  readonly "resize-table": {
    readonly table: TableName;
    readonly range: string;
  };
  readonly "rename-table": {
    readonly from: string;
    readonly to: TableName;
  };
  /** Rows through the whole sheet, put in before `row`. */
  readonly "insert-rows": {
    readonly sheet: string;
    readonly row: number;
    readonly count: number;
  };
  readonly "write-title": {
    readonly table: TableName;
    readonly column: number;
    readonly title: string;
  };
  readonly "add-column": {
    readonly table: TableName;
    readonly column: number;
    /** Whether no column follows it. */
    readonly isLast: boolean;
    readonly title: string;
    readonly look: Look;
    readonly formats: readonly string[];
    /** null where a formula follows. */
    readonly contents: readonly Constant[] | null;
  };
  /** Look and number formats of a column's cells, one format per row. */
  readonly restyle: {
    readonly table: TableName;
    readonly title: string;
    readonly look: Look;
    readonly formats: readonly string[];
  };
  /** Widths in characters of the columns from a place on; null leaves a column that people added alone. */
  readonly "set-widths": {
    readonly table: TableName;
    readonly from: number;
    readonly widths: readonly (number | null)[];
  };
  /** Heights in points of the rows of a table's body: its rows move, those of the sheet they stand in do not. */
  readonly "set-heights": {
    readonly table: TableName;
    readonly heights: readonly number[];
  };
  readonly "add-row": {
    readonly table: TableName;
    readonly row: number;
    /** Whether no row follows it. */
    readonly isLast: boolean;
    /** One per column; null leaves the cell to the formula of its column. */
    readonly cells: readonly PlainCell[];
    /** One per column; null for a column that people added. */
    readonly looks: readonly (Look | null)[];
  };
  readonly "drop-row": {
    readonly table: TableName;
    readonly row: number;
  };
  readonly "write-constants": {
    readonly table: TableName;
    readonly title: string;
    readonly runs: readonly CellsFrom[];
  };
  /** One formula for every row of the runs. */
  readonly "write-formulas": {
    readonly table: TableName;
    readonly title: string;
    readonly formula: string;
    readonly runs: readonly FormulaRun[];
    readonly own: readonly OwnContent[];
  };
  readonly "write-cell-formula": {
    readonly sheet: string;
    readonly at: string;
    readonly formula: string;
    readonly format: string;
  };
  /** Lays sheets down; defined names that are taken are pointed to the new cells. */
  readonly "lay-sheets": {
    readonly sheets: readonly Placed[];
    readonly namesTaken: ReadonlySet<string>;
  };
  readonly "move-sheet": {
    readonly sheet: string;
    readonly position: number;
  };
  /** Constants, look and merge of a block; cells that stay are not written to. */
  readonly "write-block": {
    readonly sheet: string;
    readonly block: Block;
    readonly staying: ReadonlySet<string>;
  };
  /** The formulas of a block, likewise. */
  readonly "write-block-formulas": {
    readonly sheet: string;
    readonly block: Block;
    readonly staying: ReadonlySet<string>;
  };
  readonly "drop-name": {
    readonly name: string;
  };
  readonly "add-name": {
    readonly name: string;
    readonly sheet: string;
    readonly range: string;
  };
  readonly "drop-colours": {
    readonly sheet: string;
    readonly ids: readonly string[];
  };
  readonly "add-colours": {
    readonly sheet: string;
    readonly rules: readonly ColourRule[];
  };
  /** What a sheet with a table looks like around its cells. */
  readonly "dress-sheet": {
    readonly sheet: string;
    readonly table: TableName;
    readonly tabColour: string;
    readonly freeze: Sheet["freeze"];
    readonly print: PrintSetup;
    /** Size of the table's body. */
    readonly rows: number;
    readonly columns: number;
    /** Rows at the top in which earlier layouts had something: hidden, as nothing stands there any more. */
    readonly blankRows: number;
    /** In points. */
    readonly headerHeight: number;
    /** Runs of columns that go into collapsed groups: "F:H". */
    readonly folded: readonly string[];
    /** Columns people type in, which have lines of their own. */
    readonly entries: readonly { readonly title: string; readonly look: Look }[];
    readonly dataBars: readonly DataBar[];
  };
  readonly "add-chart": {
    readonly sheet: string;
    readonly chart: ChartDefinition;
  };
  readonly "set-print-area": {
    readonly sheet: string;
    readonly area: string;
  };
  readonly "set-validation": {
    readonly sheet: string;
    readonly validation: Validation;
  };
  /** What the workbook remembers of its set-up, for the check that follows an interruption. */
  readonly "mark-layout": LayoutSetting;
}

export type EditKind = keyof Edits;

export type EditOf<Kind extends EditKind> = {
  readonly [Of in Kind]: { readonly kind: Of } & Edits[Of];
}[Kind];

export type Edit = EditOf<EditKind>;
