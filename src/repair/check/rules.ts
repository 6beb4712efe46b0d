import { placeAt, rectangleOf } from "../../sheets/a1/address";
import type { ColourRule, SheetDefinition, Validation } from "../../sheets/types";
import { isRule } from "../colourRule";
import { type Finding, finding } from "../finding";
import type { Placement } from "../placement";
import type { RuleRead, SheetRead } from "../reading";

/** Whether ranges together reach from the top to the bottom of a range and over its width. */
function covers(ranges: readonly string[], wanted: string): boolean {
  const { top, bottom, left, right } = rectangleOf(wanted);
  const wide = ranges
    .map(rectangleOf)
    .filter((area) => area.left <= left && area.right >= right)
    .sort((one, other) => one.top - other.top);
  let next = top;
  for (const area of wide) if (area.top <= next) next = Math.max(next, area.bottom + 1);
  return next > bottom;
}

/** Whether a cell may meet both conditions, so that the order of the rules decides which shows. */
const mayBothHold = (one: ColourRule, other: ColourRule): boolean =>
  "beginsWith" in one.when &&
  "beginsWith" in other.when &&
  (one.when.beginsWith.startsWith(other.when.beginsWith) ||
    other.when.beginsWith.startsWith(one.when.beginsWith));

/** Whether a rule that is listed later shows instead of an earlier one, in some range they share. */
function isOutOfOrder(ours: readonly ColourRule[], rules: readonly RuleRead[]): boolean {
  const standing = ours.flatMap((rule, place) =>
    rules.filter((read) => isRule(rule, read)).map((read) => ({ rule, place, read })),
  );
  return standing.some((earlier) =>
    standing.some(
      (later) =>
        earlier.place < later.place &&
        mayBothHold(earlier.rule, later.rule) &&
        String(earlier.read.ranges) === String(later.read.ranges) &&
        later.read.priority < earlier.read.priority,
    ),
  );
}

/**
 * Colours that do not show any more on all cells they are meant for, or show in the place of others: one finding for
 * each range.
 */
export function checkColours(
  { id, colourRules, table }: SheetDefinition,
  { sheet, rules }: SheetRead,
  placement: Placement,
): readonly Finding[] {
  const ranges = [...new Set(colourRules.map(({ range }) => range))];
  return ranges.flatMap((range) => {
    const wanted = placement.range(range);
    if (wanted === null) return [];
    const ours = colourRules.filter((rule) => rule.range === range);
    const lost = ours.filter((rule) => {
      const standing = rules.filter((read) => isRule(rule, read)).flatMap((read) => read.ranges);
      return !covers(standing, wanted);
    });
    const column = table?.columns[placeAt(range).column]?.name ?? wanted;
    const found = { remedy: { kind: "colours", id, range }, proposed: true } as const;
    if (lost.length > 0) {
      const detail = { sheet, column, lost: lost.length, all: ours.length };
      return [finding(`${id}:${range}`, { code: "colours-missing", detail, ...found })];
    }
    return isOutOfOrder(ours, rules)
      ? [finding(`${id}:${range}`, { code: "colours-order", detail: { sheet, column }, ...found })]
      : [];
  });
}

/** How Excel names the kind of a validation. */
function typeOf({ rule }: Validation): string {
  if ("formula" in rule) return "Custom";
  return "dateFrom" in rule ? "Date" : "List";
}

/** Cells that take anything because their validation is gone, wholly or from some of them. */
export function checkValidations(
  { id, validations }: SheetDefinition,
  read: SheetRead,
  placement: Placement,
): readonly Finding[] {
  return validations.flatMap((validation, index) => {
    const standing = read.validations[index];
    if (placement.range(validation.range) === null || standing === typeOf(validation)) return [];
    return [
      finding(`${id}:${validation.range}`, {
        code: "validation-missing",
        detail: { sheet: read.sheet, what: validation.title },
        remedy: { kind: "validation", id, index },
        proposed: true,
      }),
    ];
  });
}
