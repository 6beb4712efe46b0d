import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { HostError, type Json } from "../../contract";
import { type Area, bounding, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, span } from "../grid/a1";
import { areaOf, type Book, type CellMatrix, type SheetArea } from "../grid/book";
import { extraOf } from "../grid/cell-extra";
import { firstCell } from "../grid/cells";
import { EVENT } from "../grid/events";
import { formulaReader } from "../grid/formulas";
import { selectedArea } from "../grid/selection";
import { tablesNow } from "../grid/table-shapes";
import { shiftRules } from "../range/rule-shift";
import { touchTables } from "../tables/follow";
import { tablesHeadedIn, tablesOn } from "../tables/handle";
import { syncHeaders } from "../tables/headers";

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
  readonly trigger?: string;
}
interface RangeParams {
  readonly subUnitId: string;
  readonly range: Parameters<typeof areaOf>[1];
}

/**
 * Follows every change of the workbook, by an add-in or by a person at the grid: keeps formulas and tables in order and
 * raises the events Excel would raise. Returns a function that stops it.
 */
export function watch(book: Book): () => void {
  const commands = book.get(ICommandService);
  const before = commands.beforeCommandExecuted((command, options) => {
    if (isEdit(command, options) && !book.isActing) takeFormulasTyped(book, command.params as ValuesParams);
    if (command.id in SHIFTS) restoreColumns = keepColumns(book, command);
  });
  let restoreColumns: () => void = () => undefined;
  let selected = "";
  const after = commands.onCommandExecuted((command, options) => {
    if (command.id === SetSelectionsOperation.id) selected = selectionMoved(book, selected);
    else if (isEdit(command, options)) edited(book, command.params as ValuesParams);
    else if (isResult(command, options)) calculated(book, command.params as ValuesParams);
    else {
      restoreColumns();
      restoreColumns = () => undefined;
      structural(book, command);
    }
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

const CONTENT = ["v", "f", "p"] as const;

/** A change of cell contents that is neither a result of a formula nor a format. */
function isEdit(command: ICommandInfo, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return false;
  const { trigger } = command.params as ValuesParams;
  return trigger !== SetStyleCommand.id && trigger !== SetRangeCustomMetadataCommand.id;
}

const isResult = (command: ICommandInfo, options?: IExecutionOptions): boolean =>
  command.id === SetRangeValuesMutation.id &&
  (options as { applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult ===
    true;

/** The cells a change writes contents into, as one area. */
function areaIn({ subUnitId, cellValue }: ValuesParams): SheetArea | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !CONTENT.some((key) => cell[key] !== undefined)) continue;
      const here = span(Number(row), Number(column), Number(row), Number(column));
      area = area === null ? here : bounding(area, here);
    }
  }
  return area === null ? null : { ...area, sheetId: subUnitId };
}

/**
 * A person's formula may refer to tables too, and a cell typed over keeps nothing of its old formula. Univer moves
 * formulas by changes that hold "f" and no "v": those are not typing.
 */
function takeFormulasTyped(book: Book, { subUnitId, cellValue }: ValuesParams): void {
  const matrix = book.sheet(subUnitId).getCellMatrix();
  const read = formulaReader(book, tablesNow(book));
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (!cell || (cell.v === undefined && cell.p === undefined) || cell.custom !== undefined) continue;
      const { given, ...keep } = extraOf(matrix.getValue(Number(row), Number(column)));
      const extra = Object.keys(keep).length > 0 ? keep : null;
      if (given !== undefined) cell.custom = extra;
      if (typeof cell.f !== "string" || !cell.f.startsWith("=")) continue;
      try {
        const at = { sheetId: subUnitId, row: Number(row), column: Number(column) };
        const { content } = read(cell.f, at, extra);
        cell.f = content.f;
        if (content.custom) cell.custom = content.custom;
      } catch (fault) {
        // Excel would not take the formula; the grid shows what Univer makes of it.
        if (!(fault instanceof HostError)) throw fault;
      }
    }
  }
}

function edited(book: Book, params: ValuesParams): void {
  const area = areaIn(params);
  if (area === null) return;
  const headed = tablesHeadedIn(book, area);
  if (book.isActing && !book.isMoving) headed.forEach(syncHeaders);
  else if (headed.length > 0) touchTables(book);
  changed(book, area, "RangeEdited");
}

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

function changed(book: Book, area: SheetArea, changeType: ChangeType): void {
  const source = book.isActing ? { triggerSource: "ThisLocalAddin" } : {};
  const at = { worksheetId: area.sheetId, address: formatArea(area), changeType, source: "Local", ...source };
  const details = changeType === "RangeEdited" ? detailsOf(book, area) : {};
  const payload: Json = { ...at, ...details, shiftDirection: "None", referenceId: eventReference(area) };
  book.events.raise(EVENT.worksheetChanged, area.sheetId, payload);
  for (const table of tablesOn(book, area.sheetId)) {
    const part = intersect(table.area, area);
    if (part === null) continue;
    const here = { ...payload, tableId: table.id, address: formatArea(part) };
    book.events.raise(EVENT.tableChanged, table.id, here);
  }
}

/** Excel sends the value of a single cell with the event. The value before the change is not sent here. */
function detailsOf(book: Book, area: SheetArea): { readonly [key: string]: Json } {
  if (area.rows !== 1 || area.columns !== 1) return {};
  const { value, type } = firstCell(book, area);
  return { valueAfter: value, valueTypeAfter: type };
}

/** What office.js hands back when a handler asks for the range of its event. */
const eventReference = (area: SheetArea): string => `event ${area.sheetId} ${formatArea(area)}`;

function calculated(book: Book, params: ValuesParams): void {
  const area = areaIn(params);
  if (area === null) return;
  const payload = { worksheetId: area.sheetId, address: formatArea(area) };
  book.events.raise(EVENT.worksheetCalculated, area.sheetId, payload);
}

/**
 * Univer mixes up the columns of a table that moves as a whole because columns were inserted or deleted before it.
 * Returns a function that gives such tables back the columns they had.
 */
function keepColumns(book: Book, { id, params }: ICommandInfo): () => void {
  if (id !== InsertColMutation.id && id !== RemoveColMutation.id) return () => undefined;
  const { subUnitId, range } = params as RangeParams;
  const last = id === InsertColMutation.id ? range.startColumn : range.endColumn + 1;
  const moving = tablesOn(book, subUnitId)
    .filter(({ area }) => last <= area.column)
    .map((table) => ({ table, columns: [...table.grid.getTableInfo().columns] }));
  return () => {
    for (const { table, columns } of moving) table.grid.setColumns(columns);
  };
}

const SHIFTS: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

function structural(book: Book, command: ICommandInfo): void {
  const shift = SHIFTS[command.id];
  if (shift !== undefined) {
    const { subUnitId, range } = command.params as RangeParams;
    const area = areaOf(subUnitId, range);
    const axis = shift.startsWith("Row") ? "row" : "column";
    const [from, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
    // An add-in's own moves are reported whole where they are made: Univer adds columns of its own to some.
    if (!book.isMoving)
      shiftRules(book, { sheetId: subUnitId, axis, from, count, isInsert: shift.endsWith("Inserted") });
    const whole = axis === "row" ? { column: 0, columns: MAX_COLUMNS } : { row: 0, rows: MAX_ROWS };
    changed(book, { ...area, ...whole }, shift);
  } else if (command.id === InsertSheetMutation.id) {
    const worksheetId = (command.params as { sheet: { id: string } }).sheet.id;
    book.events.raise(EVENT.worksheetAdded, worksheetId, { worksheetId, source: "Local" });
  } else if (command.id === RemoveSheetMutation.id) {
    const worksheetId = (command.params as { subUnitId: string }).subUnitId;
    book.events.raise(EVENT.worksheetDeleted, worksheetId, { worksheetId, source: "Local" });
  }
}

/**
 * Reports a selection that differs from the last one; the grid sets the same one again while a pointer moves and for
 * each new sheet, and Excel reports neither. Returns the selection as it is now.
 */
function selectionMoved(book: Book, last: string): string {
  const area = selectedArea(book);
  const address = formatArea(area);
  const now = `${area.sheetId}!${address}`;
  if (now !== last)
    book.events.raise(EVENT.selectionChanged, area.sheetId, { worksheetId: area.sheetId, address });
  return now;
}
