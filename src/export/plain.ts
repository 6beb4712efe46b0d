import { isError } from "../domain/cell";
import { WARN_DAYS } from "../domain/milestone";
import { MILESTONE_VI } from "../i18n/milestone";
import { own } from "../sheets/formulas";
import type { Content, SheetDefinition } from "../sheets/types";
import type { Values } from "./calculate";
import { type Edit, edited, nodesOf, parseFormula } from "./formula";
import { plainTarget } from "./plainTarget";
import { RECKONING, RESULTS, UNREADABLE, type ReckoningRow, reckoningSheet } from "./reckoning";
import type { Sheet, Table } from "./types";

/** A result of the reckoning for the formula's own row. */
const result = (column: string) => `INDEX(${RECKONING}[${column}],MATCH(${own("Mã")},${RECKONING}[Mã],0))`;

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
    if (node.type !== "call" || !node.name.startsWith("NLB.")) continue;
    const { start, end, args } = node;
    const name = node.name.slice("NLB.".length);
    if (name === "MILESTONE") {
      edits.push({ start, end, text: milestone(args.map((arg) => formula.slice(arg.start, arg.end))) });
    } else if (isResult(name)) edits.push({ start, end, text: result(RESULTS[name]) });
    else throw new Error(`${node.name} has no plain form: ${formula}`);
  }
  return edited(formula, edits);
}

const plainContent = (content: Content): Content =>
  typeof content === "object" && content !== null ? { formula: plainFormula(content.formula) } : content;

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

/** Reads the constants and worked-out values of a table by column name. */
function reader(sheets: readonly SheetDefinition[], name: Table["name"], values: Values) {
  const sheet = sheets.find(({ table }) => table?.name === name);
  const table = sheet?.table;
  if (!sheet || !table) throw new Error(`There is no table ${name}`);
  const places = new Map(table.columns.map((column, place) => [column.name, place]));
  return {
    columns: table.columns,
    rows: table.rows.map((_, index) => (column: string) => {
      const place = places.get(column);
      if (place === undefined) throw new Error(`Table ${name} has no column "${column}"`);
      return values(sheet.name, table.headerRow + index, place);
    }),
  };
}

/**
 * The sheets with plain formulas in place of the functions of the add-in: dates in one formula, verdicts on a sheet of
 * their own ("Tính toán") that works them out step by step. They calculate in Excel 2016 and LibreOffice and give the
 * same words and numbers; targets of kinds that have no plain form keep the word they have now.
 *
 * @param values values of the sheets as they are, see `calculate`
 */
export function plainSheets(sheets: readonly SheetDefinition[], values: Values): readonly Sheet[] {
  const targets = reader(sheets, "ChiTieu", values);
  const status = reader(sheets, "TinhHinh", values);
  const statusOf = new Map(status.rows.map((row) => [row("Mã"), row]));
  const text = (cell: ReturnType<Values>) => (typeof cell === "string" ? cell : "");
  const rows = targets.rows.map((row): ReckoningRow => {
    const now = statusOf.get(row("Mã"));
    const verdict = now?.(RESULTS.STATUS) ?? null;
    const progress = now?.(RESULTS.PROGRESS) ?? null;
    const kind = text(row("Loại"));
    return {
      code: text(row("Mã")),
      kind,
      target: plainTarget(kind, text(row("Mục tiêu"))),
      kept: {
        verdict: isError(verdict) ? UNREADABLE : text(verdict),
        progress: isError(progress) ? null : progress,
        why: text(now?.(RESULTS.EXPLAIN) ?? null),
      },
    };
  });
  const years = reader(sheets, "SoLieu", values).columns.flatMap(({ name }) => {
    const [, year] = /^Số (\d{4})$/.exec(name) ?? [];
    return year === undefined ? [] : [Number(year)];
  });
  const plain = sheets.map(withPlainFormulas);
  // The guide stays last.
  return [...plain.slice(0, -1), reckoningSheet(rows, years), ...plain.slice(-1)];
}
