import { sheetRange } from "../../sheets/a1/tableRange";
import { FORMATS } from "../../sheets/look";
import { TAB } from "../../sheets/palette";
import type { Column, Sheet } from "../../sheets/types";
import { DATA_TABLE, DATA_TITLES } from "../dataTitles";
import { TIDY_COLUMNS, type TidyRow } from "../tidy";

type Name = keyof typeof TIDY_COLUMNS;

/** Widths of the columns that are in view and on paper; the others are folded. */
const WIDTHS: Readonly<Partial<Record<Name, number>>> = {
  province: 13,
  commune: 17,
  code: 7,
  name: 34,
  unit: 11,
  year: 6,
  plan: 9,
  estimate: 9,
  result: 9,
  target: 10,
  counted: 11,
};

const column = (name: Name): Column => {
  const type = TIDY_COLUMNS[name].type;
  const width = WIDTHS[name];
  return {
    name: DATA_TITLES[name],
    width: width ?? 12,
    look: type === "STRING" ? "small" : "smallCentre",
    format: type === "STRING" ? FORMATS.text : type === "INT32" ? FORMATS.year : FORMATS.general,
    ...(width === undefined && { folded: true }),
  };
};

/** What a row of a year without anything does not say; the reporting year's rows are all there. */
const saysSomething = (row: TidyRow): boolean =>
  row.year === row.reporting_year ||
  (["plan", "plan_text", "estimate", "estimate_text", "result", "result_text", "verdict"] as const).some(
    (name) => row[name] !== null,
  );

/** "Dữ liệu": the tidy table, for pivots, Power Query and the next roll-up. */
export function dataSheet(rows: readonly TidyRow[]): Sheet {
  const names = Object.keys(TIDY_COLUMNS) as readonly Name[];
  const table = {
    name: DATA_TABLE,
    headerRow: 1,
    columns: names.map(column),
    rows: rows.filter(saysSomething).map((row) => names.map((name) => row[name])),
  };
  return {
    name: "Dữ liệu",
    tabColour: TAB.lookUp,
    blocks: [],
    table,
    freeze: { rows: 1, columns: 0 },
    print: { area: sheetRange(table), titleRows: "1:1", orientation: "landscape" },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}
