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
