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

/**
 * The rows of the annex: groups in the programme's order, each with its targets, numbered throughout by what the
 * summary counts. Parts of a target ("trong đó") stand under it with a dash. Targets the programme does not have come
 * last in the group they name.
 */
export function annexLines(programme: Programme, { rows, countBase }: Report): readonly AnnexLine[] {
  const known = new Map(programme.targets.map((target, place) => [target.code, { target, place }]));
  const placeOf = ({ code }: ReportRow) => known.get(code)?.place ?? programme.targets.length;
  const codes = new Set(rows.map(({ code }) => code));
  const isPart = ({ code }: ReportRow) => codes.has(known.get(code)?.target.parent ?? "");
  const sorted = [...rows].sort((one, other) => placeOf(one) - placeOf(other));
  const heads = programme.groups.map((one) => {
    const title = inCell(groupTitle(one), "văn bản Chương trình");
    return {
      number: one.code,
      name: one.name.toUpperCase(),
      members: sorted.filter(({ group }) => group === title || group === one.code),
    };
  });
  const placed = new Set(heads.flatMap(({ members }) => members));
  const rest = { number: "", name: OTHER.toUpperCase(), members: sorted.filter((row) => !placed.has(row)) };
  const groups = [...heads, rest];
  const inOrder = groups.flatMap(({ members }) => members);
  const numbers = numbersOf(
    inOrder.map(({ clause }) => clause),
    countBase,
  );
  const numberOf = new Map(inOrder.map((row, place) => [row, at(numbers, place)]));
  return groups.flatMap(({ members, ...head }): AnnexLine[] =>
    members.length === 0
      ? []
      : [
          { kind: "group", ...head },
          ...members.map((row): AnnexLine => {
            const target = known.get(row.code)?.target;
            const formats = target
              ? { figure: figureFormat(target), comparison: comparisonFormat(target) }
              : { figure: FORMATS.general, comparison: FORMATS.percent };
            return { kind: isPart(row) ? "part" : "target", number: numberOf.get(row) ?? "", row, formats };
          }),
        ],
  );
}
