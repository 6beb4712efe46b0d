import { type Cell, isError } from "../domain/cell";
import { kindWord, parseKind } from "../domain/kinds";
import { WARN_DAYS } from "../domain/milestone";
import { words as MILESTONE_VI } from "../i18n/vi/milestone";
import { own } from "../sheets/formulas";
import { CODE, COLUMNS, type TableName, type Title, yearColumn } from "../sheets/columns";
import type { Content, Sheet, Table } from "../sheets/types";
import type { Calculated } from "../xlsx/calculate/calculate";
import { isFormula } from "../sheets/content";
import { addInName } from "../sheets/formula/addIn";
import { type Edit, type Node, edited, nodesOf, parseFormula } from "../sheets/formula/parse";
import { type PlainTarget, plainTarget } from "./plainTarget";
import {
  type KnownTargets,
  RECKONING,
  RESULTS,
  UNREADABLE,
  type ReckoningRow,
  reckoningSheet,
  targetKey,
} from "./reckoning";

const { ChiTieu, NhatKy } = COLUMNS;

/** A result of the reckoning for the formula's own row. */
const result = (column: string) =>
  `INDEX(${RECKONING}[${column}],MATCH(${own(CODE)},${RECKONING}[${CODE}],0))`;

/** The words of a state as a formula, the number of days worked out in their midst. */
function stateWords(code: keyof typeof MILESTONE_VI, days: string): string {
  const [before = "", after] = MILESTONE_VI[code](0).split("0");
  return after === undefined ? `"${before}"` : `"${before}"&(${days})&"${after}"`;
}

/** NLB.MILESTONE(due, done, today) in plain functions. */
function milestone([due = "", done = "", today = ""]: readonly string[]): string {
  const late = `INT(${done})-INT(${due})`;
  const left = `INT(${due})-INT(${today})`;
  return (
    `IF(ISNUMBER(${done}),IF(${late}>0,${stateWords("done-late", late)},${stateWords("done", "")}),` +
    `IF(${left}<0,${stateWords("overdue", `INT(${today})-INT(${due})`)},` +
    `IF(${left}<=${WARN_DAYS},${stateWords("due-soon", left)},${stateWords("not-due", "")})))`
  );
}

const isResult = (name: string): name is keyof typeof RESULTS => Object.hasOwn(RESULTS, name);

/** A formula with the functions of the add-in replaced. Throws on one that has no plain form. */
function plainFormula(formula: string): string {
  const edits: Edit[] = [];
  for (const node of nodesOf(parseFormula(formula))) {
    const name = node.type === "call" ? addInName(node.name) : undefined;
    if (node.type !== "call" || name === undefined) continue;
    const { start, end, args } = node;
    if (name === "MILESTONE") {
      edits.push({ start, end, text: milestone(args.map((arg) => formula.slice(arg.start, arg.end))) });
    } else if (isResult(name)) edits.push({ start, end, text: result(RESULTS[name]) });
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

/** A table of the sheets with its place. */
function tableOf(sheets: readonly Sheet[], name: TableName) {
  const sheet = sheets.find(({ table }) => table?.name === name);
  if (!sheet?.table) throw new Error(`There is no table ${name}`);
  return { sheet: sheet.name, table: sheet.table };
}

/** Place in a table of the column that calls a function of the add-in, and the arguments it calls it with. */
function callIn(
  { name, columns }: Table,
  called: string,
): { readonly column: number; readonly args: readonly Node[] } {
  for (const [column, { formula }] of columns.entries()) {
    if (formula === undefined) continue;
    for (const node of nodesOf(parseFormula(formula)))
      if (node.type === "call" && addInName(node.name) === called) return { column, args: node.args };
  }
  throw new Error(`Table ${name} does not call NLB.${called}`);
}

const textIn = (cell: Cell): string => (typeof cell === "string" ? cell : "");

/** Kind of a target in the word of the sheets, however its cell names it. */
function kindName(cell: string): string {
  const code = parseKind(cell);
  return code ? kindWord(code) : cell;
}

/** The targets that plain formulas can work with, those of the journal that were in force before included. */
function knownTargets(sheets: readonly Sheet[], { value }: Calculated): KnownTargets {
  const rowsOfTable = <Name extends TableName>(name: Name) => {
    const { sheet, table } = tableOf(sheets, name);
    return table.rows.map((_, index) => (title: Title<Name>) => {
      const cell = value(
        sheet,
        table.headerRow + index,
        table.columns.findIndex((one) => one.name === title),
      );
      return cell === null || isError(cell) ? "" : String(cell);
    });
  };
  // A workbook set up before there was a journal has none.
  const journal = sheets.some(({ table }) => table?.name === "NhatKy") ? rowsOfTable("NhatKy") : [];
  const known = new Map<string, PlainTarget>();
  for (const fact of rowsOfTable("ChiTieu")) {
    const kind = kindName(fact(ChiTieu.kind));
    const before = journal.filter((row) => row(CODE) === fact(CODE)).map((row) => row(NhatKy.before));
    for (const words of [fact(ChiTieu.target), ...before]) {
      const text = fact(ChiTieu.unit) === "%" ? `${words}%` : words;
      const target = plainTarget(kind, text);
      if (target) known.set(targetKey(kind, text), target);
    }
  }
  return known;
}

/** What each target of the status sheet is judged by, as its formula asks, and the results it has now. */
function rowsOf(sheets: readonly Sheet[], { value, part }: Calculated): readonly ReckoningRow[] {
  const { sheet, table } = tableOf(sheets, "TinhHinh");
  const status = callIn(table, "STATUS");
  const [progressColumn, whyColumn] = [callIn(table, "PROGRESS").column, callIn(table, "EXPLAIN").column];
  const codeColumn = table.columns.findIndex(({ name }) => name === CODE);
  const [, , , , kind] = status.args;
  return table.rows.map((_, index) => {
    const row = table.headerRow + index;
    const asked = (argument: Node | undefined) => (argument ? textIn(part(argument, sheet, row)) : "");
    const verdict = value(sheet, row, status.column);
    const progress = value(sheet, row, progressColumn);
    return {
      code: textIn(value(sheet, row, codeColumn)),
      kind: kindName(asked(kind)),
      kept: {
        verdict: isError(verdict) ? UNREADABLE : textIn(verdict),
        progress: typeof progress === "number" ? progress : null,
        why: textIn(value(sheet, row, whyColumn)),
      },
    };
  });
}

/**
 * The sheets with plain formulas in place of the functions of the add-in: dates in one formula, verdicts on a sheet of
 * their own ("Tính toán") that works them out step by step. They calculate in Excel 2016 and LibreOffice and give the
 * same words and numbers; targets of kinds that have no plain form keep the word they have now.
 *
 * @param now the sheets as they are, see `calculate`
 */
export function plainSheets(sheets: readonly Sheet[], now: Calculated): readonly Sheet[] {
  const years = tableOf(sheets, "SoLieu").table.columns.flatMap(({ name }) => {
    const year = Number(/\d{4}$/.exec(name)?.[0]);
    return name === yearColumn.used(year) ? [year] : [];
  });
  const plain = sheets.map(withPlainFormulas);
  // The guide stays last.
  return [
    ...plain.slice(0, -1),
    reckoningSheet(rowsOf(sheets, now), knownTargets(sheets, now), years),
    ...plain.slice(-1),
  ];
}
