import { readFileSync } from "node:fs";
import path from "node:path";
import { PROGRAMME } from "../../src/programme/programme";
import type { Target } from "../../src/programme/types";
import type { TruthRow } from "./score";

/** Kinds and comparators of the settled files, in this project's words. */
const KINDS: Readonly<Record<string, string>> = {
  average_growth: "growth",
  level_by_year: "level",
  cumulative_period: "total",
  keep: "keep",
};
const COMPARATORS: Readonly<Record<string, string>> = {
  between: "range",
  khoảng: "about",
  "≥": ">=",
  "≤": "<=",
};

interface SettledRow {
  readonly code: string;
  readonly quote_vi: string;
  readonly name_vi: string;
  readonly kind: string;
  readonly comparator: string;
  readonly target_value?: number;
  readonly target_min?: number;
  readonly target_max?: number;
  readonly start_year: number;
  readonly due_year: number;
  readonly optional?: boolean;
}

export const textOf = (name: string): string => readFileSync(path.join(__dirname, name), "utf8");

/** The rows settled by hand for a text of another place. */
export function settledRows(name: string): TruthRow[] {
  const { indicators } = JSON.parse(textOf(name)) as { indicators: SettledRow[] };
  return indicators.map((row) => ({
    code: row.code,
    quote: row.quote_vi,
    name: row.name_vi,
    kind: KINDS[row.kind] ?? row.kind,
    comparator: COMPARATORS[row.comparator] ?? row.comparator,
    values: [row.target_value, row.target_min, row.target_max].filter((value) => value !== undefined),
    startYear: row.start_year,
    dueYear: row.due_year,
    optional: row.optional ?? false,
  }));
}

/** Comparator and values of a target as printed in the programme's data: "> 90", "khoảng 250", "14/14", "Có". */
function printed({ kind, target }: Target): Pick<TruthRow, "comparator" | "values" | "grade"> {
  if (kind === "judgement") return { comparator: "none", values: [] };
  if (kind === "grade") return { comparator: ">=", values: [], grade: target.replace(" trở lên", "") };
  if (target === "Không còn") return { comparator: "=", values: [0] };
  const numbers = (target.replace(/\/\d+/, "").match(/\d+/g) ?? []).map(Number);
  const sign = /^[≥>≤<]/.exec(target)?.[0];
  const comparator =
    numbers.length === 2
      ? "range"
      : target.startsWith("khoảng")
        ? "about"
        : (COMPARATORS[sign ?? "="] ?? sign ?? "=");
  return { comparator, values: numbers };
}

/** The 43 targets of the programme this project holds as data, settled long before the reader. */
export const programmeRows: readonly TruthRow[] = PROGRAMME.targets.map((target) => ({
  code: target.code,
  quote: target.quote,
  name: target.name,
  kind: target.kind,
  ...printed(target),
  startYear: target.startYear,
  dueYear: target.dueYear,
}));
