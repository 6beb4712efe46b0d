import type { SheetDefinition } from "../../sheets/types";
import { Refusal } from "../run/faults";

/** What `cellsOfName` needs of a name. */
export const NAMED = "name,type,formula";

/**
 * The cells of a name that is there. Refuses ("name-no-cells") one that was given a value, or whose cells were deleted.
 */
export function cellsOfName(item: Excel.NamedItem): Excel.Range {
  const { name, type } = item;
  if (type !== "Range")
    throw new Refusal({ code: "name-no-cells", detail: { name, formula: String(item.formula) } });
  return item.getRange();
}

/** Defined names with their formulas, ours as we write them: Excel takes a name for the same in whatever case. */
export function namesOf(
  definitions: readonly SheetDefinition[],
  items: readonly Excel.NamedItem[],
): ReadonlyMap<string, string> {
  const ours = new Map(
    definitions.flatMap(({ names }) => Object.keys(names)).map((name) => [name.toLowerCase(), name]),
  );
  return new Map(items.map(({ name, formula }) => [ours.get(name.toLowerCase()) ?? name, String(formula)]));
}
