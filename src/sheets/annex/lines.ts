import { at } from "../../domain/at";
import type { Programme } from "../../programme/types";
import { comparisonFormat } from "../comparison";
import { figureFormat } from "../figures";
import { inCell } from "../inCell";
import { FORMATS } from "../look";
import { groupTitle } from "../lookups";
import { numbersOf } from "../numbering";
import type { RowFormats } from "./columns";
import type { Report, ReportRow } from "./report";

/** A row of the annex's body: the head of a group, or a target. */
export type AnnexLine =
  | { readonly kind: "group"; readonly number: string; readonly name: string }
  | {
      readonly kind: "target" | "part";
      readonly number: number | string;
      readonly row: ReportRow;
      readonly formats: RowFormats;
    };

/** Heading for targets a planner added whose group no programme has. */
const OTHER = "Chỉ tiêu khác";

/** A part of the programme with its targets; the number of the one for all others is "". */
interface ReportGroup<Row> {
  readonly number: string;
  readonly name: string;
  readonly members: readonly Row[];
}

/**
 * The groups that have targets, in the programme's order, each with its targets in that order. Targets the programme does
 * not have come last in the group they name, those of no group of it in one of their own.
 */
export function reportGroups<Row extends Pick<ReportRow, "code" | "group">>(
  programme: Programme,
  rows: readonly Row[],
): readonly ReportGroup<Row>[] {
  const places = new Map(programme.targets.map(({ code }, place) => [code, place]));
  const placeOf = ({ code }: Row) => places.get(code) ?? programme.targets.length;
  const sorted = [...rows].sort((one, other) => placeOf(one) - placeOf(other));
  const groups = programme.groups.map((one): ReportGroup<Row> => {
    const title = inCell(groupTitle(one), "văn bản Chương trình");
    return {
      number: one.code,
      name: one.name,
      members: sorted.filter(({ group }) => group === title || group === one.code),
    };
  });
  const placed = new Set(groups.flatMap(({ members }) => members));
  const rest = { number: "", name: OTHER, members: sorted.filter((row) => !placed.has(row)) };
  return [...groups, rest].filter(({ members }) => members.length > 0);
}

/**
 * The rows of the annex: the groups, each with its targets, numbered throughout by what the summary counts. Parts of a
 * target ("trong đó") stand under it with a dash.
 */
export function annexLines(programme: Programme, { rows, countBase }: Report): readonly AnnexLine[] {
  const known = new Map(programme.targets.map((target) => [target.code, target]));
  const codes = new Set(rows.map(({ code }) => code));
  const isPart = ({ code }: ReportRow) => codes.has(known.get(code)?.parent ?? "");
  const groups = reportGroups(programme, rows);
  const inOrder = groups.flatMap(({ members }) => members);
  const numbers = numbersOf(
    inOrder.map(({ clause }) => clause),
    countBase,
  );
  const numberOf = new Map(inOrder.map((row, place) => [row, at(numbers, place)]));
  return groups.flatMap(({ number, name, members }): AnnexLine[] => [
    { kind: "group", number, name: name.toUpperCase() },
    ...members.map((row): AnnexLine => {
      const target = known.get(row.code);
      const formats = target
        ? { figure: figureFormat(target), comparison: comparisonFormat(target) }
        : { figure: FORMATS.general, comparison: FORMATS.percent };
      return { kind: isPart(row) ? "part" : "target", number: numberOf.get(row) ?? "", row, formats };
    }),
  ]);
}
