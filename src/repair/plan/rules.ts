import { rectangleOf } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { isRule } from "../colourRule";
import { type Finding, remediesOf } from "../finding";
import { FORMER_RULES } from "../formerRules";
import type { Placement } from "../placement";
import type { SheetRead } from "../reading";
import type { Edit } from "./edit";

/** Which colours and validations of a sheet are laid again. */
interface Wanted {
  /** Whether all are. */
  readonly all: boolean;
  /** Whether its table moved: its new cells have none yet. */
  readonly moved: boolean;
  readonly chosen: readonly Finding[];
  /** What was also found, and is left as it is. */
  readonly rest: readonly Finding[];
}

const isWanted = (
  { all, moved, chosen, rest }: Wanted,
  isAbout: (findings: readonly Finding[]) => boolean,
): boolean => all || isAbout(chosen) || (moved && !isAbout(rest));

const isWithin = (piece: string, range: string): boolean => {
  const [inner, outer] = [rectangleOf(piece), rectangleOf(range)];
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
};

/** All colours of a range are laid anew, because the order of the rules decides which one shows. */
function planColours(
  { id, colourRules }: SheetDefinition,
  { sheet, rules }: SheetRead,
  placement: Placement,
  wanted: Wanted,
): readonly Edit[] {
  const ranges = new Set(colourRules.map(({ range }) => range));
  return [...ranges].flatMap((range): readonly Edit[] => {
    const placed = placement.range(range);
    const isAbout = (findings: readonly Finding[]) =>
      remediesOf(findings, "colours").some((remedy) => remedy.id === id && remedy.range === range);
    if (placed === null || !isWanted(wanted, isAbout)) return [];
    const ours = colourRules.filter((rule) => rule.range === range);
    // The same rule may stand on another range as well, which keeps it.
    const others = [...ranges].flatMap((other) => (other === range ? [] : (placement.range(other) ?? [])));
    const ids = rules
      .filter((read) => ours.some((rule) => isRule(rule, read)))
      .filter((read) => !read.ranges.every((piece) => others.some((other) => isWithin(piece, other))))
      .map(({ id }) => id);
    const laid = ours.map((rule) => ({
      ...rule,
      range: placed,
      when: "formula" in rule.when ? { formula: placement.formula(rule.when.formula) } : rule.when,
    }));
    return [
      { kind: "drop-colours", sheet, ids },
      { kind: "add-colours", sheet, rules: laid },
    ];
  });
}

/** Colours of earlier layouts that today's does not have. */
function planFormerColours({ colourRules }: SheetDefinition, { sheet, rules }: SheetRead): readonly Edit[] {
  const ids = rules
    .filter((read) => FORMER_RULES.some((rule) => isRule(rule, read)))
    .filter((read) => !colourRules.some((rule) => isRule(rule, read)))
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [{ kind: "drop-colours", sheet, ids }];
}

const planValidations = (
  { id, validations }: SheetDefinition,
  { sheet }: SheetRead,
  placement: Placement,
  wanted: Wanted,
): readonly Edit[] =>
  validations.flatMap((validation, index): readonly Edit[] => {
    const range = placement.range(validation.range);
    const isAbout = (findings: readonly Finding[]) =>
      remediesOf(findings, "validation").some((remedy) => remedy.id === id && remedy.index === index);
    if (range === null || !isWanted(wanted, isAbout)) return [];
    const rule =
      "formula" in validation.rule
        ? { formula: placement.formula(validation.rule.formula) }
        : validation.rule;
    return [{ kind: "set-validation", sheet, validation: { ...validation, range, rule } }];
  });

/**
 * Colours and validations that were ticked, and those of a table that has moved; but what was found bent and left
 * unticked stays so.
 */
export function planRules(
  definition: SheetDefinition,
  read: SheetRead,
  placement: Placement,
  wanted: Wanted,
): readonly Edit[] {
  const area = placement.range(definition.print.area);
  // What is printed begins in the first row of a sheet, which rows made again come above.
  const isDeeper = remediesOf(wanted.chosen, "rows").some(({ id }) => id === definition.id);
  return [
    ...(wanted.all ? planFormerColours(definition, read) : []),
    ...planColours(definition, read, placement, wanted),
    ...((wanted.moved || isDeeper) && area !== null
      ? [{ kind: "set-print-area", sheet: read.sheet, area } as const]
      : []),
    ...planValidations(definition, read, placement, wanted),
  ];
}
