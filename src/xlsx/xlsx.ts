import { type Cell as FileCell, type ColumnDef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { fromSerial } from "../domain/calendar";
import { type Cell, isError } from "../domain/cell";
import { formatIn, lookIn } from "../sheets/block";
import { FONT, FONT_SIZE } from "../sheets/look";
import { isFormula } from "../sheets/content";
import { foldedRuns } from "../sheets/folded";
import { rowHeights, widthsOf } from "../sheets/heights";
import { marginsOf, PAGE_NUMBERS } from "../sheets/page";
import { callsAddIn } from "../sheets/formula/addIn";
import type { Shown } from "../sheets/shown";
import type { Block, Constant, Sheet, Table } from "../sheets/types";
import { cellAddress, fixedAddress, rangeAddress, rectangleOf, sheetPrefix } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import { conditionalRule, dataBarRule, dataValidation, sheetChart } from "./features";
import { type TableColumns, fileFormula } from "./fileFormula";
import { fileAttribute, fileText } from "./fileText";
import { formulaCells } from "./formulaCells";
import { type FileFormula, finish } from "./finish";
import { colour, styleOf } from "./look";

export interface XlsxOptions {
  /** Day the file is made, an Excel serial number. */
  readonly today: number;
  /** What its formulas show; a formula whose value is not known carries none. */
  readonly shown: Shown;
  /** Texts of the XML parts that the file keeps beside its cells: the programme, so that it is known wherever it is opened. */
  readonly parts?: readonly string[];
}

const CENTIMETRES_PER_INCH = 2.54;

const marginsInInches = (margin: number | undefined) => {
  const { left, right, top, bottom, header, footer } = marginsOf(margin);
  const inches = (centimetres: number) => centimetres / CENTIMETRES_PER_INCH;
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  };
};

/** What a protected sheet still lets people do. */
const PROTECTION: NonNullable<WriteSheet["protection"]> = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

type FileCells = Map<string, Partial<FileCell>>;

interface Context {
  readonly sheet: Sheet;
  readonly shown: Shown;
  readonly tables: TableColumns;
}

const place = (row: number, column: number) => `${row},${column}`;

/** A value as the file's writer takes it; errors are written as their text until `finish` marks them. */
const plainValue = (cell: Cell): string | number | boolean =>
  cell === null ? 0 : isError(cell) ? cell.error : typeof cell === "string" ? fileText(cell) : cell;

const fileFormOf = (formula: string, ownTable: string, tables: TableColumns): FileFormula => ({
  formula: fileFormula(formula, ownTable, tables),
  array: callsAddIn(formula),
});

/** A formula with the value it has now, where that is known. */
function formulaCell(
  { formula, array }: FileFormula,
  row: number,
  column: number,
  { sheet, shown }: Context,
): Partial<FileCell> {
  const value = shown(sheet.name, row, column);
  return {
    formula,
    ...(value !== undefined && { formulaResult: plainValue(value) }),
    ...(array && { formulaType: "array", formulaRef: cellAddress(row, column), formulaDynamic: true }),
  };
}

// The writer takes text such as "#N/A" for an error; as rich text it stays text.
const constantCell = (constant: Constant) =>
  constant === null
    ? {}
    : typeof constant === "string" && constant.startsWith("#")
      ? { richText: [{ text: fileText(constant) }] }
      : { value: typeof constant === "string" ? fileText(constant) : constant };

function putBlock(cells: FileCells, block: Block, context: Context) {
  const { at, cells: rows, mergeAcross, mergeDown = 1, colours, grid } = block;
  const { top, left } = rectangleOf(at);
  const [first = []] = rows;
  const height = Math.max(mergeDown, rows.length);
  for (let down = 0; down < height; down++) {
    const contents = rows[down] ?? [];
    const width = Math.max(mergeAcross ?? 0, first.length, contents.length);
    for (let right = 0; right < width; right++) {
      const [row, column] = [top + down, left + right];
      const content = contents[right] ?? null;
      const format = formatIn(block, down, right);
      const cellColours = colours?.[down]?.[right];
      cells.set(place(row, column), {
        ...(isFormula(content)
          ? formulaCell(fileFormOf(content.formula, "", context.tables), row, column, context)
          : constantCell(content)),
        style: styleOf(lookIn(block, down, right), {
          ...(grid && { grid }),
          ...(format !== undefined && { format }),
          ...(cellColours && { colours: cellColours }),
          locked: context.sheet.locked,
        }),
      });
    }
  }
}

const columnFormulas = (table: Table, tables: TableColumns) =>
  table.columns.map(({ formula }) =>
    formula === undefined ? undefined : fileFormOf(formula, table.name, tables),
  );

function putTable(cells: FileCells, table: Table, context: Context) {
  const { top, bottom } = bodyOf(table);
  const formulas = columnFormulas(table, context.tables);
  table.columns.forEach(({ name, look, format }, column) => {
    cells.set(place(top - 1, column), { value: fileText(name), style: styleOf("header", { grid: "rows" }) });
    const formula = formulas[column];
    for (let row = top; row <= bottom; row++) {
      const own = typeof format === "string" ? format : format?.[row - top];
      const constant = table.rows[row - top]?.[column] ?? null;
      cells.set(place(row, column), {
        ...(formula && constant === null
          ? formulaCell(formula, row, column, context)
          : constantCell(constant)),
        style: styleOf(look, { grid: "rows", ...(own !== undefined && { format: own }) }),
      });
    }
  });
}

function mergesOf(blocks: readonly Block[]): WriteSheet["merges"] {
  return blocks.flatMap(({ at, cells, mergeAcross = 1, mergeDown = 1 }) => {
    const { top, left } = rectangleOf(at);
    const merge = (row: number, column: number) => ({
      startRow: row,
      endRow: row + mergeDown - 1,
      startCol: column,
      endCol: column + mergeAcross - 1,
    });
    if (mergeDown > 1) return (cells[0] ?? []).map((_, right) => merge(top, left + right));
    return mergeAcross > 1 ? cells.map((_, down) => merge(top + down, left)) : [];
  });
}

/** Widths, and the outline groups of folded columns: closed, with the button to open one on the column behind it. */
function fileColumns(sheet: Sheet): NonNullable<WriteSheet["columns"]> {
  const columns: ColumnDef[] = widthsOf(sheet).map((width) => ({ width }));
  for (const [from, to] of sheet.table ? foldedRuns(sheet.table.columns) : []) {
    for (let place = from; place <= to; place++)
      columns[place] = { ...columns[place], outlineLevel: 1, hidden: true };
    columns[to + 1] = { ...columns[to + 1], collapsed: true };
  }
  return columns;
}

function fileSheet(context: Context): WriteSheet {
  const { sheet } = context;
  const { table, freeze, print } = sheet;
  const cells: FileCells = new Map();
  if (table) putTable(cells, table, context);
  for (const block of sheet.blocks) putBlock(cells, block, context);
  return {
    name: sheet.name,
    ...(sheet.hidden === true && { hidden: true }),
    ...(sheet.locked === true && { protection: PROTECTION }),
    cells,
    columns: fileColumns(sheet),
    rowDefs: new Map([...rowHeights(sheet, context.shown)].map(([row, { height }]) => [row, { height }])),
    merges: mergesOf(sheet.blocks) ?? [],
    freezePane: { rows: freeze.rows, columns: freeze.columns },
    view: { showGridLines: false, tabColor: colour(sheet.tabColour) },
    conditionalRules: [
      ...sheet.colourRules.map((rule, index) => conditionalRule(rule, index + 1)),
      ...(sheet.dataBars ?? []).map((bar, index) => dataBarRule(bar, sheet.colourRules.length + index + 1)),
    ],
    dataValidations: sheet.validations.map(dataValidation),
    charts: sheet.charts.map((chart) => sheetChart(chart, sheet.name)),
    tables: table
      ? [
          {
            name: table.name,
            range: rangeAddress({ ...bodyOf(table), top: table.headerRow - 1 }),
            columns: table.columns.map(({ name }) => ({ name: fileAttribute(name) })),
            style: "TableStyleLight1",
            showRowStripes: false,
          },
        ]
      : [],
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      scale: 100,
      horizontalCentered: true,
      margins: marginsInInches(print.margin),
    },
    headerFooter: { oddFooter: `&C${PAGE_NUMBERS}` },
  };
}

/** Rows that follow their text. */
const freeRows = (sheet: Sheet, shown: Shown) =>
  new Set([...rowHeights(sheet, shown)].flatMap(([row, { isFixed }]) => (isFixed ? [] : [row])));

/** Defined names of the workbook, with the print area of each sheet and the rows it repeats on every page. */
const namesOf = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ name: scope, names, print, hidden }) => {
    const prefix = sheetPrefix(scope);
    const [from, to = from] = print.titleRows?.split(":") ?? [];
    return [
      ...Object.entries(names).map(([name, range]) => ({
        name,
        range: prefix + fixedAddress(rectangleOf(range)),
      })),
      // LibreOffice prints what has one, hidden or not.
      ...(hidden === true
        ? []
        : [{ name: "_xlnm.Print_Area", range: prefix + fixedAddress(rectangleOf(print.area)), scope }]),
      ...(from === undefined || to === undefined
        ? []
        : [{ name: "_xlnm.Print_Titles", range: `${prefix}$${from}:$${to}`, scope }]),
    ];
  });

/**
 * Whether Excel works a file out anew on opening: where all its formulas are plain, or where the value of one is not
 * known. Otherwise it trusts the values in the file, because the functions of the add-in may be missing where it is
 * opened.
 */
function isCalculatedOnOpening(sheets: readonly Sheet[], shown: Shown): boolean {
  const cells = sheets.flatMap((sheet) =>
    formulaCells(sheet).map((cell) => ({ ...cell, value: shown(sheet.name, cell.row, cell.column) })),
  );
  if (cells.length === 0) return false;
  const formulas = [...new Set(cells.map(({ formula }) => formula))];
  return !formulas.some(callsAddIn) || cells.some(({ value }) => value === undefined);
}

/**
 * A workbook file (.xlsx) of the sheets, made without Excel.
 *
 * @example const file = await xlsxOf(sheets, { today: 46000, shown: calculate(sheets, 46000, functions) });
 */
export async function xlsxOf(
  sheets: readonly Sheet[],
  { today, shown, parts = [] }: XlsxOptions,
): Promise<Uint8Array> {
  const tables = new Map(
    sheets.flatMap(({ table }) =>
      table ? [[table.name, table.columns.map(({ name }) => name)] as const] : [],
    ),
  );
  const { year, month, day } = fromSerial(today);
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => fileSheet({ sheet, shown, tables })),
    namedRanges: namesOf(sheets),
    defaultFont: { name: FONT, size: FONT_SIZE },
    properties: { modified: new Date(Date.UTC(year, month - 1, day)) },
  });
  return finish(
    file,
    sheets.flatMap(({ table }) => (table ? [columnFormulas(table, tables)] : [])),
    sheets.map((sheet) => ({
      dataBars: sheet.dataBars ?? [],
      freeRows: freeRows(sheet, shown),
      isOutlined: sheet.table !== undefined && foldedRuns(sheet.table.columns).length > 0,
    })),
    isCalculatedOnOpening(sheets, shown),
    parts,
  );
}
