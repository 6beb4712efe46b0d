import { isItem, verdictCounted } from "../domain/tally";
import { fold } from "../domain/text";
import { type Verdict, verdictOf, verdictRow } from "../domain/verdict";
import { localityName } from "../programme/place";
import type { Programme } from "../programme/types";
import { closedColumn, CODE, verdictColumn } from "../sheets/columns";
import { searchKey } from "../tracker/findTargets";
import type { CellContent, StatusRow, StatusSnapshot } from "../tracker/port";
import { readers, type TableCells, textOf } from "../tracker/table";

/** Where a commune belongs whose workbook does not say. */
export const UNKNOWN = "chưa rõ";

/** Levels of the places right above a commune that are provinces. */
const PROVINCES = ["tỉnh", "thành phố"].map(fold);

/** What a workbook says of its targets, and of whose they are. */
export interface RolledBook {
  readonly snapshot: StatusSnapshot;
  readonly tables: ReadonlyMap<string, TableCells>;
  readonly programme: Pick<Programme, "commune" | "parent">;
}

type Value = string | number | null;

/** A column of the tidy table: what it holds, and how it is stored. */
interface TidyColumn<Type extends "STRING" | "INT32" | "DOUBLE" = "STRING" | "INT32" | "DOUBLE"> {
  readonly type: Type;
}

const text = { type: "STRING" } as const satisfies TidyColumn;
const whole = { type: "INT32" } as const satisfies TidyColumn;
const number = { type: "DOUBLE" } as const satisfies TidyColumn;

/**
 * The tidy table: a row for each target of a commune and each year of the term, in this order of columns. `run` is when
 * the workbook was read; of several runs the newest holds. What is no number stands under the same name with "_text".
 */
export const TIDY_COLUMNS = {
  run: text,
  province: text,
  commune: text,
  reporting_year: whole,
  code: text,
  item: text,
  group_code: text,
  group_name: text,
  name: text,
  name_key: text,
  kind: text,
  unit: text,
  year: whole,
  plan: number,
  plan_text: text,
  estimate: number,
  estimate_text: text,
  result: number,
  result_text: text,
  target: text,
  due_year: whole,
  verdict: text,
  counted: text,
  reason: text,
} as const satisfies Readonly<Record<string, TidyColumn>>;

type ColumnName = keyof typeof TIDY_COLUMNS;
export type TidyRow = Readonly<Record<ColumnName, Value>>;

/** The province a commune lies in: what is right above it, where that is one. */
export const provinceOf = ({ parent }: Pick<Programme, "parent">): string =>
  PROVINCES.includes(fold(parent.level)) ? localityName(parent) : UNKNOWN;

/** A name as names are compared: without accents and signs. */
export const nameKey = (name: string): string =>
  searchKey(name)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

const blankAsNull = (content: string): string | null => (content === "" ? null : content);

/** How many targets have no verdict that can be read. */
export const unjudgedIn = ({ snapshot }: RolledBook): number =>
  snapshot.rows.filter(({ verdict }) => verdict === null).length;

/** A typed figure, in the column of numbers or in that of words. */
const figure = <Name extends string>(name: Name, content: CellContent) =>
  ({
    [name]: typeof content === "number" ? content : null,
    [`${name}_text`]: typeof content === "number" ? null : blankAsNull(textOf(content).trim()),
  }) as Readonly<Record<Name | `${Name}_text`, Value>>;

const wordOf = (verdict: Verdict | null): string | null =>
  verdict === null ? null : verdictRow(verdict).word;

/** Numeral and name of a group's title: "II. Kinh tế". */
function groupOf(title: string) {
  const [, code = null, name = title] = /^([IVXLC]+)\.\s*(.*)$/.exec(title) ?? [];
  return { group_code: code, group_name: blankAsNull(name) };
}

/**
 * The rows of a workbook. Verdicts are those that its cells show: a closed year's as it was closed, the reporting year's
 * with the official one where there is one; none for later years. `counted` is the verdict as reports count it.
 *
 * @param run when the workbook was read, as an ISO time
 */
export function tidyRows({ snapshot, tables, programme }: RolledBook, run: string): readonly TidyRow[] {
  const { reportingYear } = snapshot;
  const place = {
    run,
    province: provinceOf(programme),
    commune: localityName(programme.commune),
    reporting_year: reportingYear,
  };
  const shown = new Map(
    readers<"TinhHinh">(tables.get("TinhHinh") ?? { titles: [], rows: [] }).map((read) => [
      textOf(read(CODE)),
      read,
    ]),
  );
  const verdictIn = (row: StatusRow, year: number): Verdict | null => {
    const read = shown.get(row.code) as ((title: string) => CellContent) | undefined;
    const words = [closedColumn(year), verdictColumn(year)].map((title) => textOf(read?.(title) ?? null));
    return words.map((word) => verdictOf(word)).find((verdict) => verdict !== undefined) ?? null;
  };
  return snapshot.rows.flatMap((row) =>
    row.figures.map(({ year, plan, estimate, result }): TidyRow => {
      const verdict = verdictIn(row, year);
      const counted = verdictCounted({ ...row, verdict, officialVerdict: "" }, year);
      return {
        ...place,
        code: row.code,
        item: isItem(row.clause) ? row.clause : null,
        ...groupOf(row.group),
        name: row.name,
        name_key: nameKey(row.name),
        kind: row.kind,
        unit: row.unit,
        year,
        ...figure("plan", plan),
        ...figure("estimate", estimate),
        ...figure("result", result),
        target: row.target,
        due_year: row.dueYear,
        verdict: wordOf(verdict),
        counted: wordOf(counted),
        reason: year === reportingYear ? blankAsNull(row.shortReason) : null,
      };
    }),
  );
}
