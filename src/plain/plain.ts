import { type Cell, isError } from "../domain/cell";
import { kindWord, parseKind } from "../domain/kinds";
import { withUnit } from "../domain/target";
import { CODE, COLUMNS, type TableName, type Title, verdictColumn, yearColumn } from "../sheets/columns";
import { isFormula } from "../sheets/content";
import { addInName } from "../sheets/formula/addIn";
import { bracketed } from "../sheets/formula/reference";
import { own } from "../sheets/formulas";
import { type Shown, bodyShown } from "../sheets/shown";
import type { Content, Sheet } from "../sheets/types";
import {
  type Node as FormulaNode,
  type TextEdit,
  edited,
  nodesOf,
  parseFormula,
} from "../sheets/formula/parse";
import { type PlainTarget, plainTarget } from "./plainTarget";
import { UNREADABLE } from "./judging";
import { type KnownTargets, type ReckoningRow, reckoningSheet, targetKey } from "./reckoning";
import { RECKONING, STEP } from "./steps";

/** Steps of the reckoning that replace the functions of the add-in. */
const RESULTS = {
  STATUS: STEP.verdict,
  PACE: STEP.pace,
  PROGRESS: STEP.progress,
  ATTAINMENT: STEP.attainment,
  GAP: STEP.gap,
  GROWTH: STEP.average,
  EXPLAIN: STEP.why,
} as const;

const { ChiTieu, NhatKy, TinhHinh } = COLUMNS;

/** A result of the reckoning for the formula's own row. */
const result = (column: string) =>
  `INDEX(${RECKONING}${bracketed(column)},MATCH(${own(CODE)},${RECKONING}${bracketed(CODE)},0))`;

const isResult = (name: string): name is keyof typeof RESULTS => Object.hasOwn(RESULTS, name);

/** The one look into what NLB.ASSESS spills that the sheets take: the short reason, its last column. */
const isShortReason = (node: FormulaNode): boolean =>
  node.type === "call" &&
  node.name === "INDEX" &&
  node.args[0]?.type === "call" &&
  addInName(node.args[0].name) === "ASSESS";

/** A formula with the functions of the add-in replaced. Throws on one that has no plain form. */
function plainFormula(formula: string): string {
  const edits: TextEdit[] = [];
  const nodes = [...nodesOf(parseFormula(formula))];
  const shortReasons = nodes.filter(isShortReason);
  for (const { start, end } of shortReasons) edits.push({ start, end, text: result(STEP.shortReason) });
  for (const node of nodes) {
    const name = node.type === "call" ? addInName(node.name) : undefined;
    if (node.type !== "call" || name === undefined) continue;
    const { start, end } = node;
    if (shortReasons.some((one) => one.start <= start && end <= one.end)) continue;
    if (isResult(name)) edits.push({ start, end, text: result(RESULTS[name]) });
    else throw new Error(`${node.name} has no plain form: ${formula}`);
  }
  return edited(formula, edits);
}

const plainContent = (content: Content): Content =>
  isFormula(content) ? { formula: plainFormula(content.formula) } : content;

const withPlainFormulas = (sheet: Sheet): Sheet => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(plainContent)) })),
  ...(sheet.table && {
    table: {
      ...sheet.table,
      columns: sheet.table.columns.map((column) =>
        column.formula === undefined ? column : { ...column, formula: plainFormula(column.formula) },
      ),
    },
  }),
});

/** A formula with every function of the add-in replaced by nothing. */
function silenced(formula: string): string {
  const calls = [...nodesOf(parseFormula(formula))].filter(
    (node) => node.type === "call" && addInName(node.name) !== undefined,
  );
  return edited(
    formula,
    calls.map(({ start, end }) => ({ start, end, text: '""' })),
  );
}

/**
 * The status sheet with the words of the years before the reporting year as they are now: the steps work out one
 * year, and those years are past.
 */
function withPastVerdicts(sheet: Sheet, years: readonly number[], shown: Shown): Sheet {
  const { table } = sheet;
  if (table?.name !== "TinhHinh") return sheet;
  const body = bodyShown(sheet, shown);
  const places = new Map(
    years.flatMap((year): [number, number][] => {
      const place = table.columns.findIndex(({ name }) => name === verdictColumn(year));
      return place < 0 ? [] : [[place, year]];
    }),
  );
  // Years after the reporting year are blank.
  const reported = Math.max(
    ...[...places].map(([place, year]) =>
      body.some((cells) => textOf(cells[place] ?? null) !== "") ? year : 0,
    ),
  );
  const isPast = (place: number) => (places.get(place) ?? reported) < reported;
  return {
    ...sheet,
    table: {
      ...table,
      columns: table.columns.map(({ formula, ...column }, place) => {
        if (formula === undefined || isPast(place)) return column;
        return { ...column, formula: places.has(place) ? silenced(formula) : formula };
      }),
      rows: table.rows.map((row, index) =>
        row.map((constant, place) => (isPast(place) ? textOf(body[index]?.[place] ?? null) : constant)),
      ),
    },
  };
}

/** Years on the sheet of figures, ascending. */
const yearsIn = (sheets: readonly Sheet[]): readonly number[] =>
  sheets.flatMap(({ table }) =>
    table?.name === "SoLieu"
      ? table.columns.flatMap(({ name }) => {
          const year = Number(/\d{4}$/.exec(name)?.[0]);
          return name === yearColumn.used(year) ? [year] : [];
        })
      : [],
  );

/** A row of a table: what its cell under a title shows. */
type Row<Name extends TableName> = (title: Title<Name>) => Cell;

/** The rows of a table; none where the sheets have no such table. */
function rowsIn<Name extends TableName>(
  sheets: readonly Sheet[],
  name: Name,
  shown: Shown,
): readonly Row<Name>[] {
  const sheet = sheets.find(({ table }) => table?.name === name);
  if (!sheet?.table) return [];
  const places = new Map<string, number>(sheet.table.columns.map((column, place) => [column.name, place]));
  return bodyShown(sheet, shown).map((cells) => (title) => cells[places.get(title) ?? -1] ?? null);
}

const textOf = (cell: Cell): string => (cell === null || isError(cell) ? "" : String(cell));

/** A target's kind in the word the sheets use, however its cell names it. */
function kindName(cell: string): string {
  const code = parseKind(cell);
  return code ? kindWord(code) : cell;
}

/** The targets that plain formulas can work with, including those the journal says were in force before. */
function knownTargets(targets: readonly Row<"ChiTieu">[], journal: readonly Row<"NhatKy">[]): KnownTargets {
  const known = new Map<string, PlainTarget>();
  for (const target of targets) {
    const kind = kindName(textOf(target(ChiTieu.kind)));
    const before = journal.filter((line) => textOf(line(CODE)) === textOf(target(CODE)));
    for (const words of [target(ChiTieu.target), ...before.map((line) => line(NhatKy.before))]) {
      const text = withUnit(textOf(words), textOf(target(ChiTieu.unit)));
      const found = plainTarget(kind, text);
      if (found) known.set(targetKey(kind, text), found);
    }
  }
  return known;
}

/** What each target of the status sheet is judged by, and the results it has now. */
function rowsOf(
  status: readonly Row<"TinhHinh">[],
  targets: readonly Row<"ChiTieu">[],
): readonly ReckoningRow[] {
  // As a look-up in the sheet finds it: the first with that code, whatever its case.
  const key = (row: (title: typeof CODE) => Cell) => textOf(row(CODE)).toLowerCase();
  const kinds = new Map([...targets].reverse().map((target) => [key(target), textOf(target(ChiTieu.kind))]));
  return status.map((row) => {
    const [verdict, progress, attainment] = [
      row(TinhHinh.verdict),
      row(TinhHinh.progress),
      row(TinhHinh.attainment),
    ];
    return {
      code: textOf(row(CODE)),
      kind: kindName(kinds.get(key(row)) ?? ""),
      kept: {
        verdict: isError(verdict) ? UNREADABLE : textOf(verdict),
        progress: typeof progress === "number" ? progress : null,
        why: textOf(row(TinhHinh.why)),
        attainment: typeof attainment === "number" ? attainment : null,
        shortReason: textOf(row(TinhHinh.shortReason)),
      },
    };
  });
}

/**
 * The sheets with plain formulas in place of the functions of the add-in: verdicts on a sheet of their own ("Tính toán")
 * that works them out step by step. They calculate in Excel 2016 and LibreOffice and give the same words and numbers;
 * targets of kinds that have no plain form keep the word they have now.
 *
 * @param shown what the formulas of the sheets show now
 */
export function plainSheets(sheets: readonly Sheet[], shown: Shown): readonly Sheet[] {
  const rowsNamed = <Name extends TableName>(name: Name) => rowsIn(sheets, name, shown);
  const targets = rowsNamed("ChiTieu");
  const years = yearsIn(sheets);
  const plain = sheets.map((sheet) => withPlainFormulas(withPastVerdicts(sheet, years, shown)));
  // The guide stays behind it, with the sheets that follow it; none but the guide and the overview, the first, has no table.
  const guide = plain.findIndex(({ table }, place) => place > 0 && !table);
  return [
    ...plain.slice(0, guide),
    reckoningSheet(
      rowsOf(rowsNamed("TinhHinh"), targets),
      // A workbook set up before there was a journal has none.
      knownTargets(targets, rowsNamed("NhatKy")),
      years,
    ),
    ...plain.slice(guide),
  ];
}
