import type { Finding, Remedy } from "../../repair/finding";
import { placementsOf } from "../../repair/check";
import { isRule } from "../../repair/checkRules";
import { areaOfName, namedBlock } from "../../repair/checkNames";
import { codesOf, standingCodes } from "../../repair/checkRows";
import { CODE, type SheetId } from "../../sheets/columns";
import type { Placement } from "../../repair/placement";
import type { Reading, SheetRead, TableRead } from "../../repair/reading";
import { allTitles } from "../../repair/titles";
import { titlesIn } from "../../sheets/formula/rename";
import { addressOf, placeAt, spanFrom } from "../../sheets/a1/address";
import { columnIndex } from "../../sheets/a1/tableRange";
import { LAYOUT } from "../../sheets/layout";
import type { Column, Constant, SheetDefinition, TableDefinition } from "../../sheets/types";
import { cellValue } from "./cells";
import { addColourRules, addValidation } from "./features";
import { drawGrid, fillWith, formatOf, laySheets, styleTable } from "./lay";
import { writeLayout } from "../read/layoutSetting";
import { addTexts, clearGuides, rewriteBlock } from "./newLayout";
import { columnFormat, formatOfLook } from "./looks";
import { freeName } from "../read/sheetNames";
import { suffixOf } from "../read/survey";

type Of<Kind extends Remedy["kind"]> = Extract<Remedy, { readonly kind: Kind }>;

/** A table while it is mended: its columns and rows as they are after what was queued so far. */
interface Mending {
  readonly definition: SheetDefinition;
  readonly table: TableDefinition;
  readonly sheet: Excel.Worksheet;
  readonly excel: Excel.Table;
  readonly read: TableRead;
  readonly titles: string[];
  readonly codes: string[];
  /** Place each row had when it was read; -1 for one that was added. */
  readonly origins: number[];
}

const placeAfter = (labels: readonly string[], standard: readonly string[], label: string): number => {
  const before = standard.slice(0, standard.indexOf(label)).reverse();
  const neighbour = before.find((one) => labels.includes(one));
  return neighbour === undefined ? 0 : labels.indexOf(neighbour) + 1;
};

const bodyOf = ({ excel }: Mending, title: string) => excel.columns.getItem(title).getDataBodyRange();

/** Constant and number format of a cell by its column and the code of its row; blank in rows the programme does not have. */
function standardCell(
  table: TableDefinition,
  column: Column,
  code: string,
): { content: Constant; format?: string } {
  const row = codesOf(table).indexOf(code);
  const format = formatOf(column, row);
  return {
    content:
      column.formula === undefined ? (table.rows[row]?.[columnIndex(table, column.name)] ?? null) : null,
    ...(format !== undefined && { format }),
  };
}

/** Cells of a table that move aside leave the widths of their columns behind: those from a place on are set anew. */
function setWidths({ table, excel, titles }: Mending, from: number): void {
  titles.slice(from).forEach((title, index) => {
    const column = table.columns.find(({ name }) => name === title);
    if (column)
      excel.getDataBodyRange().getColumn(from + index).format.columnWidth = columnFormat(
        column.width,
      ).columnWidth;
  });
}

function addColumn(mending: Mending, { title }: Of<"column">): void {
  const { table, excel, titles, codes } = mending;
  const column = table.columns.find(({ name }) => name === title);
  if (!column) return;
  const names = table.columns.map(({ name }) => name);
  const place = placeAfter(titles, names, title);
  // A column from the end on is added without an index, as Office.js wants it.
  excel.columns.add(place === titles.length ? undefined : place, undefined, title);
  titles.splice(place, 0, title);
  const body = bodyOf(mending, title);
  const cells = codes.map((code) => standardCell(table, column, code));
  body.numberFormat = cells.map(({ format }) => [format ?? "General"]);
  if (column.formula === undefined)
    body.values = cells.map(({ content, format }) => [cellValue(content, format)]);
  body.setColumnProperties([{ format: formatOfLook(column.look) }]);
  setWidths(mending, place);
  excel.columns
    .getItem(title)
    .getHeaderRowRange()
    .setCellProperties([[{ format: formatOfLook("header") }]]);
  drawGrid(excel.columns.getItem(title).getRange());
}

function addRow(mending: Mending, { code }: Of<"add-row">): void {
  const { table, excel, titles, codes, origins } = mending;
  const place = placeAfter(codes, codesOf(table), code);
  const columns = titles.map((title) => table.columns.find(({ name }) => name === title));
  const cells = columns.map((column) => (column ? standardCell(table, column, code) : { content: null }));
  excel.rows.add(place === codes.length ? undefined : place, [
    cells.map(({ content }) => (content === null ? null : cellValue(content))) as string[],
  ]);
  codes.splice(place, 0, code);
  origins.splice(place, 0, -1);
  const row = excel.getDataBodyRange().getRow(place);
  row.numberFormat = [cells.map((cell) => ("format" in cell && cell.format) || "General")];
  row.setCellProperties([columns.map((column) => ({ format: column ? formatOfLook(column.look) : {} }))]);
  drawGrid(row);
}

function dropRow({ excel, codes, origins }: Mending, { row }: Of<"drop-row">): void {
  const place = origins.indexOf(row);
  excel.rows.getItemAt(place).delete();
  codes.splice(place, 1);
  origins.splice(place, 1);
}

/** Runs of rows that follow one another, first and count. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === row) run[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

/** Writes what the programme has in cells of a column that were left blank. */
function writeConstants(mending: Mending, { title, rows }: Of<"constants">): void {
  const { table, codes, origins } = mending;
  const column = table.columns.find(({ name }) => name === title);
  if (!column) return;
  const body = bodyOf(mending, title);
  const blank = new Set(rows);
  const places = [...origins.keys()].filter((place) => blank.has(origins[place] ?? -1));
  for (const [first, count] of runsOf(places))
    body.getCell(first, 0).getResizedRange(count - 1, 0).values = codes
      .slice(first, first + count)
      .map((code) => {
        const { content, format } = standardCell(table, column, code);
        return [cellValue(content, format)];
      });
}

/** Writes the formula of a column into the rows that were ticked and those that are new; a new column gets it in every row. */
function writeFormulas(mending: Mending, column: Column, ticked: ReadonlySet<number>, isNew: boolean): void {
  const { origins } = mending;
  const rows = [...origins.keys()].filter(
    (row) => isNew || origins[row] === -1 || ticked.has(origins[row] ?? -1),
  );
  if (rows.length === 0) return;
  const body = bodyOf(mending, column.name);
  for (const [first, count] of runsOf(rows))
    fillWith(body.getCell(first, 0).getResizedRange(count - 1, 0), "formulas", column.formula ?? "");
}

const chosenOf = <Kind extends Remedy["kind"]>(chosen: readonly Finding[], kind: Kind): readonly Of<Kind>[] =>
  chosen.flatMap(({ remedy }) => (remedy?.kind === kind ? [remedy as Of<Kind>] : []));

/** Formulas of a sheet, each with the table whose rows it may speak of. */
const formulasOf = ({ blocks, table }: SheetDefinition): readonly string[] => [
  ...blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])),
  ),
  ...(table?.columns.flatMap(({ formula }) => formula ?? []) ?? []),
];

/** Every table that stands or is about to, ready to be mended. */
function mendingsOf(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  reading: Reading,
  chosen: readonly Finding[],
): ReadonlyMap<SheetId, Mending> {
  const made = new Set([...chosenOf(chosen, "table"), ...chosenOf(chosen, "table-name")].map(({ id }) => id));
  return new Map(
    definitions.flatMap((definition): [SheetId, Mending][] => {
      const { id, table } = definition;
      const read = reading.tables.get(id);
      if (!table || !read || (read.table !== id && !made.has(id))) return [];
      const retitled = new Map(
        chosenOf(chosen, "title").flatMap((one) => (one.id === id ? [[one.column, one.title] as const] : [])),
      );
      const titles = read.titles.map((title, place) => retitled.get(place) ?? title);
      const mending = {
        definition,
        table,
        read,
        titles,
        sheet: context.workbook.worksheets.getItem(read.sheet),
        excel: context.workbook.tables.getItem(table.name),
        codes: [...standingCodes(read, titles)],
        origins: [...read.rows.keys()],
      };
      return [[id, mending]];
    }),
  );
}

/** The workbook as it is once everything queued is done, as far as places go. */
function readingAfter(
  reading: Reading,
  mendings: ReadonlyMap<SheetId, Mending>,
  inserted: readonly Of<"rows">[],
): Reading {
  const tables = new Map(reading.tables);
  for (const [id, { read, titles, codes }] of mendings) {
    const { count = 0 } = inserted.find((rows) => rows.id === id) ?? {};
    const at = { ...read.at, row: read.at.row + count };
    tables.set(id, { ...read, at, titles, rows: codes.map(() => []) });
  }
  return { ...reading, tables };
}

/**
 * Colours and validations that were ticked, and those of tables that got rows or columns, whose new cells have none yet.
 * Of a range all colours are laid anew, because the order of the rules decides which one shows.
 */
function mendRules(
  mendings: ReadonlyMap<SheetId, Mending>,
  { definition, sheet, read }: { definition: SheetDefinition; sheet: Excel.Worksheet; read: SheetRead },
  placement: Placement,
  isChosen: (kind: "colours" | "validation", key: string | number) => boolean,
  isLeft: (kind: "colours" | "validation", key: string | number) => boolean,
): void {
  const mending = mendings.get(definition.id);
  const grown =
    mending !== undefined &&
    (mending.titles.length !== mending.read.titles.length ||
      mending.origins.some((row, place) => row !== place));
  const wanted = (kind: "colours" | "validation", key: string | number) =>
    isChosen(kind, key) || (grown && !isLeft(kind, key));
  const ranges = new Set(definition.colourRules.map(({ range }) => range));
  for (const range of ranges) {
    const placed = placement.range(range);
    if (placed === null || !wanted("colours", range)) continue;
    const rules = definition.colourRules.filter((rule) => rule.range === range);
    for (const standing of read.rules)
      if (rules.some((rule) => isRule(rule, standing)))
        sheet.getRange().conditionalFormats.getItem(standing.id).delete();
    addColourRules(
      sheet,
      rules.map((rule) => ({
        ...rule,
        range: placed,
        when: "formula" in rule.when ? { formula: placement.formula(rule.when.formula) } : rule.when,
      })),
    );
  }
  const area = placement.range(definition.print.area);
  if (grown && area !== null) sheet.pageLayout.setPrintArea(area);
  definition.validations.forEach((validation, index) => {
    const placed = placement.range(validation.range);
    if (placed === null || !wanted("validation", index)) return;
    const { rule } = validation;
    addValidation(sheet, {
      ...validation,
      range: placed,
      rule: "formula" in rule ? { formula: placement.formula(rule.formula) } : rule,
    });
  });
}

/** Points a name to its cells again and writes into them what formulas look up there. */
function mendName(
  workbook: Excel.Workbook,
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  reading: Reading,
  { name, at }: Of<"name">,
): void {
  const sheet = workbook.worksheets.getItem(read.sheet);
  const standard = definition.names[name] ?? "";
  const range = at ?? placement.range(standard);
  if (range === null) return;
  const block = namedBlock(definition, standard);
  if (block && at !== undefined) {
    rewriteBlock(sheet, { ...block, at: addressOf(placeAt(at)) }, read);
    addTexts(sheet, definition, read, placement);
  }
  if (areaOfName(reading.names.get(name), read.sheet) === range) return;
  if (reading.names.has(name)) workbook.names.getItem(name).delete();
  workbook.names.add(name, sheet.getRange(range));
}

/**
 * Queues what mends the chosen findings: first what formulas point at (tables, titles, codes, columns, rows, sheets, names),
 * then formulas, then colours and validations over the cells there are by then. A formula, or a sheet with such a formula,
 * is left out while a column it needs is missing.
 *
 * @param reading the workbook as the findings found it
 * @param findings all that was found; what is not chosen stays as it is
 */
export async function mend(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  reading: Reading,
  findings: readonly Finding[],
  chosen: readonly Finding[],
  onSent: (share: number) => void,
): Promise<void> {
  const { workbook } = context;
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const isNewLayout = chosenOf(chosen, "layout").length > 0;
  const anew = new Set(chosenOf(chosen, "anew").map(({ id }) => id));
  const guides = definitions.filter(({ id, table }) => (isNewLayout && !table) || anew.has(id));
  const cleared = await clearGuides(context, guides, reading);
  for (const { id } of chosenOf(chosen, "table")) {
    const read = reading.tables.get(id);
    if (!read) continue;
    const range = spanFrom(addressOf(read.at), read.rows.length + 1, read.titles.length);
    styleTable(workbook.worksheets.getItem(read.sheet).tables.add(range, true), id);
  }
  for (const { id, now } of chosenOf(chosen, "table-name")) workbook.tables.getItem(now).name = id;
  for (const { id, row, count } of chosenOf(chosen, "rows")) {
    const sheet = reading.standing.get(id)?.sheet;
    if (sheet !== undefined)
      workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 1}:${row + count}`)
        .insert("Down");
  }
  const mendings = mendingsOf(context, definitions, reading, chosen);
  for (const [id, mending] of mendings) {
    const here = chosen.filter(({ remedy }) => remedy && "id" in remedy && remedy.id === id);
    for (const { column, title } of chosenOf(here, "title"))
      mending.excel.getHeaderRowRange().getCell(0, column).values = [[title]];
    for (const { row, code } of chosenOf(here, "code")) {
      bodyOf(mending, CODE).getCell(row, 0).values = [[cellValue(code)]];
      mending.codes[row] = code;
    }
    const columns = chosenOf(here, "column");
    if (columns.some(({ title }) => title === CODE)) {
      // No row tells its code any more: they are taken in the order of the set-up.
      const standard = codesOf(mending.table);
      mending.codes.forEach((_, row) => (mending.codes[row] = standard[row] ?? ""));
    }
    for (const remedy of columns) addColumn(mending, remedy);
    for (const remedy of chosenOf(here, "drop-row")) dropRow(mending, remedy);
    for (const remedy of chosenOf(here, "add-row")) addRow(mending, remedy);
    for (const remedy of chosenOf(here, "constants")) writeConstants(mending, remedy);
  }

  const wanted = chosenOf(chosen, "sheet").flatMap(({ id }) => byId.get(id) ?? []);
  const there = new Set([
    ...allTitles(wanted),
    ...[...mendings.values()].flatMap(({ table, titles }) =>
      titles.map((title) => `${table.name}[${title}]`),
    ),
  ]);
  const writable = (formula: string, table: string) =>
    titlesIn(formula, table).every((title) => there.has(title));
  const missing = wanted.filter((definition) =>
    formulasOf(definition).every((formula) => writable(formula, definition.table?.name ?? "")),
  );
  const taken = new Set(reading.sheets.map((name) => name.toLowerCase()));
  const placed = missing.map((definition) => ({
    definition,
    sheetName: freeName(definition.name, suffixOf, taken),
  }));
  await laySheets(context, [...placed, ...cleared], new Set(reading.names.keys()), onSent);
  const order = [...reading.sheets];
  const names = definitions.map(
    ({ id, name }) =>
      reading.standing.get(id)?.sheet ??
      placed.find(({ definition }) => definition.id === id)?.sheetName ??
      name,
  );
  for (const { sheetName } of placed) {
    const place = placeAfter(order, names, sheetName);
    workbook.worksheets.getItem(sheetName).position = place;
    order.splice(place, 0, sheetName);
  }

  const placements = placementsOf(definitions, readingAfter(reading, mendings, chosenOf(chosen, "rows")));
  for (const remedy of chosenOf(chosen, "name")) {
    const [definition, read] = [byId.get(remedy.id), reading.standing.get(remedy.id)];
    const placement = placements.get(remedy.id);
    if (definition && read && placement) mendName(workbook, definition, read, placement, reading, remedy);
  }

  const ticked = chosenOf(chosen, "formulas");
  const added = new Set(chosenOf(chosen, "column").map(({ id, title }) => `${id}[${title}]`));
  for (const [id, mending] of mendings) {
    for (const column of mending.table.columns) {
      const { name, formula } = column;
      if (formula === undefined || !mending.titles.includes(name) || !writable(formula, mending.table.name))
        continue;
      const rows = ticked.filter((one) => one.id === id && one.title === name).flatMap((one) => one.rows);
      writeFormulas(mending, column, new Set(rows), added.has(`${id}[${name}]`));
    }
  }
  for (const { id, at, formula } of chosenOf(chosen, "cell")) {
    const sheet = reading.standing.get(id)?.sheet;
    if (sheet !== undefined && writable(formula, ""))
      workbook.worksheets.getItem(sheet).getRange(at).formulas = [[formula]];
  }

  const rest = findings.filter((finding) => !chosen.includes(finding));
  const among =
    (some: readonly Finding[], id: SheetId) => (kind: "colours" | "validation", key: string | number) =>
      some.some(
        ({ remedy }) =>
          remedy?.kind === kind &&
          remedy.id === id &&
          ("range" in remedy ? remedy.range : remedy.index) === key,
      );
  for (const [id, read] of reading.standing) {
    const [definition, placement] = [byId.get(id), placements.get(id)];
    if (!definition || !placement || guides.includes(definition)) continue;
    const sheet = workbook.worksheets.getItem(read.sheet);
    if (isNewLayout) addTexts(sheet, definition, read, placement);
    const isChosen = among(chosen, id);
    mendRules(
      mendings,
      { definition, sheet, read },
      placement,
      (kind, key) => isNewLayout || isChosen(kind, key),
      among(rest, id),
    );
  }
  if (isNewLayout) writeLayout(context, { version: LAYOUT });
}
