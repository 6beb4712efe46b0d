import { kindWord } from "../src/domain/kinds";
import { PROGRAMME } from "../src/programme/programme";
import type { Programme, Target } from "../src/programme/types";
import { COLUMNS, yearColumn } from "../src/sheets/columns";
import { tableCells } from "../src/tracker/table";

const { TinhHinh, ChiTieu, SoLieu } = COLUMNS;

/** What invented communes are called, before their number. */
export const INVENTED_COMMUNE = "Xã minh hoạ";

/** Code of a target in the programme of many communes: "001.K01". */
const codeIn = (commune: string, code: string) => `${commune}.${code}`;

/**
 * An invented programme of many communes in one workbook, "Xã minh hoạ 001" and so on, each with the targets of the
 * issued programme under its own name; for measuring only.
 *
 * @param communes how many; 200 of them have 8 600 targets
 */
export function programmeOfCommunes(communes: number): Programme {
  const numbers = Array.from({ length: communes }, (_, index) => String(index + 1).padStart(3, "0"));
  const targets = numbers.flatMap((commune) =>
    PROGRAMME.targets.map(({ code, name, parent, ...target }): Target => ({
      ...target,
      code: codeIn(commune, code),
      name: `${INVENTED_COMMUNE} ${commune}: ${name}`,
      ...(parent !== undefined && { parent: codeIn(commune, parent) }),
    })),
  );
  return {
    ...PROGRAMME,
    commune: { level: "xã", name: "minh hoạ" },
    parent: { level: "tỉnh", name: "minh hoạ" },
    targets,
    notes: {},
    // The issued programme's codes would point at nothing: each commune's targets have codes of their own.
    milestones: PROGRAMME.milestones.map((milestone) => ({ ...milestone, refs: [] })),
    tasks: PROGRAMME.tasks.map((task) => ({ ...task, refs: [] })),
  };
}

export const REPORTING_YEAR = 2028;

/** Invented figures of a target up to the reporting year, one a year, that differ from row to row. */
export const inventedFigures = (row: number, years: readonly number[]) =>
  years.map((year, place) => (year > REPORTING_YEAR ? null : 60 + (row % 37) + place * (1 + (row % 5))));

export type Assess = (...block: unknown[][][]) => unknown[][];

/**
 * A programme's standard tables with invented figures, judged, as the pane reads them; and the block that ASSESS
 * judged.
 */
export function cellsOfCommunes({ targets, agencies, groups, term }: Programme, assess: Assess) {
  const years = Array.from({ length: term.end - term.start + 1 }, (_, place) => term.start + place);
  const column = (of: (target: Target) => unknown) => targets.map((target) => [of(target)]);
  const figures = targets.map((_, row) => inventedFigures(row, years));
  const block = [
    figures,
    [years],
    column(({ target }) => target),
    column(({ dueYear }) => dueYear),
    column(({ kind }) => kindWord(kind)),
    [[REPORTING_YEAR]],
  ];
  const judged = assess(...block);
  const bodies = new Map(agencies.map(({ code, name }) => [code, name]));
  const titleOf = new Map(groups.map(({ code, name }) => [code, `${code}. ${name}`]));
  const status = targets.map(({ code, name, group, unit, target, dueYear, proposedLead }, row) => [
    code,
    name,
    titleOf.get(group),
    unit,
    target,
    dueYear,
    figures[row]?.[years.indexOf(REPORTING_YEAR)],
    judged[row]?.[2],
    judged[row]?.[0],
    judged[row]?.[6],
    bodies.get(proposedLead ?? ""),
  ]);
  const table = (titles: readonly string[], rows: readonly (readonly unknown[])[]) =>
    tableCells([titles, ...rows.map((row) => row.map((cell) => cell ?? ""))]);
  return {
    block,
    named: { reportingYear: REPORTING_YEAR, countBase: "item" as const, years, today: null },
    tables: new Map([
      [
        "TinhHinh",
        table(
          [
            TinhHinh.code,
            TinhHinh.name,
            TinhHinh.group,
            TinhHinh.unit,
            TinhHinh.target,
            TinhHinh.dueYear,
            TinhHinh.actual,
            TinhHinh.progress,
            TinhHinh.verdict,
            TinhHinh.why,
            TinhHinh.lead,
          ],
          status,
        ),
      ],
      [
        "ChiTieu",
        table(
          [
            ChiTieu.code,
            ChiTieu.kind,
            ChiTieu.firstYear,
            ChiTieu.target,
            ChiTieu.dueYear,
            ChiTieu.clause,
            ChiTieu.quote,
          ],
          targets.map(({ code, kind, startYear, baseYear, target, dueYear, clause, quote }) => [
            code,
            kindWord(kind),
            baseYear ?? startYear,
            target,
            dueYear,
            clause,
            quote,
          ]),
        ),
      ],
      [
        "SoLieu",
        table(
          [SoLieu.code, ...years.map((year) => yearColumn.used(year))],
          targets.map(({ code }, row) => [code, ...(figures[row] ?? [])]),
        ),
      ],
    ]),
  };
}
