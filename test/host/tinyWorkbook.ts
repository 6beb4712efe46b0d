/**
 * A workbook of a few cells for tests of the protocol: just enough classes to load, set, nest, miss and fail.
 */
import {
  HostError,
  type FunctionSignature,
  type Given,
  type HostEvent,
  type HostObject,
  type InvokeFunction,
  type Json,
  type Members,
  type WorkbookModel,
} from "../../workbench/host/contract";

interface Sheet extends HostObject {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Json>;
}

interface Range extends HostObject {
  readonly sheet: Sheet;
  readonly address: string;
}

interface Sheets extends HostObject {
  readonly list: Sheet[];
}

export interface TinyWorkbook extends WorkbookModel {
  readonly sheets: readonly Sheet[];
  /** What the host registered, once it did. */
  readonly functions: { signatures: readonly FunctionSignature[]; invoke: InvokeFunction } | undefined;
  /** Raises an event, as an edit of the user would. */
  readonly raise: (event: HostEvent) => void;
  readonly cell: (sheet: string, address: string) => Json | undefined;
}

export function tinyWorkbook(...sheetNames: string[]): TinyWorkbook {
  const listeners = new Set<(event: HostEvent) => void>();
  let functions: TinyWorkbook["functions"];
  let lastSheet = 0;

  const raise = (event: HostEvent): void => listeners.forEach((listener) => listener(event));

  const rows = (address: string): string[][] => {
    const [first = "", last = first] = address.split(":");
    const column = (cell: string) => cell.charCodeAt(0);
    const row = (cell: string) => Number(cell.slice(1));
    return Array.from({ length: row(last) - row(first) + 1 }, (_r, r) =>
      Array.from(
        { length: column(last) - column(first) + 1 },
        (_c, c) => `${String.fromCharCode(column(first) + c)}${String(row(first) + r)}`,
      ),
    );
  };

  const fill = (range: Range): HostObject => ({
    className: "RangeFill",
    members: {
      Color: {
        kind: "scalar",
        since: "ExcelApi 1.1",
        get: () => range.sheet.cells.get(`fill ${range.address}`) ?? "#FFFFFF",
        set: (_self, value) => void range.sheet.cells.set(`fill ${range.address}`, value),
      },
    } satisfies Members,
  });

  const rangeMembers: Members = {
    Address: {
      kind: "scalar",
      since: "ExcelApi 1.1",
      get: (range: Range) => `${range.sheet.name}!${range.address}`,
    },
    RowCount: { kind: "scalar", since: "ExcelApi 1.1", get: (range: Range) => rows(range.address).length },
    ColumnCount: {
      kind: "scalar",
      since: "ExcelApi 1.1",
      get: (range: Range) => rows(range.address)[0]?.length ?? 0,
    },
    Values: {
      kind: "scalar",
      since: "ExcelApi 1.1",
      get: (range: Range) =>
        rows(range.address).map((row) => row.map((cell) => range.sheet.cells.get(cell) ?? "")),
      set: (range: Range, value) => {
        if (range.sheet.cells.get("locked") === true)
          throw new HostError("AccessDenied", "The sheet is protected.", 403);
        rows(range.address).forEach((row, r) =>
          row.forEach((cell, c) => {
            const given = (value as readonly (readonly Json[])[])[r]?.[c] ?? null;
            if (given !== null) range.sheet.cells.set(cell, given);
          }),
        );
        const payload = {
          worksheetId: range.sheet.id,
          address: range.address,
          changeType: "RangeEdited",
          source: "Local",
          shiftDirection: "None",
        };
        raise({ type: 10, targetId: range.sheet.id, payload });
        raise({ type: 10, targetId: "Workbook", payload });
      },
    },
    HasSpill: { kind: "scalar", since: "ExcelApi 1.12", get: () => false },
    Format: {
      kind: "object",
      since: "ExcelApi 1.1",
      get: (range: Range) => ({
        className: "RangeFormat",
        members: {
          Fill: { kind: "object", since: "ExcelApi 1.1", get: () => fill(range) },
        } satisfies Members,
      }),
    },
    GetRow: {
      kind: "method",
      since: "ExcelApi 1.2",
      call: (range: Range, index) => {
        const row = rows(range.address)[Number(index)] ?? [];
        return rangeOf(range.sheet, `${row[0] ?? ""}:${row.at(-1) ?? ""}`);
      },
    },
    GetBoundingRect: {
      kind: "method",
      since: "ExcelApi 1.1",
      call: (range: Range, other) =>
        rangeOf(
          range.sheet,
          `${range.address.split(":")[0] ?? ""}:${(other as Range).address.split(":").at(-1) ?? ""}`,
        ),
    },
    // A mistake of a model.
    Clear: {
      kind: "method",
      since: "ExcelApi 1.1",
      call: () => {
        throw new TypeError("no such cell");
      },
    },
  };

  const rangeOf = (sheet: Sheet, address: string): Range => ({
    className: "Range",
    keepsReference: true,
    members: rangeMembers,
    sheet,
    address,
  });

  const sheetMembers: Members = {
    Id: { kind: "scalar", since: "ExcelApi 1.1", get: (sheet: Sheet) => sheet.id },
    Name: {
      kind: "scalar",
      since: "ExcelApi 1.1",
      get: (sheet: Sheet) => sheet.name,
      set: (sheet: Sheet, value) => void (sheet.name = value as string),
    },
    GetRange: {
      kind: "method",
      since: "ExcelApi 1.1",
      call: (sheet: Sheet, address) => rangeOf(sheet, address as string),
    },
    GetUsedRangeOrNullObject: {
      kind: "method",
      since: "ExcelApi 1.4",
      call: (sheet: Sheet) => (sheet.cells.size === 0 ? null : rangeOf(sheet, "A1:B2")),
    },
    _RegisterDataChangedEvent: { kind: "method", since: "ExcelApi 1.7", call: () => null },
    _UnregisterDataChangedEvent: { kind: "method", since: "ExcelApi 1.7", call: () => null },
  };

  const newSheet = (name: string): Sheet => ({
    className: "Worksheet",
    id: `{sheet-${String(++lastSheet)}}`,
    name,
    cells: new Map(),
    members: sheetMembers,
  });

  const find = (sheets: Sheets, key: Given): Sheet | null =>
    sheets.list.find((sheet) => sheet.id === key || sheet.name === key) ?? null;

  const sheets: Sheets = {
    className: "WorksheetCollection",
    list: sheetNames.map(newSheet),
    items: () => sheets.list,
    members: {
      GetItem: {
        kind: "method",
        since: "ExcelApi 1.1",
        call: (self: Sheets, key) => {
          const sheet = find(self, key);
          if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
          return sheet;
        },
      },
      GetItemOrNullObject: {
        kind: "method",
        since: "ExcelApi 1.4",
        call: (self: Sheets, key) => find(self, key),
      },
      Add: {
        kind: "method",
        since: "ExcelApi 1.1",
        call: (self: Sheets, name) => {
          if (find(self, name)) {
            throw new HostError(
              "ItemAlreadyExists",
              "A resource with the same name or identifier already exists.",
              409,
            );
          }
          const sheet = newSheet(name as string);
          self.list.push(sheet);
          return sheet;
        },
      },
      _RegisterDataChangedEvent: { kind: "method", since: "ExcelApi 1.9", call: () => null },
      GetCount: { kind: "method", since: "ExcelApi 1.4", call: (self: Sheets) => self.list.length },
    } satisfies Members,
  };

  return {
    root: {
      className: "Workbook",
      members: { Worksheets: { kind: "object", since: "ExcelApi 1.1", get: () => sheets } } satisfies Members,
    },
    sheets: sheets.list,
    get functions() {
      return functions;
    },
    raise,
    cell: (sheet, address) => find(sheets, sheet)?.cells.get(address),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    registerFunctions: (signatures, invoke) => void (functions = { signatures, invoke }),
    settled: () => Promise.resolve(),
    dispose: () => undefined,
  };
}
